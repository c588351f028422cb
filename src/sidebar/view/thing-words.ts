import type { ImageDeed } from '../../images/protocol.ts'
import type { ConnectionDeed, StorageDeed } from '../../storage/protocol.ts'
import type { Text } from '../../text.ts'

/** How something that can be done looks and what it is called. */
interface Look {
  readonly icon: string
  readonly word: Text
  readonly of: (name: string) => Text
}

export const looks: Readonly<Record<ImageDeed | StorageDeed | ConnectionDeed, Look>> = {
  run: {
    icon: 'play',
    word: { en: 'Run…', ko: '실행…' },
    of: (name) => ({ en: `Run ${name}`, ko: `${name} 실행` }),
  },
  layers: {
    icon: 'layers',
    word: { en: 'Layers', ko: '레이어' },
    of: (name) => ({ en: `Layers of ${name}`, ko: `${name} 레이어` }),
  },
  tag: {
    icon: 'tag',
    word: { en: 'Tag…', ko: '태그 붙이기…' },
    of: (name) => ({ en: `Tag ${name}`, ko: `${name}에 태그 붙이기` }),
  },
  pull: {
    icon: 'cloud-download',
    word: { en: 'Pull again', ko: '다시 받기' },
    of: (name) => ({ en: `Pull again ${name}`, ko: `${name} 다시 받기` }),
  },
  push: {
    icon: 'cloud-upload',
    word: { en: 'Push', ko: '푸시' },
    of: (name) => ({ en: `Push ${name}`, ko: `${name} 푸시` }),
  },
  inspect: {
    icon: 'json',
    word: { en: 'Inspect', ko: '자세히 살펴보기' },
    of: (name) => ({ en: `Inspect ${name}`, ko: `${name} 자세히 살펴보기` }),
  },
  connect: {
    icon: 'link',
    word: { en: 'Connect…', ko: '컨테이너 연결…' },
    of: (name) => ({ en: `Connect a container to ${name}`, ko: `${name}에 컨테이너 연결` }),
  },
  disconnect: {
    icon: 'debug-disconnect',
    word: { en: 'Disconnect…', ko: '연결 끊기…' },
    of: (name) => ({ en: `Disconnect a container from ${name}`, ko: `${name}에서 컨테이너 연결 끊기` }),
  },
  'copy-name': {
    icon: 'copy',
    word: { en: 'Copy name', ko: '이름 복사' },
    of: (name) => ({ en: `Copy the name of ${name}`, ko: `${name} 이름 복사` }),
  },
  'copy-id': {
    icon: 'copy',
    word: { en: 'Copy ID', ko: 'ID 복사' },
    of: (name) => ({ en: `Copy the ID of ${name}`, ko: `${name} ID 복사` }),
  },
  remove: {
    icon: 'trash',
    word: { en: 'Remove…', ko: '삭제…' },
    of: (name) => ({ en: `Remove ${name}`, ko: `${name} 삭제` }),
  },
}

const copiesName: Text = { en: 'Puts the name on the clipboard.', ko: '이름을 클립보드에 복사합니다.' }

/** What it does with an image. */
export const imageMeanings: Readonly<Record<ImageDeed, Text>> = {
  run: {
    en: 'Makes a container from the image and starts it. A form asks for its name, ports and volumes.',
    ko: '이미지로 컨테이너를 만들어 시작합니다. 이름, 포트, 볼륨은 양식에서 정합니다.',
  },
  layers: {
    en: 'What the image is made of, layer by layer, and what it shares with others.',
    ko: '이미지를 이루는 레이어를 하나씩 보여 주고, 다른 이미지와 공유하는 것도 알려 줍니다.',
  },
  tag: {
    en: 'Gives the image one more name. Nothing is copied.',
    ko: '이미지에 이름을 하나 더 붙입니다. 복사되는 것은 없습니다.',
  },
  pull: {
    en: 'Asks the registry whether this name means a newer image by now, and fetches it.',
    ko: '이 이름의 이미지가 레지스트리에서 바뀌었는지 확인하고, 새 이미지가 있으면 받습니다.',
  },
  push: {
    en: 'Sends the layers that the registry does not have yet, and the name.',
    ko: '레지스트리에 아직 없는 레이어와 이름을 보냅니다.',
  },
  inspect: {
    en: 'Everything that the engine knows of it, as JSON.',
    ko: '엔진이 아는 모든 내용을 JSON으로 보여 줍니다.',
  },
  'copy-name': copiesName,
  'copy-id': { en: 'Puts the ID on the clipboard.', ko: 'ID를 클립보드에 복사합니다.' },
  remove: {
    en: 'Takes the name away; with its last name the image goes.',
    ko: '이름을 없앱니다. 마지막 이름이면 이미지도 삭제합니다.',
  },
}

/** What it does with a volume or a network. */
export const storageMeanings: Readonly<Record<'volume' | 'network', Readonly<Record<StorageDeed, Text>>>> = {
  volume: {
    inspect: imageMeanings.inspect,
    'copy-name': copiesName,
    remove: { en: 'Removes the volume and all files in it.', ko: '볼륨과 그 안의 파일을 모두 삭제합니다.' },
  },
  network: {
    inspect: imageMeanings.inspect,
    'copy-name': copiesName,
    remove: { en: 'Removes the network.', ko: '네트워크를 삭제합니다.' },
  },
}

/** What it does with a network and a container. */
export const connectionMeanings: Readonly<Record<ConnectionDeed, Text>> = {
  connect: {
    en: 'Takes a container in, also while it runs. Containers in one network find each other by their names.',
    ko: '컨테이너를 네트워크에 연결합니다. 실행 중에도 됩니다. 같은 네트워크의 컨테이너는 서로를 이름으로 찾습니다.',
  },
  disconnect: {
    en: 'Takes a container out. It goes on, and can be connected again.',
    ko: '컨테이너의 연결을 끊습니다. 컨테이너는 계속 실행되며 다시 연결할 수 있습니다.',
  },
}
