import { beforeAll, expect, it } from 'vitest'
import { listAt } from '../../src/engine/document.ts'
import type { Engine } from '../../src/engine/engine.ts'
import { madeBy } from '../../src/layers/instruction.ts'
import { stackOf } from '../../src/layers/stack.ts'
import { createSandbox } from '../engine/sandbox.ts'
import { describeWithEngine } from '../engine-test.ts'

describeWithEngine('the layers of an image that was built here', () => {
  const { docker, open } = createSandbox()
  const name = 'stack-here:1'
  let engine: Engine
  beforeAll(async () => {
    engine = await open()
    await docker('pull', 'busybox')
    const dockerfile = ['FROM busybox', 'ENV MADE=here', 'RUN echo here > /here', 'WORKDIR /tmp', 'CMD ["true"]']
    await engine.build({ Dockerfile: `${dockerfile.join('\n')}\n` }, name, new AbortController().signal)
    return () => engine.removeImage(name)
  })

  it('are as many as it has, on those of its base', async () => {
    const [history, layers, below] = await Promise.all([engine.history(name), layersOf(name), layersOf('busybox')])
    const { layers: rows, base } = stackOf(history, layers, [{ name: 'busybox:latest', layers: below }])
    expect(rows.filter(({ isNote }) => !isNote)).toHaveLength(layers.length)
    expect(base?.name).toBe('busybox:latest')
    const own = rows.slice(0, base?.at).filter(({ isNote }) => !isNote)
    expect(own.find(({ keyword }) => keyword === 'RUN')).toMatchObject({ rest: 'echo here > /here', sharedWith: [] })
    expect(rows.slice(base?.at).every(({ sharedWith }) => sharedWith === null || sharedWith.length === 1)).toBe(true)
  })

  it('come from the instructions that made them', async () => {
    const made = (await engine.history(name)).map(({ createdBy }) => madeBy(createdBy))
    expect(made.slice(0, 4).map(({ keyword }) => keyword)).toEqual(['CMD', 'WORKDIR', 'RUN', 'ENV'])
  })

  async function layersOf(reference: string): Promise<readonly string[]> {
    const layers = listAt(await engine.inspectImage(reference), 'RootFS', 'Layers')
    return layers.filter((layer) => typeof layer === 'string')
  }
})
