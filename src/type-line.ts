import type * as vscode from 'vscode'

/** Types a line at a terminal's prompt and leaves pressing Enter to the person. What was typed so before and not run goes. */
export function typeLine(terminal: Typed, line: string): void {
  // A fresh prompt is empty, and some shells ring a bell when there is nothing to take away.
  if (typedInto.has(terminal)) terminal.sendText(emptiesLine(terminal), false)
  typedInto.add(terminal)
  terminal.sendText(line, false)
}

type Typed = Pick<vscode.Terminal, 'sendText' | 'state'>

const typedInto = new WeakSet<Typed>()

/** Ctrl+U, as all shells of Unix know it; PowerShell and cmd on Windows know Esc. */
function emptiesLine({ state }: Typed): string {
  return process.platform === 'win32' && /^(pwsh|powershell|cmd)?$/.test(state.shell ?? '') ? '\x1b' : '\x15'
}
