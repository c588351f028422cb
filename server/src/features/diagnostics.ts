import {
  type ClientCapabilities,
  type Connection,
  type Diagnostic,
  DiagnosticSeverity,
} from 'vscode-languageserver/node'
import type { Diagnostic as Finding } from '../lint.ts'
import { rulePage } from '../page.ts'
import type { Severity } from '../rules/rule.ts'
import type { Dockerfile } from '../syntax/tree.ts'
import type { Locale } from '../text.ts'
import { afterMessages, type Waiting } from './after-messages.ts'
import { answer, report } from './answer.ts'
import type { Feature } from './feature.ts'
import { findingsIn } from './findings.ts'
import { shellCheckLater } from './shellcheck-later.ts'
import type { Workspace } from './workspace.ts'

/** Asked for by a client that can, sent to one that cannot; never both, or everything would show twice. */
export const diagnostics: Feature = {
  capabilities: (client) =>
    pulls(client) ? { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } } : {},
  attach(connection, workspace) {
    answerPulls(connection, workspace)
    push(connection, workspace)
  },
}

/** A finding as the protocol has it. */
export function diagnosticFor(file: Dockerfile, finding: Finding, locale: Locale): Diagnostic {
  return {
    range: file.lines.rangeOf(finding.range),
    severity: severities[finding.severity],
    // As other editors know them.
    source: /^SC\d+$/.test(finding.rule.id) ? 'shellcheck' : 'drydock',
    code: finding.rule.id,
    codeDescription: { href: rulePage(finding.rule, locale) },
    message: finding.message[locale],
  }
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

function pulls(client: ClientCapabilities): boolean {
  return client.textDocument?.diagnostic !== undefined
}

function answerPulls(connection: Connection, workspace: Workspace): void {
  const refresh = () => {
    if (workspace.client.workspace?.diagnostics?.refreshSupport !== true) return
    void connection.languages.diagnostics.refresh()
  }
  const completeLater = shellCheckLater(workspace, refresh)
  connection.languages.diagnostics.on(
    answer(connection, { kind: 'full' as const, items: [] }, async ({ textDocument: { uri } }) => {
      completeLater(uri)
      return { kind: 'full' as const, items: await diagnosticsOf(workspace, uri) }
    }),
  )
  workspace.onDidChangePreferences(refresh)
}

function push(connection: Connection, workspace: Workspace): void {
  const publish = async (uri: string) => {
    try {
      completeLater(uri)
      const items = await diagnosticsOf(workspace, uri)
      const version = workspace.documentAt(uri)?.version
      if (version !== undefined) await connection.sendDiagnostics({ uri, version, diagnostics: items })
    } catch (error) {
      report(connection, error)
    }
  }
  const completeLater = shellCheckLater(workspace, (uri) => void publish(uri))
  const waiting = new Map<string, Waiting>()
  workspace.onDidOpenOrChange(({ uri }) => {
    if (pulls(workspace.client)) return
    waiting.get(uri)?.cancel()
    waiting.set(
      uri,
      afterMessages(() => void publish(uri)),
    )
  })
  workspace.onDidChangePreferences(() => {
    if (!pulls(workspace.client)) for (const { uri } of workspace.documents) void publish(uri)
  })
  workspace.onDidClose(({ uri }) => {
    waiting.get(uri)?.cancel()
    waiting.delete(uri)
    if (!pulls(workspace.client)) void connection.sendDiagnostics({ uri, diagnostics: [] })
  })
}

async function diagnosticsOf(workspace: Workspace, uri: string): Promise<Diagnostic[]> {
  const checked = await findingsIn(workspace, uri)
  if (!checked) return []
  const { file, findings } = checked
  return findings.map((finding) => diagnosticFor(file, finding, workspace.preferences.locale))
}
