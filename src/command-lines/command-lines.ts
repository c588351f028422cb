import * as vscode from 'vscode'
import type { Part } from '../part.ts'
import { hoverOver } from './hover.ts'
import { createMarks } from './marks.ts'
import { quickFixes } from './quick-fixes.ts'

const languages = ['shellscript', 'markdown']

/** `docker` lines in shell scripts and in the code blocks of Markdown: explained, and marked where they are wrong. */
export const commandLines: Part = ({ language }) =>
  vscode.Disposable.from(
    vscode.languages.registerHoverProvider(languages, {
      provideHover: (document, position) => hoverOver(document, position, language.locale),
    }),
    vscode.languages.registerCodeActionsProvider(languages, quickFixes(language), {
      providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
    }),
    createMarks(languages, language),
  )
