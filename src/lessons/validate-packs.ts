import * as vscode from 'vscode'
import type { SpokenLanguage } from '../spoken-language.ts'
import type { Text } from '../text.ts'
import { lessonFolders, workspacePacks } from './library.ts'
import { checkCourse } from './lint/check-course.ts'
import { readLesson } from './pack.ts'
import type { Problem } from './problem.ts'

/** Says what is wrong in the lessons of the workspace, by file and line, in the view *Problems*. */
export interface PackValidation extends vscode.Disposable {
  validate(): Promise<void>
}

export function packValidation({ say }: SpokenLanguage): PackValidation {
  const shown = vscode.languages.createDiagnosticCollection('drydock lessons')
  return {
    async validate() {
      const folders = (await Promise.all(workspacePacks().map(lessonFolders))).flat()
      const course = await Promise.all([...new Set(folders)].map(readLesson))
      const problems = checkCourse(course)
      shown.clear()
      for (const [file, found] of byFile(problems)) {
        const diagnostics = found.map((problem) => diagnosticOf(problem, say(problem.message)))
        shown.set(vscode.Uri.file(file), diagnostics)
      }
      if (course.length === 0) void vscode.window.showInformationMessage(say(words.none))
      else if (problems.length === 0) void vscode.window.showInformationMessage(say(words.fine(course.length)))
      else await vscode.commands.executeCommand('workbench.actions.view.problems')
    },
    dispose: () => shown.dispose(),
  }
}

function byFile(problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  const files = new Map<string, Problem[]>()
  for (const problem of problems) files.set(problem.file, [...(files.get(problem.file) ?? []), problem])
  return files
}

/** On the whole line: a problem knows no more of its place. */
function diagnosticOf({ line }: Problem, message: string): vscode.Diagnostic {
  const range = new vscode.Range(line - 1, 0, line - 1, Number.MAX_SAFE_INTEGER)
  const diagnostic = new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Warning)
  diagnostic.source = 'drydock'
  return diagnostic
}

const words = {
  none: {
    en: 'This workspace has no lessons: each is a folder with a `lesson.yaml`, in the folder `lessons`.',
    ko: '이 작업 영역에는 레슨이 없습니다. 레슨은 `lessons` 폴더 안에 있는, `lesson.yaml`이 든 폴더입니다.',
  } satisfies Text,
  fine: (count: number): Text => ({
    en: count === 1 ? 'Nothing is wrong with the lesson.' : `Nothing is wrong with the ${count} lessons.`,
    ko: `레슨 ${count}개에 문제가 없습니다.`,
  }),
}
