import type { Text } from '../../text.ts'
import type { ActionName, Doing, StateName } from '../row-protocol.ts'

/** How an action looks and what it is called. */
export interface ActionLook {
  readonly icon: string
  readonly word: Text
  /** With its object: a button's accessible name. */
  readonly of: (name: string) => Text
  /** While the Engine does it. */
  readonly doing: Text
  /** When it could not be done. */
  readonly failed: (name: string) => Text
}

export const actionLooks: Readonly<Record<ActionName, ActionLook>> = {
  start: {
    icon: 'debug-start',
    word: { en: 'Start', ko: '시작' },
    of: (name) => ({ en: `Start ${name}`, ko: `${name} 시작` }),
    doing: { en: 'Starting…', ko: '시작하는 중…' },
    failed: (name) => ({ en: `${name} did not start.`, ko: `${name} 컨테이너가 시작되지 않았습니다.` }),
  },
  stop: {
    icon: 'debug-stop',
    word: { en: 'Stop', ko: '중지' },
    of: (name) => ({ en: `Stop ${name}`, ko: `${name} 중지` }),
    doing: { en: 'Stopping…', ko: '중지하는 중…' },
    failed: (name) => ({ en: `${name} was not stopped.`, ko: `${name} 컨테이너가 중지되지 않았습니다.` }),
  },
  pause: {
    icon: 'debug-pause',
    word: { en: 'Pause', ko: '일시 정지' },
    of: (name) => ({ en: `Pause ${name}`, ko: `${name} 일시 정지` }),
    doing: { en: 'Pausing…', ko: '일시 정지하는 중…' },
    failed: (name) => ({ en: `${name} was not paused.`, ko: `${name} 컨테이너가 일시 정지되지 않았습니다.` }),
  },
  unpause: {
    icon: 'debug-continue',
    word: { en: 'Unpause', ko: '다시 진행' },
    of: (name) => ({ en: `Unpause ${name}`, ko: `${name} 다시 진행` }),
    doing: { en: 'Unpausing…', ko: '다시 진행하는 중…' },
    failed: (name) => ({ en: `${name} was not unpaused.`, ko: `${name} 컨테이너가 다시 진행되지 않았습니다.` }),
  },
  restart: {
    icon: 'debug-restart',
    word: { en: 'Restart', ko: '재시작' },
    of: (name) => ({ en: `Restart ${name}`, ko: `${name} 재시작` }),
    doing: { en: 'Restarting…', ko: '재시작하는 중…' },
    failed: (name) => ({ en: `${name} was not restarted.`, ko: `${name} 컨테이너가 재시작되지 않았습니다.` }),
  },
  kill: {
    icon: 'zap',
    word: { en: 'Kill', ko: '강제 종료' },
    of: (name) => ({ en: `Kill ${name}`, ko: `${name} 강제 종료` }),
    doing: { en: 'Killing…', ko: '강제 종료하는 중…' },
    failed: (name) => ({ en: `${name} was not killed.`, ko: `${name} 컨테이너가 강제 종료되지 않았습니다.` }),
  },
  remove: {
    icon: 'trash',
    word: { en: 'Remove', ko: '삭제' },
    of: (name) => ({ en: `Remove ${name}`, ko: `${name} 삭제` }),
    doing: { en: 'Removing…', ko: '삭제하는 중…' },
    failed: (name) => ({ en: `${name} was not removed.`, ko: `${name} 컨테이너가 삭제되지 않았습니다.` }),
  },
}

/** What to do next, for the command that is shown before anything was chosen. */
export const nextAction: Readonly<Record<StateName, ActionName>> = {
  created: 'start',
  running: 'stop',
  paused: 'unpause',
  restarting: 'stop',
  removing: 'remove',
  exited: 'start',
  dead: 'remove',
}

/** What the Engine is doing now, and how long it will wait. `now` is by the host's clock. */
export function doingText({ action, since, grace }: Doing, now: number): Text {
  const { en, ko } = actionLooks[action].doing
  if (grace === null) return { en, ko }
  if (grace.seconds < 0) {
    return { en: `${en} ${grace.signal} sent; no time limit`, ko: `${ko} ${grace.signal} 보냄, 시간제한 없음` }
  }
  const left = Math.ceil(grace.seconds - (now - since) / 1000)
  if (left <= 0) return { en: `${en} SIGKILL sent`, ko: `${ko} SIGKILL 보냄` }
  return {
    en: `${en} ${grace.signal} sent; SIGKILL in ${left} s`,
    ko: `${ko} ${grace.signal} 보냄, ${left}초 뒤 SIGKILL`,
  }
}
