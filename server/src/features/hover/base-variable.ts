import type { BuiltStage } from '../../meaning/built-stage.ts'
import type { Text } from '../../text.ts'
import { buildOf } from '../build-of.ts'
import { outermostAt } from '../instruction-at.ts'
import { inlineCode } from '../markdown.ts'
import { variablePlaces } from '../names/variable-places.ts'
import { variablesAt } from '../variables-at.ts'
import { touches } from './explained.ts'
import type { Lookup } from './lookup.ts'
import { variableTitle } from './variable.ts'

/** A variable that nothing in the file declares: its value, where the base image sets it. */
export const baseVariable: Lookup = async (file, offset, settings, { images }) => {
  const instruction = outermostAt(file, offset)
  const build = buildOf(file, settings)
  const stage = instruction && build.stages.find(({ instructions }) => instructions.includes(instruction))
  if (!instruction || !stage) return undefined
  const place = variablePlaces(file, build, undefined, [instruction]).find(
    ({ span, isDeclaration }) => !isDeclaration && touches(span, offset),
  )
  if (!place || variablesAt(file, instruction).some(({ name }) => name === place.name)) return undefined
  const image = imageOf(stage)
  const found = image === undefined ? undefined : await images.imageAt(image)
  const value = found?.environment.find((one) => one.startsWith(`${place.name}=`))?.slice(place.name.length + 1)
  if (image === undefined || value === undefined) return undefined
  const texts = [variableTitle(place.name, value), origin(image)]
  return { span: place.span, markdown: (locale) => texts.map((text) => text[locale]).join('\n\n') }
}

function imageOf({ baseStage, baseName }: BuiltStage): string | undefined {
  return baseStage ? imageOf(baseStage) : baseName
}

function origin(image: string): Text {
  return {
    en: `Set by the base image ${inlineCode(image)}.`,
    ko: `베이스 이미지 ${inlineCode(image)}에서 정한 값입니다.`,
  }
}
