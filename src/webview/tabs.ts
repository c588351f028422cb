import type * as vscode from 'vscode'
import type { Tab } from './tab.ts'

/** Tabs, one a thing. */
export interface Tabs<Thing> extends vscode.Disposable {
  /** Opens the tab of a thing, or shows it where it is open. */
  readonly open: (thing: Thing) => void
}

/** @param openOne opens the tab of a thing, and says when it was closed */
export function tabsOf<Thing extends { readonly id: string }>(
  openOne: (thing: Thing, closed: () => void) => Tab,
): Tabs<Thing> {
  const tabs = new Map<string, Tab>()
  return {
    open(thing) {
      const known = tabs.get(thing.id)
      if (known) return known.reveal()
      tabs.set(
        thing.id,
        openOne(thing, () => tabs.delete(thing.id)),
      )
    },
    dispose() {
      for (const tab of [...tabs.values()]) tab.dispose()
    },
  }
}
