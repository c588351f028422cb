import { isIP } from 'node:net'
import * as vscode from 'vscode'
import type { SpokenLanguage } from '../spoken-language.ts'
import type { Text } from '../text.ts'
import { plain } from '../webview/plain.ts'
import type { Creation } from './command-lines.ts'

type Speaker = Pick<SpokenLanguage, 'say'>

/** What the engine can do. */
export interface Possible {
  readonly drivers: readonly string[]
}

/** Something that may be chosen for a new volume or network. */
export interface CreationOption {
  readonly icon: string
  readonly word: Text
  readonly meaning: Text
  readonly isOffered: (creation: Creation, possible: Possible) => boolean
  /** What is chosen now. */
  readonly now: (creation: Creation) => Text
  /** Asks for it, where it is more than yes or no. As it was where nothing is answered. */
  readonly change: (creation: Creation, possible: Possible, speaker: Speaker) => Promise<Creation>
}

export const creationOptions: readonly CreationOption[] = [
  {
    icon: 'plug',
    word: { en: 'Driver', ko: '드라이버' },
    meaning: {
      en: 'What makes it work. Others come with plugins.',
      ko: '실제로 동작하게 하는 부분입니다. 플러그인으로 늘릴 수 있습니다.',
    },
    isOffered: (_, { drivers }) => drivers.length > 1,
    now: ({ kind, driver = kind === 'volume' ? 'local' : 'bridge' }) => same(driver),
    change: chooseDriver,
  },
  {
    icon: 'symbol-numeric',
    word: { en: 'Subnet', ko: '서브넷' },
    meaning: {
      en: 'The range of addresses that its containers get.',
      ko: '컨테이너가 받을 주소 범위입니다.',
    },
    isOffered: ({ kind }) => kind === 'network',
    now: ({ subnet }) => (subnet === undefined ? { en: 'the engine chooses one', ko: '엔진이 정함' } : same(subnet)),
    change: askForSubnet,
  },
  {
    icon: 'lock',
    word: { en: 'Internal', ko: '내부 전용' },
    meaning: {
      en: 'Its containers reach each other, and nothing outside.',
      ko: '컨테이너끼리만 통신하고 외부와는 통신하지 못합니다.',
    },
    isOffered: ({ kind }) => kind === 'network',
    now: ({ isInternal = false }) => yesOrNo(isInternal),
    change: async (creation) => ({ ...creation, isInternal: !creation.isInternal }),
  },
  {
    icon: 'link',
    word: { en: 'Attachable', ko: '일반 컨테이너 연결 허용' },
    meaning: {
      en: 'Lets containers in that are no part of a Swarm service.',
      ko: 'Swarm 서비스에 속하지 않는 컨테이너도 연결할 수 있습니다.',
    },
    isOffered: ({ driver }) => driver === 'overlay',
    now: ({ isAttachable = false }) => yesOrNo(isAttachable),
    change: async (creation) => ({ ...creation, isAttachable: !creation.isAttachable }),
  },
  {
    icon: 'tag',
    word: { en: 'Add a label', ko: '레이블 추가' },
    meaning: {
      en: 'A note for people and programs. Lists can be filtered by it.',
      ko: '사람과 프로그램이 읽는 메모입니다. 목록을 볼 때 레이블로 거를 수 있습니다.',
    },
    isOffered: () => true,
    now: ({ labels = {} }) =>
      same(
        Object.entries(labels)
          .map(([name, value]) => plain(`${name}=${value}`, 60))
          .join(', '),
      ),
    change: askForLabel,
  },
]

async function chooseDriver(creation: Creation, { drivers }: Possible, { say }: Speaker): Promise<Creation> {
  const items = drivers.map((driver) => ({
    label: driver,
    detail: say(meanings.get(driver) ?? words.plugin),
  }))
  const driver = (await vscode.window.showQuickPick(items, { title: say(words.driver), ignoreFocusOut: true }))?.label
  // An option of one driver means nothing to another.
  return driver === undefined ? creation : { ...creation, driver, isAttachable: false }
}

