import type { LayerTransfer, Transfer, TransferFailure } from '../../images/protocol.ts'
import type { Text } from '../../text.ts'
import { sizeOf } from '../../webview/size.ts'

/** What a transfer does or has done, in a few words. */
export function headOf({ direction, name, end }: Transfer): Text {
  if (end?.kind === 'failed') return heads[direction].failed(name)
  if (end?.kind === 'done') return end.isNews ? heads[direction].done(name) : heads[direction].nothingNew(name)
  return heads[direction].under(name)
}

/** How far it is as a whole: `3 of 5 layers`. */
export function countOf({ layers }: Transfer): Text {
  const ready = layers.filter(({ phase }) => phase === 'ready').length
  if (layers.length === 0) return { en: 'asking the registry…', ko: '레지스트리에 묻는 중…' }
  return { en: `${ready} of ${layers.length} layers`, ko: `레이어 ${layers.length}개 중 ${ready}개` }
}

/** What happens to a layer now. */
export function phaseOf({ phase, done, total }: LayerTransfer): Text {
  const { en, ko } = phases[phase]
  if (done === null || done === 0) return { en, ko }
  const amount = total === null ? sizeOf(done) : `${sizeOf(done)} / ${sizeOf(total)}`
  return { en: `${en} ${amount}`, ko: `${ko} ${amount}` }
}

/** How far a layer is, from 0 to 1; undefined where nothing is counted. */
export function shareOf({ phase, done, total }: LayerTransfer): number | undefined {
  if (phase === 'ready') return 1
  if (phase === 'downloaded') return 1
  return done === null || total === null ? undefined : Math.min(1, done / total)
}

/** Why it failed and what helps; code stands between backticks. */
export const failures: Readonly<Record<TransferFailure, { readonly why: Text; readonly canRetry: boolean }>> = {
  'not-found': {
    why: {
      en: 'The registry has no image of this name and tag. Look for a typing mistake.',
      ko: '레지스트리에 이 이름과 태그의 이미지가 없습니다. 철자를 확인하세요.',
    },
    canRetry: false,
  },
  'unknown-or-private': {
    why: {
      en: 'There is no such image, or it is private: Docker Hub does not tell which. Look for a typing mistake, or log in.',
      ko: '없는 이미지이거나 비공개 이미지입니다. Docker Hub는 둘을 구별해 주지 않습니다. 철자를 확인하거나 로그인하세요.',
    },
    canRetry: true,
  },
  'not-allowed': {
    why: {
      en: 'The registry wants to know who asks. Log in, then try again.',
      ko: '레지스트리가 인증을 요구합니다. 로그인한 뒤 다시 시도하세요.',
    },
    canRetry: true,
  },
  'wrong-login': {
    why: {
      en: 'The registry does not accept the user and password that `docker login` kept, or this user may not do that. Log in again, then try again.',
      ko: '`docker login`으로 저장한 사용자와 비밀번호를 레지스트리가 받아들이지 않았거나, 이 사용자에게 권한이 없습니다. 다시 로그인한 뒤 시도하세요.',
    },
    canRetry: true,
  },
  'no-network': {
    why: {
      en: 'The engine cannot reach the registry. Check the network, a VPN or a proxy; images that are here still work.',
      ko: '엔진이 레지스트리에 연결하지 못했습니다. 네트워크, VPN, 프록시를 확인하세요. 이미 받은 이미지는 그대로 쓸 수 있습니다.',
    },
    canRetry: true,
  },
  'too-many': {
    why: {
      en: 'Docker Hub lets nobody pull more for a while. Log in for a higher limit, or wait.',
      ko: 'Docker Hub의 다운로드 한도를 넘었습니다. 로그인하면 한도가 늘어납니다. 또는 잠시 기다리세요.',
    },
    canRetry: true,
  },
  'other-platform': {
    why: {
      en: 'The image was not made for the kind of machine that the engine runs on.',
      ko: '엔진이 실행되는 종류의 컴퓨터를 위한 이미지가 아닙니다.',
    },
    canRetry: false,
  },
  'no-room': {
    why: {
      en: 'The engine’s disk is full. Remove images that nobody uses, then try again.',
      ko: '엔진의 디스크가 가득 찼습니다. 쓰지 않는 이미지를 정리한 뒤 다시 시도하세요.',
    },
    canRetry: true,
  },
  lost: {
    why: {
      en: 'The connection to the engine broke. Layers that are here are kept.',
      ko: '엔진과의 연결이 끊겼습니다. 이미 받은 레이어는 남아 있습니다.',
    },
    canRetry: true,
  },
  other: { why: { en: 'The engine said:', ko: '엔진이 이렇게 답했습니다.' }, canRetry: true },
}

/** Failures that a login may mend. */
export const mendedByLogin: ReadonlySet<TransferFailure> = new Set([
  'unknown-or-private',
  'not-allowed',
  'wrong-login',
  'too-many',
])

interface Heads {
  readonly under: (name: string) => Text
  readonly done: (name: string) => Text
  readonly nothingNew: (name: string) => Text
  readonly failed: (name: string) => Text
}

const heads: Readonly<Record<Transfer['direction'], Heads>> = {
  pull: {
    under: (name) => ({ en: `Pulling ${name}`, ko: `${name} 받는 중` }),
    done: (name) => ({ en: `Pulled ${name}`, ko: `${name} 받음` }),
    nothingNew: (name) => ({ en: `${name} is up to date`, ko: `${name} 최신 상태` }),
    failed: (name) => ({ en: `${name} was not pulled`, ko: `${name} 이미지를 받지 못했습니다` }),
  },
  push: {
    under: (name) => ({ en: `Pushing ${name}`, ko: `${name} 푸시하는 중` }),
    done: (name) => ({ en: `Pushed ${name}`, ko: `${name} 푸시함` }),
    nothingNew: (name) => ({
      en: `The registry had all layers of ${name} already`,
      ko: `${name}의 레이어가 레지스트리에 이미 모두 있음`,
    }),
    failed: (name) => ({ en: `${name} was not pushed`, ko: `${name} 이미지를 푸시하지 못했습니다` }),
  },
}

const phases: Readonly<Record<LayerTransfer['phase'], Text>> = {
  waiting: { en: 'waiting', ko: '대기' },
  downloading: { en: 'downloading', ko: '받는 중' },
  downloaded: { en: 'downloaded', ko: '받음' },
  extracting: { en: 'unpacking', ko: '푸는 중' },
  uploading: { en: 'sending', ko: '보내는 중' },
  ready: { en: 'ready', ko: '완료' },
}
