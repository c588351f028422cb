import { stagesOf } from '../../../meaning/stages.ts'
import { shellIn } from '../../../shell/script.ts'
import type { Dockerfile, Instruction } from '../../../syntax/tree.ts'
import { type Pattern, patterns } from './build-patterns.ts'
import { chosen, type Refactoring } from './refactoring.ts'

/** One stage that builds and runs becomes two: the image no longer holds compilers and sources. */
export const splitStages: Refactoring = (asked) => {
  const { file } = asked
  const [stage, ...others] = stagesOf(file).list
  const at = chosen(asked)
  const isAsked = at && stage && (at === stage.from || stage.instructions.includes(at))
  if (!isAsked || others.length > 0 || !stage.base || stage.nameWord) return undefined
  const image = stage.base.text
  const pattern = patterns.find(
    (one) => one.images.test(image) && stage.instructions.some((run) => builds(file, run, one)),
  )
  const builtAt = pattern ? stage.instructions.findLastIndex((run) => builds(file, run, pattern)) : -1
  const runPart = stage.instructions.slice(builtAt + 1)
  const command = runPart.find(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT')
  // What is there besides would have to be looked at by a person.
  const isKnown = ({ keyword }: Instruction) =>
    running.has(keyword) || (keyword === 'COPY' && pattern?.movesCopies === true)
  if (!pattern || !command || !runPart.every(isKnown)) return undefined
  const folder = folderOf(stage.instructions)
  const lines = pattern.stage({ image, folder, command: command.words.map(({ text }) => text).join(' ') })
  const written = (instruction: Instruction) => file.text.slice(instruction.range.start, instruction.range.end)
  const commands = runPart.map((instruction) =>
    pattern.rewrite ? pattern.rewrite(written(instruction)) : written(instruction),
  )
  const first = runPart[0] ?? command
  const start = first.commentsAbove[0]?.range.start ?? first.range.start
  const end = runPart.at(-1)?.range.end ?? command.range.end
  return {
    title: { en: 'Split into a stage that builds and one that runs', ko: '빌드 스테이지와 실행 스테이지로 나누기' },
    edits: [
      { range: { start: stage.base.range.end, end: stage.base.range.end }, text: ' AS build' },
      { range: { start, end }, text: ['', ...lines, ...commands].join('\n') },
    ],
  }
}

/** What only the finished image needs. */
const running: ReadonlySet<string> = new Set(
  'CMD ENTRYPOINT EXPOSE HEALTHCHECK STOPSIGNAL USER VOLUME ENV LABEL'.split(' '),
)

function builds(file: Dockerfile, instruction: Instruction, { command }: Pattern): boolean {
  if (instruction.keyword !== 'RUN') return false
  return shellIn(file, instruction).commands.some(({ name, arguments: given }) =>
    command.test([name, ...given.map(({ text }) => text)].join(' ')),
  )
}

function folderOf(instructions: readonly Instruction[]): string {
  const folder = instructions.findLast(({ keyword }) => keyword === 'WORKDIR')?.words[0]?.text ?? '/'
  return folder === '/' ? '' : folder.replace(/\/$/, '')
}
