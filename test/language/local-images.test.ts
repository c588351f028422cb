import { describe, expect, it } from 'vitest'
import { EngineError } from '../../src/engine/engine-error.ts'
import { imageAnswers } from '../../src/language/local-images.ts'
import { stillEngine } from '../engine/still-engine.ts'

const image = { id: 'sha256:1', tags: ['nginx:1.27', 'web:dev'], size: 10, createdAt: 5, labels: { owner: 'me' } }

describe('what the language server is told about images', () => {
  it('is the Engine’s own document on one', async () => {
    const document = { Id: 'sha256:1', Config: { Env: ['A=b'] } }
    const live = stillEngine([], { inspectImage: async (name) => (name === 'nginx' ? document : undefined) })
    expect(await imageAnswers(live).image('nginx')).toEqual(document)
    expect(await imageAnswers(live).image('apache')).toBeNull()
  })

  it('is the names and sizes of all that have a name', () => {
    const live = stillEngine()
    live.show({ images: [image, { ...image, id: 'sha256:2', tags: [] }] })
    expect(imageAnswers(live).images()).toEqual([{ references: ['nginx:1.27', 'web:dev'], size: 10, createdAt: 5 }])
  })

  it('is nothing while no engine is connected, and nobody looks for one', async () => {
    const live = stillEngine()
    live.show({ images: [image], connection: { kind: 'idle' } })
    expect(await imageAnswers(live).image('nginx')).toBeNull()
    expect(imageAnswers(live).images()).toBeNull()
    expect(live.holders + live.looks).toBe(0)
  })

  it('is nothing where the engine fails', async () => {
    const inspectImage = () => Promise.reject(new EngineError('lost', 'socket hang up'))
    expect(await imageAnswers(stillEngine([], { inspectImage })).image('nginx')).toBeNull()
  })

  it('changes when an image or the engine comes or goes, and not with a container', () => {
    const live = stillEngine()
    let changes = 0
    const following = imageAnswers(live).onChange(() => {
      changes += 1
    })
    live.show({ containers: [] })
    expect(changes).toBe(0)
    live.show({ images: [image] })
    expect(changes).toBe(1)
    live.show({ connection: { kind: 'idle' } })
    expect(changes).toBe(2)
    following.dispose()
    live.show({ images: [] })
    expect(changes).toBe(2)
  })
})
