import * as vscode from 'vscode'
import * as z from 'zod/mini'
import type { DockerfileRead } from './dockerfile-read.ts'

/** What the language server sees in a Dockerfile; `null` where it does not answer. */
export async function readDockerfile(text: string): Promise<DockerfileRead | null> {
  // The part of the extension that talks with the server offers this command; it is in no menu.
  const answer = await vscode.commands.executeCommand('drydock.dockerfile.summary', text).then(undefined, () => null)
  return summary.safeParse(answer).data ?? null
}

const summary = z.object({
  instructions: z.array(
    z.object({
      keyword: z.string(),
      text: z.string(),
      flags: z.array(z.string()),
      isExec: z.boolean(),
      stage: z.number(),
    }),
  ),
  findings: z.array(
    z.object({
      rule: z.string(),
      severity: z.enum(['error', 'warning', 'information', 'hint']),
      line: z.number(),
    }),
  ),
})
