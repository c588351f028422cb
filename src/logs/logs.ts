import type { Container } from '../engine/engine.ts'
import type { Services } from '../part.ts'
import { type Tabs, tabsOf } from '../webview/tabs.ts'
import { openLogTab } from './log-tab.ts'

/** The tabs that follow logs, one a container. */
export function logTabs(services: Services): Tabs<Pick<Container, 'id' | 'name'>> {
  return tabsOf((container, closed) => openLogTab(services, container, closed))
}
