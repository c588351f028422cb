import { describe, expect, it } from 'vitest'
import * as vscode from 'vscode'
import { type Page, pageHtml, webviewOptions } from '../../src/webview/page.ts'

describe('the document of a webview', () => {
  it('allows its own stylesheets, font and one script, and nothing else', () => {
    const html = document()
    const nonce = /<script nonce="([\w-]{32})"/.exec(html)?.[1]
    expect(html).toContain(
      `content="default-src &#39;none&#39;; script-src &#39;nonce-${nonce}&#39;; style-src source:; font-src source:; img-src source:"`,
    )
    expect(html).not.toContain('unsafe-inline')
  })

  it('has a nonce of its own each time', () => {
    expect(document()).not.toBe(document())
  })

  it('holds nothing inline', () => {
    expect(document()).not.toMatch(/<style|\sstyle=|\son\w+=|<script[^>]*>[^<]/)
  })

  it('says its language and its place', () => {
    expect(document({ locale: 'ko', inSidebar: true })).toContain('<html lang="ko">')
    expect(document({ inSidebar: true })).toContain('<body class="in-sidebar">')
    expect(document({ inSidebar: false })).toContain('<body>')
  })

  it('shows a hostile title as text', () => {
    const html = document({ title: '</title><script>alert(1)</script>\u202E' })
    expect(html).toContain('<title>&#60;/title&#62;&#60;script&#62;alert(1)&#60;/script&#62;</title>')
  })

  it('reaches the built views alone', () => {
    expect(webviewOptions(extension).localResourceRoots?.map(String)).toEqual(['/drydock/dist/views'])
    expect(document()).toContain('href="view:/drydock/dist/views/drydock.css"')
    expect(document({ view: 'logs' })).toContain('src="view:/drydock/dist/views/logs.js"')
  })
})

const extension = vscode.Uri.file('/drydock')

function document(changes: Partial<Page> = {}): string {
  const page: Page = { view: 'sidebar', locale: 'en', title: 'Drydock', inSidebar: true, ...changes }
  return pageHtml({ cspSource: 'source:', asWebviewUri: (file) => vscode.Uri.parse(`view:${file}`) }, extension, page)
}
