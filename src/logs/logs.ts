import type * as vscode from 'vscode'
import type { Container } from '../engine/engine.ts'
import type { Services } from '../part.ts'
import { createLogTab, type LogTab } from './log-tab.ts'

/** The tabs that follow logs, one a container. */
export interface LogTabs extends vscode.Disposable {
  /** Opens the log of a container, or shows its tab where it is open. */
  readonly open: (container: Pick<Container, 'id' | 'name'>) => void
}

export function logTabs(services: Services): LogTabs {
  const tabs = new Map<string, LogTab>()
  return {
    open(container) {
      const known = tabs.get(container.id)
      if (known) return known.reveal()
      tabs.set(
        container.id,
        createLogTab(services, container, () => tabs.delete(container.id)),
      )
    },
    dispose() {
      for (const tab of [...tabs.values()]) tab.dispose()
    },
  }
}
