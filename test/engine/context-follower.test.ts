import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { surroundingsOf } from '../../src/engine/connect.ts'
import { followContext } from '../../src/engine/context-follower.ts'
import type { Endpoint } from '../../src/engine/endpoint.ts'
import { createFakeEngine } from './fake-engine.ts'
import { connected, type StillEngine, stillEngine } from './still-engine.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drydock-context-'))
  use('default')
})
afterEach(() => rmSync(folder, { recursive: true }))

it('another context means another engine', async () => {
  const { reconnect, end } = follow({ host: 'unix:///run/docker.sock', name: 'default', from: 'default' })
  await vi.waitFor(() => {
    use('colima')
    expect(reconnect).toHaveBeenCalled()
  })
  end()
})

it('another line in the same file means nothing, and neither does a context where an address was set', async () => {
  const same = follow({ host: 'unix:///run/docker.sock', name: 'default', from: 'default' })
  const set = follow({ host: 'unix:///run/other.sock', name: 'other', from: 'setting' })
  const other = follow({ host: 'unix:///run/colima.sock', name: 'colima', from: 'context', context: 'colima' })
  // The third one hears it, so the others have heard it too.
  await vi.waitFor(() => {
    use('default')
    expect(other.reconnect).toHaveBeenCalled()
  })
  expect(same.reconnect).not.toHaveBeenCalled()
  expect(set.reconnect).not.toHaveBeenCalled()
  for (const { end } of [same, set, other]) end()
})

/** As the docker command does it: a new file in the place of the old one. */
function use(currentContext: string): void {
  writeFileSync(join(folder, 'config.json.new'), JSON.stringify({ currentContext, auths: { now: Date.now() } }))
  renameSync(join(folder, 'config.json.new'), join(folder, 'config.json'))
}

function follow(endpoint: Endpoint) {
  const engine = { ...createFakeEngine().engine, endpoint }
  const live: StillEngine = stillEngine()
  const reconnect = vi.fn()
  const surroundings = () => ({ ...surroundingsOf(''), environment: { DOCKER_CONFIG: folder } })
  const following = followContext(Object.assign(live, { reconnect }), surroundings)
  live.show({ connection: connected(engine) })
  return { reconnect, end: () => following.dispose() }
}
