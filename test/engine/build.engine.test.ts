import { beforeAll, expect, it } from 'vitest'
import type { Engine } from '../../src/engine/engine.ts'
import { describeWithEngine } from '../engine-test.ts'
import { createSandbox } from './sandbox.ts'

describeWithEngine('an image is built', () => {
  const { docker, open } = createSandbox()
  const { signal } = new AbortController()
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
  })

  it('from a few files, with the name it is given', async () => {
    const files = {
      Dockerfile: 'FROM busybox\nCOPY say.sh /say.sh\nCMD ["sh", "/say.sh"]\n',
      'say.sh': `echo 안녕하세요${' '.repeat(600)}\n`,
    }
    await engine.build(files, 'drydock-test/built:1', signal)
    expect(await docker('run', '--rm', 'drydock-test/built:1')).toBe('안녕하세요')
    await engine.removeImage('drydock-test/built:1')
  })

  it('or not, and the error is the Engine’s own', async () => {
    const broken = { Dockerfile: 'FROM busybox\nRUN exit 3\n' }
    await expect(engine.build(broken, 'drydock-test/broken:1', signal)).rejects.toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('returned a non-zero code: 3'),
    })
    expect(await engine.inspectImage('drydock-test/broken:1')).toBeUndefined()
  })
})
