import { describe, expect, it, test, vi } from 'vitest'
import type { Engine } from '../../src/engine/engine.ts'
import { EngineError } from '../../src/engine/engine-error.ts'
import { againOf, withBuild } from '../../src/layers/builds-of-file.ts'
import { builtLines } from '../../src/layers/built-lines.ts'
import type { OutlinedStage } from '../../src/layers/dockerfile-lines.ts'
import { imageFinder } from '../../src/layers/image-of-file.ts'
import { createFakeEngine } from '../engine/fake-engine.ts'
import { image } from '../images/image.ts'

// FROM alpine · COPY a /a · ENV A=1 · RUN make
const stages: readonly OutlinedStage[] = [
  {
    from: 'FROM alpine',
    line: 1,
    instructions: [
      { text: 'COPY a /a', line: 2 },
      { text: 'ENV A=1', line: 3 },
      { text: 'RUN make', line: 4 },
    ],
  },
]
const history = [
  entry('RUN /bin/sh -c make # buildkit', 30),
  entry('ENV A=1', 0),
  entry('COPY a /a # buildkit', 20),
  entry('CMD ["/bin/sh"]', 0),
  entry('ADD alpine.tar.gz / # buildkit', 7),
]
const lines = { lines: [4, 3, 2, undefined, undefined], from: 1 }

describe('behind the lines of a Dockerfile', () => {
  it('stands how large their layers are; what only sets something made none', () => {
    expect(builtLines(lines, history, ['base', 'a', 'made'], undefined)).toEqual({
      baseSize: 7,
      own: [
        { line: 4, size: 30, fate: undefined },
        { line: 2, size: 20, fate: undefined },
      ],
    })
  })

  it.each([
    ['all layers are the same', ['base', 'a', 'made'], ['cached', 'cached']],
    ['only the last is another', ['base', 'a', 'made before'], ['changed', 'cached']],
    ['one below is another, even if the last looks the same', ['base', 'a before', 'made'], ['follows', 'changed']],
    ['the base is another', ['base before', 'a', 'made'], ['follows', 'follows']],
    ['it had more', ['base', 'a', 'made', 'more'], ['cached', 'cached']],
  ])('stands whether they came from the cache: %s', (_, before, fates) => {
    const { own } = builtLines(lines, history, ['base', 'a', 'made'], before)
    expect(own.map(({ fate }) => fate)).toEqual(fates)
  })
})

describe('what is compared', () => {
  const first = { id: '1', createdAt: 10, layers: ['a'] }
  const second = { id: '2', createdAt: 20, layers: ['b'] }

  it('is the image that the file gave before', () => {
    const known = withBuild(undefined, first, () => false)
    expect(known.before).toBeUndefined()
    const again = withBuild(known, first, () => false)
    expect(withBuild(again, second, () => false)).toEqual({ last: second, before: ['a'] })
  })

  it.each([
    ['is the newer image when the older one came back from the cache', true, ['b']],
    ['is nothing when the newer image was removed', false, undefined],
  ])('%s', (_, isThere, before) => {
    const known = { last: second, before: ['a'] }
    expect(withBuild(known, first, () => isThere)).toEqual({ last: first, before })
  })
})

test('a build that gave the same image once more took all of it from the cache', () => {
  const known = { last: { id: '1', createdAt: 10, layers: ['a', 'b'] }, before: ['a'] }
  expect(againOf(known)).toEqual({ ...known, before: ['a', 'b'] })
})

describe('the image of a file', () => {
  const own = image('a', { tags: ['own:1'] })
  const other = image('b', { tags: ['other:1'] })

  it('is the newest one whose history has all of its instructions; each is read once', async () => {
    const { engine, read } = reading((id) => (id === own.id ? history : history.slice(3)))
    const finder = imageFinder()
    const found = await finder.find(stages, engine, [other, own])
    expect([found?.image.id, found?.lines, found?.layers]).toEqual([own.id, lines, ['base', 'a', 'made']])
    await finder.find(stages, engine, [other, own])
    expect(read.mock.calls.map(([id]) => id)).toEqual([other.id, own.id])
  })

  it('is one that still has its name, where a newer one has lost it', async () => {
    const { engine } = reading(() => history)
    const nameless = image('c', { tags: [] })
    expect((await imageFinder().find(stages, engine, [nameless, own]))?.image).toBe(own)
    expect((await imageFinder().find(stages, engine, [nameless]))?.image).toBe(nameless)
  })

  it('is none where the file says something else', async () => {
    const { engine } = reading(() => history.slice(1))
    expect(await imageFinder().find(stages, engine, [own])).toBeUndefined()
  })

  it('is looked for again when the engine could not say it', async () => {
    let isAway = true
    const { engine } = reading(() => {
      if (isAway) throw new EngineError('lost', 'away')
      return history
    })
    const finder = imageFinder()
    expect(await finder.find(stages, engine, [own])).toBeUndefined()
    isAway = false
    expect((await finder.find(stages, engine, [own]))?.image).toBe(own)
  })
})

function reading(historyOf: (id: string) => typeof history) {
  const read = vi.fn<Engine['history']>(async (id) => historyOf(id))
  const engine: Engine = {
    ...createFakeEngine().engine,
    history: read,
    inspectImage: async () => ({ RootFS: { Layers: ['base', 'a', 'made'] } }),
  }
  return { engine, read }
}

function entry(createdBy: string, size: number) {
  return { id: undefined, createdAt: 0, createdBy, size, tags: [], comment: '' }
}
