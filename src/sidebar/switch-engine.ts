import * as vscode from 'vscode'
import { surroundingsOf } from '../engine/connect.ts'
import type { LiveEngine } from '../engine/live.ts'
import type { SpokenLanguage } from '../spoken-language.ts'
import type { Text } from '../text.ts'
import { plain } from '../webview/plain.ts'

/** Lets the person choose the engine that Drydock looks at. The docker command's own choice is left as it is. */
export async function switchEngine(
  { snapshot }: Pick<LiveEngine, 'snapshot'>,
  { say }: Pick<SpokenLanguage, 'say'>,
): Promise<void> {
  // Loads what reads the contexts: not before it is needed.
  const { choicesIn } = await import('../engine/choices.ts')
  const { byItself, contexts } = choicesIn(surroundingsOf(''))
  const { connection } = snapshot
  const now = connection.kind === 'idle' ? undefined : connection.endpoint
  const isNow = (name: string) => now?.from === 'setting' && now.name === name
  const mark = (isHere: boolean) => (isHere ? '$(check) ' : '')
  const items: readonly Item[] = [
    {
      label: `${mark(now?.from !== 'setting')}${say(words.byItself)}`,
      description: `${plain(byItself.name, 60)} · ${plain(byItself.host, 80)}`,
      detail: say(words.byItselfMeans),
      setting: '',
    },
    { label: say(words.contexts), kind: vscode.QuickPickItemKind.Separator },
    ...contexts.map(({ name, host, description }) => ({
      label: `${mark(isNow(name))}${plain(name, 60)}`,
      description: plain(host, 80),
      detail: plain(description, 120),
      setting: name,
    })),
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    { label: say(words.other), detail: say(words.otherMeans), setting: undefined },
  ]
  const options = { title: say(words.title), placeHolder: say(words.placeHolder), matchOnDescription: true }
  const chosen = await vscode.window.showQuickPick(items, options)
  if (chosen === undefined) return
  const setting = chosen.setting ?? (await addressFrom(say))
  if (setting !== undefined) await remember(setting)
}

interface Item extends vscode.QuickPickItem {
  /** What the setting becomes; undefined where it has still to be typed. */
  readonly setting?: string | undefined
}

function addressFrom(say: SpokenLanguage['say']): Thenable<string | undefined> {
  return vscode.window.showInputBox({
    title: say(words.other),
    prompt: say(words.otherMeans),
    placeHolder: 'unix:///var/run/docker.sock',
    value: vscode.workspace.getConfiguration('drydock').get('engine.host', ''),
  })
}

/** Where the workspace has a value of its own, that one is changed: another would change nothing. */
async function remember(setting: string): Promise<void> {
  const configuration = vscode.workspace.getConfiguration('drydock')
  const isOfWorkspace = configuration.inspect('engine.host')?.workspaceValue !== undefined
  const target = isOfWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global
  await configuration.update('engine.host', setting === '' ? undefined : setting, target)
}

const words = {
  title: { en: 'Docker Engine', ko: '도커 엔진' },
  placeHolder: {
    en: 'Which engine should Drydock and its terminals use?',
    ko: 'Drydock과 Drydock이 여는 터미널에서 사용할 엔진을 고르세요',
  },
  byItself: { en: 'As the docker command', ko: 'docker 명령과 같은 엔진' },
  byItselfMeans: {
    en: 'Follows DOCKER_HOST, DOCKER_CONTEXT and docker context use',
    ko: 'DOCKER_HOST, DOCKER_CONTEXT, docker context use의 선택을 따릅니다',
  },
  contexts: { en: 'Contexts', ko: '컨텍스트' },
  other: { en: 'Another address…', ko: '다른 주소 입력…' },
  otherMeans: {
    en: 'As DOCKER_HOST writes it: unix://, npipe://, tcp:// or ssh://',
    ko: 'DOCKER_HOST처럼 unix://, npipe://, tcp://, ssh:// 주소를 입력합니다',
  },
} satisfies Record<string, Text>
