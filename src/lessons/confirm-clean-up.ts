import * as vscode from 'vscode'
import type { SpokenLanguage } from '../spoken-language.ts'
import type { Text } from '../text.ts'
import { plain } from '../webview/plain.ts'
import type { MadeContainer } from './ledger.ts'

/** Asks natively, with the list of all that will be removed. */
export async function confirmCleanUp(
  left: readonly MadeContainer[],
  { say }: Pick<SpokenLanguage, 'say'>,
): Promise<boolean> {
  const list = left.map(({ name, image, id }) => `${plain(name, 64)} (${plain(image, 64)}, ${id.slice(0, 12)})`)
  const detail = `${list.join('\n')}\n\n${say(words.spared)}`
  const remove = say(words.remove)
  const question = say(words.question(left.length))
  return (await vscode.window.showWarningMessage(question, { modal: true, detail }, remove)) === remove
}

const words = {
  remove: { en: 'Remove', ko: '삭제' } satisfies Text,
  spared: {
    en: 'Nothing else is touched. The images stay, for the next lessons use them.',
    ko: '다른 것은 건드리지 않습니다. 이미지는 다음 레슨에서 쓰므로 남겨 둡니다.',
  } satisfies Text,
  question: (count: number): Text => ({
    en:
      count === 1
        ? 'Remove the container that this lesson made?'
        : `Remove the ${count} containers that this lesson made?`,
    ko: `이 레슨에서 만든 컨테이너 ${count}개를 삭제할까요?`,
  }),
}
