import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Engine } from '../../src/engine/engine.ts'
import type { EngineEvent } from '../../src/engine/engine-event.ts'
import type { HistoryEntry } from '../../src/engine/image-engine.ts'
import { withFile, withoutFile } from '../../src/layers/builds-of-file.ts'
import { fileBuilds } from '../../src/layers/file-builds.ts'
import { layerLens } from '../../src/layers/layer-lens.ts'
import { stagesIn } from '../../src/layers/open-dockerfiles.ts'
import { stillEngine } from '../engine/still-engine.ts'
import { image } from '../images/image.ts'
import { servicesWith } from '../services.ts'
import { deleteFile, forget, inlayHintsProviders } from '../vscode.ts'
import { openDockerfile } from './open-dockerfile.ts'

const first = image('a', { tags: ['web:1'], createdAt: 1000 })
const second = image('b', { tags: ['web:1'], createdAt: 2000 })
const layers = new Map([
  [first.id, ['base', 'copied', 'made']],
  [second.id, ['base', 'copied', 'made anew']],
])

beforeEach(forget)

describe('what a file gave', () => {
  it('is followed behind other tabs, too: the second of two builds that nobody looked at is compared with the first', async () => {
    const { live, document, inspectImage } = scene()
    live.show({ images: [first] })
    await vi.waitFor(() => expect(inspectImage).toHaveBeenCalledWith(first.id))
    live.show({ images: [second] })
    await vi.waitFor(() => expect(inspectImage).toHaveBeenCalledWith(second.id))
    expect(await hints(document)).toEqual(['7 B', '30 B, rebuilt', '20 B, cached'])
  })

  it('is all from the cache when the builder names the same image once more', async () => {
    const { live, document, used } = await builtTwice()
    used(9_999)
    live.tell(naming({ at: 10_000 }))
    await vi.waitFor(async () => expect(await hints(document)).toEqual(['7 B', '30 B, cached', '20 B, cached']))
  })

  it('is all from the cache, too, when the builder is late to note it', async () => {
    const { live, document, used, builderUsedAt } = await builtTwice()
    used(1000)
    live.tell(naming({ at: 10_000 }))
    await vi.waitFor(() => expect(builderUsedAt).toHaveBeenCalled())
    used(10_100)
    const cached = async () => expect(await hints(document)).toEqual(['7 B', '30 B, cached', '20 B, cached'])
    await vi.waitFor(cached, { timeout: 5000 })
  })

  it('is all from the cache when the builder before BuildKit, which keeps no book, names its image once more', async () => {
    const { live, document, builderUsedAt } = await builtTwice(
      history.map((one) => ({ ...one, createdBy: one.createdBy.replace(' # buildkit', '') })),
    )
    live.tell(naming({ at: 10_000 }))
    await vi.waitFor(async () => expect(await hints(document)).toEqual(['7 B', '30 B, cached', '20 B, cached']))
    expect(builderUsedAt).not.toHaveBeenCalled()
  })

  it.each([
    ['by `docker tag`: the builder did nothing', naming({ at: 20_000 }), 9_999],
    ['where there is no BuildKit, which alone could tell', naming({ at: 10_000 }), undefined],
    ['with another name', naming({ at: 10_000, attributes: { name: 'other:1' } }), 9_999],
    ['at something else', naming({ at: 10_000, action: 'pull' }), 9_999],
  ])('is not all from the cache when it is named %s', async (_, event, usedAt) => {
    const { live, document, used } = await builtTwice()
    used(usedAt)
    vi.useFakeTimers()
    live.tell(event)
    await vi.advanceTimersByTimeAsync(5000)
    vi.useRealTimers()
    expect(await hints(document)).toEqual(['7 B', '30 B, rebuilt', '20 B, cached'])
  })

  it('is not all from the cache because one build gave two names', async () => {
    const { live, document, used, builderUsedAt } = await builtTwice()
    used(9_999)
    live.tell(naming({ at: 10_000, attributes: { name: 'new:1' } }))
    live.tell(naming({ at: 10_004 }))
    await new Promise((resolve) => setImmediate(resolve))
    expect(builderUsedAt).not.toHaveBeenCalled()
    expect(await hints(document)).toEqual(['7 B', '30 B, rebuilt', '20 B, cached'])
  })

  it('is forgotten with the file', async () => {
    const { document } = await builtTwice()
    deleteFile('/project')
    expect(await hints(document)).toEqual(['7 B', '30 B', '20 B'])
  })

  it('is nothing without an engine', async () => {
    const { live, services, document } = scene()
    live.show({ images: [first], connection: { kind: 'idle' } })
    expect(await fileBuilds(services).of(document, await stagesIn(document))).toBeUndefined()
  })
})

describe('what is remembered of files', () => {
  const builds = { last: { id: '1', createdAt: 0, layers: [] }, before: undefined }

  it('has an end: those that nobody has built for the longest time go', () => {
    const files = Array.from({ length: 40 }, (_, number) => `file:///${number}/Dockerfile`)
    const all = files.reduce((sum, file) => withFile(withFile(sum, file, builds), 'file:///kept', builds), {})
    expect(Object.keys(all)).toHaveLength(30)
    expect(Object.keys(all)).toContain('file:///kept')
    expect(Object.keys(all)).not.toContain(files[0])
  })

  it('goes with the file or its folder, and nothing else does', () => {
    const all = { 'file:///a/Dockerfile': builds, 'file:///ab/Dockerfile': builds, 'file:///b': builds }
    expect(Object.keys(withoutFile(all, 'file:///a'))).toEqual(['file:///ab/Dockerfile', 'file:///b'])
    expect(Object.keys(withoutFile(all, 'file:///b'))).toEqual(['file:///a/Dockerfile', 'file:///ab/Dockerfile'])
  })
})

function scene(made: readonly HistoryEntry[] = history) {
  const document = openDockerfile('/project/Dockerfile', ['FROM alpine', 'COPY a /a', 'RUN make'])
  let usedAt: number | undefined
  const builderUsedAt = vi.fn<Engine['builderUsedAt']>(async () => usedAt)
  const inspectImage = vi.fn<Engine['inspectImage']>(async (id) => ({ RootFS: { Layers: layers.get(id) } }))
  const live = stillEngine([], { history: async () => made, inspectImage, builderUsedAt })
  const services = servicesWith(live)
  layerLens(services)
  const used = (at: number | undefined) => {
    usedAt = at
  }
  return { live, services, document, inspectImage, builderUsedAt, used }
}

/** A file whose last build took one layer from the cache, and made one. */
async function builtTwice(made?: readonly HistoryEntry[]) {
  const all = scene(made)
  for (const built of [first, second]) {
    all.live.show({ images: [built] })
    await hints(all.document)
  }
  return all
}

async function hints(document: unknown): Promise<readonly string[]> {
  const given = await inlayHintsProviders[0]?.provideInlayHints(document)
  return Array.isArray(given) ? given.map(({ label }) => label) : []
}

function naming(change: Partial<EngineEvent>): EngineEvent {
  const attributes = { name: 'web:1' }
  return { type: 'image', action: 'tag', detail: undefined, id: second.id, attributes, at: 0, ...change }
}

const history = [
  entry('RUN /bin/sh -c make # buildkit', 30),
  entry('COPY a /a # buildkit', 20),
  entry('ADD alpine.tar.gz / # buildkit', 7),
]

function entry(createdBy: string, size: number): HistoryEntry {
  return { id: undefined, createdAt: 0, createdBy, size, tags: [], comment: '' }
}
