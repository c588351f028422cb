import type { Text } from '../../text.ts'
import type { ThingDeed } from '../journal-protocol.ts'
import type { DeedLook } from './deed-look.ts'

/** How it is told what happened to an image, a volume or a network. `{name}` stands for its name. */
export function thingLook(deed: ThingDeed): DeedLook {
  const hue = 'c-neutral'
  if (deed.kind === 'made') return { icon: icons[deed.what], hue, sentence: made[deed.what] }
  if (deed.kind === 'unmade') return { icon: 'trash', hue, sentence: unmade[deed.what] }
  return { icon: icons[deed.kind], hue, sentence: images[deed.kind] }
}

const icons = {
  pulled: 'cloud-download',
  named: 'tag',
  deleted: 'trash',
  volume: 'database',
  network: 'globe',
} as const

const images = {
  pulled: {
    en: 'The image {name} was pulled: the engine has it now.',
    ko: '{name} 이미지를 받았습니다. 이제 엔진에 있습니다.',
  },
  named: {
    en: 'An image is called {name} now: it was built, or tagged.',
    ko: '이미지에 {name} 이름이 붙었습니다. 빌드했거나 태그를 붙였습니다.',
  },
  deleted: {
    en: 'The image {name} was deleted, with the layers that no other image has.',
    ko: '{name} 이미지와, 다른 이미지에 없는 레이어를 삭제했습니다.',
  },
} satisfies Record<string, Text>

const made = {
  volume: {
    en: 'The volume {name} was created. What is written there outlives containers.',
    ko: '{name} 볼륨을 만들었습니다. 여기에 저장한 내용은 컨테이너를 삭제해도 남습니다.',
  },
  network: {
    en: 'The network {name} was created. Its containers find each other by their names.',
    ko: '{name} 네트워크를 만들었습니다. 이 네트워크의 컨테이너는 서로를 이름으로 찾습니다.',
  },
} satisfies Record<string, Text>

const unmade = {
  volume: {
    en: 'The volume {name} was removed, with all that was in it.',
    ko: '{name} 볼륨과 그 안의 내용을 모두 삭제했습니다.',
  },
  network: { en: 'The network {name} was removed.', ko: '{name} 네트워크를 삭제했습니다.' },
} satisfies Record<string, Text>
