import type { Text } from '../../text.ts'
import type { ConnectionPicture, EnginePlace } from '../engine-protocol.ts'

/** How it is with the engine: an icon with its colour class, and a few words. */
export interface ConnectionLook {
  readonly icon: string
  readonly hue: string
  /** By the host's clock: some words count the seconds. */
  readonly words: (now: number) => Text
}

export function connectionLook(connection: ConnectionPicture): ConnectionLook {
  switch (connection.kind) {
    case 'connecting':
      return { icon: 'loading', hue: 'codicon-modifier-spin', words: () => ({ en: 'Connecting…', ko: '연결하는 중…' }) }
    case 'connected': {
      const { version, place } = connection
      const way = wayTo(place)
      const words = {
        en: `Connected · Docker ${version} · ${way.en}`,
        ko: `연결됨 · Docker ${version} · ${way.ko}`,
      }
      return { icon: 'pass-filled', hue: 'c-ok', words: () => words }
    }
    case 'reconnecting':
      return {
        icon: 'sync',
        hue: 'c-info',
        words: (now) => {
          const seconds = secondsUntil(connection.retryAt, now)
          if (seconds === 0) return { en: 'Reconnecting…', ko: '다시 연결하는 중…' }
          return { en: `Reconnecting · next try in ${seconds} s`, ko: `다시 연결하는 중 · ${seconds}초 뒤 시도` }
        },
      }
    case 'unreachable':
      return unreachableLook(connection)
  }
}

/** Whole seconds until a moment; 0 where it is past. */
export function secondsUntil(moment: number, now: number): number {
  return Math.max(0, Math.ceil((moment - now) / 1000))
}

function unreachableLook({ problem, place }: ConnectionPicture & { kind: 'unreachable' }): ConnectionLook {
  const where = place?.host.replace(/^(unix|npipe):\/\//, '') ?? ''
  const at = (words: Text): Text => (where ? { en: `${words.en} · ${where}`, ko: `${words.ko} · ${where}` } : words)
  if (problem.kind === 'denied') {
    const words = at({ en: 'No permission', ko: '권한 없음' })
    return { icon: 'lock', hue: 'c-warn', words: () => words }
  }
  if (problem.kind === 'absent') {
    const words = at({ en: 'No engine', ko: '엔진 없음' })
    return { icon: 'circle-slash', hue: 'c-neutral', words: () => words }
  }
  const words = at({ en: 'No answer', ko: '응답 없음' })
  return { icon: 'debug-disconnect', hue: 'c-warn', words: () => words }
}

function wayTo({ host }: EnginePlace): Text {
  if (host.startsWith('unix:')) return { en: 'local socket', ko: '로컬 소켓' }
  if (host.startsWith('npipe:')) return { en: 'local pipe', ko: '로컬 파이프' }
  if (host.startsWith('ssh:')) return { en: 'over SSH', ko: 'SSH로' }
  const address = host.replace(/^\w+:\/\//, '')
  return { en: address, ko: address }
}
