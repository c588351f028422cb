import { startLanguageServer } from './language-server.ts'
import { syntheticDockerfile } from './synthetic.ts'
import { type Both, keystrokesIn, takeTurns } from './typing.ts'

/** What asking about a whole file of one size came to, right after a keystroke: medians in milliseconds. */
export type Asking = {
  readonly instructionCount: number
  readonly symbols: Both<number>
  /** Undefined where it was not asked for. */
  readonly tokens: Both<number> | undefined
  readonly formatting: Both<number>
}

/**
 * Measures two servers in turns.
 * @param keystrokeCount how often each is asked; before that, half as often uncounted
 * @param withTokens whether to ask for semantic tokens, too
 */
export async function measureAsking(
  scripts: Both<string>,
  instructionCount: number,
  keystrokeCount: number,
  withTokens: boolean,
): Promise<Asking> {
  const text = syntheticDockerfile(instructionCount)
  const ours = await startLanguageServer(scripts.ours, text)
  const theirs = await startLanguageServer(scripts.theirs, text)
  try {
    const keystrokes = keystrokesIn(text, keystrokeCount)
    const warmUp = keystrokes.slice(0, keystrokeCount >> 1)
    const asked = (method: string, parameters: object = {}) =>
      takeTurns({ ours, theirs }, warmUp, keystrokes, (server, keystroke) =>
        server.typeAndAsk(keystroke, `textDocument/${method}`, parameters),
      )
    return {
      instructionCount,
      symbols: await asked('documentSymbol'),
      tokens: withTokens ? await asked('semanticTokens/full') : undefined,
      formatting: await asked('formatting', { options: { insertSpaces: true, tabSize: 4 } }),
    }
  } finally {
    ours.stop()
    theirs.stop()
  }
}
