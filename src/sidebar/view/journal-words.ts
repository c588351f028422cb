import type { Text } from '../../text.ts'
import { signalName } from '../journal-commands.ts'
import type { JournalDeed, JournalEnd, JournalEntry } from '../journal-protocol.ts'
import type { ContainerRow, PortRow } from '../row-protocol.ts'
import type { DeedLook } from './deed-look.ts'
import { thingLook } from './journal-thing-words.ts'

/** How it is told what happened. @param container as it is now, where it is one and still there */
export function deedLook({ deed }: JournalEntry, container: ContainerRow | undefined): DeedLook {
  switch (deed.kind) {
    case 'created':
      return createdLook(deed, container)
    case 'ended':
      return endedLook(deed)
    case 'renamed':
      return { ...neutral('edit'), sentence: words.renamed(deed.from) }
    case 'health':
      return deed.health === 'healthy'
        ? { icon: 'pass', hue: 'c-ok', sentence: words.healthy }
        : { icon: 'warning', hue: 'c-unhealthy', sentence: words.unhealthy }
    case 'started':
      return {
        icon: 'play-circle',
        hue: 'c-running',
        sentence: words.started,
      }
    case 'paused':
      return { icon: 'debug-pause', hue: 'c-paused', sentence: words.paused }
    case 'unpaused':
      return {
        icon: 'play-circle',
        hue: 'c-running',
        sentence: words.unpaused,
      }
    case 'restarted':
      return {
        icon: 'debug-restart',
        hue: 'c-running',
        sentence: words.restarted,
      }
    case 'removed':
      return { ...neutral('trash'), sentence: words.removed }
    default:
      return thingLook(deed)
  }
}

function neutral(icon: string) {
  return { icon, hue: 'c-neutral' }
}

function createdLook({ image, started }: JournalDeed & { kind: 'created' }, container?: ContainerRow): DeedLook {
  if (!started) return { ...neutral('circle-large-outline'), sentence: words.created(image) }
  return { icon: 'play-circle', hue: 'c-running', sentence: words.createdAndStarted(image, container?.ports[0]) }
}

function endedLook({ exitCode, because }: JournalDeed & { kind: 'ended' }): DeedLook {
  const code: Text =
    exitCode === null ? { en: '.', ko: '' } : { en: `: exit code ${exitCode}.`, ko: ` 종료 코드는 ${exitCode}입니다.` }
  const { en, ko } = endWords(because, exitCode === 0)
  const isFailure = exitCode !== 0 && exitCode !== 143
  return {
    icon: isFailure ? 'error' : 'stop-circle',
    hue: isFailure ? 'c-failed' : 'c-neutral',
    sentence: { en: `${en}${code.en}`, ko: `${ko}${code.ko}` },
  }
}

function endWords(because: JournalEnd, isClean: boolean): Text {
  switch (because.kind) {
    case 'itself':
      return isClean
        ? { en: '{name} has done its work and ended', ko: '{name} 컨테이너가 할 일을 마치고 끝났습니다.' }
        : { en: '{name} ended by itself with an error', ko: '{name} 컨테이너가 오류로 스스로 끝났습니다.' }
    case 'memory':
      return {
        en: '{name} needed more memory than it may use and was killed (SIGKILL)',
        ko: '{name} 컨테이너가 허용된 것보다 많은 메모리를 쓰려 해서 강제로 끝냈습니다(SIGKILL).',
      }
    case 'killed':
      return {
        en: `{name} was sent ${signalName(because.signal)} and ended`,
        ko: `{name} 컨테이너에 ${signalName(because.signal)} 신호를 보내 끝냈습니다.`,
      }
    case 'stopped':
      return {
        en: `{name} was told to stop (${signalName(because.signal)}) and did`,
        ko: `{name} 컨테이너에 중지 신호(${signalName(because.signal)})를 보냈고, 컨테이너가 이에 따라 끝났습니다.`,
      }
    case 'stopped-then-killed':
      return {
        en: `{name} was told to stop (${signalName(because.signal)}), didn’t within ${because.seconds} s, and was killed (SIGKILL)`,
        ko: `{name} 컨테이너에 중지 신호(${signalName(because.signal)})를 보냈으나 ${because.seconds}초 안에 끝나지 않아 강제로 끝냈습니다(SIGKILL).`,
      }
  }
}

const words = {
  created: (image: string): Text => ({
    en: `{name} was created from ${image}. It does not run yet.`,
    ko: `${image} 이미지로 {name} 컨테이너를 만들었습니다. 아직 실행하지는 않았습니다.`,
  }),
  createdAndStarted: (image: string, port: PortRow | undefined): Text => ({
    en: `{name} was created from ${image} and started.${port ? ` Port ${port.outside} here leads to its port ${port.inside}.` : ''}`,
    ko: `${image} 이미지로 {name} 컨테이너를 만들어 시작했습니다.${port ? ` 이 컴퓨터의 ${port.outside}번 포트가 컨테이너의 ${port.inside}번 포트로 이어집니다.` : ''}`,
  }),
  started: { en: '{name} was started.', ko: '{name} 컨테이너를 시작했습니다.' } satisfies Text,
  paused: {
    en: '{name} was paused. It keeps its memory and gets no CPU time.',
    ko: '{name} 컨테이너를 일시 정지했습니다. 메모리는 그대로 쓰고 CPU는 쓰지 않습니다.',
  } satisfies Text,
  unpaused: {
    en: '{name} goes on where it was paused.',
    ko: '{name} 컨테이너가 멈춘 자리에서 다시 진행합니다.',
  } satisfies Text,
  restarted: {
    en: '{name} was stopped and started again.',
    ko: '{name} 컨테이너를 중지했다가 다시 시작했습니다.',
  } satisfies Text,
  removed: { en: '{name} was removed.', ko: '{name} 컨테이너를 삭제했습니다.' } satisfies Text,
  renamed: (from: string): Text => ({
    en: `${from} is now called {name}.`,
    ko: `${from} 컨테이너의 이름이 {name}(으)로 바뀌었습니다.`,
  }),
  healthy: { en: '{name} passes its health check.', ko: '{name} 컨테이너가 헬스 체크를 통과했습니다.' } satisfies Text,
  unhealthy: {
    en: '{name} fails its health check.',
    ko: '{name} 컨테이너가 헬스 체크를 통과하지 못했습니다.',
  } satisfies Text,
}
