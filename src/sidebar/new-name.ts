import * as vscode from 'vscode'
import type { Container } from '../engine/engine.ts'
import type { SpokenLanguage } from '../spoken-language.ts'
import type { Text } from '../text.ts'
import { plain } from '../webview/plain.ts'
import { containerCommandLine } from './commands.ts'

/** Asks for another name of a container; undefined where it is to keep its own. @param taken names of all containers */
export async function newNameFor(
  container: Container,
  taken: readonly string[],
  { say }: Pick<SpokenLanguage, 'say'>,
): Promise<string | undefined> {
  const others = taken.filter((name) => name !== container.name)
  const name = await vscode.window.showInputBox({
    ignoreFocusOut: true,
    title: say(words.title(plain(container.name, 128))),
    prompt: say(words.prompt(containerCommandLine('rename', container))),
    value: container.name,
    validateInput(written) {
      const problem = problemOfName(written, others)
      return problem && say(problem)
    },
  })
  return name === container.name ? undefined : name
}

/** Why a container cannot be called this; undefined where it can. */
export function problemOfName(name: string, taken: readonly string[]): Text | undefined {
  if (taken.includes(name)) return words.taken(name)
  // moby, daemon/names: RestrictedNamePattern.
  return /^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/.test(name) ? undefined : words.form
}

const words = {
  title: (name: string): Text => ({ en: `Rename the container ${name}`, ko: `${name} 컨테이너의 이름 바꾸기` }),
  prompt: (command: string): Text => ({
    en: `Does what \`${command}NEW\` does. The container runs on.`,
    ko: `\`${command}새이름\` 명령과 같습니다. 컨테이너는 계속 실행됩니다.`,
  }),
  taken: (name: string): Text => ({
    en: `Another container is called ${plain(name, 128)}.`,
    ko: `${plain(name, 128)} 이름은 다른 컨테이너가 쓰고 있습니다.`,
  }),
  form: {
    en: 'Two or more letters, digits, `_`, `.` or `-`, beginning with a letter or digit.',
    ko: '영문자, 숫자, `_`, `.`, `-`를 두 글자 이상 쓰고, 영문자나 숫자로 시작해야 합니다.',
  } satisfies Text,
}
