// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { actions, containerStates, isLegal, transition } from '../../../src/engine/lifecycle.ts'
import type { Sight } from '../../../src/sidebar/container-protocol.ts'
import type { FromView, ToView } from '../../../src/sidebar/protocol.ts'
import { beginning } from '../../../src/sidebar/view/state.ts'
import { type Change, update } from '../../../src/sidebar/view/update.ts'
import { View } from '../../../src/sidebar/view/view.tsx'
import { idOf } from '../../engine/still-engine.ts'
import { connected, image, picture, place, row } from './pictures.ts'

const id = idOf('a')
const web = row('a', { name: 'hellonginx', ports: [{ inside: 80, outside: 8080, protocol: 'tcp' }] })

describe('the sidebar on the screen', () => {
  it('shows what containers say of themselves as text', () => {
    const evil = '<img src=x onerror=alert(1)>'
    const screen = show(
      picture({ containers: [row('a', { name: evil, image: evil, project: evil })], images: [image(evil)] }),
    )
    expect(screen.root.querySelector('img')).toBeNull()
    expect(screen.root.textContent).toContain(evil)
  })

  it.each(containerStates)('has a named button for each move in the row that the table allows: %s', (state) => {
    const screen = show(picture({ containers: [{ ...web, state }] }))
    const words = {
      start: 'Start',
      unpause: 'Unpause',
      pause: 'Pause',
      stop: 'Stop',
      restart: 'Restart',
      remove: 'Remove',
    }
    for (const action of actions) {
      if (action === 'kill') continue
      const button = screen.button(`${words[action]} hellonginx`)
      expect(button === null, action).toBe(!isLegal(state, action))
    }
    expect(screen.button('Logs of hellonginx')).not.toBeNull()
  })

  it('asks for what is pressed', () => {
    const screen = show(picture({ containers: [web] }))
    screen.press('Stop hellonginx')
    screen.press('Logs of hellonginx')
    screen.press('Port 8080→80 of hellonginx: open in the browser')
    expect(screen.sent).toEqual([
      { kind: 'act', action: 'stop', id },
      { kind: 'logs', id },
      { kind: 'open-port', id, port: 8080 },
    ])
  })

  it('says on a button which command it stands for', () => {
    const screen = show(picture({ containers: [web] }))
    expect(screen.button('Stop hellonginx')?.title).toBe('docker stop hellonginx')
  })

  it('opens a row with its lifecycle and the command of the next step', () => {
    const screen = show(picture({ containers: [web] }))
    screen.click(`[data-key="${id}"]`)
    expect(screen.text('.detail')).toContain('docker stop hellonginx')
    screen.press('hellonginx: docker pause')
    expect(screen.sent.at(-1)).toEqual({ kind: 'act', action: 'pause', id })
    screen.press('Copy the command')
    expect(screen.sent.at(-1)).toEqual({ kind: 'copy', command: { of: 'container', verb: 'stop', id } })
  })

  it('shows the command of the move that the pointer is on', () => {
    const screen = show(picture({ containers: [web] }))
    screen.click(`[data-key="${id}"]`)
    screen.change({ kind: 'approached', id, action: 'pause' })
    expect(screen.text('.twin .mono')).toBe('$docker pause hellonginx')
    screen.change({ kind: 'approached', id, action: 'unpause' })
    expect(screen.text('.twin .why')).toBe('It is not paused.')
  })

  it('says why a move of the diagram can’t be made, when the pointer or the keyboard comes to it', () => {
    const screen = show(picture({ containers: [web] }))
    screen.click(`[data-key="${id}"]`)
    const unpause = screen.button('hellonginx: docker unpause')
    expect(unpause?.getAttribute('aria-disabled')).toBe('true')
    expect(unpause?.getAttribute('aria-description')).toBe('It is not paused.')
    screen.press('hellonginx: docker unpause')
    expect(screen.text('.twin .mono')).toBe('$docker unpause hellonginx')
    expect(screen.text('.twin .why')).toBe('It is not paused.')
    expect(screen.sent.filter(({ kind }) => kind === 'act')).toEqual([])
  })

  it('explains the engine and the ports', () => {
    const screen = show(picture({ containers: [{ ...web, ports: [{ inside: 80, outside: 8080, protocol: 'tcp' }] }] }))
    screen.press('Explain: the engine')
    expect(screen.sent.at(-1)).toEqual({ kind: 'explain', topic: 'engine' })
    screen.press('More about hellonginx')
    const items = [...screen.root.querySelectorAll<HTMLElement>('[role=menuitem]')]
    items.find(({ textContent }) => textContent === 'Explain ports')?.click()
    expect(screen.sent.at(-1)).toEqual({ kind: 'explain', topic: 'ports' })
  })

  it('lets nothing be pressed twice: what is under way says so', () => {
    const screen = show(picture({ containers: [web] }), {
      kind: 'doing',
      doing: [{ id, action: 'stop', since: Date.now(), grace: { signal: 'SIGTERM', seconds: 10 } }],
    })
    expect(screen.text(`[data-key="${id}"] .l2`)).toBe('Stopping… SIGTERM sent; SIGKILL in 10 s')
    screen.press('Restart hellonginx')
    expect(screen.sent).toEqual([])
    expect(screen.button('Restart hellonginx')?.getAttribute('aria-disabled')).toBe('true')
  })

  it('says in the menu why a move can’t be made', () => {
    const screen = show(picture({ containers: [web] }))
    screen.press('More about hellonginx')
    const items = [...screen.root.querySelectorAll('[role=menuitem]')]
    const remove = items.find((item) => item.textContent?.includes('docker rm'))
    const answer = transition('running', 'remove')
    expect(answer.kind === 'refused' && remove?.textContent?.includes(answer.why.en)).toBe(true)
    for (const action of actions) {
      const command = `docker ${action === 'remove' ? 'rm' : action}`
      expect(items.some((item) => item.textContent?.includes(command))).toBe(true)
    }
  })

  it('keeps the last list while the engine is away, in the past tense, with nothing to press', () => {
    const problem = { kind: 'lost', message: 'socket hang up' } as const
    const screen = show(
      picture({
        containers: [web],
        connection: { kind: 'reconnecting', place, problem, lostAt: 0, retryAt: Date.now() + 4000 },
      }),
    )
    expect(screen.text(`[data-key="${id}"]`)).toContain('Was running')
    expect(screen.button('Stop hellonginx')).toBeNull()
    screen.pressText('Try now')
    expect(screen.sent).toEqual([{ kind: 'look' }])
  })

  it('says what is missing and what to do about it', () => {
    const card = {
      title: { en: 'You aren’t in the `docker` group', ko: '' },
      sentence: { en: 'Docker runs.', ko: '' },
      steps: [
        { kind: 'command', text: { en: 'Join the group:', ko: '' }, line: 'sudo usermod -aG docker $USER' },
        { kind: 'link', text: { en: 'The other way', ko: '' } },
      ],
    } as const
    const problem = { kind: 'denied', message: 'connect EACCES /var/run/docker.sock' } as const
    const screen = show(picture({ connection: { kind: 'unreachable', place, problem, retryAt: 0, card } }))
    expect(screen.text('.card h2')).toBe('You aren’t in the docker group')
    expect(screen.text('.card .raw')).toBe(problem.message)
    screen.pressText('The other way')
    screen.press('Copy the command')
    expect(screen.sent).toEqual([
      { kind: 'take-step', step: 1 },
      { kind: 'copy', command: { of: 'card', step: 0 } },
    ])
  })

  it('offers a lesson to somebody who has no containers', () => {
    const screen = show(picture())
    screen.pressText('Start a lesson…')
    expect(screen.sent).toEqual([{ kind: 'choose-lesson' }])
  })

  it('tells calmly what could not be done, the raw words last', () => {
    const problem = { kind: 'failed', message: 'port is already allocated' } as const
    const screen = show(picture({ containers: [web] }), {
      kind: 'notice',
      notice: { action: 'start', name: 'hellonginx', problem },
    })
    expect(screen.text('.notice')).toBe('hellonginx did not start. The engine said:port is already allocated')
    screen.press('Dismiss')
    expect(screen.sent).toEqual([{ kind: 'dismiss-notice' }])
  })

  it('speaks Korean', () => {
    const screen = show(picture({ locale: 'ko', containers: [web] }))
    expect(screen.button('hellonginx 중지')).not.toBeNull()
    expect(screen.text('.engine .where')).toContain('연결됨 · Docker 28.3.1 · 로컬 소켓')
    expect(connected.kind).toBe('connected')
  })

  it('tells what just happened', () => {
    const deed = { kind: 'paused' } as const
    const screen = show(picture({ containers: [web] }), {
      kind: 'journal',
      entries: [{ key: '1', at: Date.now(), id, name: 'hellonginx', deed }],
    })
    expect(screen.text('.journal')).toContain('hellonginx was paused. It keeps its memory and gets no CPU time.')
    expect(screen.text('.journal')).toContain('docker pause hellonginx')
    screen.press('Copy the command: docker pause hellonginx')
    screen.press('Type in the terminal: docker pause hellonginx')
    expect(screen.sent).toEqual([
      { kind: 'copy', command: { of: 'journal', key: '1' } },
      { kind: 'type', command: { of: 'journal', key: '1' } },
    ])
  })

  it('has no command to copy for what nobody did', () => {
    const deed = { kind: 'health', health: 'healthy' } as const
    const screen = show(picture(), { kind: 'journal', entries: [{ key: '1', at: 0, id, name: 'hellonginx', deed }] })
    expect(screen.root.querySelector('.journal .acts')).toBeNull()
  })

  it('has no landmarks, which could be those of another document of the window', () => {
    const entries = [{ key: '1', at: 0, id, name: 'hellonginx', deed: { kind: 'paused' } }] as const
    const screen = show(picture({ containers: [web] }), { kind: 'journal', entries })
    expect(screen.root.querySelector('header, footer, main, nav, aside, section[aria-label], [role=region]')).toBeNull()
  })
})

