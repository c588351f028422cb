import * as vscode from 'vscode'
import type { EngineDocument } from '../engine/document.ts'
import type { SpokenLanguage } from '../spoken-language.ts'
import type { Text } from '../text.ts'
import { plain } from '../webview/plain.ts'
import { mask, masked } from './masked.ts'

/** What the Engine knows of things, as JSON documents that can be read and not changed. */
export interface InspectDocuments extends vscode.Disposable {
  /** Opens the document of a container, an image, a volume or a network as it is now, or brings it up to date. */
  open(name: string, id: string, document: EngineDocument): Promise<void>
}

export function inspectDocuments({ say }: Pick<SpokenLanguage, 'say'>): InspectDocuments {
  const changed = new vscode.EventEmitter<vscode.Uri>()
  const known = new Map<string, EngineDocument>()
  const shown = new Set<string>()
  const toggle = (uri: vscode.Uri | undefined) => {
    const target = uri ?? vscode.window.activeTextEditor?.document.uri
    if (target?.scheme !== scheme) return
    if (!shown.delete(target.toString())) shown.add(target.toString())
    changed.fire(target)
  }
  const parts = [
    changed,
    vscode.commands.registerCommand('drydock.inspect.toggleValues', toggle),
    vscode.workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent(uri) {
        const document = known.get(uri.toString())
        if (document === undefined) return say(words.forgotten)
        return `${JSON.stringify(shown.has(uri.toString()) ? document : masked(document), undefined, 2)}\n`
      },
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      known.delete(uri.toString())
      shown.delete(uri.toString())
    }),
    vscode.languages.registerCodeLensProvider(
      { scheme },
      {
        onDidChangeCodeLenses: (listener) => changed.event(() => listener()),
        provideCodeLenses({ uri, lineAt, lineCount }) {
          const lines = Array.from({ length: lineCount }, (_, line) => lineAt(line))
          const isShown = shown.has(uri.toString())
          const [place] = [
            ...lines.filter(({ text }) => /^ +"Env": \[$/.test(text)),
            ...(isShown ? lines : lines.filter(({ text }) => text.includes(mask))),
          ]
          const title = say(isShown ? words.hide : words.show)
          const command = { title, command: 'drydock.inspect.toggleValues', arguments: [uri] }
          return place ? [new vscode.CodeLens(place.range, command)] : []
        },
      },
    ),
  ]
  return {
    async open(name, id, document) {
      const path = `/${plain(name, 128).replace(/[^\w.-]/g, '-')}.json`
      const uri = vscode.Uri.from({ scheme, path, query: id })
      known.set(uri.toString(), document)
      changed.fire(uri)
      const opened = await vscode.workspace.openTextDocument(uri)
      await vscode.window.showTextDocument(opened, { preview: true })
    },
    dispose: () => vscode.Disposable.from(...parts).dispose(),
  }
}

const scheme = 'drydock-inspect'

const words = {
  show: { en: 'Show hidden values', ko: '숨긴 값 보기' },
  hide: { en: 'Hide environment values and secrets', ko: '환경 변수와 비밀 값 숨기기' },
  forgotten: {
    en: 'This was read in an earlier session. Inspect it again to see how it is now.\n',
    ko: '이전에 읽은 내용입니다. 지금 상태를 보려면 다시 살펴보세요.\n',
  },
} satisfies Record<string, Text>
