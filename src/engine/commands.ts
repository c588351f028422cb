import type { Text } from '../text.ts'
import type { Action, ActOptions } from './lifecycle.ts'

/** What an action is in a terminal, and what it does. */
export interface Command {
  /** The exact line to type: `docker stop hellonginx`. */
  readonly line: string
  readonly meaning: Text
}

/**
 * The command that does to a container what the button does.
 * @param name the container's name or ID
 */
export function commandFor(action: Action, name: string, options: ActOptions = {}): Command {
  const { verb, flags, meaning } = commands[action]
  return { line: ['docker', verb, ...flags(options), shellWord(name)].join(' '), meaning }
}

/** `text` as one word for a shell: as it is where nothing in it means anything to a shell, else in single quotes. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`
}

interface Form {
  readonly verb: string
  readonly flags: (options: ActOptions) => readonly string[]
  readonly meaning: Text
}

const none = () => []

// `-t`, for its long form is `--time` in old versions of the CLI and `--timeout` in new ones.
const grace = ({ graceSeconds }: ActOptions) => (graceSeconds === undefined ? [] : ['-t', String(graceSeconds)])

const commands: Readonly<Record<Action, Form>> = {
  start: {
    verb: 'start',
    flags: none,
    meaning: {
      en: 'Starts its main process again, with the same settings and files.',
      ko: '같은 설정과 파일 그대로 주 프로세스를 다시 시작합니다.',
    },
  },
  stop: {
    verb: 'stop',
    flags: grace,
    meaning: {
      en: 'Asks its main process to end (SIGTERM); after the grace period, 10 seconds by default, ends it (SIGKILL).',
      ko: '주 프로세스에 종료를 요청하고(SIGTERM), 유예 시간(기본 10초)이 지나도 끝나지 않으면 강제로 종료합니다(SIGKILL).',
    },
  },
  pause: {
    verb: 'pause',
    flags: none,
    meaning: {
      en: 'Freezes all its processes where they are. They keep their memory and get no CPU time.',
      ko: '모든 프로세스를 그 자리에 멈춰 둡니다. 메모리는 그대로 두고 CPU는 쓰지 않습니다.',
    },
  },
  unpause: {
    verb: 'unpause',
    flags: none,
    meaning: {
      en: 'Lets the frozen processes go on where they were.',
      ko: '멈춰 둔 프로세스를 멈춘 자리에서 다시 진행합니다.',
    },
  },
  restart: {
    verb: 'restart',
    flags: grace,
    meaning: {
      en: 'Stops it, with the same grace period as `docker stop`, and starts it again.',
      ko: '`docker stop`과 같은 유예 시간을 두고 중지한 다음 다시 시작합니다.',
    },
  },
  kill: {
    verb: 'kill',
    flags: none,
    meaning: {
      en: 'Ends its main process at once (SIGKILL), without a chance to tidy up.',
      ko: '정리할 틈을 주지 않고 주 프로세스를 바로 종료합니다(SIGKILL).',
    },
  },
  remove: {
    verb: 'rm',
    flags: ({ force, volumes }) => [...(force ? ['-f'] : []), ...(volumes ? ['-v'] : [])],
    meaning: {
      en: 'Removes the container and what was written in it. Its image and named volumes stay.',
      ko: '컨테이너와 그 안에 쓴 내용을 삭제합니다. 이미지와 이름 있는 볼륨은 남습니다.',
    },
  },
}