describe('an open container', () => {
  const open = (container: typeof web, ...messages: readonly ToView[]) => {
    const screen = show(picture({ containers: [container] }))
    screen.click(`[data-key="${id}"]`)
    for (const message of messages) screen.tell(message)
    return screen
  }

  it('asks for its numbers while they are in the window, and draws them with their limit', () => {
    const usage = {
      what: 'usage',
      at: 1,
      processors: 0.003,
      memory: 20 * 1024 ** 2,
      processorLimit: null,
      memoryLimit: 64 * 1024 ** 2,
    } as const
    const screen = open(web, seeing(usage), seeing({ ...usage, at: 2 }))
    expect(screen.looks).toContainEqual({ kind: 'see', what: 'usage', id, isSeen: true })
    expect(screen.text('.meter.processors .what')).toBe('CPU0.3 %')
    expect(screen.text('.meter.memory .what')).toBe('Memory20 of 64 MiB')
    expect(screen.root.querySelector('.meter.memory .limit')).not.toBeNull()
    expect(screen.root.querySelector('.meter.processors .limit')).toBeNull()
    screen.tell(picture({ containers: [] }))
    expect(screen.looks.at(-1)).toMatchObject({ kind: 'see', isSeen: false })
  })

  it('shows them small in its row while it is closed', () => {
    const screen = show(picture({ containers: [web, row('b', { state: 'exited' })] }))
    // Of a container that does not run there is nothing to ask.
    expect(screen.looks).toEqual([{ kind: 'see', what: 'usage', id, isSeen: true }])
    const numbers = { processorLimit: null, memoryLimit: 64 * 1024 ** 2 }
    const usage = { what: 'usage', at: 1, processors: 0.003, memory: 20 * 1024 ** 2, ...numbers } as const
    screen.tell({ kind: 'sights', sights: [1, 2].map((at) => ({ id, sight: { ...usage, at } })) })
    expect(screen.root.querySelector('.numbers')?.getAttribute('title')).toBe('CPU 0.3 %, memory 20 of 64 MiB')
    const names = [...screen.root.querySelectorAll('.numbers svg')].map((graph) => graph.getAttribute('aria-label'))
    expect(names).toEqual(['CPU 0.3 %', 'Memory 20 of 64 MiB'])
    expect(screen.root.querySelector('.numbers .memory .limit')).not.toBeNull()
    // What the engine last said of them is not what is so while it is away.
    const problem = { kind: 'lost', message: 'socket hang up' } as const
    const connection = { kind: 'reconnecting', place, problem, lostAt: 0, retryAt: 0 } as const
    screen.tell(picture({ containers: [web], connection }))
    expect(screen.root.querySelector('.numbers')).toBeNull()
    expect(screen.looks.at(-1)).toMatchObject({ isSeen: false })
  })

  it('has no numbers where it does not run', () => {
    const screen = open({ ...web, state: 'exited' })
    expect(screen.root.querySelector('.meters')).toBeNull()
  })

  it('says how often it was restarted, and why it could not be started', () => {
    const sight = { what: 'facts', restarts: 3, policy: 'always', error: 'no such program' } as const
    const screen = open(web, seeing(sight))
    expect(screen.text('.facts')).toBe(
      'Its restart policy (--restart always) has started it again 3 times.no such program',
    )
  })

  it('shows its processes from both sides, when asked to', () => {
    const screen = open(web)
    expect(screen.looks).not.toContainEqual({ kind: 'see', what: 'processes', id, isSeen: true })
    screen.pressText('Inside and outside')
    expect(screen.looks).toContainEqual({ kind: 'see', what: 'processes', id, isSeen: true })
    const processes = [{ outside: 2249, inside: 1, user: 'root', command: '<b>nginx</b>' }]
    const limits = { memoryLimit: null, processorLimit: 0.5, processLimit: null }
    screen.tell(seeing({ what: 'processes', processes, shared: ['network'], isElsewhere: false, ...limits }))
    expect(screen.text('.inside tbody')).toBe('12249<b>nginx</b>')
    expect(screen.text('.inside ul')).toContain('It shares with the machine: network.')
    expect(screen.text('.inside ul')).toContain('It gets the time of 0.5 processors at most')
  })

  it('shows its changed files, when asked to from the menu', () => {
    const screen = open(web)
    screen.press('More about hellonginx')
    screen.pressText('Changed filesdocker diff')
    expect(screen.root.querySelector('.menu')).toBeNull()
    const changes = [{ kind: 'added', path: '/tmp/new' }] as const
    screen.tell(seeing({ what: 'changes', changes, count: 5 }))
    expect(screen.text('.changes li')).toBe('A/tmp/new')
    expect(screen.text('.changes')).toContain('and 4 more')
  })

  it.each([
    ['Shelldocker exec -it', 'shell'],
    ['Inspectdocker inspect', 'inspect'],
    ['Rename…docker rename', 'rename'],
    ['Copy name', 'copy-name'],
  ])('asks for %s', (item, deed) => {
    const screen = show(picture({ containers: [web] }))
    screen.press('More about hellonginx')
    screen.pressText(item)
    expect(screen.sent).toEqual([{ kind: 'do', deed, id }])
  })

  it('leads to the lesson about its state, about its insides, and about what happened to it', () => {
    const screen = open(web, {
      kind: 'journal',
      entries: [{ key: '1', at: Date.now(), id, name: 'hellonginx', deed: { kind: 'paused' } }],
    })
    screen.press('More about hellonginx')
    screen.pressText('Explain this')
    screen.press('Explain: Inside and outside')
    screen.press('Explain what happened to hellonginx')
    expect(screen.sent.slice(-3)).toEqual([
      { kind: 'explain', topic: 'running' },
      { kind: 'explain', topic: 'processes' },
      { kind: 'explain', topic: 'paused' },
    ])
  })

  it('offers no shell in one that is paused, and says why', () => {
    const screen = show(picture({ containers: [{ ...web, state: 'paused' }] }))
    screen.press('More about hellonginx')
    const [item] = [...screen.root.querySelectorAll('[role=menuitem]')].filter((one) =>
      one.textContent?.includes('exec'),
    )
    expect(item?.getAttribute('aria-disabled')).toBe('true')
    expect(item?.textContent).toContain('its processes do nothing')
  })
})

