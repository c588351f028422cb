import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { cached, root } from './root.ts'

/**
 * A VS Code with a window of its own: VSCODE_EXECUTABLE, else `code` on the PATH.
 * None where there is no display, nor in a terminal of VS Code itself on another machine, whose `code` only opens files.
 */
export function desktopEditor(): string | undefined {
  const { VSCODE_EXECUTABLE, PATH = '', DISPLAY, WAYLAND_DISPLAY, VSCODE_IPC_HOOK_CLI } = process.env
  if (VSCODE_EXECUTABLE) return VSCODE_EXECUTABLE
  if (VSCODE_IPC_HOOK_CLI || (process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY)) return undefined
  const name = process.platform === 'win32' ? 'code.cmd' : 'code'
  return PATH.split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path))
}

/** The program behind the `code` command, as tests need it. */
export function desktopExecutable(): string | undefined {
  const command = desktopEditor()
  if (command === undefined || command === process.env['VSCODE_EXECUTABLE']) return command
  const bin = dirname(realpathSync(command))
  const programs = ['../code', '../Code.exe', '../../../MacOS/Electron']
  return programs.map((program) => join(bin, program)).find((path) => existsSync(path))
}

/** Opens a folder with the extension from its sources, in a profile of its own, until the window is closed. */
export async function openDesktop(
  program: string,
  folder: string,
  environment: Readonly<Record<string, string>>,
): Promise<void> {
  const profile = ['--user-data-dir', cached('desktop', 'data'), '--extensions-dir', cached('desktop', 'extensions')]
  // Chromium refuses its sandbox to root.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const args = ['--new-window', '--wait', '--disable-workspace-trust', ...profile, ...asRoot]
  const window = spawn(program, [...args, `--extensionDevelopmentPath=${root}`, folder], {
    env: { ...process.env, ...environment },
    stdio: 'ignore',
    shell: process.platform === 'win32',
  })
  await once(window, 'exit')
}
