import { describe, expect, it } from 'vitest'
import { removalOf } from '../../src/images/removal.ts'
import { leastFreed, unusedAmong } from '../../src/images/unused.ts'
import { containerRow } from '../engine/fake-engine.ts'
import { image } from './image.ts'

const web = containerRow('a', { imageId: image('a').id, state: 'exited' })

describe('to take away', () => {
  it('one name of several only takes the name', () => {
    expect(removalOf(image('a', { tags: ['web:1', 'web:latest'] }), 'web:1', [])).toEqual({
      kind: 'untag',
      name: 'web:1',
      others: ['web:latest'],
    })
  })

  it('one name of several is possible while a container uses the image', () => {
    expect(removalOf(image('a', { tags: ['web:1', 'web:latest'] }), 'web:1', [web]).kind).toBe('untag')
  })

  it('the last name deletes the image', () => {
    expect(removalOf(image('a', { tags: ['web:1'] }), 'web:1', [])).toEqual({ kind: 'delete', names: ['web:1'] })
  })

  it('all names deletes the image', () => {
    const tags = ['web:1', 'web:latest']
    expect(removalOf(image('a', { tags }), undefined, [])).toEqual({ kind: 'delete', names: tags })
  })

  it('an image is not possible while a container was made from it, even a stopped one', () => {
    expect(removalOf(image('a'), undefined, [web, containerRow('b')])).toEqual({ kind: 'in-use', by: [web] })
  })
})

describe('images that nobody uses', () => {
  const nameless = image('b', { size: 100 })
  const named = image('c', { tags: ['old:1'], size: 50 })

  it('are told apart by whether they have a name', () => {
    const used = image('a', { tags: ['web:1'] })
    expect(unusedAmong([used, nameless, named], [web])).toEqual({ dangling: [nameless], named: [named] })
  })

  it('free for certain what they don’t share; what the engine has not counted counts as not shared', () => {
    const row = { size: 100, containers: 0 }
    const images = [
      { ...row, id: nameless.id, shared: 70 },
      { ...row, id: named.id, shared: -1 },
    ]
    expect(leastFreed([nameless, named], { images })).toBe(30 + 50)
    expect(leastFreed([image('d', { size: 7 })], { images })).toBe(7)
  })
})
