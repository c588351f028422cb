import { type Keystroke, type LanguageServer, startLanguageServer } from './language-server.ts'
import { median } from './median.ts'
import { syntheticDockerfile } from './synthetic.ts'

/** What typing in a file of one size came to: medians in milliseconds, memory in bytes. */
export type Typing = {
  readonly instructionCount: number
  readonly diagnostics: Both<number>
  readonly hover: Both<number>
  readonly memory: Both<number | undefined>
}

/** The same measure of both servers. */
export type Both<Value> = { readonly ours: Value; readonly theirs: Value }

/**
 * Measures two servers with the same file and the same keystrokes. They take turns, keystroke by keystroke, so that a
 * machine that is slow for a while is slow for both; a few keystrokes before are not counted.
 */
export async function measureTyping(
  scripts: Both<string>,
  instructionCount: number,
  keystrokeCount: number,
): Promise<Typing> {
  const text = syntheticDockerfile(instructionCount)
  const ours = await startLanguageServer(scripts.ours, text)
  const theirs = await startLanguageServer(scripts.theirs, text)
  try {
    const lastLine = text.split('\n').length - 2
    const keystrokes = keystrokesIn(text, keystrokeCount)
    const warmUp = keystrokes.slice(0, keystrokeCount >> 1)
    const taken = (measure: Measure) => takeTurns({ ours, theirs }, warmUp, keystrokes, measure)
    const diagnostics = await taken((server, keystroke) => server.type(keystroke))
    const hover = await taken((server, keystroke) => server.typeAndHover(keystroke, { line: lastLine, character: 1 }))
    const memory = { ours: ours.peakMemory(), theirs: theirs.peakMemory() }
    return { instructionCount, diagnostics, hover, memory }
  } finally {
    ours.stop()
    theirs.stop()
  }
}

type Measure = (server: LanguageServer, keystroke: Keystroke) => Promise<number>

/** Measures both servers at each keystroke, one after the other. Gives the medians; the warm-up does not count. */
export async function takeTurns(
  servers: Both<LanguageServer>,
  warmUp: readonly Keystroke[],
  keystrokes: readonly Keystroke[],
  measure: Measure,
): Promise<Both<number>> {
  const ours: number[] = []
  const theirs: number[] = []
  for (const keystroke of warmUp) {
    await measure(servers.ours, keystroke)
    await measure(servers.theirs, keystroke)
  }
  for (const keystroke of keystrokes) {
    ours.push(await measure(servers.ours, keystroke))
    theirs.push(await measure(servers.theirs, keystroke))
  }
  return { ours: median(ours), theirs: median(theirs) }
}

/** Pairs of keystrokes that leave the text as it was: behind the destination of a COPY near the top, the middle and the end. */
export function keystrokesIn(text: string, count: number): readonly Keystroke[] {
  const lines = text.split('\n')
  const copies = lines.flatMap((line, index) => (line.startsWith('COPY ') ? [index] : []))
  const places = [0.1, 0.5, 0.9].map((share) => copies[Math.floor(copies.length * share)] ?? 0)
  return Array.from({ length: count + (count % 2) }, (_, index): Keystroke => {
    const line = places[(index >> 1) % places.length] ?? 0
    const length = lines[line]?.length ?? 0
    if (index % 2 === 0) return { kind: 'insert', end: { line, character: length } }
    return { kind: 'delete', end: { line, character: length + 1 } }
  })
}