async function askForSubnet(creation: Creation, _: Possible, { say }: Speaker): Promise<Creation> {
  const subnet = await vscode.window.showInputBox({
    ignoreFocusOut: true,
    title: say(words.subnet),
    prompt: say(words.subnetPrompt),
    value: creation.subnet ?? '',
    placeHolder: '172.30.0.0/24',
    validateInput: (typed) => (typed === '' || isSubnet(typed) ? undefined : say(words.subnetForm)),
  })
  if (subnet === undefined) return creation
  return { ...creation, subnet: subnet === '' ? undefined : subnet }
}

async function askForLabel(creation: Creation, _: Possible, { say }: Speaker): Promise<Creation> {
  const label = await vscode.window.showInputBox({
    ignoreFocusOut: true,
    title: say(words.label),
    prompt: say(words.labelPrompt),
    placeHolder: 'team=shop',
    validateInput: (typed) => (typed === '' || /^[^\s=]+(=.*)?$/.test(typed) ? undefined : say(words.labelForm)),
  })
  if (!label) return creation
  const [name = '', ...value] = label.split('=')
  return { ...creation, labels: { ...creation.labels, [name]: value.join('=') } }
}

/** Whether it is a range of addresses, such as `172.30.0.0/24` or `fd00::/64`. */
function isSubnet(text: string): boolean {
  const [address = '', bits = ''] = text.split('/')
  const version = isIP(address)
  return version !== 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)
}

function yesOrNo(is: boolean): Text {
  return is ? { en: 'yes', ko: '예' } : { en: 'no', ko: '아니요' }
}

function same(text: string): Text {
  return { en: text, ko: text }
}

const meanings: ReadonlyMap<string, Text> = new Map([
  ['local', { en: 'A folder on the engine’s own machine.', ko: '엔진이 실행되는 컴퓨터의 폴더입니다.' }],
  [
    'bridge',
    {
      en: 'A network inside the engine’s machine. Right for nearly everything.',
      ko: '엔진이 실행되는 컴퓨터 안의 네트워크입니다. 대부분 이것이면 됩니다.',
    },
  ],
  [
    'macvlan',
    {
      en: 'Each container looks like a machine of its own in the network outside.',
      ko: '컨테이너마다 바깥 네트워크에서 별도의 컴퓨터처럼 보입니다.',
    },
  ],
  [
    'ipvlan',
    {
      en: 'Like macvlan, with the hardware address of the engine’s machine.',
      ko: 'macvlan과 비슷하지만 엔진 컴퓨터의 MAC 주소를 함께 씁니다.',
    },
  ],
  [
    'overlay',
    { en: 'One network over all machines of a swarm.', ko: 'Swarm의 여러 컴퓨터를 하나로 잇는 네트워크입니다.' },
  ],
])

const words = {
  plugin: { en: 'A plugin of this engine.', ko: '이 엔진의 플러그인입니다.' },
  driver: { en: 'Which driver?', ko: '드라이버 선택' },
  subnet: { en: 'Subnet', ko: '서브넷' },
  subnetPrompt: {
    en: 'A range of private addresses that nothing else uses. Leave it empty to let the engine choose.',
    ko: '다른 곳에서 쓰지 않는 사설 주소 범위를 입력합니다. 비워 두면 엔진이 정합니다.',
  },
  subnetForm: {
    en: 'An address and the number of its fixed bits, such as `172.30.0.0/24`.',
    ko: '`172.30.0.0/24`처럼 주소와 고정 비트 수를 입력합니다.',
  },
  label: { en: 'Add a label', ko: '레이블 추가' },
  labelPrompt: { en: 'A name and a value, such as `team=shop`.', ko: '`team=shop`처럼 이름과 값을 입력합니다.' },
  labelForm: { en: 'A name without blanks, `=` and a value.', ko: '공백 없는 이름, `=`, 값 순서로 입력합니다.' },
} satisfies Record<string, Text>
