import * as vscode from 'vscode'
import type { SpokenLanguage } from '../spoken-language.ts'
import type { Text } from '../text.ts'
import type { Lesson } from './lesson.ts'
import { exported, imported } from './progress-file.ts'
import type { ProgressStore } from './progress-store.ts'
import { summaryOf } from './progress-summary.ts'

/** Asks where, and writes the progress there: as a file to import again, or, where its name ends in `.md`, as a summary. */
export async function exportProgress(
  course: readonly Lesson[],
  { progress }: ProgressStore,
  { say, locale }: SpokenLanguage,
): Promise<void> {
  const filters = { [say(words.file)]: ['json'], [say(words.summary)]: ['md'] }
  const home = vscode.workspace.workspaceFolders?.[0]?.uri
  const defaultUri = home && vscode.Uri.joinPath(home, 'drydock-progress.json')
  const target = await vscode.window.showSaveDialog({ filters, ...(defaultUri && { defaultUri }) })
  if (!target) return
  const isSummary = target.path.endsWith('.md')
  const text = isSummary ? summaryOf(course, progress, locale, Date.now()) : exported(progress, Date.now())
  await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(text))
  if (isSummary) await vscode.window.showTextDocument(target)
  else void vscode.window.showInformationMessage(say(words.exported))
}

/**
 * Asks for a file, and adds the progress in it to what is kept here.
 * @param course is read once there is a file
 * @returns whether something has been added
 */
export async function importProgress(
  course: () => Promise<readonly Lesson[]>,
  store: ProgressStore,
  { say }: SpokenLanguage,
): Promise<boolean> {
  const [source] = (await vscode.window.showOpenDialog({ filters: { [say(words.file)]: ['json'] } })) ?? []
  if (!source) return false
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(source))
  const progress = imported(store.progress, text, await course())
  if (progress) store.replace(progress)
  void vscode.window.showInformationMessage(say(progress ? words.imported : words.notOurs))
  return progress !== undefined
}

const words = {
  file: { en: 'Progress', ko: '학습 기록' },
  summary: { en: 'Summary', ko: '요약' },
  exported: {
    en: 'Your progress is in the file. Import it on another machine to go on there.',
    ko: '학습 기록을 파일로 내보냈습니다. 다른 컴퓨터에서 가져오면 이어서 할 수 있습니다.',
  },
  imported: {
    en: 'The progress of the file has been added to yours.',
    ko: '파일의 학습 기록을 더했습니다.',
  },
  notOurs: {
    en: 'That file holds no progress of Drydock: choose one that Export Progress has written.',
    ko: 'Drydock의 학습 기록 파일이 아닙니다. 내보내기로 만든 파일을 고르세요.',
  },
} as const satisfies Readonly<Record<string, Text>>
