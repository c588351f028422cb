// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { Transfer, TransferFailure } from '../../../src/images/protocol.ts'
import type { FromView, ToView } from '../../../src/sidebar/protocol.ts'
import { beginning } from '../../../src/sidebar/view/state.ts'
import { type Change, update } from '../../../src/sidebar/view/update.ts'
import { View } from '../../../src/sidebar/view/view.tsx'
import type { NetworkRow, VolumeRow } from '../../../src/storage/protocol.ts'
import { testPage } from '../../webview/test-page.ts'
import { row as container, image, picture as pictureWithout, place } from './pictures.ts'

// With a container, or the place of the first one has words of its own.
const picture = (change: Partial<ToView & { kind: 'picture' }> = {}) =>
  pictureWithout({ containers: [container('a')], ...change })

const nginx = image('nginx:latest', { size: 192_000_000, usedBy: ['hellonginx', 'web'] })

describe('an image in the sidebar', () => {
  it('says who uses it and how big it is', () => {
    const screen = show(picture({ images: [nginx] }))
    expect(screen.row(nginx.id)?.getAttribute('aria-label')).toBe('Image nginx:latest, used by 2, 192 MB')
  })

  it('without a name is marked as such', () => {
    const screen = show(picture({ images: [image('0123456789ab', { isDangling: true })] }))
    expect(screen.row('sha256:0123456789ab')?.textContent).toContain('no name')
  })

  it('opens with what is known of it, and the command of what is pressed next', () => {
    const screen = show(picture({ images: [{ ...nginx, alsoNamed: ['nginx:1.27'] }] }))
    screen.click(nginx.id)
    expect(screen.text('.known')).toContain('nginx:latest, nginx:1.27')
    expect(screen.text('.known')).toContain('hellonginx, web')
    screen.focus('Push nginx:latest')
    expect(screen.text('.twin .mono')).toBe('$docker push nginx:latest')
    screen.press('Copy the command')
    expect(screen.sent).toEqual([{ kind: 'copy', command: { of: 'image', deed: 'push', id: nginx.id } }])
  })

  it('that containers were made from can’t be removed, and says why', () => {
    const screen = show(picture({ images: [nginx] }))
    screen.press('Remove nginx:latest')
    expect(screen.sent).toEqual([])
    expect(screen.button('Remove nginx:latest')?.title).toContain('hellonginx, web')
  })

  it('with several names can lose one of them while it is used', () => {
    const screen = show(picture({ images: [{ ...nginx, alsoNamed: ['nginx:1.27'] }] }))
    screen.press('Remove nginx:latest')
    expect(screen.sent).toEqual([{ kind: 'image', deed: 'remove', id: nginx.id }])
  })

  it('is removed with Delete, and shows its menu with every command', () => {
    const unused = image('busybox:latest')
    const screen = show(picture({ images: [unused] }))
    screen.key(unused.id, 'Delete')
    expect(screen.sent).toEqual([{ kind: 'image', deed: 'remove', id: unused.id }])
    screen.key(unused.id, 'ContextMenu')
    const items = [...screen.root.querySelectorAll('[role=menuitem]')].map(({ textContent }) => textContent)
    expect(items).toContain('Tag…docker tag')
    expect(items).toContain('Inspectdocker image inspect')
    screen.pressText('Explain this')
    expect(screen.sent.at(-1)).toEqual({ kind: 'explain', topic: 'image' })
  })

  it('has nothing to press while the engine is away', () => {
    const problem = { kind: 'lost', message: 'socket hang up' } as const
    const connection = { kind: 'reconnecting', place, problem, lostAt: 0, retryAt: 0 } as const
    const screen = show(picture({ images: [nginx], connection }))
    expect(screen.button('Pull an image…')).toBeNull()
    expect(screen.button('More about nginx:latest')).toBeNull()
  })
})

describe('volumes and networks in the sidebar', () => {
  const volume: VolumeRow = {
    id: 'data',
    name: 'data',
    isAnonymous: false,
    driver: 'local',
    mountpoint: '/var/lib/docker/volumes/data/_data',
    usedBy: ['db'],
  }
  const bridge: NetworkRow = {
    id: 'f'.repeat(64),
    name: 'bridge',
    driver: 'bridge',
    subnets: ['172.17.0.0/16'],
    isInternal: false,
    isBuiltIn: true,
    usedBy: [],
  }

  it('are there when they are unfolded, with who uses them', () => {
    const screen = show(picture({ volumes: [volume], networks: [bridge] }))
    expect(screen.row('volume data')).toBeNull()
    screen.click('volumes')
    screen.click('volume data')
    expect(screen.text('.known')).toContain(volume.mountpoint)
    expect(screen.text('.known')).toContain('db')
    expect(screen.button('Remove data')?.title).toContain('Containers use it: db')
    screen.press('Inspect data')
    expect(screen.sent).toEqual([{ kind: 'storage', of: 'volume', deed: 'inspect', id: 'data' }])
  })

  it('lead from their menus to the lesson about them', () => {
    const screen = show(picture({ volumes: [volume], networks: [bridge] }))
    screen.click('volumes')
    screen.key('volume data', 'ContextMenu')
    screen.pressText('Explain this')
    screen.click('networks')
    screen.key(`network ${bridge.id}`, 'ContextMenu')
    screen.pressText('Explain this')
    expect(screen.sent).toEqual([
      { kind: 'explain', topic: 'volume' },
      { kind: 'explain', topic: 'network' },
    ])
  })

  it('that the engine keeps for itself can’t be removed', () => {
    const screen = show(picture({ networks: [bridge] }))
    screen.click('networks')
    screen.press('Remove bridge')
    expect(screen.sent).toEqual([])
    expect(screen.button('Remove bridge')?.title).toContain('The engine keeps this one for itself.')
  })

  it('take containers in and let them go, each with its command', () => {
    const shop = { ...bridge, id: 'e'.repeat(64), name: 'shop', isBuiltIn: false, usedBy: ['db'] }
    const screen = show(picture({ networks: [shop, { ...bridge, name: 'host' }] }))
    screen.click('networks')
    screen.click(`network ${shop.id}`)
    screen.press('Disconnect a container from shop')
    expect(screen.sent).toEqual([{ kind: 'connection', deed: 'disconnect', id: shop.id }])
    screen.focus('Connect a container to shop')
    expect(screen.text('.twin .mono')).toBe('$docker network connect shop CONTAINER')
    screen.press('Copy the command')
    expect(screen.sent.at(-1)).toEqual({ kind: 'copy', command: { of: 'connection', deed: 'connect', id: shop.id } })
    // The machine's own network is chosen when a container is created, or never.
    expect(screen.button('Connect a container to host')?.getAttribute('aria-disabled')).toBe('true')
  })

  it('are made and tidied up from the head of their section', () => {
    const screen = show(picture())
    screen.press('Create a volume…')
    screen.press('Remove unused networks…')
    screen.press('Pull an image…')
    expect(screen.sent).toEqual([
      { kind: 'storages', of: 'volume', deed: 'create' },
      { kind: 'storages', of: 'network', deed: 'prune' },
      { kind: 'images', deed: 'pull' },
    ])
  })
})

