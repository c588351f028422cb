import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Engine } from '../../src/engine/engine.ts'
import { EngineError } from '../../src/engine/engine-error.ts'
import type { Network } from '../../src/engine/storage-engine.ts'
import { beginningFor } from '../../src/run/form.ts'
import { runForms } from '../../src/run/run-forms.ts'
import { containerRow } from '../engine/fake-engine.ts'
import { stillEngine } from '../engine/still-engine.ts'
import { image } from '../images/image.ts'
import { servicesWith } from '../services.ts'
import { asked, forget, panels } from '../vscode.ts'

const nginx = image('a', { tags: ['nginx:latest'], size: 7 })
const fields = { ...beginningFor({ exposed: [], takenPorts: [] }), name: 'web2' }

beforeEach(forget)

describe('the form', () => {
  it('knows the image’s ports and folders, and what is taken', async () => {
    const { live, panel } = scene()
    const ports = [{ inside: 80, outside: 8080, protocol: 'tcp', address: undefined }]
    live.show({
      containers: [containerRow('c', { name: 'web', ports })],
      networks: [network('none', true), network('bridge', true), network('shop', false), network('s\u202Ehop', false)],
    })
    panel.tell({ kind: 'ready' })
    await vi.waitFor(() =>
      expect(panel.heard()).toMatchObject([
        {
          kind: 'facts',
          facts: {
            image: 'nginx:latest',
            exposed: [80],
            kept: ['/data'],
            takenNames: ['web'],
            takenPorts: [{ port: 8080, by: 'web' }],
            networks: ['shop', 'none'],
          },
        },
      ]),
    )
  })

  it('creates and starts the container, and leads to its log', async () => {
    const { panel, ready, create, act, logs } = scene()
    await ready()
    panel.tell({ kind: 'run', fields })
    const heard: unknown[] = []
    await vi.waitFor(() => {
      heard.push(...panel.heard())
      expect(heard).toMatchObject([{ outcome: { kind: 'running' } }, { outcome: { kind: 'started', name: 'web2' } }])
    })
    expect(create.mock.calls[0]?.[0]).toMatchObject({ image: 'nginx:latest', name: 'web2' })
    expect(act.mock.calls).toEqual([['start', 'c1']])
    panel.tell({ kind: 'open-log' })
    expect(logs).toEqual([{ id: 'c1', name: 'web2' }])
  })

  it('does not believe the view that the form is all right', async () => {
    const { live, panel, ready, create } = scene()
    live.show({ containers: [containerRow('c', { name: 'web2' })] })
    await ready()
    panel.tell({ kind: 'run', fields })
    panel.tell({ kind: 'run', fields: { ...fields, name: '--privileged' } })
    await Promise.resolve()
    expect(create).not.toHaveBeenCalled()
  })

  it('says why it was not started', async () => {
    const act = () => Promise.reject(new EngineError('failed', 'Bind for 0.0.0.0:80 failed: port is already allocated'))
    const { panel, ready } = scene({ act })
    await ready()
    panel.tell({ kind: 'run', fields })
    await vi.waitFor(() =>
      expect(panel.heard()).toContainEqual({
        kind: 'outcome',
        outcome: { kind: 'failed', why: 'port', message: 'Bind for 0.0.0.0:80 failed: port is already allocated' },
      }),
    )
  })

  it('types the command, or runs what needs a terminal in one', async () => {
    const { panel, ready, typed, create } = scene()
    await ready()
    panel.tell({ kind: 'type', fields })
    panel.tell({ kind: 'copy', fields })
    panel.tell({ kind: 'run', fields: { ...fields, isDetached: false } })
    await vi.waitFor(() =>
      expect(typed).toEqual([
        'typed: docker run -d --name web2 nginx:latest',
        'ran: docker run -it --name web2 nginx:latest',
      ]),
    )
    expect(asked).toEqual([{ what: 'clipboard', with: ['docker run -d --name web2 nginx:latest'] }])
    expect(create).not.toHaveBeenCalled()
  })

  it('holds the engine while it is seen', async () => {
    const { live, panel, ready } = scene()
    await ready()
    expect(live.holders).toBe(1)
    panel.setVisible(false)
    expect(live.holders).toBe(0)
    await ready()
    panel.dispose()
    expect(live.holders).toBe(0)
  })
})

function network(name: string, isBuiltIn: boolean): Network {
  return { id: name, name, driver: 'bridge', createdAt: 0, subnets: [], isInternal: false, isBuiltIn, labels: {} }
}

function scene(engine: Partial<Engine> = {}) {
  const create = vi.fn<Engine['create']>(async () => 'c1')
  const act = vi.fn<Engine['act']>(engine.act ?? (async () => 'done'))
  const live = stillEngine([], {
    create,
    act,
    inspectImage: async () => ({ Config: { ExposedPorts: { '80/tcp': {}, '53/udp': {} }, Volumes: { '/data': {} } } }),
  })
  const typed: string[] = []
  const logs: unknown[] = []
  runForms(servicesWith(live), {
    typeInTerminal: (command) => typed.push(`typed: ${command}`),
    runInTerminal: (command) => typed.push(`ran: ${command}`),
    openLogs: (container) => logs.push(container),
  }).open(nginx)
  const [panel] = panels
  if (!panel) throw new Error('there is no tab')
  const ready = async () => {
    panel.tell({ kind: 'ready' })
    await vi.waitFor(() => expect(panel.heard()).toHaveLength(1))
  }
  return { live, panel, ready, create, act, typed, logs }
}
