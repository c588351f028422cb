import { describe, expect, it, vi } from 'vitest'
import type { Container, Engine } from '../../src/engine/engine.ts'
import { EngineError } from '../../src/engine/engine-error.ts'
import { type ActingOptions, createActing } from '../../src/sidebar/acting.ts'
import { containerRow } from '../engine/fake-engine.ts'
import { idOf, stillEngine } from '../engine/still-engine.ts'

const id = idOf('a')

describe('an action', () => {
  it('is done to the container by its ID', async () => {
    const { acting, act } = scene()
    await acting.act('pause', id)
    expect(act).toHaveBeenCalledExactlyOnceWith('pause', id)
    expect(acting.doing).toEqual([])
  })

  it('that was done already is no problem', async () => {
    const { acting } = scene({ act: async () => 'already' })
    await acting.act('stop', id)
    expect(acting.notice).toBeUndefined()
  })

  it('is not sent where the table says no', async () => {
    const { acting, act } = scene({}, { state: 'exited' })
    await acting.act('unpause', id)
    expect(act).not.toHaveBeenCalled()
  })

  it('is not sent for a container that nobody listed', async () => {
    const { acting, act } = scene()
    await acting.act('stop', idOf('b'))
    expect(act).not.toHaveBeenCalled()
  })

  it('waits for the one before', async () => {
    const engine = held()
    const { acting, act } = scene({ act: engine.act })
    const first = acting.act('pause', id)
    await acting.act('pause', id)
    engine.release()
    await first
    expect(act).toHaveBeenCalledTimes(1)
  })

  it('shows while it is done, with the signal and the grace period of this container', async () => {
    const engine = held()
    const { acting } = scene({
      act: engine.act,
      inspectContainer: async () => ({ Config: { StopSignal: 'SIGQUIT', StopTimeout: 30 } }),
    })
    const stopping = acting.act('stop', id)
    await vi.waitFor(() => expect(acting.doing[0]?.grace).toEqual({ signal: 'SIGQUIT', seconds: 30 }))
    engine.release()
    await stopping
  })

  it('has 10 seconds from SIGTERM to SIGKILL where the container says nothing', async () => {
    const engine = held()
    const { acting } = scene({ act: engine.act, inspectContainer: async () => ({ Config: {} }) })
    const stopping = acting.act('restart', id)
    await vi.waitFor(() => expect(acting.doing[0]?.grace).toEqual({ signal: 'SIGTERM', seconds: 10 }))
    engine.release()
    await stopping
  })
})

describe('an action that fails', () => {
  it('in a conflict tells why, and looks again', async () => {
    const { acting, live } = scene({ act: failing('conflict', 'Container is not running') })
    await acting.act('pause', id)
    expect(acting.notice).toEqual({
      action: 'pause',
      name: 'hellonginx',
      problem: { kind: 'conflict', message: 'Container is not running' },
    })
    expect(live.looks).toBe(1)
  })

  it('on a container that is gone drops the row, without a word', async () => {
    const { acting, live } = scene({ act: failing('gone', 'No such container') })
    await acting.act('stop', id)
    expect(acting.notice).toBeUndefined()
    expect(live.looks).toBe(1)
  })

  it('is forgotten when the next one begins', async () => {
    const { acting } = scene({ act: failing('failed', 'port is already allocated') }, { state: 'exited' })
    await acting.act('start', id)
    expect(acting.notice?.problem.kind).toBe('failed')
    acting.dismissNotice()
    expect(acting.notice).toBeUndefined()
  })

  it('for a reason of ours is not hushed up', async () => {
    const { acting } = scene({ act: () => Promise.reject(new TypeError('a bug')) })
    await expect(acting.act('pause', id)).rejects.toThrow('a bug')
  })
})

describe('removing', () => {
  it('asks first', async () => {
    const { acting, act, confirmRemoval } = scene({}, { state: 'exited' })
    await acting.act('remove', id)
    expect(confirmRemoval).toHaveBeenCalledExactlyOnceWith([expect.objectContaining({ name: 'hellonginx' })], 0)
    expect(act).toHaveBeenCalledExactlyOnceWith('remove', id, { volumes: false })
  })

  it('asks whether volumes without a name go as well', async () => {
    const Mounts = [
      { Type: 'volume', Name: '0'.repeat(64) },
      { Type: 'volume', Name: 'database' },
      { Type: 'bind', Source: '/home' },
    ]
    const { acting, act, confirmRemoval } = scene({ inspectContainer: async () => ({ Mounts }) }, { state: 'exited' })
    confirmRemoval.mockResolvedValue({ volumes: true })
    await acting.act('remove', id)
    expect(confirmRemoval).toHaveBeenCalledExactlyOnceWith(expect.anything(), 1)
    expect(act).toHaveBeenCalledExactlyOnceWith('remove', id, { volumes: true })
  })

  it('does nothing when the answer is no', async () => {
    const { acting, act, confirmRemoval } = scene({}, { state: 'exited' })
    confirmRemoval.mockResolvedValue(undefined)
    await acting.act('remove', id)
    expect(act).not.toHaveBeenCalled()
  })

  it('does nothing when the container was started meanwhile', async () => {
    const { acting, act, confirmRemoval, live } = scene({}, { state: 'exited' })
    confirmRemoval.mockImplementation(async () => {
      live.show({ containers: [containerRow(id)] })
      return { volumes: false }
    })
    await acting.act('remove', id)
    expect(act).not.toHaveBeenCalled()
  })
})

describe('an action on several containers', () => {
  it('is done to those whose state allows it', async () => {
    const { acting, act, live } = scene()
    const [paused, other] = [idOf('b'), idOf('c')]
    live.show({ containers: [containerRow(id), containerRow(paused, { state: 'paused' }), containerRow(other)] })
    await acting.actOnAll('pause', [id, paused, other, idOf('d')])
    expect(act.mock.calls.map(([action, of]) => [action, of])).toEqual([
      ['pause', id],
      ['pause', other],
    ])
    expect(acting.doing).toEqual([])
  })

  it('asks once before all of them are removed', async () => {
    const { acting, act, live, confirmRemoval } = scene()
    const all = ['b', 'c', 'd'].map((character) => containerRow(idOf(character), { state: 'exited' }))
    live.show({ containers: all })
    await acting.actOnAll(
      'remove',
      all.map((container) => container.id),
    )
    expect(confirmRemoval).toHaveBeenCalledExactlyOnceWith(all, 0)
    expect(act).toHaveBeenCalledTimes(3)
  })
})

function scene(engine: Partial<Engine> = {}, container: Partial<Container> = {}) {
  const act = vi.fn<Engine['act']>(engine.act ?? (async () => 'done'))
  const inspectContainer = engine.inspectContainer ?? (async () => undefined)
  const live = stillEngine([containerRow(id, { name: 'hellonginx', ...container })], { act, inspectContainer })
  const confirmRemoval = vi.fn<ActingOptions['confirmRemoval']>(async () => ({ volumes: false }))
  const acting = createActing({ live, confirmRemoval, changed: () => {} })
  return { acting, act, live, confirmRemoval }
}

/** An action that goes on until it is released. */
function held() {
  let release = () => {}
  const promise = new Promise<'done'>((resolve) => {
    release = () => resolve('done')
  })
  return { act: () => promise, release: () => release() }
}

function failing(kind: EngineError['kind'], message: string): Engine['act'] {
  return () => Promise.reject(new EngineError(kind, message))
}