describe('a pull in the sidebar', () => {
  const layer = { done: null, total: null } as const
  const pull: Transfer = {
    key: 1,
    direction: 'pull',
    name: 'nginx:latest',
    layers: [
      { ...layer, id: 'aaaaaaaaaaaa', phase: 'ready' },
      { id: 'bbbbbbbbbbbb', phase: 'downloading', done: 5_000_000, total: 20_000_000 },
      { ...layer, id: 'cccccccccccc', phase: 'waiting' },
    ],
    end: null,
  }

  it('goes layer by layer and can be called off', () => {
    const screen = show(picture(), { kind: 'transfers', transfers: [pull] })
    expect(screen.text('.transfer .l1')).toBe('Pulling nginx:latest1 of 3 layers')
    expect(screen.text('.layers-under')).toBe('1 layer readybbbbbbbbbbbbdownloading 5.0 MB / 20 MBccccccccccccwaiting')
    expect([...screen.root.querySelectorAll('progress')].map(({ value }) => value)).toEqual([1, 0.25, 0])
    screen.press('Stop pulling nginx:latest')
    expect(screen.sent).toEqual([{ kind: 'transfer', wish: 'cancel', key: 1 }])
  })

  it('that found nothing new says so until it is put aside', () => {
    const screen = show(picture(), {
      kind: 'transfers',
      transfers: [{ ...pull, end: { kind: 'done', isNews: false } }],
    })
    expect(screen.text('.transfer')).toBe('nginx:latest is up to date')
    screen.press('Put the message about nginx:latest aside')
    expect(screen.sent).toEqual([{ kind: 'transfer', wish: 'dismiss', key: 1 }])
  })

  const failed = (why: TransferFailure, registry: string | null = null): ToView => ({
    kind: 'transfers',
    transfers: [{ ...pull, end: { kind: 'failed', why, registry, message: 'the registry’s <b>own</b> words' } }],
  })

  it('that failed says why, what helps, and the raw words last', () => {
    const screen = show(picture(), failed('no-network'))
    expect(screen.text('.failure')).toMatch(/^The engine cannot reach the registry\..*own<\/b> words$/)
    screen.pressText('Try again')
    expect(screen.sent).toEqual([{ kind: 'transfer', wish: 'again', key: 1 }])
  })

  it('that was not let in shows the login of its registry', () => {
    const screen = show(picture(), failed('not-allowed', 'registry.example'))
    expect(screen.text('.twin .mono')).toBe('$docker login registry.example')
    screen.press('Type it in the terminal')
    expect(screen.sent).toEqual([{ kind: 'type', command: { of: 'login', key: 1 } }])
  })

  it('of a name that there is not offers no second try', () => {
    const screen = show(picture(), failed('not-found'))
    expect(screen.root.querySelector('.failure button')).toBeNull()
  })
})

const page = testPage()

/** The sidebar after these messages, to be read and pressed. */
function show(...messages: readonly ToView[]) {
  const sent: FromView[] = []
  let state = beginning('en', undefined)
  const change = (next: Change) => {
    state = update(state, next)
    page.draw(<View state={state} wishes={{ send: (message) => sent.push(message), change }} />)
  }
  for (const message of messages) change({ kind: 'told', message, at: 0 })
  const { root, does } = page
  const row = (key: string) => root.querySelector<HTMLElement>(`[data-key="${key}"]`)
  const button = (name: string) => root.querySelector<HTMLElement>(`button[aria-label="${name}"]`)
  return {
    root,
    sent,
    row,
    button,
    text: page.text,
    click: (key: string) => does(() => row(key)?.click()),
    press: page.pressNamed,
    pressText: page.pressText,
    focus: (name: string) => does(() => button(name)?.dispatchEvent(new FocusEvent('focus'))),
    key(on: string, key: string) {
      does(() => row(on)?.focus())
      does(() => row(on)?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true })))
    },
  }
}
