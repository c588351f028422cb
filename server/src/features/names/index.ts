import type { Settings } from '../../settings.ts'
import type { Dockerfile } from '../../syntax/tree.ts'
import { heredocName } from './heredoc-name.ts'
import type { Named, NameFinder } from './named.ts'
import { stageName } from './stage-name.ts'
import { variableName } from './variable-name.ts'

/** The thing whose name stands at an offset. */
export function namedAt(file: Dockerfile, offset: number, settings: Settings): Named | undefined {
  for (const finder of finders) {
    const found = finder(file, offset, settings)
    if (found) return found
  }
  return undefined
}

const finders: readonly NameFinder[] = [heredocName, stageName, variableName]
