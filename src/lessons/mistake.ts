import { type Check, evaluate, leavesOf } from './check.ts'
import type { CommonMistake, MistakePlace, Recognised, Situation } from './mistakes/common-mistake.ts'
import { engineSilent } from './mistakes/engine-silent.ts'
import { imageNotFound } from './mistakes/image-not-found.ts'
import { missingContext } from './mistakes/missing-context.ts'
import { nameTaken } from './mistakes/name-taken.ts'
import { noDockerProgram } from './mistakes/no-docker-program.ts'
import { noSuchContainer } from './mistakes/no-such-container.ts'
import { oneDash } from './mistakes/one-dash.ts'
import { portTaken } from './mistakes/port-taken.ts'
import { portsSwapped } from './mistakes/ports-swapped.ts'
import { registrySilent } from './mistakes/registry-silent.ts'
import { socketDenied } from './mistakes/socket-denied.ts'
import { unknownCommand } from './mistakes/unknown-command.ts'
import { unknownOption } from './mistakes/unknown-option.ts'

/** The more exact ones come first: of those that see the same command, the first one speaks. */
export const commonMistakes: readonly CommonMistake[] = [
  portsSwapped,
  noDockerProgram,
  socketDenied,
  engineSilent,
  missingContext,
  nameTaken,
  portTaken,
  oneDash,
  unknownCommand,
  unknownOption,
  imageNotFound,
  registrySilent,
  noSuchContainer,
]

/** A mistake of one lesson, whose words are in its prose. */
export interface LessonMistake {
  readonly card: string
  readonly when: Check | undefined
  readonly fix: string | undefined
}

/** The mistakes that show in what was read: the lesson's own, and at most one that all lessons know. */
export function mistakesIn(own: readonly LessonMistake[], situation: Situation): readonly Recognised[] {
  const { reading, last, now } = situation
  // A mistake in the terminal is the last one: whoever goes on has seen it.
  const recent = { ...reading, commands: last ? [last] : [] }
  const ofLesson = own.flatMap(({ card, when, fix }): Recognised[] => {
    if (!when || !evaluate(when, recent).met) return []
    const from = placeOf(when)
    const error = from === 'terminal' ? last?.output.trim() || undefined : undefined
    return [{ id: card, from, at: now, error, said: undefined, fix }]
  })
  const common = commonMistake(situation)
  // The lesson's own words for what it sees at the same place say more.
  if (!common || ofLesson.some(({ from }) => from === common.from)) return ofLesson
  return [...ofLesson, { ...common, fix: own.find(({ card }) => card === common.id)?.fix ?? common.fix }]
}

function placeOf(when: Check): MistakePlace {
  const kinds = leavesOf(when).map(({ kind }) => kind)
  if (kinds.includes('terminal')) return 'terminal'
  return kinds.every((kind) => /^(dockerfile|file)\./.test(kind)) ? 'file' : 'engine'
}

function commonMistake(situation: Situation): Recognised | undefined {
  for (const mistake of commonMistakes) {
    const recognised = mistake.recognise(situation)
    if (recognised) return recognised
  }
  return undefined
}
