import * as vscode from 'vscode'
import type { Container } from '../engine/engine.ts'
import type { SpokenLanguage } from '../spoken-language.ts'
import type { Text } from '../text.ts'
import { plain } from '../webview/plain.ts'
import { containerCommandLine } from './commands.ts'

/** Asks natively, outside the webview: what a container wrote is gone with it. */
export async function confirmRemoval(container: Container, { say }: Pick<SpokenLanguage, 'say'>): Promise<boolean> {
  const name = plain(container.name, 128)
  const remove = say(words.remove)
  const detail = say(words.detail(containerCommandLine('remove', container)))
  const pressed = await vscode.window.showWarningMessage(say(words.question(name)), { modal: true, detail }, remove)
  return pressed === remove
}

const words = {
  remove: { en: 'Remove', ko: '삭제' } satisfies Text,
  question: (name: string): Text => ({
    en: `Remove the container ${name}?`,
    ko: `${name} 컨테이너를 삭제할까요?`,
  }),
  detail: (command: string): Text => ({
    en: `This does what \`${command}\` does. Files that the container wrote are lost unless they are in a volume; its image stays.`,
    ko: `\`${command}\` 명령과 같습니다. 볼륨에 두지 않은 컨테이너 안의 파일은 사라지고, 이미지는 그대로 남습니다.`,
  }),
}
