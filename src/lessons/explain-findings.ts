import * as vscode from 'vscode'
import type { SpokenLanguage } from '../spoken-language.ts'
import type { Text } from '../text.ts'
import { lessonAboutRule } from './lesson-about-rule.ts'

/** Offers, at every finding in a Dockerfile that a lesson is about, to open that lesson at that step. */
export function explainFindings(language: SpokenLanguage): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    'dockerfile',
    { provideCodeActions: (_, __, { diagnostics }) => diagnostics.flatMap((found) => waysToLearn(found, language)) },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  )
}

function waysToLearn(found: vscode.Diagnostic, language: SpokenLanguage): vscode.CodeAction[] {
  const place = found.source === 'drydock' ? lessonAboutRule(ruleOf(found)) : undefined
  if (!place) return []
  const action = new vscode.CodeAction(language.say(words.learn), vscode.CodeActionKind.QuickFix)
  action.diagnostics = [found]
  action.command = { command: 'drydock.lessons.start', title: action.title, arguments: [...place] }
  return [action]
}

function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code)
}

const words = {
  learn: { en: 'Learn why in a lesson', ko: '레슨에서 이유 알아보기' },
} satisfies Record<string, Text>
