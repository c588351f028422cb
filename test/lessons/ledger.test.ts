import { describe, expect, test } from 'vitest'
import { entered, enteredByName, harmed, type Ledger, leftOvers, thingsOf } from '../../src/lessons/ledger.ts'
import type { Thing } from '../../src/lessons/thing.ts'
import { containerDocument } from './documents.ts'

const own = {
  lesson: 'first-run',
  variables: {
    name: { container: 'web' },
    image: { image: 'nginx' },
    built: { builds: 'my/web:1' },
    data: { volume: 'pg' },
    net: { network: 'net' },
  },
  values: { name: 'web-2', image: 'nginx', built: 'my/web-2:1', data: 'pg', net: 'net' },
}
const empty: Ledger = { host: 'unix:///x', baseline: [], made: [] }
const web: Thing = { kind: 'container', id: 'a', name: 'web-2' }
const strange = { Config: { Image: 'redis', Labels: {} }, Name: '/mine' }

describe('a new container', () => {
  test('belongs to the lesson by its name, its image or its label', () => {
    const labelled = { Config: { Image: 'redis', Labels: { 'io.drydock.lesson': 'first-run' } }, Name: '/mine' }
    const full = { Name: '/silly_name', Config: { Image: 'docker.io/library/nginx' } }
    const built = { Name: '/silly_name', Config: { Image: 'my/web-2:1' } }
    for (const change of [{ ...strange, Name: '/web-2' }, full, built, labelled]) {
      expect(thingsOf(containerDocument(change), own)).toMatchObject([{ kind: 'container' }])
    }
  })

  test('is else the learner’s own', () => {
    const labelled = { Config: { Image: 'redis', Labels: { 'io.drydock.lesson': 'other' } }, Name: '/mine' }
    // The name as the lesson's author wrote it belongs to the learner: that is why the lesson uses another.
    for (const change of [strange, labelled, { ...strange, Name: '/web' }]) {
      expect(thingsOf(containerDocument(change), own)).toEqual([])
    }
  })

  test('brings its volumes', () => {
    const Mounts = [
      { Type: 'volume', Name: 'v1' },
      { Type: 'bind', Source: '/home' },
    ]
    expect(thingsOf(containerDocument({ Id: 'a', Name: '/web-2', Mounts }), own)).toEqual([
      web,
      { kind: 'volume', id: 'v1', name: 'v1' },
    ])
  })
})

describe('the ledger', () => {
  test('writes a thing down once', () => {
    const once = entered(empty, web)
    expect(once.made).toEqual([web])
    expect(entered(once, web)).toBe(once)
  })

  test('leaves out what was there before, though it has the lesson’s name', () => {
    const before = { ...empty, baseline: [web] }
    expect(entered(before, web)).toBe(before)
  })

  test('finds what no event told by the lesson’s names', () => {
    const present: readonly Thing[] = [
      { kind: 'image', id: 'my/web-2:1', name: 'my/web-2:1' },
      { kind: 'volume', id: 'pg', name: 'pg' },
      { kind: 'network', id: 'n', name: 'net' },
    ]
    const others: readonly Thing[] = [
      { kind: 'image', id: 'nginx:latest', name: 'nginx:latest' },
      { kind: 'image', id: 'my/web:1', name: 'my/web:1' },
      { kind: 'volume', id: 'net', name: 'net' },
      { kind: 'network', id: 'x', name: 'pg' },
    ]
    expect(enteredByName(empty, [...present, ...others], own).made).toEqual(present)
  })
})

describe('a clean-up', () => {
  const ledger = { ...empty, made: [web] }

  test('removes what is left of the ledger, by ID: a namesake stays', () => {
    expect(leftOvers(ledger, [web, { ...web, id: 'other' }])).toEqual([web])
    expect(leftOvers(ledger, [{ ...web, id: 'namesake' }])).toEqual([])
    expect(leftOvers(ledger, [{ ...web, kind: 'network' }])).toEqual([])
  })

  test('is proved: whatever else has gone shows', () => {
    const kept: Thing = { kind: 'volume', id: 'kept', name: 'kept' }
    expect(harmed([web, kept], [web], [kept])).toEqual([])
    expect(harmed([web, kept], [web], [])).toEqual([kept])
  })
})
