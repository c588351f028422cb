import * as vscode from 'vscode'
import type { Container, Engine } from '../engine/engine.ts'
import type { Network } from '../engine/storage-engine.ts'
import type { Services } from '../part.ts'
import type { Text } from '../text.ts'
import { plain } from '../webview/plain.ts'
import { connectionLine } from './command-lines.ts'
import type { ConnectionDeed } from './protocol.ts'
import { usersOfNetwork } from './used.ts'

/** Asks which container, and takes it into the network or out of it. */
export async function changeMembers(deed: ConnectionDeed, network: Network, engine: Engine, services: Services) {
  const pairs = services.live.snapshot.containers.map((container) => ({ network, container }))
  await change(deed, pairs, engine, services, {
    title: words.which[deed](plain(network.name, 128)),
    none: words.noContainer[deed](plain(network.name, 128)),
    label: ({ container }) => ({ label: plain(container.name, 128), description: plain(container.image, 128) }),
  })
}

/** Asks which network, and takes the container into it or out of it. */
export async function changeNetworks(deed: ConnectionDeed, container: Container, engine: Engine, services: Services) {
  const pairs = services.live.snapshot.networks.map((network) => ({ network, container }))
  await change(deed, pairs, engine, services, {
    title: words.where[deed](plain(container.name, 128)),
    none: words.noNetwork[deed](plain(container.name, 128)),
    label: ({ network }) => ({
      label: plain(network.name, 128),
      description: [network.driver, ...network.subnets].map((word) => plain(word, 60)).join(', '),
    }),
  })
}

interface Pair {
  readonly network: Network
  readonly container: Container
}

interface Question {
  readonly title: Text
  readonly none: Text
  readonly label: (pair: Pair) => { readonly label: string; readonly description: string }
}

async function change(
  deed: ConnectionDeed,
  pairs: readonly Pair[],
  engine: Engine,
  { live, language: { say } }: Services,
  { title, none, label }: Question,
): Promise<void> {
  const items = pairs
    .filter(({ network, container }) => (deed === 'connect' ? mayConnect : mayDisconnect)(network, container))
    .map((pair) => ({ ...label(pair), detail: connectionLine(deed, pair.network.name, pair.container.name), pair }))
  if (items.length === 0) return void vscode.window.showInformationMessage(say(none))
  const options = { title: say(title), placeHolder: say(words.meaning[deed]), matchOnDescription: true }
  const pair = (await vscode.window.showQuickPick(items, options))?.pair
  if (!pair) return
  const { network, container } = pair
  await (deed === 'connect'
    ? engine.connectToNetwork(network.id, container.id)
    : engine.disconnectFromNetwork(network.id, container.id))
  // The Engine tells it of running containers only.
  live.look()
}

function mayConnect(network: Network, container: Container): boolean {
  return !isPrivate(network.name) && !container.networks.some(isPrivate) && !isIn(network, container)
}

function mayDisconnect(network: Network, container: Container): boolean {
  return network.name !== 'host' && isIn(network, container)
}

function isIn(network: Network, container: Container): boolean {
  return usersOfNetwork(network, [container]).length > 0
}

// A container that has the machine's network, or none, can have no other beside it (moby, daemon/container_operations.go).
function isPrivate(name: string): boolean {
  return name === 'host' || name === 'none'
}

const words = {
  which: {
    connect: (network: string): Text => ({
      en: `Connect which container to ${network}?`,
      ko: `${network} 네트워크에 연결할 컨테이너 선택`,
    }),
    disconnect: (network: string): Text => ({
      en: `Disconnect which container from ${network}?`,
      ko: `${network} 네트워크에서 연결을 끊을 컨테이너 선택`,
    }),
  },
  where: {
    connect: (container: string): Text => ({
      en: `Connect ${container} to which network?`,
      ko: `${container} 컨테이너를 연결할 네트워크 선택`,
    }),
    disconnect: (container: string): Text => ({
      en: `Disconnect ${container} from which network?`,
      ko: `${container} 컨테이너의 연결을 끊을 네트워크 선택`,
    }),
  },
  meaning: {
    connect: {
      en: 'The containers of a network reach each other by their names. It works at once, also while the container runs.',
      ko: '같은 네트워크의 컨테이너는 서로를 이름으로 찾습니다. 컨테이너가 실행 중이어도 바로 적용됩니다.',
    },
    disconnect: {
      en: 'What goes through this network breaks off. The container goes on, and can be connected again.',
      ko: '이 네트워크를 지나는 통신은 끊깁니다. 컨테이너는 계속 실행되며 다시 연결할 수 있습니다.',
    },
  },
  noContainer: {
    connect: (network: string): Text => ({
      en: `There is no container that could be connected to ${network}.`,
      ko: `${network} 네트워크에 연결할 수 있는 컨테이너가 없습니다.`,
    }),
    disconnect: (network: string): Text => ({
      en: `No container is in ${network}.`,
      ko: `${network} 네트워크에 연결된 컨테이너가 없습니다.`,
    }),
  },
  noNetwork: {
    connect: (container: string): Text => ({
      en: `There is no other network for ${container}. Create one first.`,
      ko: `${container} 컨테이너를 연결할 다른 네트워크가 없습니다. 먼저 네트워크를 만드세요.`,
    }),
    disconnect: (container: string): Text => ({
      en: `${container} is in no network that it could leave.`,
      ko: `${container} 컨테이너에는 끊을 수 있는 네트워크 연결이 없습니다.`,
    }),
  },
}
