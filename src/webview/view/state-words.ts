import type { ContainerState } from '../../engine/lifecycle.ts'
import type { Text } from '../../text.ts'

/** What is known of how a container is. */
export interface Condition {
  readonly state: ContainerState
  /** Null where it has not ended. */
  readonly exitCode: number | null
  /** Why it was killed, where that is known. */
  readonly ending?: 'memory' | 'grace' | null
  /** Null where it has no health check. */
  readonly health?: 'starting' | 'healthy' | 'unhealthy' | null
}

/** How a state looks and what it is called. Colour marks, the word tells. */
export interface StateLook {
  readonly icon: string
  /** A class of the stylesheet. */
  readonly hue: string
  readonly word: Text
  /** The word while the engine is away: what it was. */
  readonly was: Text
}

const looks: Readonly<Record<ContainerState, StateLook>> = {
  created: {
    icon: 'circle-large-outline',
    hue: 'c-neutral',
    word: { en: 'Created', ko: '생성됨' },
    was: { en: 'Was created', ko: '생성된 상태였음' },
  },
  running: {
    icon: 'play-circle',
    hue: 'c-running',
    word: { en: 'Running', ko: '실행 중' },
    was: { en: 'Was running', ko: '실행 중이었음' },
  },
  paused: {
    icon: 'debug-pause',
    hue: 'c-paused',
    word: { en: 'Paused', ko: '일시 정지' },
    was: { en: 'Was paused', ko: '일시 정지 상태였음' },
  },
  restarting: {
    icon: 'sync',
    hue: 'c-restarting',
    word: { en: 'Restarting', ko: '재시작 중' },
    was: { en: 'Was restarting', ko: '재시작 중이었음' },
  },
  removing: {
    icon: 'trash',
    hue: 'c-neutral',
    word: { en: 'Removing', ko: '삭제 중' },
    was: { en: 'Was being removed', ko: '삭제 중이었음' },
  },
  exited: {
    icon: 'stop-circle',
    hue: 'c-neutral',
    word: { en: 'Exited', ko: '종료됨' },
    was: { en: 'Exited', ko: '종료됨' },
  },
  dead: {
    icon: 'circle-slash',
    hue: 'c-neutral',
    word: { en: 'Dead', ko: '삭제 실패' },
    was: { en: 'Dead', ko: '삭제 실패' },
  },
}

/** The look of a container's state; one that failed looks different from one that finished. */
export function lookOf({ state, exitCode }: Condition): StateLook {
  const failed = state === 'exited' && exitCode !== null && exitCode !== 0
  return failed ? { ...looks.exited, icon: 'error', hue: 'c-failed' } : looks[state]
}

/** The state in a few words: with its health, or with its exit code and what that means. */
export function stateText(condition: Condition, isPast: boolean): Text {
  const { word, was } = lookOf(condition)
  const { en, ko } = isPast ? was : word
  const { state, exitCode, ending = null, health = null } = condition
  if (state === 'exited' && exitCode !== null) {
    const meaning = ending === null ? exitMeaning(exitCode) : endings[ending]
    return { en: `Exited ${exitCode}, ${meaning.en}`, ko: `종료 ${exitCode}, ${meaning.ko}` }
  }
  if (state === 'restarting' && exitCode !== null && !isPast) {
    return { en: `${en}, exited ${exitCode}`, ko: `${ko}, 종료 ${exitCode}` }
  }
  if (health === null || state !== 'running') return { en, ko }
  return { en: `${en}, ${healthWords[health].en}`, ko: `${ko}, ${healthWords[health].ko}` }
}

/** What an exit code means: the program's own, Docker's (125 to 127), or 128 and the number of a signal. */
export function exitMeaning(exitCode: number): Text {
  return meanings.get(exitCode) ?? (exitCode > 128 && exitCode < 160 ? bySignal(exitCode - 128) : withError)
}

const endings: Readonly<Record<'memory' | 'grace', Text>> = {
  memory: { en: 'out of memory', ko: '메모리 부족' },
  grace: { en: 'killed after grace period', ko: '유예 시간 뒤 강제 종료' },
}

const healthWords: Readonly<Record<'starting' | 'healthy' | 'unhealthy', Text>> = {
  starting: { en: 'health unknown yet', ko: '상태 확인 중' },
  healthy: { en: 'healthy', ko: '정상' },
  unhealthy: { en: 'unhealthy', ko: '비정상' },
}

const meanings: ReadonlyMap<number, Text> = new Map([
  [0, { en: 'finished', ko: '끝남' }],
  [125, { en: 'Docker could not run it', ko: 'Docker가 실행하지 못함' }],
  [126, { en: 'its command is not executable', ko: '실행할 수 없는 명령' }],
  [127, { en: 'its command was not found', ko: '없는 명령' }],
  [130, { en: 'interrupted', ko: '중단됨' }],
  [137, { en: 'killed', ko: '강제 종료' }],
  [143, { en: 'stopped', ko: '중지됨' }],
])
const withError: Text = { en: 'ended with an error', ko: '오류로 끝남' }
const bySignal = (signal: number): Text => ({ en: `ended by signal ${signal}`, ko: `신호 ${signal}로 끝남` })
