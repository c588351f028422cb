import type { Edit } from '../../../rules/rule.ts'
import { buildOf } from '../../build-of.ts'
import { chosen, type Refactoring } from './refactoring.ts'

/** A user for the program of the last stage, where it would run as root. */
export const nonRootUser: Refactoring = (asked) => {
  const { file, settings } = asked
  const instruction = chosen(asked)
  const build = buildOf(file, settings)
  const stage = build.stages.at(-1)
  const isCommand = instruction?.keyword === 'CMD' || instruction?.keyword === 'ENTRYPOINT'
  if (!instruction || !stage || !isCommand || !stage.instructions.includes(instruction)) return undefined
  for (let one: typeof stage.baseStage = stage; one; one = one.baseStage) {
    if (one.instructions.some(({ keyword }) => keyword === 'USER')) return undefined
  }
  const first = stage.instructions.find(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT') ?? instruction
  let base = stage
  while (base.baseStage) base = base.baseStage
  const at = first.commentsAbove[0]?.range.start ?? first.range.start
  const edit: Edit = { range: { start: at, end: at }, text: `${linesFor(base.baseName ?? '')}\n` }
  return { title: { en: 'Run it as another user than root', ko: 'root가 아닌 사용자로 실행하기' }, edits: [edit] }
}

/** Some images have a user for that; in others one is made, as their tools have it. */
function linesFor(image: string): string {
  const known = users.find(({ images }) => images.test(image))
  return known?.lines ?? 'RUN useradd --create-home app\nUSER app'
}

const users: readonly { readonly images: RegExp; readonly lines: string }[] = [
  { images: /(?:^|\/)node(?:[:@]|$)/, lines: 'USER node' },
  { images: /distroless/, lines: 'USER nonroot' },
  { images: /^scratch$/, lines: 'USER 65532:65532' },
  { images: /alpine|busybox/, lines: 'RUN adduser -D app\nUSER app' },
]