describe('several containers', () => {
  const other = row('b', { name: 'db', state: 'exited' })

  it('are chosen with Ctrl and a click, and done to where their state allows it', () => {
    const screen = show(picture({ containers: [web, other] }))
    screen.clickWith({ ctrlKey: true }, id)
    screen.clickWith({ ctrlKey: true }, other.id)
    expect(screen.text('.selection [role=status]')).toBe('2 chosen')
    screen.press('Stop 1 of 2')
    expect(screen.sent).toEqual([{ kind: 'act-on-all', action: 'stop', ids: [id] }])
    screen.press('Restart all 2')
    expect(screen.sent.at(-1)).toEqual({ kind: 'act-on-all', action: 'restart', ids: [id, other.id] })
    expect(screen.button('Unpause 0 of 2')?.getAttribute('aria-disabled')).toBe('true')
    screen.press('Choose none')
    expect(screen.root.querySelector('.selection')).toBeNull()
  })

  it('stay chosen when the list is read again, but for those that are gone', () => {
    const screen = show(picture({ containers: [web, other] }))
    screen.clickWith({ ctrlKey: true }, id)
    screen.clickWith({ shiftKey: true }, other.id)
    screen.tell(picture({ containers: [{ ...web, state: 'paused' }] }))
    expect(screen.text('.selection [role=status]')).toBe('1 chosen')
    expect(screen.root.querySelector(`[data-key="${id}"]`)?.getAttribute('aria-selected')).toBe('true')
  })
})

