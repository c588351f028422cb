import * as vscode from 'vscode'
import type { Container } from '../engine/engine.ts'
import type { SpokenLanguage } from '../spoken-language.ts'
import type { Text } from '../text.ts'
import { plain } from '../webview/plain.ts'
import { commandOf, containerCommandLine } from './commands.ts'

/** What a person wants removed; undefined for nothing. */
export type Removal = { readonly volumes: boolean } | undefined

/**
 * Asks natively, outside the webview: what a container wrote is gone with it.
 * @param volumes how many volumes without a name belong to them: nobody else would find these again
 */
export async function confirmRemoval(
  containers: readonly Container[],
  volumes: number,
  { say }: Pick<SpokenLanguage, 'say'>,
): Promise<Removal> {
  const [first] = containers
  if (first === undefined) return undefined
  const isOne = containers.length === 1
  const question = isOne ? words.question(plain(first.name, 128)) : words.questionAll(containers.length)
  const command = isOne ? containerCommandLine('remove', first) : `${commandOf('remove')} …`
  const names = isOne ? '' : `${namesOf(containers)}\n\n`
  const about = volumes === 0 ? '' : `\n\n${say(words.volumes(volumes))}`
  const detail = `${names}${say(words.detail(command))}${about}`
  const [remove, withVolumes] = [say(words.remove), say(words.withVolumes)]
  const buttons = volumes === 0 ? [remove] : [remove, withVolumes]
  const pressed = await vscode.window.showWarningMessage(say(question), { modal: true, detail }, ...buttons)
  return pressed === undefined ? undefined : { volumes: pressed === withVolumes }
}

function namesOf(containers: readonly Container[]): string {
  const names = containers.slice(0, mostNames).map(({ name }) => plain(name, 60))
  return [...names, ...(containers.length > mostNames ? ['…'] : [])].join(', ')
}

const mostNames = 20

const words = {
  remove: { en: 'Remove', ko: '삭제' } satisfies Text,
  withVolumes: { en: 'Remove with Volumes', ko: '볼륨까지 삭제' } satisfies Text,
  question: (name: string): Text => ({
    en: `Remove the container ${name}?`,
    ko: `${name} 컨테이너를 삭제할까요?`,
  }),
  questionAll: (count: number): Text => ({
    en: `Remove ${count} containers?`,
    ko: `컨테이너 ${count}개를 삭제할까요?`,
  }),
  detail: (command: string): Text => ({
    en: `This does what \`${command}\` does. Files that the container wrote are lost unless they are in a volume; its image stays.`,
    ko: `\`${command}\` 명령과 같습니다. 볼륨에 두지 않은 컨테이너 안의 파일은 사라지고, 이미지는 그대로 남습니다.`,
  }),
  volumes: (count: number): Text => ({
    en: `${count === 1 ? 'One volume has' : `${count} volumes have`} no name: without the container nobody finds it again. \`docker rm -v\` removes it too; volumes with a name always stay.`,
    ko: `이름 없는 볼륨이 ${count}개 있습니다. 컨테이너가 없으면 다시 찾기 어렵습니다. \`docker rm -v\`는 이 볼륨까지 삭제하고, 이름 있는 볼륨은 언제나 남깁니다.`,
  }),
}
