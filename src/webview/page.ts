import { randomBytes } from 'node:crypto'
import * as vscode from 'vscode'
import type { Locale } from '../text.ts'
import { plain } from './plain.ts'

/** What a webview shows: the name of its bundle in `dist/views`, and what its document says before the bundle runs. */
export interface Page {
  readonly view: 'sidebar' | 'lesson' | 'logs' | 'layers' | 'stages' | 'run' | 'command-reference'
  readonly locale: Locale
  readonly title: string
  /** Whether it stands in the side bar, whose colours differ from an editor's. */
  readonly inSidebar: boolean
}

/**
 * The document of a webview, with nothing inline and nothing from elsewhere: the stylesheets and the view's bundle.
 * The view draws into the element `view`. Give the webview {@link webviewOptions}, or the files stay out of its reach.
 */
export function pageHtml(
  webview: Pick<vscode.Webview, 'cspSource' | 'asWebviewUri'>,
  extensionUri: vscode.Uri,
  page: Page,
): string {
  // A nonce that can be guessed is none (CVE-2021-34479).
  const nonce = randomBytes(24).toString('base64url')
  const file = (name: string) => escaped(webview.asWebviewUri(vscode.Uri.joinPath(builtViews(extensionUri), name)))
  return `<!DOCTYPE html>
<html lang="${page.locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escaped(contentSecurityPolicy(webview.cspSource, nonce))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(plain(page.title))}</title>
<link rel="stylesheet" href="${file('codicon.css')}">
<link rel="stylesheet" href="${file('drydock.css')}">
</head>
<body${page.inSidebar ? ' class="in-sidebar"' : ''}>
<div id="view"></div>
<script nonce="${nonce}" src="${file(`${page.view}.js`)}"></script>
</body>
</html>
`
}

/** What a webview of Drydock may do: run its script, and read the built views. */
export function webviewOptions(extensionUri: vscode.Uri): vscode.WebviewOptions {
  return { enableScripts: true, localResourceRoots: [builtViews(extensionUri)] }
}

function builtViews(extensionUri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(extensionUri, 'dist', 'views')
}

function contentSecurityPolicy(source: string, nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${source}`,
    `font-src ${source}`,
    `img-src ${source}`,
  ].join('; ')
}

function escaped(text: string | vscode.Uri): string {
  return text.toString().replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