describe('the order of the containers', () => {
  it('is chosen from a menu and changes within the groups', () => {
    const screen = show(picture({ containers: [row('a', { name: 'web-10' }), row('b', { name: 'web-2' })] }))
    const names = () => [...screen.root.querySelectorAll('.row .name')].map((name) => name.textContent)
    expect(names()).toEqual(['web-10', 'web-2'])
    screen.press('Order of the containers')
    screen.pressText('By name')
    expect(names()).toEqual(['web-2', 'web-10'])
  })
})

describe('the tree under the keyboard', () => {
  it('has one stop for Tab, and the arrows move it', () => {
    const screen = show(picture({ containers: [web] }))
    expect(screen.stops()).toEqual(['containers'])
    screen.key('containers', 'ArrowDown')
    screen.key('running', 'ArrowDown')
    expect(screen.stops()[0]).toBe(id)
    expect(document.activeElement?.getAttribute('data-key')).toBe(id)
  })

  it('removes with Delete where the table allows it', () => {
    const screen = show(picture({ containers: [{ ...web, state: 'exited' }] }))
    screen.key(id, 'Delete')
    expect(screen.sent).toEqual([{ kind: 'act', action: 'remove', id }])
    const other = show(picture({ containers: [web] }))
    other.key(id, 'Delete')
    expect(other.sent).toEqual([])
  })

  it('renames with F2', () => {
    const screen = show(picture({ containers: [web] }))
    screen.key(id, 'F2')
    expect(screen.sent).toEqual([{ kind: 'do', deed: 'rename', id }])
  })

  it('opens the menu of a row, and gives the keyboard back', () => {
    const screen = show(picture({ containers: [web] }))
    screen.key(id, 'ContextMenu')
    expect(document.activeElement?.getAttribute('role')).toBe('menuitem')
    screen.keyOn('.menu', 'Escape')
    expect(screen.root.querySelector('.menu')).toBeNull()
    expect(document.activeElement?.getAttribute('data-key')).toBe(id)
  })

  it('goes on from the next row when the row under it was removed', () => {
    const screen = show(picture({ containers: [web, row('b')] }))
    screen.key(id, 'Home')
    screen.key('containers', 'ArrowDown')
    screen.key('running', 'ArrowDown')
    screen.tell(picture({ containers: [row('b')] }))
    expect(document.activeElement?.getAttribute('data-key')).toBe(idOf('b'))
  })
})

