import type { Command } from '../../../shell/command.ts'
import type { Run } from '../../../shell/runs.ts'
import type { Dockerfile } from '../../../syntax/tree.ts'
import type { Edit } from '../../rule.ts'

/** Makes one RUN of two; undefined where the first has an effect that reached only to its end, or something stands between. */
export function joined(file: Dockerfile, first: Run, second: Run): readonly Edit[] | undefined {
  const start = first.instruction.argumentsRange.end
  const isPlain = [first, second].every((run) => {
    const { commands, isBroken } = run.shell()
    const [only] = commands
    return (
      !isBroken && run.instruction.form === 'text' && run.holder.heredocs.length === 0 && only && isWhole(run, only)
    )
  })
  const between = file.text.slice(start, second.instruction.range.start)
  if (!isPlain || between.trim() !== '') return undefined
  const text = ` ${file.escapeCharacter}\n    && `
  return [{ range: { start, end: second.instruction.argumentsRange.start }, text }]
}

/** The command is all there is, and changes nothing for a command behind it. */
function isWhole(run: Run, command: Command): boolean {
  const { start, end } = run.place(command.range)
  const { argumentsRange } = run.instruction
  if (['', 'cd', 'export', 'set', 'source', '.', 'umask', 'alias', 'exec', 'exit'].includes(command.name)) return false
  return start === argumentsRange.start && end === argumentsRange.end
}
