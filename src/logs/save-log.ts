import * as vscode from 'vscode'
import type { SpokenLanguage } from '../spoken-language.ts'
import type { Text } from '../text.ts'

/** Asks for a file, and writes the text of a container's log into it. */
export async function saveLog(container: string, text: string, { say }: Pick<SpokenLanguage, 'say'>): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri
  const file = `${container.replace(/[^\w.-]/g, '-')}.log`
  const defaultUri = folder ? vscode.Uri.joinPath(folder, file) : vscode.Uri.file(file)
  const filters = { [say(words.kind)]: ['log', 'txt'] }
  const uri = await vscode.window.showSaveDialog({ defaultUri, filters, title: say(words.title) })
  if (uri === undefined) return
  try {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem)
    void vscode.window.showWarningMessage(`${say(words.failed)} ${reason}`)
  }
}

const words = {
  title: { en: 'Save the log', ko: '로그 저장' },
  kind: { en: 'Logs', ko: '로그' },
  failed: { en: 'The log was not saved.', ko: '로그를 저장하지 못했습니다.' },
} satisfies Record<string, Text>
