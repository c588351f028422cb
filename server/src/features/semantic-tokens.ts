import type { Range } from 'vscode-languageserver'
import type { Dockerfile } from '../syntax/tree.ts'
import { answer } from './answer.ts'
import type { Feature } from './feature.ts'
import { difference, encoded } from './tokens/encode.ts'
import { chunksIn } from './tokens/file-chunks.ts'
import { tokenModifiers, tokenTypes } from './tokens/token.ts'

export const semanticTokens: Feature = {
  capabilities: {
    semanticTokensProvider: {
      legend: { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] },
      full: { delta: true },
      range: true,
    },
  },
  attach(connection, workspace) {
    /** What each file was last told to have. */
    const last = new Map<string, Told>()
    let count = 0
    const told = (uri: string, data: number[]) => {
      const next = { resultId: String(++count), data }
      last.set(uri, next)
      return next
    }
    const { semanticTokens } = connection.languages
    semanticTokens.on(
      answer(connection, { data: [] }, ({ textDocument: { uri } }) => {
        const file = workspace.fileAt(uri)
        return file && told(uri, tokenNumbers(file))
      }),
    )
    semanticTokens.onDelta(
      answer(connection, { data: [] }, ({ textDocument: { uri }, previousResultId }) => {
        const file = workspace.fileAt(uri)
        if (!file) return undefined
        const before = last.get(uri)
        const now = told(uri, tokenNumbers(file))
        if (before?.resultId !== previousResultId) return now
        return { resultId: now.resultId, edits: difference(before.data, now.data) }
      }),
    )
    semanticTokens.onRange(
      answer(connection, { data: [] }, ({ textDocument: { uri }, range }) => {
        const file = workspace.fileAt(uri)
        return file && { data: tokenNumbers(file, range) }
      }),
    )
    workspace.onDidClose(({ uri }) => void last.delete(uri))
  },
}

interface Told {
  readonly resultId: string
  readonly data: number[]
}

/** The tokens of a file, or of the instructions in a range, as the protocol has them. */
export function tokenNumbers(file: Dockerfile, range?: Range): number[] {
  const { offsetAt } = file.lines
  const stretch = range && { start: offsetAt(range.start), end: offsetAt(range.end) }
  return encoded(file, chunksIn(file, stretch))
}
