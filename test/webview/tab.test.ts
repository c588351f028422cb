import { beforeEach, describe, expect, it } from 'vitest'
import { openTab, type Tab } from '../../src/webview/tab.ts'
import { tabsOf } from '../../src/webview/tabs.ts'
import { stillEngine } from '../engine/still-engine.ts'
import { servicesWith } from '../services.ts'
import { forget, panels } from '../vscode.ts'

beforeEach(forget)

describe('a tab', () => {
  it('speaks to a view that is there, and holds the engine for it', () => {
    const { live, tab, panel } = scene()
    tab.send('too early')
    expect([tab.isSeen, live.holders]).toEqual([false, 0])
    panel.tell({ kind: 'ready' })
    tab.send('heard')
    expect([tab.isSeen, live.holders]).toEqual([true, 1])
    panel.setVisible(false)
    tab.send('hidden')
    expect([tab.isSeen, live.holders]).toEqual([false, 0])
    expect(panel.heard()).toEqual(['heard'])
  })

  it('hears nothing but whole messages', () => {
    const { panel, events } = scene()
    panel.tell({ kind: 'evil' })
    panel.tell('ready')
    panel.tell({ kind: 'ready' })
    expect(events).toEqual(['ready'])
  })

  it('ends its parts once', () => {
    const { panel, events } = scene()
    panel.setVisible(false)
    panel.dispose()
    expect(events).toEqual(['rest', 'rest', 'part', 'closed'])
  })
})

describe('tabs', () => {
  it('are one a thing, and a fresh one after it was closed', () => {
    const { services, open } = scene()
    const tabs = tabsOf((_: { readonly id: string }, closed) => open(services, closed))
    panels.length = 0
    tabs.open({ id: 'a' })
    tabs.open({ id: 'b' })
    tabs.open({ id: 'a' })
    expect(panels.map(({ reveals }) => reveals)).toEqual([1, 0])
    panels[0]?.dispose()
    tabs.open({ id: 'a' })
    expect(panels).toHaveLength(3)
  })
})

function scene() {
  const live = stillEngine()
  const services = servicesWith(live)
  const events: string[] = []
  const open = (from: typeof services, closed: () => void): Tab<string> =>
    openTab<string, { readonly kind: 'ready' }>(from, {
      view: 'layers',
      title: 'A tab',
      isFromView: isReady,
      hear: ({ kind }) => events.push(kind),
      parts: [{ dispose: () => events.push('part') }],
      rest: () => events.push('rest'),
      closed,
    })
  const tab = open(services, () => events.push('closed'))
  const [panel] = panels
  if (!panel) throw new Error('there is no tab')
  return { live, services, events, open, tab, panel }
}

function isReady(message: unknown): message is { readonly kind: 'ready' } {
  return Object(message).kind === 'ready'
}
