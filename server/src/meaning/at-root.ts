import type { Instruction } from '../syntax/tree.ts'
import type { Build } from './build.ts'
import type { BuiltStage } from './built-stage.ts'

/**
 * The RUNs whose working directory is `/` for certain: their stage goes back to `scratch`, and no WORKDIR stands in
 * between. Any other base image may have a working directory of its own.
 */
export function runsAtRoot(build: Build): ReadonlySet<Instruction> {
  const runs = new Set<Instruction>()
  const atRootAtEnd = new Set<BuiltStage>()
  for (const stage of build.stages) {
    const { baseStage, baseName, instructions } = stage
    if (baseStage ? !atRootAtEnd.has(baseStage) : baseName !== 'scratch') continue
    const directory = instructions.findIndex(({ keyword }) => keyword === 'WORKDIR')
    if (directory < 0) atRootAtEnd.add(stage)
    for (const instruction of directory < 0 ? instructions : instructions.slice(0, directory)) {
      if (instruction.keyword === 'RUN') runs.add(instruction)
    }
  }
  return runs
}
