import { posix } from 'node:path'
import type { Build } from '../meaning/build.ts'
import type { BuiltStage } from '../meaning/built-stage.ts'
import type { Instruction } from '../syntax/tree.ts'

/** The folder that counts behind each WORKDIR; those are left out of which only the base image knows the start. */
export function workFolders(build: Build): ReadonlyMap<Instruction, string> {
  const found = new Map<Instruction, string>()
  const atEnd = new Map<BuiltStage, string | undefined>()
  for (const stage of build.stages) {
    let folder = stage.baseStage ? atEnd.get(stage.baseStage) : stage.baseName === 'scratch' ? '/' : undefined
    for (const instruction of stage.instructions) {
      const [word] = instruction.words
      if (instruction.keyword !== 'WORKDIR' || !word) continue
      const value = build.valueOf(word, word.text)
      // The paths of Windows are for others to put together.
      const isPlain = value !== undefined && !/[\\]|^[A-Za-z]:/.test(value)
      if (!isPlain) folder = undefined
      else if (value.startsWith('/')) folder = withoutSlash(posix.normalize(value))
      else folder = folder === undefined ? undefined : withoutSlash(posix.join(folder, value))
      if (folder !== undefined) found.set(instruction, folder)
    }
    atEnd.set(stage, folder)
  }
  return found
}

function withoutSlash(path: string): string {
  return path === '/' ? path : path.replace(/\/$/, '')
}
