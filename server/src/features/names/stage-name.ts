import type { Build } from '../../meaning/build.ts'
import type { BuiltStage } from '../../meaning/built-stage.ts'
import { sourceReferences } from '../../meaning/references.ts'
import type { Dockerfile, Word } from '../../syntax/tree.ts'
import type { Text } from '../../text.ts'
import { buildOf } from '../build-of.ts'
import { touches } from '../hover/explained.ts'
import { instructionAt } from '../instruction-at.ts'
import type { NameFinder, Occurrence } from './named.ts'

/** A stage: `AS name`, and wherever another stage goes on from it or copies from it. */
export const stageName: NameFinder = (file, offset, settings) => {
  const instruction = instructionAt(file, offset)
  const mayBeName =
    instruction?.keyword === 'FROM' || instruction?.flags.some(({ valueRange }) => touches(valueRange, offset))
  if (!mayBeName) return undefined
  const build = buildOf(file, settings)
  const stage = stageAt(build, offset)
  if (!stage) return undefined
  const occurrences = occurrencesOf(file, build, stage)
  const here = occurrences.find(({ span }) => touches(span, offset))
  if (!here) return undefined
  return {
    name: stage.nameWord?.text ?? String(stage.index),
    here,
    occurrences,
    definitions: [stage.nameWord?.range ?? stage.from.keywordRange],
    refusalOf: (newName) => refusal(build, stage, newName),
  }
}

function stageAt(build: Build, offset: number): BuiltStage | undefined {
  for (const stage of build.stages) {
    const { nameWord, base, baseStage, from } = stage
    if (from.range.start > offset || offset > from.range.end) continue
    if (nameWord && touches(nameWord.range, offset)) return stage
    if (base && baseStage && touches(base.range, offset)) return baseStage
  }
  return sourceReferences(build).find(({ range }) => touches(range, offset))?.target
}

function occurrencesOf(file: Dockerfile, build: Build, stage: BuiltStage): readonly Occurrence[] {
  const { name, nameWord } = stage
  const isByName = (text: string) => text.toLowerCase() === name
  const declared = nameWord ? [{ span: nameWord.range, isDeclaration: true, isByName: true }] : []
  const bases = build.stages.flatMap(({ base, baseStage }) =>
    base && baseStage === stage ? [use(base, isByName(base.text))] : [],
  )
  const sources = sourceReferences(build)
    .filter(({ target }) => target === stage)
    .map((reference) => use(reference, isByName(file.text.slice(reference.range.start, reference.range.end))))
  return [...declared, ...bases, ...sources].sort((one, other) => one.span.start - other.span.start)
}

function use({ range }: Pick<Word, 'range'>, isByName: boolean): Occurrence {
  return { span: range, isDeclaration: false, isByName }
}

/** BuildKit's own rule for names (`^[a-z][a-z0-9-_.]*$`, in lower case), and no name twice. */
function refusal({ stages }: Build, stage: BuiltStage, newName: string): Text | undefined {
  const name = newName.toLowerCase()
  if (!stage.nameWord) {
    return {
      en: 'This stage has no name yet: write `AS name` behind its `FROM`.',
      ko: '이 스테이지에는 아직 이름이 없습니다. `FROM` 뒤에 `AS 이름`을 씁니다.',
    }
  }
  if (!/^[a-z][a-z0-9_.-]*$/.test(name)) {
    return {
      en: 'The name of a stage starts with a letter and holds letters, digits, `-`, `_` and `.` only.',
      ko: '스테이지 이름은 영문자로 시작하고 영문자, 숫자, `-`, `_`, `.`만 쓸 수 있습니다.',
    }
  }
  if (stages.some((other) => other !== stage && other.name === name)) {
    return { en: `There is a stage \`${name}\` already.`, ko: `\`${name}\` 스테이지가 이미 있습니다.` }
  }
  return undefined
}
