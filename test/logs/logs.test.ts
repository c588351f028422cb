import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Engine, LogLine, LogOptions } from '../../src/engine/engine.ts'
import { logTabs } from '../../src/logs/logs.ts'
import { isFromView } from '../../src/logs/protocol.ts'
import { containerRow } from '../engine/fake-engine.ts'
import { idOf, stillEngine } from '../engine/still-engine.ts'
import { servicesWith } from '../services.ts'
import { answers, asked, forget, panels, Uri } from '../vscode.ts'

const id = idOf('a')
beforeEach(forget)

describe('the tab of a log', () => {
  it('says how it is and what there is, when its view is ready', async () => {
    const { panel } = opened()
    panel.tell({ kind: 'ready' })
    const heard: unknown[] = []
    await vi.waitFor(() => {
      heard.push(...panel.heard())
      expect(heard.some(isItems)).toBe(true)
    })
    expect(heard).toMatchObject([
      { kind: 'head', name: 'web', state: 'running', connected: true, capacity: 10_000 },
      { kind: 'items', items: [{ text: 'one' }, { text: 'two' }] },
    ])
  })

  it('begins again for a view that was hidden in between', async () => {
    const { panel } = opened()
    panel.tell({ kind: 'ready' })
    await vi.waitFor(() => expect(panel.heard().some(isItems)).toBe(true))
    panel.setVisible(false)
    panel.setVisible(true)
    panel.tell({ kind: 'ready' })
    await vi.waitFor(() =>
      expect(panel.heard().find(isItems)).toMatchObject({ items: [{ text: 'one' }, { text: 'two' }] }),
    )
  })

  it('copies the lines, and the command that shows them', async () => {
    const { panel } = opened()
    panel.tell({ kind: 'ready' })
    await vi.waitFor(() => expect(panel.heard().some(isItems)).toBe(true))
    panel.tell({ kind: 'copy-all' })
    panel.tell({ kind: 'copy-command' })
    expect(asked).toEqual([
      { what: 'clipboard', with: ['one\ntwo\n'] },
      { what: 'clipboard', with: ['docker logs --follow --timestamps --tail 1000 web'] },
    ])
  })

  it('leads to the lesson about logs', () => {
    const { panel } = opened()
    panel.tell({ kind: 'explain' })
    expect(asked).toEqual([{ what: 'executeCommand', with: ['drydock.lessons.start', 'logs-exec', 'logs'] }])
  })

  it('saves the lines into the file that is asked for', async () => {
    const { panel } = opened()
    panel.tell({ kind: 'ready' })
    await vi.waitFor(() => expect(panel.heard().some(isItems)).toBe(true))
    answers.file = Uri.file('/tmp/web.log')
    panel.tell({ kind: 'save' })
    await vi.waitFor(() => expect(asked.at(-1)).toEqual({ what: 'writeFile', with: ['/tmp/web.log', 'one\ntwo\n'] }))
  })

  it('begins elsewhere when it is asked to, and says so in its command', async () => {
    const { panel, asks, signals } = opened()
    panel.tell({ kind: 'ready' })
    await vi.waitFor(() => expect(panel.heard().some(isItems)).toBe(true))
    panel.tell({ kind: 'begin', at: '1h' })
    await vi.waitFor(() => expect(asks).toHaveLength(2))
    expect(signals[0]?.aborted).toBe(true)
    expect(asks[0]).toMatchObject({ tail: 1000 })
    expect(asks[1]).toMatchObject({ tail: 10_000, since: expect.any(Number) })
    await vi.waitFor(() => {
      const heard = panel.heard()
      expect(heard.slice(0, 2)).toMatchObject([
        { kind: 'start-over' },
        { kind: 'head', begins: '1h', command: 'docker logs --follow --timestamps --since 1h web' },
      ])
    })
  })

  it('forgets the lines when it is cleared', async () => {
    const { panel } = opened()
    panel.tell({ kind: 'ready' })
    await vi.waitFor(() => expect(panel.heard().some(isItems)).toBe(true))
    panel.tell({ kind: 'clear' })
    expect(panel.heard()).toEqual([{ kind: 'start-over' }])
    panel.tell({ kind: 'copy-all' })
    expect(asked).toEqual([{ what: 'clipboard', with: [''] }])
  })

  it('tells when the container or the language is another', () => {
    const { panel, live, services } = opened()
    panel.tell({ kind: 'ready' })
    panel.heard()
    live.show({ containers: [containerRow(id, { name: 'web', state: 'exited', exitCode: 1 })] })
    services.speak('ko')
    expect(panel.heard()).toMatchObject([
      { kind: 'head', state: 'exited', exitCode: 1, locale: 'en' },
      { kind: 'head', state: 'exited', locale: 'ko' },
    ])
  })

  it('lets go of the engine and the stream when it is closed, and can be opened again', async () => {
    const { panel, live, tabs, signals } = opened()
    expect(live.holders).toBe(1)
    await vi.waitFor(() => expect(signals).toHaveLength(1))
    panel.dispose()
    expect(live.holders).toBe(0)
    expect(signals[0]?.aborted).toBe(true)
    tabs.open({ id, name: 'web' })
    expect(panels).toHaveLength(2)
  })

  it('hears only what is in its protocol', () => {
    expect(isFromView({ kind: 'pause', paused: true })).toBe(true)
    expect(isFromView({ kind: 'pause', paused: 'yes' })).toBe(false)
    expect(isFromView({ kind: 'copy', text: 'x' })).toBe(false)
    expect(isFromView({ kind: 'begin', at: '1h' })).toBe(true)
    expect(isFromView({ kind: 'begin', at: '--tail' })).toBe(false)
    expect(isFromView(null)).toBe(false)
  })
})

function opened() {
  const signals: AbortSignal[] = []
  const asks: LogOptions[] = []
  async function* logs(...[, options, signal]: Parameters<Engine['logs']>): AsyncGenerator<LogLine> {
    signals.push(signal)
    asks.push(options)
    yield { stream: 'stdout', at: 1, text: 'one' }
    yield { stream: 'stdout', at: 2, text: 'two' }
    await new Promise((resolve) => signal.addEventListener('abort', resolve))
  }
  const live = stillEngine([containerRow(id, { name: 'web' })], { logs })
  const services = servicesWith(live)
  const tabs = logTabs(services)
  tabs.open({ id, name: 'web' })
  const [panel] = panels
  if (panel === undefined) throw new Error('no tab')
  return { panel, live, services, tabs, signals, asks }
}

function isItems(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'items'
}
