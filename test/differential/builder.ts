import { spawn } from 'node:child_process'

/** What the builder says to a file: that it refuses it, and why, or nothing. */
export type Verdict = { readonly refusal: string | undefined }

/**
 * Lets the builder read a Dockerfile, with an empty build context. The environment has to name the engine and the client.
 * @throws Error when the builder says something that is neither a refusal nor the end of the reading
 */
export async function readByBuilder(
  dockerfile: string,
  environment: Readonly<Record<string, string>>,
): Promise<Verdict> {
  const child = spawn('docker', ['build', '--quiet', '-'], {
    env: { ...process.env, ...environment, DOCKER_BUILDKIT: '1' },
    stdio: ['pipe', 'ignore', 'pipe'],
  })
  let said = ''
  child.stderr.on('data', (chunk) => {
    said += chunk
  })
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  child.stdin.end(dockerfile)
  await ended
  const refusal = /failed to solve with frontend dockerfile\.v0: failed to create LLB definition: ([\s\S]+)/.exec(
    said,
  )?.[1]
  if (refusal !== undefined) return { refusal: refusal.trim() }
  // Only who has read the file through looks for the file that is not there, or finds that `RUN []` can't run.
  if (/"\/\.absent" not found|failed to marshal LLB definition: arguments are required/.test(said)) {
    return { refusal: undefined }
  }
  throw new Error(`The builder gave an unexpected answer to ${JSON.stringify(dockerfile)}:\n${said}`)
}
