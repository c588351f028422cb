import * as vscode from 'vscode'
import type { Part } from '../part.ts'
import { sleeper } from '../sleeper.ts'
import { ownCommands } from './own-commands.ts'

/**
 * The view of containers and images in the side bar, its tabs and its commands. They are loaded when the view is opened,
 * when one of the commands is called, or when a lesson looks at the engine, for then the view keeps its journal.
 */
export const sidebar: Part = (services) => {
  const view = sleeper(ownCommands, async () => {
    const { engineView } = await import('./engine-view.ts')
    return () => engineView(services)
  })
  const looking = services.live.onSnapshot(() => {
    looking.dispose()
    void view.awake()
  })
  return vscode.Disposable.from(
    view,
    looking,
    vscode.window.registerWebviewViewProvider('drydock.engine', {
      resolveWebviewView: async (opened) => (await view.awake()).show(opened),
    }),
  )
}
