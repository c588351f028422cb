import { predefinedArguments } from '../../knowledge/predefined-arguments.ts'
import type { Span } from '../../syntax/span.ts'
import type { Text } from '../../text.ts'
import { buildOf } from '../build-of.ts'
import { touches } from '../hover/explained.ts'
import { outermostAt } from '../instruction-at.ts'
import type { NameFinder } from './named.ts'
import { type VariablePlace, variablePlaces } from './variable-places.ts'
import { scopesOf } from './variable-scopes.ts'

/** A variable: where ARG or ENV declares it, and where BuildKit or a shell puts its value in. */
export const variableName: NameFinder = (file, offset, settings) => {
  const build = buildOf(file, settings)
  const instruction = outermostAt(file, offset)
  if (!instruction) return undefined
  const near = variablePlaces(file, build, undefined, [instruction]).find(({ span }) => touches(span, offset))
  if (!near) return undefined
  const { name } = near
  const places = variablePlaces(file, build, name)
  const scopes = scopesOf(build, name)
  const here = places.find(({ span }) => span.start === near.span.start)
  if (!here) return undefined
  const same = places.filter((place) => scopes.groupOf(place.stage) === scopes.groupOf(here.stage))
  const declared = same.filter(({ isDeclaration }) => isDeclaration)
  return {
    name,
    here: { ...here, isByName: true },
    occurrences: same.map((place) => ({ ...place, isByName: true })),
    definitions: definitionsOf(declared, here),
    refusalOf: (newName) => refusal(name, newName, declared.length > 0),
  }
}

/** The declaration that counts at a place, and the one above the first FROM that it takes its value from. */
function definitionsOf(declared: readonly VariablePlace[], here: VariablePlace): readonly Span[] {
  if (here.isDeclaration && here.hasValue) return [here.span]
  const before = declared.filter(({ span }) => span.start <= here.span.start)
  const nearest = before.findLast(({ stage }) => stage === here.stage) ?? before.at(-1)
  if (!nearest) return []
  if (nearest.hasValue || nearest.stage === undefined) return [nearest.span]
  const global = declared.findLast(({ stage }) => stage === undefined)
  return global ? [nearest.span, global.span] : [nearest.span]
}

function refusal(name: string, newName: string, isDeclared: boolean): Text | undefined {
  if (predefinedArguments.some((predefined) => predefined.name === name)) {
    return { en: `\`${name}\` has its name from BuildKit.`, ko: `\`${name}\`은(는) BuildKit이 정한 이름입니다.` }
  }
  if (!isDeclared) {
    return {
      en: `No \`ARG\` or \`ENV\` of this file declares \`${name}\`.`,
      ko: `이 파일의 \`ARG\`나 \`ENV\`에는 \`${name}\` 선언이 없습니다.`,
    }
  }
  if (/^[A-Za-z_]\w*$/.test(newName)) return undefined
  return {
    en: 'The name of a variable starts with a letter or `_` and holds letters, digits and `_` only.',
    ko: '변수 이름은 영문자나 `_`로 시작하고 영문자, 숫자, `_`만 쓸 수 있습니다.',
  }
}
