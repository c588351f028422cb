import { describe, expect, test } from 'vitest'
import { baselineOf, entered, harmed, type Ledger, leftOvers } from '../../src/lessons/ledger.ts'
import { containerDocument, row } from './documents.ts'

const own = {
  lesson: 'first-run',
  variables: { name: { container: 'web' }, image: { image: 'nginx' } },
  values: { name: 'web-2', image: 'nginx' },
}
const empty: Ledger = { baseline: { containers: [], images: [] }, made: [] }
const strange = { Config: { Image: 'redis', Labels: {} }, Name: '/mine' }

describe('the ledger', () => {
  test('writes down containers with the lesson’s names, images or label', () => {
    const named = containerDocument({ ...strange, Name: '/web-2' })
    const ofImage = containerDocument({ Name: '/silly_name', Config: { Image: 'docker.io/library/nginx' } })
    const labelled = containerDocument({
      ...strange,
      Config: { Image: 'redis', Labels: { 'io.drydock.lesson': 'first-run' } },
    })
    for (const document of [named, ofImage, labelled]) expect(entered(empty, document, own).made).toHaveLength(1)
  })

  test('leaves out what is the learner’s own', () => {
    expect(entered(empty, containerDocument(strange), own)).toBe(empty)
    const labelled = { Config: { Image: 'redis', Labels: { 'io.drydock.lesson': 'other' } }, Name: '/mine' }
    expect(entered(empty, containerDocument(labelled), own)).toBe(empty)
    // The name as the lesson's author wrote it belongs to the learner: that is why the lesson uses another.
    expect(entered(empty, containerDocument({ ...strange, Name: '/web' }), own)).toBe(empty)
  })

  test('leaves out what was there before, though it has the lesson’s name', () => {
    const before: Ledger = { baseline: baselineOf([row()], []), made: [] }
    expect(entered(before, containerDocument({ Name: '/web-2' }), own)).toBe(before)
  })

  test('writes a container down once, with the volumes that came with it', () => {
    const document = containerDocument({
      Name: '/web-2',
      Mounts: [
        { Type: 'volume', Name: 'v1' },
        { Type: 'bind', Source: '/home' },
      ],
    })
    const once = entered(empty, document, own)
    expect(once.made).toEqual([{ id: 'a'.repeat(64), name: 'web-2', image: 'nginx', volumes: ['v1'] }])
    expect(entered(once, document, own)).toBe(once)
  })
})

describe('a clean-up', () => {
  const made = { id: 'made', name: 'web', image: 'nginx', volumes: [] }
  const ledger: Ledger = { ...empty, made: [made] }

  test('removes what is left of the ledger, by ID: a namesake stays', () => {
    expect(leftOvers(ledger, [row({ id: 'made' }), row({ id: 'other' })])).toEqual([made])
    expect(leftOvers(ledger, [row({ id: 'namesake', name: 'web' })])).toEqual([])
  })

  test('is proved: whatever else has gone shows', () => {
    const before = [row({ id: 'made' }), row({ id: 'kept' })]
    expect(harmed(before, [made], [row({ id: 'kept' })])).toEqual([])
    expect(harmed(before, [made], [])).toMatchObject([{ id: 'kept' }])
  })
})
