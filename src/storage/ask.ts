import * as vscode from 'vscode'
import type { SpokenLanguage } from '../spoken-language.ts'
import type { Text } from '../text.ts'
import { plain } from '../webview/plain.ts'
import { storagesCommandLine } from './command-lines.ts'
import type { StorageKind } from './protocol.ts'

/** Asks what a new volume or network is to be called; undefined for none. The command grows below as it is typed. */
export function nameToCreate(
  kind: StorageKind,
  taken: readonly string[],
  { say }: Pick<SpokenLanguage, 'say'>,
): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: say(words.title[kind]),
    prompt: say(words.prompt[kind]),
    validateInput(name) {
      if (name === '') return undefined
      const problem = problemOf(kind, name, taken)
      if (problem) return { message: say(problem), severity: vscode.InputBoxValidationSeverity.Error }
      return { message: storagesCommandLine(kind, 'create', name), severity: vscode.InputBoxValidationSeverity.Info }
    },
  })
}

function problemOf(kind: StorageKind, name: string, taken: readonly string[]): Text | undefined {
  // To create a volume that is there already does nothing, and says nothing.
  if (taken.includes(name)) return words.taken[kind](plain(name, 128))
  // moby, volume/names and daemon/names: RestrictedNamePattern.
  return /^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/.test(name) ? undefined : words.form
}

const words = {
  title: {
    volume: { en: 'Create a volume', ko: '볼륨 만들기' },
    network: { en: 'Create a network', ko: '네트워크 만들기' },
  },
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
