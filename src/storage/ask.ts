import * as vscode from 'vscode'
import { type EngineDocument, listAt, textAt } from '../engine/document.ts'
import type { SpokenLanguage } from '../spoken-language.ts'
import type { Text } from '../text.ts'
import { plain } from '../webview/plain.ts'
import { type Creation, creationLine } from './command-lines.ts'
import { creationOptions, type Possible } from './creation-options.ts'
import type { StorageKind } from './protocol.ts'

type Speaker = Pick<SpokenLanguage, 'say'>

/**
 * Asks for a new volume or network: first its name, then whatever else one may want; undefined for none. Enter twice
 * makes one as it is by default. The command grows as it is filled in.
 * @param engine what the engine says of itself: its plugins
 */
export async function askForCreation(
  kind: StorageKind,
  taken: readonly string[],
  engine: EngineDocument,
  speaker: Speaker,
): Promise<Creation | undefined> {
  const name = await nameToCreate(kind, taken, speaker)
  return name ? optionsFor({ kind, name }, possibleWith(kind, engine), speaker) : undefined
}

async function optionsFor(creation: Creation, possible: Possible, { say }: Speaker): Promise<Creation | undefined> {
  const create = { label: `$(add) ${say(words.create)}`, detail: creationLine(creation), option: undefined }
  const options = creationOptions
    .filter(({ isOffered }) => isOffered(creation, possible))
    .map((option) => ({
      label: `$(${option.icon}) ${say(option.word)}`,
      description: say(option.now(creation)),
      detail: say(option.meaning),
      option,
    }))
  const title = `${say(words.title[creation.kind])}: ${plain(creation.name, 128)}`
  const placeHolder = say(words.more)
  // What has been filled in is not lost to a click elsewhere.
  const picked = await vscode.window.showQuickPick([create, ...options], { title, placeHolder, ignoreFocusOut: true })
  if (!picked?.option) return picked && creation
  return optionsFor(await picked.option.change(creation, possible, { say }), possible, { say })
}

function nameToCreate(kind: StorageKind, taken: readonly string[], { say }: Speaker): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    ignoreFocusOut: true,
    title: say(words.title[kind]),
    prompt: say(words.prompt[kind]),
    validateInput(name) {
      if (name === '') return undefined
      const problem = problemOf(kind, name, taken)
      if (problem) return { message: say(problem), severity: vscode.InputBoxValidationSeverity.Error }
      return { message: creationLine({ kind, name }), severity: vscode.InputBoxValidationSeverity.Info }
    },
  })
}

function problemOf(kind: StorageKind, name: string, taken: readonly string[]): Text | undefined {
  // To create a volume that is there already does nothing, and says nothing.
  if (taken.includes(name)) return words.taken[kind](plain(name, 128))
  // moby, volume/names and daemon/names: RestrictedNamePattern.
  return /^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/.test(name) ? undefined : words.form
}

function possibleWith(kind: StorageKind, engine: EngineDocument): Possible {
  const isSwarm = textAt(engine, 'Info', 'Swarm', 'LocalNodeState') === 'active'
  const plugins = listAt(engine, 'Info', 'Plugins', kind === 'volume' ? 'Volume' : 'Network').map(String)
  // There is one network with each of the first two, and it is there already; an overlay goes over the machines of a swarm.
  return { drivers: plugins.filter((name) => !['host', 'null'].includes(name) && (name !== 'overlay' || isSwarm)) }
}

const words = {
  title: {
    volume: { en: 'Create a volume', ko: '볼륨 만들기' },
    network: { en: 'Create a network', ko: '네트워크 만들기' },
  },
  create: { en: 'Create it', ko: '만들기' } satisfies Text,
  more: {
    en: 'Create it as it is, or choose more first',
    ko: '이대로 만들거나 옵션을 더 선택하세요',
  } satisfies Text,
  prompt: {
    volume: {
      en: 'Its name. A volume keeps files longer than any container lives.',
      ko: '볼륨 이름을 입력합니다. 볼륨에 둔 파일은 컨테이너가 없어져도 남습니다.',
    },
    network: {
      en: 'Its name. Containers in one network find each other by their names.',
      ko: '네트워크 이름을 입력합니다. 같은 네트워크의 컨테이너는 서로를 이름으로 찾습니다.',
    },
  },
  taken: {
    volume: (name: string): Text => ({
      en: `There is a volume called ${name} already.`,
      ko: `${name} 볼륨이 이미 있습니다.`,
    }),
    network: (name: string): Text => ({
      en: `There is a network called ${name} already.`,
      ko: `${name} 네트워크가 이미 있습니다.`,
    }),
  },
  form: {
    en: 'Two or more letters, digits, `_`, `.` or `-`, beginning with a letter or digit.',
    ko: '영문자, 숫자, `_`, `.`, `-`를 두 글자 이상 쓰고, 영문자나 숫자로 시작해야 합니다.',
  },
}
