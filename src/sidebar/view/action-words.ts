import type { Text } from '../../text.ts'
import type { ActionName, Doing, StateName } from '../protocol.ts'

/** How an action looks and what it is called. */
export interface ActionLook {
  readonly icon: string
  readonly word: Text
  /** With its object: a button's accessible name. */
  readonly of: (name: string) => Text
  /** What it does, in a sentence. */
  readonly does: Text
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
    does: { en: 'Runs its command again, in the same container.', ko: '같은 컨테이너에서 명령을 다시 실행합니다.' },
    doing: { en: 'Starting…', ko: '시작하는 중…' },
    failed: (name) => ({ en: `${name} did not start.`, ko: `${name} 컨테이너가 시작되지 않았습니다.` }),
  },
  stop: {
    icon: 'debug-stop',
    word: { en: 'Stop', ko: '중지' },
    of: (name) => ({ en: `Stop ${name}`, ko: `${name} 중지` }),
    does: {
      en: 'Sends SIGTERM, waits up to 10 s, then SIGKILL.',
      ko: 'SIGTERM을 보내고 10초까지 기다린 뒤 SIGKILL을 보냅니다.',
    },
    doing: { en: 'Stopping…', ko: '중지하는 중…' },
    failed: (name) => ({ en: `${name} was not stopped.`, ko: `${name} 컨테이너가 중지되지 않았습니다.` }),
  },
  pause: {
    icon: 'debug-pause',
    word: { en: 'Pause', ko: '일시 정지' },
    of: (name) => ({ en: `Pause ${name}`, ko: `${name} 일시 정지` }),
    does: {
      en: 'Freezes its processes: they keep their memory and get no CPU time.',
      ko: '프로세스를 얼립니다. 메모리는 그대로 두고 CPU만 주지 않습니다.',
    },
    doing: { en: 'Pausing…', ko: '일시 정지하는 중…' },
    failed: (name) => ({ en: `${name} was not paused.`, ko: `${name} 컨테이너가 일시 정지되지 않았습니다.` }),
  },
  unpause: {
    icon: 'debug-continue',
    word: { en: 'Unpause', ko: '다시 진행' },
    of: (name) => ({ en: `Unpause ${name}`, ko: `${name} 다시 진행` }),
    does: { en: 'Lets its processes go on where they were.', ko: '멈춘 자리에서 프로세스를 다시 진행합니다.' },
    doing: { en: 'Unpausing…', ko: '다시 진행하는 중…' },
    failed: (name) => ({ en: `${name} was not unpaused.`, ko: `${name} 컨테이너가 다시 진행되지 않았습니다.` }),
  },
  restart: {
    icon: 'debug-restart',
    word: { en: 'Restart', ko: '재시작' },
    of: (name) => ({ en: `Restart ${name}`, ko: `${name} 재시작` }),
    does: { en: 'Stops it as docker stop does, then starts it.', ko: 'docker stop처럼 중지한 다음 다시 시작합니다.' },
    doing: { en: 'Restarting…', ko: '재시작하는 중…' },
    failed: (name) => ({ en: `${name} was not restarted.`, ko: `${name} 컨테이너가 재시작되지 않았습니다.` }),
  },
  kill: {
    icon: 'zap',
    word: { en: 'Kill', ko: '강제 종료' },
    of: (name) => ({ en: `Kill ${name}`, ko: `${name} 강제 종료` }),
    does: {
      en: 'Sends SIGKILL at once: the process gets no chance to tidy up.',
      ko: 'SIGKILL을 바로 보냅니다. 프로세스는 정리할 틈이 없습니다.',
    },
    doing: { en: 'Killing…', ko: '강제 종료하는 중…' },
    failed: (name) => ({ en: `${name} was not killed.`, ko: `${name} 컨테이너가 강제 종료되지 않았습니다.` }),
  },
  remove: {
    icon: 'trash',
    word: { en: 'Remove', ko: '삭제' },
    of: (name) => ({ en: `Remove ${name}`, ko: `${name} 삭제` }),
    does: {
      en: 'Deletes the container and what it wrote outside volumes. Asks first.',
      ko: '컨테이너와, 볼륨이 아닌 곳에 쓴 파일을 지웁니다. 먼저 물어봅니다.',
    },
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
