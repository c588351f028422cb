import { beforeAll, expect, it } from 'vitest'
import type { Engine } from '../../src/engine/engine.ts'
import { describeWithEngine } from '../engine-test.ts'
import { createSandbox } from './sandbox.ts'

describeWithEngine('what is asked inside a container', () => {
  const { docker, run, open } = createSandbox()
  const { signal } = new AbortController()
  let engine: Engine
  /** One that lives on, after it has written into itself. */
  const made = (script: string, ...options: readonly string[]) =>
    run(...options, 'busybox', 'sh', '-c', `${script}; touch /ready; sleep 1000`)
  const ready = (id: string) => docker('exec', id, 'sh', '-c', 'until [ -e /ready ]; do sleep 0.1; done')
  beforeAll(async () => {
    engine = await open()
  })

  it('is answered by its programs', async () => {
    const id = await made('echo hi > /hello.txt; mkdir /box; touch /box/a /box/b', '--user', '0:0')
    await ready(id)
    expect(await engine.probe(id, { cat: '/hello.txt' }, signal)).toMatchObject({ exitCode: 0, output: 'hi\n' })
    expect(await engine.probe(id, { ls: '/box' }, signal)).toMatchObject({ exitCode: 0, output: 'a\nb\n' })
    expect(await engine.probe(id, { id: true }, signal)).toMatchObject({
      output: expect.stringMatching(/^uid=0\(root\)/),
    })
  })

  it('may fail, and says so apart from what it answers', async () => {
    const id = await made('true')
    expect(await engine.probe(id, { cat: '/no/such/file' }, signal)).toEqual({
      kind: 'ended',
      exitCode: 1,
      output: '',
      errors: expect.stringContaining('No such file'),
    })
  })

  it('is told by no event, and those of others are', async () => {
    const id = await made('true')
    await ready(id)
    const controller = new AbortController()
    const actions: string[] = []
    let asked: Promise<unknown> = Promise.resolve()
    const opened = () => {
      asked = engine
        .probe(id, { id: true }, signal)
        .then(() => engine.probe(id, { cat: '/ready' }, signal))
        .then(() => docker('exec', id, 'true'))
        .then(() => engine.probe(id, { id: true }, signal))
        .then(() => docker('rm', '--force', id))
    }
    for await (const event of engine.events({ opened }, controller.signal)) {
      if (event.id !== id) continue
      actions.push(event.action)
      if (event.action === 'destroy') controller.abort()
    }
    await asked
    expect(actions.filter((action) => action.startsWith('exec_'))).toEqual(['exec_create', 'exec_start', 'exec_die'])
  })

  it('does not run without end: who is still at it is not asked again', async () => {
    const id = await made('mkfifo /pipe')
    await ready(id)
    const processes = async () => (await engine.processes(id)).filter(({ command }) => command.includes('/pipe'))
    expect(await engine.probe(id, { cat: '/pipe' }, signal)).toEqual({ kind: 'slow' })
    expect(await engine.probe(id, { cat: '/pipe' }, signal)).toEqual({ kind: 'slow' })
    expect(await processes()).toHaveLength(1)
    await docker('exec', id, 'sh', '-c', 'echo at last > /pipe; rm /pipe; echo a file > /pipe')
    await expect.poll(processes).toEqual([])
    expect(await engine.probe(id, { cat: '/pipe' }, signal)).toMatchObject({ output: 'a file\n' })
  })

  it('may write megabytes: they are not gathered', async () => {
    const id = await made('dd if=/dev/zero of=/much bs=1M count=16')
    await ready(id)
    expect(await engine.probe(id, { cat: '/much' }, signal)).toEqual({ kind: 'endless' })
    await expect
      .poll(async () => (await engine.processes(id)).some(({ command }) => command.includes('/much')))
      .toBe(false)
  })

  it('ends with 127 where the program is missing', async () => {
    const id = await made('true')
    const probe = { psql: { user: 'postgres', table: 'notes' } }
    expect(await engine.probe(id, probe, signal)).toMatchObject({ kind: 'ended', exitCode: 127, output: '' })
  })

  it('ends with 126 or 127 where there are no programs at all', async () => {
    const id = await run('--env', 'PATH=/nowhere', 'busybox', '/bin/sleep', '1000')
    const outcome = await engine.probe(id, { id: true }, signal)
    expect(outcome).toMatchObject({ kind: 'ended', exitCode: expect.toSatisfy((code) => code === 126 || code === 127) })
  })

  it('is refused by a container that is paused, has ended or is gone', async () => {
    const id = await made('true')
    await ready(id)
    await docker('pause', id)
    await expect(engine.probe(id, { id: true }, signal)).rejects.toMatchObject({ kind: 'conflict' })
    await docker('unpause', id)
    await docker('kill', id)
    await expect(engine.probe(id, { id: true }, signal)).rejects.toMatchObject({ kind: 'conflict' })
    await docker('rm', id)
    await expect(engine.probe(id, { id: true }, signal)).rejects.toMatchObject({ kind: 'gone' })
  })

  it('is given up when it is no longer wanted', async () => {
    const id = await made('mkfifo /pipe')
    await ready(id)
    const controller = new AbortController()
    const asked = engine.probe(id, { cat: '/pipe' }, controller.signal)
    await expect
      .poll(async () => (await engine.processes(id)).some(({ command }) => command.includes('/pipe')))
      .toBe(true)
    controller.abort()
    await expect(asked).rejects.toMatchObject({ kind: 'lost' })
  })

  it('reads a table, and cannot write into the database', async () => {
    await docker('pull', '--quiet', 'postgres:17')
    const id = await run('--env', 'POSTGRES_PASSWORD=rex', 'postgres:17')
    const query = (sql: string) => docker('exec', id, 'psql', '-U', 'postgres', '-c', sql)
    await docker('exec', id, 'sh', '-c', 'until pg_isready -h localhost; do sleep 0.5; done')
    await query("CREATE TABLE notes (id int, words text); INSERT INTO notes VALUES (2, 'two'), (1, 'one')")
    await query('CREATE SEQUENCE counter; CREATE VIEW writes AS SELECT nextval($$counter$$)')
    const ask = (table: string, column?: string) =>
      engine.probe(id, { psql: { user: 'postgres', table, ...(column && { column }) } }, signal)
    expect(await ask('notes')).toMatchObject({ exitCode: 0, output: '1|one\n2|two\n' })
    expect(await ask('notes', 'words')).toMatchObject({ exitCode: 0, output: 'one\ntwo\n' })
    expect(await ask('nothing')).toMatchObject({
      exitCode: 0,
      output: '',
      errors: 'INFO:  there is no table nothing\n',
    })
    expect(await docker('logs', id)).not.toContain('nothing')
    expect(await ask('writes')).toMatchObject({ exitCode: 1, errors: expect.stringContaining('read-only') })
  })
})
