import { actions, type ContainerState, transition } from '../engine/lifecycle.ts'
import type { Locale, Text } from '../text.ts'
import type { PictureArrow, PictureBlock, PictureBox } from './prose-protocol.ts'

type Place = 'created' | 'running' | 'paused' | 'exited' | 'removed'

/**
 * The life of a container, drawn: where it is, and which command leads from where to where. Its arrows are the moves of
 * the one transition table.
 * @param state undefined while there is no such container
 */
export function lifecyclePicture(name: string, state: ContainerState | undefined, locale: Locale): PictureBlock {
  const here = placeOf(state)
  const boxes = places.map(({ place, at, word }): PictureBox => {
    return { at, look: place === here ? 'tinted' : 'plain', text: word[locale] }
  })
  const now = places.find(({ place }) => place === here)?.word ?? nowhere
  return {
    kind: 'picture',
    width: 30,
    height: 9,
    alternative: { en: `The life of ${name}. Now: ${now.en}.`, ko: `${name}의 라이프사이클. 지금: ${now.ko}.` }[locale],
    boxes,
    arrows: ways.map(arrowOf),
  }
}

const places: readonly { readonly place: Place; readonly at: PictureBox['at']; readonly word: Text }[] = [
  { place: 'created', at: [0, 0, 7, 2], word: { en: 'Created', ko: '생성됨' } },
  { place: 'running', at: [11, 0, 7, 2], word: { en: 'Running', ko: '실행 중' } },
  { place: 'paused', at: [23, 0, 7, 2], word: { en: 'Paused', ko: '일시 정지' } },
  { place: 'exited', at: [11, 7, 7, 2], word: { en: 'Exited', ko: '종료됨' } },
  { place: 'removed', at: [23, 7, 7, 2], word: { en: 'Removed', ko: '삭제됨' } },
]
const nowhere: Text = { en: 'not made yet', ko: '아직 만들지 않음' }

const ways: readonly (readonly [from: Place, to: Place])[] = [
  ['created', 'running'],
  ['running', 'paused'],
  ['running', 'exited'],
  ['exited', 'removed'],
]

/** An arrow that is gone in both directions says first what leads forth, then what leads back. */
function arrowOf([from, to]: readonly [Place, Place]): PictureArrow {
  const [forth, back] = [movesFrom(from, to), movesFrom(to, from)]
  const text = [forth, back].filter((words) => words !== '').join(' / ')
  return { from: boxOf(from), to: boxOf(to), dashed: false, both: back !== '', text }
}

function movesFrom(from: Place, to: Place): string {
  if (from === 'removed') return ''
  const moves = actions.filter((action) => {
    const move = transition(from, action)
    return move.kind === 'moves' && move.to === to
  })
  // A restart leads wherever something else leads, too: on every arrow it would say nothing.
  return moves
    .filter((action) => action !== 'restart')
    .map((action) => (action === 'remove' ? 'rm' : action))
    .join(', ')
}

function boxOf(wanted: Place): PictureBox['at'] {
  return places.find(({ place }) => place === wanted)?.at ?? [0, 0, 0, 0]
}

/** States that pass by stand where they come from. */
function placeOf(state: ContainerState | undefined): Place | undefined {
  if (state === 'removing') return 'removed'
  if (state === 'restarting') return 'running'
  return state === 'dead' ? 'exited' : state
}
