import * as vscode from 'vscode'
import type { Container, Image } from '../engine/engine.ts'
import type { SpokenLanguage } from '../spoken-language.ts'
import type { Text } from '../text.ts'
import { plain } from '../webview/plain.ts'
import { nameOf } from './ask.ts'
import { imageCommandLine } from './command-lines.ts'
import type { Removal } from './removal.ts'

type Speaker = Pick<SpokenLanguage, 'say'>

/** Asks which of an image's names is to go; `all` for the image itself, undefined for nothing. */
export async function nameToRemove(image: Image, { say }: Speaker): Promise<string | 'all' | undefined> {
  const items = [
    ...image.tags.map((tag) => ({ label: plain(tag, 200), detail: say(words.onlyTheName), name: tag })),
    { label: say(words.theImage), detail: say(words.allNames(image.tags.length)), name: 'all' },
  ]
  const chosen = await vscode.window.showQuickPick(items, { title: say(words.which(nameOf(image))) })
  return chosen?.name
}

/** Asks natively, and says beforehand whether a name goes or the image; or says why neither can. */
export async function confirmRemoval(image: Image, removal: Removal, { say }: Speaker): Promise<boolean> {
  if (removal.kind === 'in-use') {
    const detail = say(words.inUse(removal.by))
    await vscode.window.showWarningMessage(say(words.kept(nameOf(image))), { modal: true, detail })
    return false
  }
  const name = removal.kind === 'untag' ? plain(removal.name, 200) : nameOf(image)
  const line = imageCommandLine('remove', name)
  const [question, detail, button] =
    removal.kind === 'untag'
      ? [words.untag(name), words.staysAs(removal.others, line), words.untagIt]
      : [words.delete(name), words.isGone(image.size, removal.names.length, line), words.deleteIt]
  const pressed = await vscode.window.showWarningMessage(
    say(question),
    { modal: true, detail: say(detail) },
    say(button),
  )
  return pressed === say(button)
}

const words = {
  which: (name: string): Text => ({ en: `What of ${name} is to go?`, ko: `${name}에서 무엇을 없앨까요?` }),
  onlyTheName: {
    en: 'Only this name goes; the image stays.',
    ko: '이 이름만 없어지고 이미지는 남습니다.',
  } satisfies Text,
  theImage: { en: 'The image itself', ko: '이미지 자체' } satisfies Text,
  allNames: (count: number): Text => ({ en: `With all its ${count} names.`, ko: `이름 ${count}개와 함께 삭제합니다.` }),
  kept: (name: string): Text => ({
    en: `${name} cannot be removed: containers were made from it.`,
    ko: `${name} 이미지로 만든 컨테이너가 있어서 삭제할 수 없습니다.`,
  }),
  inUse: (by: readonly Container[]): Text => {
    const names = by.slice(0, 10).map(({ name }) => plain(name, 128))
    const list = [...names, ...(by.length > 10 ? ['…'] : [])].join(', ')
    const line = `docker rm ${names.join(' ')}`
    return {
      en: `A container, running or stopped, needs the layers of its image. Remove these first: ${list}\n\n${line}`,
      ko: `컨테이너는 중지된 상태여도 이미지의 레이어가 필요합니다. 먼저 이 컨테이너를 삭제하세요: ${list}\n\n${line}`,
    }
  },
  untag: (name: string): Text => ({ en: `Take the name ${name} away?`, ko: `${name} 이름을 없앨까요?` }),
  staysAs: (others: readonly string[], line: string): Text => {
    const list = others.map((other) => plain(other, 200)).join(', ')
    return {
      en: `Nothing is deleted: the image stays as ${list}. This does what \`${line}\` does.`,
      ko: `삭제되는 것은 없습니다. 이미지는 ${list}(으)로 남습니다. \`${line}\` 명령과 같습니다.`,
    }
  },
  untagIt: { en: 'Take the name away', ko: '이름 없애기' } satisfies Text,
  delete: (name: string): Text => ({ en: `Delete the image ${name}?`, ko: `${name} 이미지를 삭제할까요?` }),
  isGone: (size: number, names: number, line: string): Text => {
    const megabytes = Math.max(1, Math.round(size / 1_000_000))
    return {
      en: `${names === 0 ? 'It has no name. ' : ''}Its layers go as well (${megabytes} MB at most), except those that other images share. It can be pulled or built again. This does what \`${line}\` does.`,
      ko: `${names === 0 ? '이름이 없는 이미지입니다. ' : ''}다른 이미지와 공유하는 것을 빼고 레이어도 삭제됩니다(최대 ${megabytes} MB). 다시 받거나 빌드할 수 있습니다. \`${line}\` 명령과 같습니다.`,
    }
  },
  deleteIt: { en: 'Delete', ko: '삭제' } satisfies Text,
}