beforeEach(() => {
  // Everything is in the window.
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      readonly #tell: (entries: readonly { readonly isIntersecting: boolean }[]) => void
      constructor(tell: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
        this.#tell = tell
      }
      observe() {
        this.#tell([{ isIntersecting: true }])
      }
      disconnect() {}
    },
  )
  vi.useFakeTimers({ toFake: ['Date'], now: 1_800_000_000_000 })
  document.body.innerHTML = ''
  // The lifecycle diagram is drawn as wide as its place.
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(288)
})

afterEach(() => {
  vi.useRealTimers()
})

function seeing(sight: Sight): ToView {
  return { kind: 'sights', sights: [{ id, sight }] }
}

function show(...messages: readonly ToView[]) {
  const root = document.createElement('div')
  document.body.append(root)
  const sent: FromView[] = []
  // What the view asks for by itself, for as long as it is in the window.
  const looks: FromView[] = []
  let state = beginning('en', undefined)
  const change = (next: Change) => {
    state = update(state, next)
    draw()
  }
  const send = (message: FromView) => void (message.kind === 'see' ? looks : sent).push(message)
  const wishes = { send, change }
  const draw = () => void act(() => render(<View state={state} wishes={wishes} />, root))
  const tell = (message: ToView) => change({ kind: 'told', message, at: 0 })
  const button = (name: string) => root.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)
  const element = (selector: string) => {
    const found = root.querySelector<HTMLElement>(selector)
    if (found === null) throw new Error(`There is no ${selector}.`)
    return found
  }
  const keyOn = (selector: string, key: string) => {
    void act(() => {
      element(selector).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
    })
  }
  for (const message of messages) tell(message)
  return {
    root,
    sent,
    looks,
    tell,
    change,
    button,
    keyOn,
    text: (selector: string) => element(selector).textContent?.trim(),
    click: (selector: string) => element(selector).click(),
    clickWith: (keys: MouseEventInit, row: string) =>
      element(`[data-key="${row}"]`).dispatchEvent(new MouseEvent('click', { ...keys, bubbles: true })),
    press: (name: string) => element(`button[aria-label="${name}"]`).click(),
    pressText: (text: string) =>
      [...root.querySelectorAll('button')].find((candidate) => candidate.textContent?.trim() === text)?.click(),
    stops: () =>
      [...root.querySelectorAll('[data-key][tabindex="0"]')].map((stop) => stop.getAttribute('data-key') ?? ''),
    key(row: string, key: string) {
      void act(() => element(`[data-key="${row}"]`).focus())
      keyOn(`[data-key="${row}"]`, key)
    },
  }
}
