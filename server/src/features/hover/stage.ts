import type { Build } from '../../meaning/build.ts'
import type { BuiltStage } from '../../meaning/built-stage.ts'
import { sourceReferences } from '../../meaning/references.ts'
import type { Span } from '../../syntax/span.ts'
import type { Dockerfile } from '../../syntax/tree.ts'
import type { Text } from '../../text.ts'
import { buildOf } from '../build-of.ts'
import { instructionAt } from '../instruction-at.ts'
import { inlineCode } from '../markdown.ts'
import { type Explainer, touches } from './explained.ts'

/** The name of a stage, where it is given and wherever it is used. */
export const stageName: Explainer = (file, offset, settings) => {
  const instruction = instructionAt(file, offset)
  // Names stand in the arguments of FROM and in flags; elsewhere there is no need to read the build.
  const mayBeName =
    instruction?.keyword === 'FROM' || instruction?.flags.some(({ valueRange }) => touches(valueRange, offset))
  if (!mayBeName) return undefined
  const build = buildOf(file, settings)
  const found = namedAt(build, offset)
  if (!found) return undefined
  const lines = [title(build, found.stage), base(found.stage), contents(found.stage), ...uses(file, build, found.stage)]
  return { topic: 'stage', span: found.span, markdown: (locale) => lines.map((line) => line[locale]).join('\n\n') }
}

function namedAt(build: Build, offset: number): { readonly stage: BuiltStage; readonly span: Span } | undefined {
  for (const stage of build.stages) {
    const { nameWord, base, baseStage } = stage
    if (nameWord && touches(nameWord.range, offset)) return { stage, span: nameWord.range }
    if (base && baseStage && touches(base.range, offset)) return { stage: baseStage, span: base.range }
  }
  const reference = sourceReferences(build).find(({ range }) => touches(range, offset))
  return reference?.target && { stage: reference.target, span: reference.range }
}

function title({ stages }: Build, { index, name }: BuiltStage): Text {
  const shown = inlineCode(name ?? String(index))
  const isLast = index === stages.length - 1
  return {
    en: `**Stage ${shown}**, number ${index} of ${stages.length}${isLast ? '. The last one: it becomes the image.' : '.'}`,
    ko: `**${shown} 스테이지**, ${stages.length}개 가운데 ${index}번${isLast ? '. 마지막이므로 이것이 이미지가 됩니다.' : '.'}`,
  }
}

function base({ base, baseStage }: BuiltStage): Text {
  const shown = inlineCode(base?.text ?? '')
  if (baseStage) return { en: `Goes on from the stage ${shown}.`, ko: `${shown} 스테이지에서 이어집니다.` }
  return { en: `Starts from the image ${shown}.`, ko: `${shown} 이미지에서 시작합니다.` }
}

/** How often each instruction stands in it, in the order in which they first do. */
function contents({ instructions }: BuiltStage): Text {
  const counts = new Map<string, number>()
  for (const { keyword } of instructions) counts.set(keyword, (counts.get(keyword) ?? 0) + 1)
  if (counts.size === 0) return { en: 'Adds nothing.', ko: '추가하는 것이 없습니다.' }
  const list = [...counts].map(([keyword, count]) => `${count} × \`${keyword}\``).join(', ')
  return { en: `Holds ${list}.`, ko: `들어 있는 명령: ${list}.` }
}

function uses(file: Dockerfile, build: Build, stage: BuiltStage): readonly Text[] {
  const built = build.stages.filter(({ baseStage }) => baseStage === stage).map(({ from }) => from.range.start)
  const copied = sourceReferences(build)
    .filter(({ target }) => target === stage)
    .map(({ range }) => range.start)
  const lines = [...built, ...copied]
    .map((offset) => file.lines.positionAt(offset).line + 1)
    .sort((one, other) => one - other)
  if (lines.length > 0) {
    const list = [...new Set(lines)].join(', ')
    return [{ en: `Used in line ${list}.`, ko: `사용하는 줄: ${list}.` }]
  }
  if (stage.index === build.stages.length - 1) return []
  return [
    {
      en: 'Nothing uses it: `docker build` leaves it out unless `--target` names it.',
      ko: '사용하는 곳이 없습니다. `--target`으로 지정하지 않으면 `docker build`는 이 스테이지를 건너뜁니다.',
    },
  ]
}
