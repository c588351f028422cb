import { beforeAll, expect, it } from 'vitest'
import type { Engine } from '../../src/engine/engine.ts'
import { imageHasFile } from '../../src/engine/image-probe.ts'
import { readEngine } from '../../src/lessons/engine-reading.ts'
import { wantedBy } from '../../src/lessons/reading.ts'
import { describeWithEngine } from '../engine-test.ts'
import { createSandbox } from './sandbox.ts'

describeWithEngine('what is in an image', () => {
  const { docker, open } = createSandbox()
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
    await docker('pull', 'busybox')
  })

  it('is seen by its path, and nothing is left of the look', async () => {
    const id = await docker('image', 'inspect', '--format', '{{.Id}}', 'busybox')
    const before = [await docker('ps', '-aq'), await docker('volume', 'ls', '-q')]
    expect(await imageHasFile(engine, id, '/bin/sh')).toBe(true)
    expect(await imageHasFile(engine, id, '/no/such/file')).toBe(false)
    expect([await docker('ps', '-aq'), await docker('volume', 'ls', '-q')]).toEqual(before)
  })

  it('is looked up once', async () => {
    const id = await docker('image', 'inspect', '--format', '{{.Id}}', 'busybox')
    const unable = { ...engine, create: () => Promise.reject(new Error('It creates another container.')) }
    await imageHasFile(engine, id, '/bin/ls')
    expect(await imageHasFile(unable, id, '/bin/ls')).toBe(true)
  })

  it('is read for a check, by the name of the image', async () => {
    const wanted = wantedBy([{ images: ['busybox', 'no/such'], imagePaths: ['busybox /bin/sh', 'no/such /bin/sh'] }])
    const asking = { askPage: async () => null, askInside: async () => null }
    const reading = await readEngine(engine, wanted, asking, new AbortController().signal)
    expect(reading.imagePaths).toEqual({ 'busybox /bin/sh': true, 'no/such /bin/sh': null })
  })

  it('cannot be seen in an image that is not there, and may be there later', async () => {
    const id = `sha256:${'0'.repeat(64)}`
    await expect(imageHasFile(engine, id, '/')).rejects.toMatchObject({ kind: 'gone' })
    await expect(imageHasFile(engine, id, '/')).rejects.toMatchObject({ kind: 'gone' })
  })
})
