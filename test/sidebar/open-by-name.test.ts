import { beforeEach, describe, expect, it, vi } from 'vitest'
import { EngineError } from '../../src/engine/engine-error.ts'
import { openByName } from '../../src/sidebar/open-by-name.ts'
import { containerRow } from '../engine/fake-engine.ts'
import { idOf, stillEngine } from '../engine/still-engine.ts'
import { servicesWith } from '../services.ts'
import { asked, forget, registered } from '../vscode.ts'

const image = { id: idOf('b'), tags: ['nginx:latest'], size: 1, createdAt: 0, labels: {} }
beforeEach(forget)

describe('a page opened by name', () => {
  it('is the layers of the image that the engine knows by it', async () => {
    const { doors } = scene()
    await registered.get('drydock.open.layers')?.('docker.io/library/nginx')
    expect(doors.openLayers).toHaveBeenCalledWith(image)
  })

  it('is the log of a container', async () => {
    const { doors } = scene()
    await registered.get('drydock.open.logs')?.('web')
    expect(doors.openLogs.mock.calls[0]?.[0]).toMatchObject({ name: 'web' })
  })

  it('says what is not there, without characters that hide', async () => {
    const { doors } = scene()
    await registered.get('drydock.open.layers')?.('no\u202esuch')
    await registered.get('drydock.open.logs')?.('gone')
    expect(asked.map((one) => one.with[0])).toEqual([
      'There is no image nosuch here yet.',
      'There is no container gone here now.',
    ])
    expect(doors.openLayers).not.toHaveBeenCalled()
  })

  it('takes nothing but a name', async () => {
    const { doors } = scene()
    await registered.get('drydock.open.layers')?.({ id: image.id })
    await registered.get('drydock.open.logs')?.(undefined)
    expect([...doors.openLayers.mock.calls, ...doors.openLogs.mock.calls, ...asked]).toEqual([])
  })

  it('leads to the reason where no engine answers', async () => {
    const { doors, live } = scene()
    const problem = new EngineError('lost', 'gone')
    const { connection } = live.snapshot
    if (connection.kind !== 'connected') throw new Error('The engine is not there.')
    live.show({ connection: { kind: 'unreachable', endpoint: connection.endpoint, problem, retryAt: 0 } })
    await registered.get('drydock.open.layers')?.('nginx')
    expect(doors.showEngine).toHaveBeenCalledOnce()
  })
})

function scene() {
  const live = stillEngine([containerRow(idOf('a'), { name: 'web' })], {
    inspectImage: async (name) => (name.includes('nginx') ? { Id: image.id } : undefined),
  })
  live.show({ images: [image] })
  const doors = { openLayers: vi.fn(), openLogs: vi.fn(), showEngine: vi.fn() }
  openByName(servicesWith(live), doors)
  return { live, doors }
}
