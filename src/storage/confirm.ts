import * as vscode from 'vscode'
import type { Network, Volume } from '../engine/storage-engine.ts'
import type { SpokenLanguage } from '../spoken-language.ts'
import type { Text } from '../text.ts'
import { plain } from '../webview/plain.ts'
import { storageCommandLine } from './command-lines.ts'
import type { StorageKind } from './protocol.ts'
import { shortName } from './rows.ts'

type Speaker = Pick<SpokenLanguage, 'say'>

interface Named {
  readonly kind: StorageKind
  readonly name: string
}

/** Says why it cannot be removed: these containers use it. */
export async function tellInUse(
  { kind, name, users }: Named & { readonly users: readonly string[] },
  { say }: Speaker,
) {
  const detail = say(words.inUse[kind](listOf(users)))
  await vscode.window.showWarningMessage(say(words.kept[kind](name)), { modal: true, detail })
}

/** Asks natively before it is lost. */
export async function confirmRemoval({ kind, name }: Named, { say }: Speaker): Promise<boolean> {
  const detail = say(words.lost[kind](storageCommandLine(kind, 'remove', name)))
  const button = say(words.remove)
  const pressed = await vscode.window.showWarningMessage(
    say(words.question[kind](name)),
    { modal: true, detail },
    button,
  )
  return pressed === button
}

/** Lists what would go, then asks; undefined for nothing. */
export async function confirmVolumePrune(
  { anonymous, named }: { readonly anonymous: readonly Volume[]; readonly named: readonly Volume[] },
  { say }: Speaker,
): Promise<'anonymous' | 'all' | undefined> {
  const count = anonymous.length + named.length
  if (count === 0) return void vscode.window.showInformationMessage(say(words.noVolumes))
  const names = (volumes: readonly Volume[]) => listOf(volumes.map((volume) => plain(shortName(volume), 128)))
  const paragraphs = [
    ...(anonymous.length > 0 ? [words.anonymous(names(anonymous))] : []),
    ...(named.length > 0 ? [words.named(names(named))] : []),
    words.filesGo,
  ]
  const removeAnonymous = say(words.removeAnonymous(anonymous.length))
  const removeAll = say(words.removeAll(count))
  const buttons = [...(anonymous.length > 0 ? [removeAnonymous] : []), ...(named.length > 0 ? [removeAll] : [])]
  const detail = paragraphs.map(say).join('\n\n')
  const pressed = await vscode.window.showWarningMessage(say(words.pruneVolumes), { modal: true, detail }, ...buttons)
  if (pressed === undefined) return undefined
  return pressed === removeAll ? 'all' : 'anonymous'
}

/** Lists what would go, then asks. */
export async function confirmNetworkPrune(unused: readonly Network[], { say }: Speaker): Promise<boolean> {
  if (unused.length === 0) {
    void vscode.window.showInformationMessage(say(words.noNetworks))
    return false
  }
  const detail = say(words.networks(listOf(unused.map(({ name }) => plain(name, 128)))))
  const button = say(words.removeAll(unused.length))
  const pressed = await vscode.window.showWarningMessage(say(words.pruneNetworks), { modal: true, detail }, button)
  return pressed === button
}

function listOf(names: readonly string[]): string {
  return [...names.slice(0, 20), ...(names.length > 20 ? ['…'] : [])].join(', ')
}

const words = {
  kept: {
    volume: (name: string): Text => ({
      en: `The volume ${name} cannot be removed: containers use it.`,
      ko: `${name} 볼륨은 사용하는 컨테이너가 있어서 삭제할 수 없습니다.`,
    }),
    network: (name: string): Text => ({
      en: `The network ${name} cannot be removed: containers are in it.`,
      ko: `${name} 네트워크는 연결된 컨테이너가 있어서 삭제할 수 없습니다.`,
    }),
  },
  inUse: {
    volume: (users: string): Text => ({
      en: `A volume belongs to its containers even while they are stopped. Remove these first: ${users}`,
      ko: `컨테이너가 중지된 상태여도 볼륨은 사용 중입니다. 먼저 이 컨테이너를 삭제하세요: ${users}`,
    }),
    network: (users: string): Text => ({
      en: `Remove these first, or take them out with \`docker network disconnect\`: ${users}`,
      ko: `먼저 이 컨테이너를 삭제하거나 \`docker network disconnect\`로 연결을 끊으세요: ${users}`,
    }),
  },
  question: {
    volume: (name: string): Text => ({ en: `Remove the volume ${name}?`, ko: `${name} 볼륨을 삭제할까요?` }),
    network: (name: string): Text => ({ en: `Remove the network ${name}?`, ko: `${name} 네트워크를 삭제할까요?` }),
  },
  lost: {
    volume: (line: string): Text => ({
      en: `All files in it are lost, and nothing brings them back. This does what \`${line}\` does.`,
      ko: `볼륨 안의 파일이 모두 사라지고 되살릴 수 없습니다. \`${line}\` 명령과 같습니다.`,
    }),
    network: (line: string): Text => ({
      en: `No container is in it. This does what \`${line}\` does.`,
      ko: `연결된 컨테이너가 없습니다. \`${line}\` 명령과 같습니다.`,
    }),
  },
  remove: { en: 'Remove', ko: '삭제' } satisfies Text,
  noVolumes: {
    en: 'Every volume is in use: there is nothing to remove.',
    ko: '모든 볼륨을 사용 중이어서 정리할 것이 없습니다.',
  } satisfies Text,
  noNetworks: {
    en: 'Every network is in use: there is nothing to remove.',
    ko: '모든 네트워크를 사용 중이어서 정리할 것이 없습니다.',
  } satisfies Text,
  pruneVolumes: {
    en: 'Remove volumes that no container has?',
    ko: '컨테이너가 쓰지 않는 볼륨을 정리할까요?',
  } satisfies Text,
  pruneNetworks: {
    en: 'Remove networks without a container?',
    ko: '컨테이너가 없는 네트워크를 정리할까요?',
  } satisfies Text,
  anonymous: (names: string): Text => ({
    en: `Made without a name (docker volume prune): ${names}`,
    ko: `이름 없이 만든 볼륨(docker volume prune): ${names}`,
  }),
  named: (names: string): Text => ({
    en: `With a name, perhaps kept on purpose (docker volume prune --all): ${names}`,
    ko: `이름이 있어서 일부러 남겼을 수 있는 볼륨(docker volume prune --all): ${names}`,
  }),
  networks: (names: string): Text => ({
    en: `${names}\n\nThis does what \`docker network prune\` does.`,
    ko: `${names}\n\n\`docker network prune\` 명령과 같습니다.`,
  }),
  filesGo: {
    en: 'All files in them are lost, and nothing brings them back.',
    ko: '안에 있는 파일이 모두 사라지고 되살릴 수 없습니다.',
  } satisfies Text,
  removeAnonymous: (count: number): Text => ({ en: `Remove ${count} without a name`, ko: `이름 없는 ${count}개 삭제` }),
  removeAll: (count: number): Text => ({ en: `Remove all ${count}`, ko: `${count}개 모두 삭제` }),
}
