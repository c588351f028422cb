import type { CodeAction, CodeActionContext, Range, WorkspaceEdit } from 'vscode-languageserver'
import type { Edit } from '../rules/rule.ts'
import type { Dockerfile } from '../syntax/tree.ts'
import type { Locale } from '../text.ts'
import { answer } from './answer.ts'
import { diagnosticFor } from './diagnostics.ts'
import type { Feature } from './feature.ts'
import { type Checked, findingsIn } from './findings.ts'

export const quickFix: Feature = {
  capabilities: { codeActionProvider: { codeActionKinds: ['quickfix'] } },
  attach(connection, workspace) {
    connection.onCodeAction(
      answer(connection, null, async ({ textDocument: { uri }, range, context }) => {
        if (!wantsFixes(context)) return undefined
        const checked = await findingsIn(workspace, uri)
        return checked && fixesIn(checked, uri, range, workspace.preferences.locale)
      }),
    )
  },
}

/** The fixes of the findings that touch a range. */
export function fixesIn({ file, findings }: Checked, uri: string, asked: Range, locale: Locale): CodeAction[] {
  const start = file.lines.offsetAt(asked.start)
  const end = file.lines.offsetAt(asked.end)
  return findings.flatMap((finding) => {
    const { fix, range } = finding
    if (!fix || range.end < start || range.start > end) return []
    return {
      title: fix.title[locale],
      kind: 'quickfix',
      isPreferred: true,
      diagnostics: [diagnosticFor(file, finding, locale)],
      edit: workspaceEdit(file, uri, fix.edits),
    }
  })
}

function workspaceEdit(file: Dockerfile, uri: string, edits: readonly Edit[]): WorkspaceEdit {
  return { changes: { [uri]: edits.map(({ range, text }) => ({ range: file.lines.rangeOf(range), newText: text })) } }
}

/** An editor may ask for one kind only: `quickfix` or a parent of it. */
function wantsFixes({ only }: CodeActionContext): boolean {
  return only === undefined || only.some((kind) => kind === '' || kind === 'quickfix')
}
