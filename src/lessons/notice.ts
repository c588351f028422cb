import type { Snapshot } from '../engine/live.ts'
import type { Text } from '../text.ts'
import type { BoundStep } from './bound-step.ts'
import type { PageSource } from './page-source.ts'
import type { Notice } from './protocol.ts'
import { isFinished } from './run.ts'

/** What the page says before all else: there is no engine, something was missed, or the lesson is done. */
export function noticeFor({ state, connection, locale, isReview }: PageSource, step: BoundStep): Notice | undefined {
  const said = (kind: Notice['kind'], [title, text]: readonly [Text, Text], error?: string): Notice => ({
    kind,
    title: title[locale],
    text: text[locale],
    error,
  })
  if (!step.offline && isAway(connection)) return said('no-engine', noEngine, connection.problem.message)
  if (!step.offline && state.setUp?.kind === 'working') return said('preparing', preparing)
  if (!step.offline && state.setUp?.kind === 'failed') return said('not-prepared', notPrepared, state.setUp.problem)
  if (state.run.steps[state.run.shown]?.missedEvents) return said('missed-events', missed)
  return isFinished(state.run) ? said('finished', isReview ? reviewed : finished) : undefined
}

type Away = Extract<Snapshot['connection'], { kind: 'reconnecting' | 'unreachable' }>

function isAway(connection: Snapshot['connection']): connection is Away {
  return connection.kind === 'reconnecting' || connection.kind === 'unreachable'
}

const noEngine = [
  { en: 'No Docker Engine answers right now', ko: '지금은 도커 엔진이 응답하지 않습니다' },
  {
    en: 'This step needs one. Start Docker: the lesson goes on by itself when the engine is there. You can read on meanwhile.',
    ko: '이 단계에는 엔진이 필요합니다. 도커를 시작하세요. 엔진이 켜지면 레슨이 저절로 이어집니다. 그동안 글을 먼저 읽어도 됩니다.',
  },
] as const

const preparing = [
  { en: 'The lesson is being prepared', ko: '레슨을 준비하는 중입니다' },
  {
    en: 'Drydock builds a small image that this lesson uses. It takes a few seconds.',
    ko: '이 레슨에서 쓸 작은 이미지를 빌드합니다. 몇 초면 됩니다.',
  },
] as const

const notPrepared = [
  { en: 'The lesson could not be prepared', ko: '레슨을 준비하지 못했습니다' },
  {
    en: 'The image that this lesson uses could not be built. Most often the registry can’t be reached: check the network, then try again.',
    ko: '이 레슨에서 쓸 이미지를 빌드하지 못했습니다. 대개 레지스트리에 연결할 수 없을 때 생깁니다. 네트워크를 확인하고 다시 시도하세요.',
  },
] as const

const missed = [
  { en: 'The connection to Docker was broken for a while', ko: '도커와의 연결이 잠시 끊겼습니다' },
  {
    en: 'What you did meanwhile may have gone unseen. If a goal stays open although you did it, restart the step and do it again.',
    ko: '그동안 한 일을 보지 못했을 수 있습니다. 이미 했는데도 목표가 그대로라면 단계를 다시 시작해서 한 번 더 해 보세요.',
  },
] as const

const reviewed = [
  { en: 'You still know it', ko: '아직 잘 알고 있습니다' },
  {
    en: 'It comes back after a longer time. Clean up removes what you have just made, after showing it to you, and nothing else.',
    ko: '다음에는 더 오랜 뒤에 다시 나옵니다. 정리를 누르면 방금 만든 것만, 무엇인지 먼저 보여 준 뒤 삭제합니다.',
  },
] as const

const finished = [
  { en: 'You have finished this lesson', ko: '레슨을 마쳤습니다' },
  {
    en: 'Clean up removes what this lesson has made, after showing it to you, and nothing else. Images that were downloaded stay for the next lessons.',
    ko: '정리를 누르면 이 레슨에서 만든 것만, 무엇인지 먼저 보여 준 뒤 삭제합니다. 내려받은 이미지는 다음 레슨에서 쓰도록 남겨 둡니다.',
  },
] as const
