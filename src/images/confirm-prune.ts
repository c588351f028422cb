import * as vscode from 'vscode'
import type { Image } from '../engine/engine.ts'
import type { Room } from '../engine/storage-engine.ts'
import type { SpokenLanguage } from '../spoken-language.ts'
import type { Text } from '../text.ts'
import { sizeOf } from '../webview/size.ts'
import { nameOf } from './ask.ts'
import { imagePruneLine } from './command-lines.ts'
import { leastFreed, type Unused } from './unused.ts'

/** Lists what would go and what that frees, then asks; undefined for nothing. */
export async function confirmPrune(
  { dangling, named }: Unused,
  room: Pick<Room, 'images'>,
  { say }: Pick<SpokenLanguage, 'say'>,
): Promise<'dangling' | 'all' | undefined> {
  const all = [...dangling, ...named]
  if (all.length === 0) {
    void vscode.window.showInformationMessage(say(words.nothing))
    return undefined
  }
  const freed = (images: readonly Image[]) => sizeOf(leastFreed(images, room))
  const paragraphs = [
    ...(dangling.length > 0 ? [words.dangling(dangling, freed(dangling))] : []),
    ...(named.length > 0 ? [words.named(named, freed(all))] : []),
    words.comeBack,
  ]
  const removeDangling = say(words.removeDangling(dangling.length))
  const removeAll = say(words.removeAll(all.length))
  const buttons = [...(dangling.length > 0 ? [removeDangling] : []), ...(named.length > 0 ? [removeAll] : [])]
  const detail = paragraphs.map(say).join('\n\n')
  const pressed = await vscode.window.showWarningMessage(say(words.question), { modal: true, detail }, ...buttons)
  if (pressed === undefined) return undefined
  return pressed === removeAll ? 'all' : 'dangling'
}

function listOf(images: readonly Image[]): string {
  const shown = images.slice(0, 12).map((image) => `${nameOf(image)} (${sizeOf(image.size)})`)
  return [...shown, ...(images.length > shown.length ? ['…'] : [])].join(', ')
}

const words = {
  nothing: {
    en: 'Every image is in use: there is nothing to remove.',
    ko: '모든 이미지를 사용 중이어서 정리할 것이 없습니다.',
  },
  question: { en: 'Remove images that nobody uses?', ko: '쓰지 않는 이미지를 정리할까요?' },
  dangling: (images: readonly Image[], freed: string): Text => ({
    en: `Without a name, ${freed} or more (${imagePruneLine(false)}): ${listOf(images)}`,
    ko: `이름 없는 이미지, ${freed} 이상 확보 (${imagePruneLine(false)}): ${listOf(images)}`,
  }),
  named: (images: readonly Image[], freed: string): Text => ({
    en: `No container was made from these either, ${freed} or more with them (${imagePruneLine(true)}): ${listOf(images)}`,
    ko: `컨테이너가 없는 이미지, 함께 지우면 ${freed} 이상 확보 (${imagePruneLine(true)}): ${listOf(images)}`,
  }),
  comeBack: {
    en: 'What was pulled can be pulled again; what was built here has to be built again.',
    ko: '받은 이미지는 다시 받을 수 있고, 여기서 빌드한 이미지는 다시 빌드해야 합니다.',
  },
  removeDangling: (count: number): Text => ({ en: `Remove ${count} without a name`, ko: `이름 없는 ${count}개 삭제` }),
  removeAll: (count: number): Text => ({ en: `Remove all ${count}`, ko: `${count}개 모두 삭제` }),
}
