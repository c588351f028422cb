import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { installExtension } from '../../editor/editor.ts'
import { type PrivateEngine, startPrivateEngine } from '../../engine/private-engine.ts'
import { Unavailable } from '../../unavailable.ts'
import { packageExtension } from '../../vsix.ts'
import { type Activation, measureActivation } from './activation.ts'
import { type Frames, measureFrames } from './frames.ts'
import { openEditor } from './open-editor.ts'

const rounds = 9
const lineCount = 100_000

/** Measures the packaged extension in the real editor, and prints it: its start, and how a flood of log lines is drawn. */
export async function reportEditor(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'drydock-bench-editor-'))
  let engine: PrivateEngine | undefined
  try {
    engine = await startPrivateEngine({ log: console.error })
    const extensions = join(folder, 'extensions')
    const vsix = process.env['DRYDOCK_VSIX'] ?? (await packageExtension(console.error))
    await installExtension(vsix, { userData: join(folder, 'data'), extensions, log: console.error })
    console.error('Starting the extension...')
    const { ours, empty } = await measureActivation(extensions, engine.environment, rounds)
    const adds = ours.load + ours.activate - empty.load - empty.activate
    console.log(
      `\nThe extension adds ${adds.toFixed(0)} ms to the start of the editor (medians of ${rounds} starts each).`,
    )
    console.log(`Drydock: ${activationText(ours)}; one that does nothing: ${activationText(empty)}`)
    if (adds >= 20) console.log('That is more than 20 ms.')
    console.error('Flooding a log...')
    const { page, close } = await openEditor(extensions, engine.environment)
    try {
      const { rest, flood, seconds } = await measureFrames(page, engine, lineCount)
      console.log(`\nFrames of a log's tab:\nat rest: ${framesText(rest)}`)
      console.log(`while ${lineCount} lines come in within ${seconds.toFixed(1)} s: ${framesText(flood)}`)
    } finally {
      await close()
    }
  } catch (problem) {
    if (!(problem instanceof Unavailable)) throw problem
    console.error(`The editor is not measured: ${problem.message}`)
  } finally {
    engine?.stop()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  }
}

function activationText({ load, activate }: Activation): string {
  return `${load.toFixed(0)} ms to load, ${activate.toFixed(0)} ms to activate`
}

function framesText({ count, median, slowest5Percent, worst }: Frames): string {
  const rate = (1000 / median).toFixed(0)
  const [middle, slow, longest] = [median, slowest5Percent, worst].map((gap) => gap.toFixed(1))
  return `${count} frames, one each ${middle} ms (${rate} a second); 5 % took ${slow} ms or more, the longest ${longest} ms`
}
