import { describe, expect, it } from 'vitest'
import { rowsOf } from '../../../src/sidebar/view/rows.ts'
import { beginning, type State } from '../../../src/sidebar/view/state.ts'
import { update } from '../../../src/sidebar/view/update.ts'
import { idOf } from '../../engine/still-engine.ts'
import { image, picture, row, told } from './pictures.ts'

const web = row('a', { name: 'web' })
const database = row('b', { name: 'database', image: 'postgres:17', state: 'exited', exitCode: 0 })

// What stands below the rest, folded at first.
const folded = ['volumes', 'networks']

describe('the tree', () => {
  it('shows what runs, then what does not, then the images, volumes and networks', () => {
    const state = told(picture({ containers: [database, web], images: [image('nginx')] }))
    expect(keysOf(state)).toEqual([
      'containers',
      'running',
      web.id,
      'stopped',
      database.id,
      'images',
      'sha256:nginx',
      ...folded,
    ])
  })

  it('counts a paused and a restarting container among the running', () => {
    const containers = [
      row('a', { state: 'paused' }),
      row('b', { state: 'restarting' }),
      row('c', { state: 'created' }),
    ]
    expect(keysOf(told(picture({ containers })))).toEqual([
      'containers',
      'running',
      idOf('a'),
      idOf('b'),
      'stopped',
      idOf('c'),
      'images',
      'no-images',
      ...folded,
    ])
  })

  it('keeps a Compose project together, whatever runs of it', () => {
    const containers = [web, { ...database, project: 'guestbook' }, row('c', { project: 'guestbook' })]
    expect(keysOf(told(picture({ containers }))).slice(0, 6)).toEqual([
      'containers',
      'project guestbook',
      database.id,
      idOf('c'),
      'running',
      web.id,
    ])
  })

  it('says when there is nothing', () => {
    expect(keysOf(told(picture()))).toEqual(['containers', 'no-containers', 'images', 'no-images', ...folded])
  })

  it('opens and folds what is turned, and keeps it so over every refresh', () => {
    const first = told(picture({ containers: [web, database] }))
    const opened = update(first, { kind: 'turned', key: web.id })
    expect(keysOf(opened)).toContain(`${web.id} detail`)
    const shorter = update(opened, { kind: 'turned', key: 'stopped' })
    const refreshed = told(picture({ containers: [{ ...web, state: 'paused' }, database] }), shorter)
    expect(keysOf(refreshed)).toContain(`${web.id} detail`)
    expect(keysOf(refreshed)).not.toContain(database.id)
    expect(keysOf(update(refreshed, { kind: 'turned', key: web.id }))).not.toContain(`${web.id} detail`)
  })

  it('remembers what was kept, whatever shape it has', () => {
    expect(beginning('en', { folded: ['images', 7], open: 'x' })).toMatchObject({ folded: ['images'], open: [] })
    expect(beginning('ko', null)).toMatchObject({ locale: 'ko', folded: [], open: [] })
  })
})

describe('the filter', () => {
  const state = told(
    picture({
      containers: [{ ...web, ports: [{ inside: 80, outside: 8080, protocol: 'tcp' }] }, database],
      images: [image('nginx'), image('postgres:17')],
    }),
  )

  it.each([
    ['a name', 'WEB', web.id],
    ['an image', 'postgres', database.id],
    ['a port', '8080', web.id],
    ['a state', 'exited', database.id],
    ['a state in Korean', '실행', web.id],
  ])('finds by %s', (_, filter, id) => {
    const shown = keysOf(update(state, { kind: 'filtered', filter }))
    expect(shown.filter((key) => key.length === 64)).toEqual([id])
  })

  it('shows what it finds in a folded group', () => {
    const shorter = update(state, { kind: 'turned', key: 'running' })
    expect(keysOf(shorter)).not.toContain(web.id)
    expect(keysOf(update(shorter, { kind: 'filtered', filter: 'web' }))).toContain(web.id)
  })

  it('says when nothing matches', () => {
    expect(keysOf(update(state, { kind: 'filtered', filter: 'zzz' }))).toEqual([
      'containers',
      'no-match',
      'images',
      ...folded,
    ])
  })
})

describe('the keyboard', () => {
  it('stays on its row when other rows come and go', () => {
    const state = update(told(picture({ containers: [web] })), { kind: 'went', key: web.id })
    expect(told(picture({ containers: [row('c'), web] }), state).current).toBe(web.id)
  })

  it('goes on from the row that took the place of one that was removed', () => {
    const state = update(told(picture({ containers: [web, database] })), { kind: 'went', key: web.id })
    expect(told(picture({ containers: [database] }), state).current).toBe(database.id)
  })

  it('goes to the last row when the last one was removed', () => {
    const state = update(told(picture({ images: [image('nginx')] })), { kind: 'went', key: 'sha256:nginx' })
    expect(told(picture(), state).current).toBe('volumes')
  })
})

describe('the clock', () => {
  it('is the host’s: a remote host’s may differ from ours', () => {
    const state = update(beginning('en', undefined), { kind: 'told', message: picture({ now: 5000 }), at: 2000 })
    expect(state.ahead).toBe(3000)
  })
})

function keysOf(state: State): readonly string[] {
  return rowsOf(state).map(({ key }) => key)
}
