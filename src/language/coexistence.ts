import * as vscode from 'vscode'
import type { Services } from '../part.ts'
import type { Text } from '../text.ts'
import { untoldAmong } from './other-extensions.ts'

/** Whether Drydock's own language server is wanted: `drydock.dockerfile.enabled`. */
export function isWanted(): boolean {
  return vscode.workspace.getConfiguration('drydock').get<boolean>('dockerfile.enabled', true)
}

/**
 * Says once of another extension for Dockerfiles that hovers and findings would show twice, and offers to switch off one
 * of the two. An extension cannot be switched off by another: its page is opened, on which the person can.
 */
export async function tellOfOthers({ context, language: { say } }: Told): Promise<void> {
  if (!isWanted()) return
  const told = context.globalState.get(key, [])
  const others = untoldAmong((id) => vscode.extensions.getExtension(id) !== undefined, told)
  const [first] = others
  if (!first) return
  await context.globalState.update(key, [...told, ...others.map(({ id }) => id)])
  const names = others.map(({ name }) => name).join(', ')
  const [own, theirs, both] = [say(words.own), say(words.theirs), say(words.both)]
  const chosen = await vscode.window.showInformationMessage(
    say(words.twice).replace('{names}', names),
    own,
    theirs,
    both,
  )
  if (chosen === theirs) await vscode.commands.executeCommand('extension.open', first.id)
  if (chosen !== own) return
  const settings = vscode.workspace.getConfiguration('drydock')
  await settings.update('dockerfile.enabled', false, vscode.ConfigurationTarget.Global)
}

/** What it needs of the services. */
interface Told {
  readonly context: {
    readonly globalState: {
      get(key: string, otherwise: readonly string[]): readonly string[]
      update(key: string, value: readonly string[]): PromiseLike<void>
    }
  }
  readonly language: Pick<Services['language'], 'say'>
}

const key = 'drydock.otherExtensions'

const words = {
  twice: {
    en: '{names} explains Dockerfiles too: hovers and findings may show twice. Which should do it?',
    ko: '{names}도 Dockerfile을 설명하므로 설명과 검사 결과가 두 번씩 보일 수 있습니다. 어느 쪽을 쓸까요?',
  },
  own: { en: 'Switch Off Drydock’s', ko: 'Drydock 쪽 끄기' },
  theirs: { en: 'Switch Off Theirs…', ko: '그쪽 끄기…' },
  both: { en: 'Keep Both', ko: '둘 다 쓰기' },
} as const satisfies Readonly<Record<string, Text>>
