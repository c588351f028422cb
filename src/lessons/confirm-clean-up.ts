import * as vscode from 'vscode'
import type { SpokenLanguage } from '../spoken-language.ts'
import type { Text } from '../text.ts'
import { plain } from '../webview/plain.ts'
import type { Thing, ThingKind } from './thing.ts'

/** Asks natively, with the list of all that will be removed. */
export async function confirmCleanUp(left: readonly Thing[], { say }: Pick<SpokenLanguage, 'say'>): Promise<boolean> {
  const list = left.map(({ kind, name }) => `${say(kindWords[kind])} ${plain(name, 80)}`)
  const detail = `${list.join('\n')}\n\n${say(words.spared)}`
  const remove = say(words.remove)
  const question = say(words.question(left.length))
  return (await vscode.window.showWarningMessage(question, { modal: true, detail }, remove)) === remove
}

const kindWords: Readonly<Record<ThingKind, Text>> = {
  container: { en: 'Container', ko: '컨테이너' },
  image: { en: 'Image', ko: '이미지' },
  volume: { en: 'Volume', ko: '볼륨' },
  network: { en: 'Network', ko: '네트워크' },
}

const words = {
  remove: { en: 'Remove', ko: '삭제' } satisfies Text,
  spared: {
    en: 'Nothing else is touched. Images that were downloaded stay, for the next lessons use them.',
    ko: '다른 것은 건드리지 않습니다. 내려받은 이미지는 다음 레슨에서 쓰므로 남겨 둡니다.',
  } satisfies Text,
  question: (count: number): Text => ({
    en: count === 1 ? 'Remove what this lesson made?' : `Remove the ${count} things that this lesson made?`,
    ko: `이 레슨에서 만든 것 ${count}개를 삭제할까요?`,
  }),
}
