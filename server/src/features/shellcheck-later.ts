import type { Workspace } from './workspace.ts'

/**
 * Asks ShellCheck about a file once typing pauses. Nothing waits for it: when there is more to say, `tell` is called.
 */
export function shellCheckLater(workspace: Workspace, tell: (uri: string) => void): (uri: string) => void {
  const waiting = new Map<string, NodeJS.Timeout>()

  async function complete(uri: string): Promise<void> {
    const settings = await workspace.settingsOf(uri)
    const file = workspace.fileAt(uri)
    if (file && (await workspace.shellCheck.complete(file, settings))) tell(uri)
  }

  return (uri) => {
    clearTimeout(waiting.get(uri))
    const timer = setTimeout(() => {
      waiting.delete(uri)
      void complete(uri)
    }, pauseInTyping)
    // The server may end in the meantime.
    waiting.set(uri, timer.unref())
  }
}

/** In milliseconds. */
const pauseInTyping = 300
