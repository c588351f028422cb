import * as vscode from 'vscode'
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  RevealOutputChannelOn,
  TransportKind,
} from 'vscode-languageclient/node'
import { lessonLinks, startLesson } from '../lessons/lesson-about-topic.ts'
import type { Part } from '../part.ts'
import type { Text } from '../text.ts'
import { isWanted, tellOfOthers } from './coexistence.ts'
import { imageAnswers } from './local-images.ts'
import { mayRestart } from './may-restart.ts'
import { typeCommand } from './type-command.ts'

/** The language server for Dockerfiles: a process of its own, started again when it ends unasked. */
export const languageClient: Part = ({ context, live, language }) => {
  let crashes: readonly number[] = []
  const client = new LanguageClient(
    'drydock',
    'Drydock',
    { module: context.asAbsolutePath('server/dist/cli.js'), transport: TransportKind.stdio },
    {
      documentSelector: [
        { language: 'dockerfile', scheme: 'file' },
        { language: 'dockerfile', scheme: 'untitled' },
        { scheme: 'file', pattern: '**/*.dockerignore' },
      ],
      // For what it says before it has asked for the settings; asked again at every start. The server asks for all
      // others itself, and to be told of changes.
      initializationOptions: () => ({
        language: language.locale,
        localImages: true,
        types: true,
        lessons: lessonLinks(),
      }),
      markdown: { isTrusted: { enabledCommands: [startLesson] } },
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed() {
          crashes = [...crashes, Date.now()]
          if (mayRestart(crashes, Date.now())) return { action: CloseAction.Restart, handled: true }
          void offerRestart()
          return { action: CloseAction.DoNotRestart, handled: true }
        },
      },
    },
  )

  const answers = imageAnswers(live)
  client.onRequest('drydock/localImage', ({ reference }: { readonly reference: string }) => answers.image(reference))
  client.onRequest('drydock/localImages', answers.images)
  const following = answers.onChange(() => {
    if (client.isRunning()) void client.sendNotification('drydock/localImagesChanged')
  })

  // Lessons ask through it what a Dockerfile of theirs says.
  const summaries = vscode.commands.registerCommand('drydock.dockerfile.summary', (text: string) =>
    answered('drydock/summary', { text }),
  )

  // The picture of the stages is drawn after it.
  const stages = vscode.commands.registerCommand('drydock.dockerfile.stages', (uri: string) =>
    answered('drydock/stages', { textDocument: { uri } }),
  )

  /** What the server says once it has started; null where it is not wanted or has ended. */
  async function answered(method: string, asked: object): Promise<unknown> {
    await started
    return client.isRunning() ? client.sendRequest(method, asked) : null
  }

  const typing = typeCommand(live)

  async function offerRestart(): Promise<void> {
    const again = language.say(words.again)
    if ((await vscode.window.showErrorMessage(language.say(words.keepsEnding), again)) !== again) return
    crashes = []
    await client.start()
  }

  // When it cannot start, the client itself says so.
  let started = isWanted() ? client.start().catch(() => {}) : Promise.resolve()
  const switching = vscode.workspace.onDidChangeConfiguration((change) => {
    if (!change.affectsConfiguration('drydock.dockerfile.enabled')) return
    // What is asked for last counts, once what was asked for before is done.
    started = started.then(() => (isWanted() ? client.start() : client.stop())).catch(() => {})
  })
  void tellOfOthers({ context, language })
  return new vscode.Disposable(() => {
    switching.dispose()
    following.dispose()
    summaries.dispose()
    stages.dispose()
    typing.dispose()
    // A client that is still starting cannot be stopped yet.
    void started.then(() => client.dispose())
  })
}

const words = {
  keepsEnding: {
    en: 'The Dockerfile language server keeps ending: its explanations and checks are off. Everything else works.',
    ko: 'Dockerfile 언어 서버가 계속 종료되어 설명과 검사를 멈췄습니다. 다른 기능은 그대로 쓸 수 있습니다.',
  },
  again: { en: 'Start It Again', ko: '다시 시작' },
} as const satisfies Readonly<Record<string, Text>>
