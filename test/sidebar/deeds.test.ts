import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Engine } from '../../src/engine/engine.ts'
import { EngineError } from '../../src/engine/engine-error.ts'
import { type DeedRoom, doDeed } from '../../src/sidebar/deeds.ts'
import { inspectDocuments } from '../../src/sidebar/inspect-documents.ts'
import { mask, masked } from '../../src/sidebar/masked.ts'
import { problemOfName } from '../../src/sidebar/new-name.ts'
import { containerRow, createFakeEngine } from '../engine/fake-engine.ts'
import { idOf, stillEngine } from '../engine/still-engine.ts'
import { servicesWith } from '../services.ts'
import { answers, asked, documentProviders, forget, registered, Uri } from '../vscode.ts'

const container = containerRow(idOf('a'), { name: 'hellonginx' })
beforeEach(forget)

describe('a shell', () => {
  it('is the most comfortable one that is there, in a terminal of this engine', async () => {
    const hasFile = async (_: string, path: string) => path !== '/bin/bash'
    await doDeed('shell', container, room({ hasFile }))
    expect(asked).toMatchObject([
      { what: 'terminal', with: [{ name: 'hellonginx: ash', env: { DOCKER_HOST: 'unix:///fake.sock' } }] },
      { what: 'sendText', with: ['docker exec -it hellonginx /bin/ash', true] },
    ])
  })

  it('that is not there is said to be missing', async () => {
    await doDeed('shell', container, room({ hasFile: async () => false }))
    expect(asked).toMatchObject([
      { what: 'showWarningMessage', with: [expect.stringContaining('There is no shell in hellonginx')] },
    ])
  })

  it('is not tried where there is no docker command', async () => {
    await doDeed('shell', container, { ...room({ hasFile: async () => true }), hasDocker: () => false })
    expect(asked).toEqual([])
  })
})

describe('attaching', () => {
  it('says how to leave without ending the process', async () => {
    await doDeed('attach', container, room({ inspectContainer: async () => ({ Config: { Tty: false } }) }))
    await doDeed('attach', container, room({ inspectContainer: async () => ({ Config: { Tty: true } }) }))
    expect(asked).toMatchObject([
      { what: 'terminal', with: [{ message: expect.stringContaining('Ctrl+C leaves') }] },
      { what: 'sendText', with: ['docker attach --sig-proxy=false hellonginx', true] },
      { what: 'terminal', with: [{ message: expect.stringContaining('Ctrl+] leaves') }] },
      { what: 'sendText', with: ['docker attach --detach-keys=ctrl-] hellonginx', true] },
    ])
  })
})

describe('a network', () => {
  it('is asked for where a container is to go in or out', async () => {
    const changeNetworks = vi.fn(async () => {})
    await doDeed('connect', container, { ...room({}), storage: { changeNetworks } })
    await doDeed('disconnect', container, { ...room({}), storage: { changeNetworks } })
    expect(changeNetworks.mock.calls).toEqual([
      ['connect', container],
      ['disconnect', container],
    ])
  })
})

describe('renaming', () => {
  it('asks for the name', async () => {
    const rename = vi.fn(async () => {})
    answers.input = 'web'
    await doDeed('rename', container, room({ rename }))
    expect(rename).toHaveBeenCalledExactlyOnceWith(container.id, 'web')
  })

  it('leaves the name where it was not changed', async () => {
    const rename = vi.fn(async () => {})
    await doDeed('rename', container, room({ rename }))
    answers.input = 'hellonginx'
    await doDeed('rename', container, room({ rename }))
    expect(rename).not.toHaveBeenCalled()
  })

  it('says what the Engine has against it', async () => {
    answers.input = 'web'
    const rename = () => Promise.reject(new EngineError('conflict', 'the name "/web" is already in use'))
    await doDeed('rename', container, room({ rename }))
    expect(asked.at(-1)).toMatchObject({
      what: 'showWarningMessage',
      with: [expect.stringContaining('is already in use')],
    })
  })

  it.each([
    ['web', undefined],
    ['w', 'Two or more'],
    ['-web', 'Two or more'],
    ['we b', 'Two or more'],
    ['taken', 'Another container'],
  ])('knows beforehand whether Docker takes the name %s', (name, problem) => {
    const found = problemOfName(name, ['taken'])?.en
    if (problem === undefined) expect(found).toBeUndefined()
    else expect(found).toContain(problem)
  })
})

describe('an inspected container', () => {
  const document = { Id: 'a', Config: { Env: ['PASSWORD=correct=horse', 'PATH=/bin'], Cmd: ['nginx'] } }

  it('shows the values of its environment only when it is asked to', async () => {
    const all = room({ inspectContainer: async () => document })
    await doDeed('inspect', container, all)
    const uri = new Uri(`drydock-inspect:/hellonginx.json?${container.id}`)
    const text = () => String(documentProviders.get('drydock-inspect')?.provideTextDocumentContent(uri))
    expect(JSON.parse(text()).Config).toEqual({ Env: [`PASSWORD=${mask}`, `PATH=${mask}`], Cmd: ['nginx'] })
    registered.get('drydock.inspect.toggleValues')?.(uri)
    expect(JSON.parse(text())).toEqual(document)
    registered.get('drydock.inspect.toggleValues')?.(uri)
    expect(text()).not.toContain('horse')
  })

  it.each([
    ['an image of an older engine', { ContainerConfig: { Env: ['KEY=horse'] } }],
    ['a volume on another machine', { Options: { o: 'username=kim,password=horse,vers=3', type: 'cifs' } }],
    ['the driver of its log', { HostConfig: { LogConfig: { Config: { 'splunk-token': 'horse' } } } }],
    ['its command', { Args: ['serve', '--db-password=horse'], Config: { Cmd: ['sh', '-c', 'API_TOKEN=horse run'] } }],
  ])('hides what is called a secret elsewhere, too: %s', (_, inspected) => {
    expect(JSON.stringify(masked(inspected))).not.toContain('horse')
  })

  it('hides nothing else', () => {
    const plain = { Id: 'a', Path: 'sh', Args: ['-c', 'a=b'], State: { Pid: 1, Error: '' }, Mounts: null, Labels: {} }
    expect(masked(plain)).toEqual(plain)
  })
})

describe('copying', () => {
  it('copies the name or the whole ID', async () => {
    await doDeed('copy-name', container, room())
    await doDeed('copy-id', container, room())
    expect(asked).toEqual([
      { what: 'clipboard', with: ['hellonginx'] },
      { what: 'clipboard', with: [container.id] },
    ])
  })
})

function room(able: Partial<Engine> = {}): DeedRoom {
  const { language } = servicesWith(stillEngine())
  const engine = { ...createFakeEngine().engine, ...able }
  const storage = { changeNetworks: async () => {} }
  return { engine, names: [], language, documents: inspectDocuments(language), storage, hasDocker: () => true }
}
