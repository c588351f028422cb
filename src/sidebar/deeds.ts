import * as vscode from 'vscode'
import { valueAt } from '../engine/document.ts'
import type { Container, Engine } from '../engine/engine.ts'
import { EngineError } from '../engine/engine-error.ts'
import { shellIn } from '../engine/shells.ts'
import type { SpokenLanguage } from '../spoken-language.ts'
import type { Storage } from '../storage/storage.ts'
import type { Text } from '../text.ts'
import { plain } from '../webview/plain.ts'
import { attachCommandLine, shellCommandLine } from './commands.ts'
import type { DeedName } from './container-protocol.ts'
import type { InspectDocuments } from './inspect-documents.ts'
import { newNameFor } from './new-name.ts'
import { runInTerminal } from './terminal.ts'

export interface DeedRoom {
  readonly engine: Engine
  /** Everybody else's names. */
  readonly names: readonly string[]
  readonly language: SpokenLanguage
  readonly documents: InspectDocuments
  readonly storage: Pick<Storage, 'changeNetworks'>
  /** Whether there is a `docker` command for a terminal; says so where there is none. */
  readonly hasDocker: () => boolean
}

/** Does to a container what is no move of its lifecycle, and tells the person where it cannot be done. */
export async function doDeed(deed: DeedName, container: Container, room: DeedRoom): Promise<void> {
  try {
    await deeds[deed](container, room)
  } catch (error) {
    if (!(error instanceof EngineError)) throw error
    const failed = room.language.say(words.failed(plain(container.name, 128)))
    void vscode.window.showWarningMessage(`${failed} ${plain(error.message)}`)
  }
}

type Deed = (container: Container, room: DeedRoom) => Promise<unknown> | unknown

const deeds: Readonly<Record<DeedName, Deed>> = {
  shell: openShell,
  attach,
  async inspect({ id, name }, { documents, engine }) {
    const document = await engine.inspectContainer(id)
    if (document) await documents.open(name, id, document)
  },
  async rename(container, { engine, names, language }) {
    const name = await newNameFor(container, names, language)
    if (name !== undefined) await engine.rename(container.id, name)
  },
  connect: (container, { storage }) => storage.changeNetworks('connect', container),
  disconnect: (container, { storage }) => storage.changeNetworks('disconnect', container),
  'copy-name': ({ name }) => vscode.env.clipboard.writeText(name),
  'copy-id': ({ id }) => vscode.env.clipboard.writeText(id),
}

async function openShell(container: Container, { engine, language, hasDocker }: DeedRoom): Promise<void> {
  if (!hasDocker()) return
  const name = plain(container.name, 128)
  const shell = await shellIn(engine, container.id)
  if (shell === undefined) {
    void vscode.window.showWarningMessage(language.say(words.noShell(name)))
    return
  }
  const title = `${name}: ${shell.replace('/bin/', '')}`
  runInTerminal(shellCommandLine(container, shell), engine.endpoint, title, undefined)
}

async function attach(container: Container, { engine, language, hasDocker }: DeedRoom): Promise<void> {
  if (!hasDocker()) return
  const document = await engine.inspectContainer(container.id)
  const withTerminal = valueAt(document, 'Config', 'Tty') === true
  const message = language.say(withTerminal ? words.leaveByKeys : words.leave)
  const title = `${plain(container.name, 128)}: attach`
  runInTerminal(attachCommandLine(container, withTerminal), engine.endpoint, title, message)
}

const words = {
  failed: (name: string): Text => ({
    en: `This could not be done to ${name}. The engine said:`,
    ko: `${name} 컨테이너에 수행하지 못했습니다. 엔진이 이렇게 답했습니다.`,
  }),
  noShell: (name: string): Text => ({
    en: `There is no shell in ${name}: its image holds only what its own program needs.`,
    ko: `${name} 컨테이너 안에는 셸이 없습니다. 이미지에 프로그램 실행에 필요한 것만 들어 있습니다.`,
  }),
  leave: {
    en: 'You see what the main process writes. Ctrl+C leaves; the container goes on.',
    ko: '주 프로세스의 출력이 보입니다. Ctrl+C를 누르면 빠져나오고 컨테이너는 계속 실행됩니다.',
  } satisfies Text,
  leaveByKeys: {
    en: 'This is the terminal of the main process. Ctrl+] leaves; the container goes on. Ctrl+C would reach the process.',
    ko: '주 프로세스의 터미널입니다. Ctrl+]를 누르면 빠져나오고 컨테이너는 계속 실행됩니다. Ctrl+C는 프로세스에 전달됩니다.',
  } satisfies Text,
}
