import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Engine, Image } from '../../src/engine/engine.ts'
import { EngineError } from '../../src/engine/engine-error.ts'
import type { Room } from '../../src/engine/storage-engine.ts'
import { images } from '../../src/images/images.ts'
import { containerRow } from '../engine/fake-engine.ts'
import { stillEngine } from '../engine/still-engine.ts'
import { servicesWith } from '../services.ts'
import { answers, asked, forget } from '../vscode.ts'
import { image } from './image.ts'

beforeEach(forget)

const nginx = image('a', { tags: ['nginx:latest'] })
const twoNames = image('b', { tags: ['web:1', 'web:latest'] })

describe('to remove an image', () => {
  it('says beforehand that it will be deleted, and with which command', async () => {
    const { removeImage, deeds } = scene([nginx])
    answers.warning = 'Delete'
    await deeds.do('remove', nginx.id)
    expect(asked).toMatchObject([
      {
        with: [
          'Delete the image nginx:latest?',
          { modal: true, detail: expect.stringContaining('`docker rmi nginx:latest`') },
          'Delete',
        ],
      },
    ])
    expect(removeImage.mock.calls).toEqual([['nginx:latest']])
  })

  it('with several names asks which, and says that only the name goes', async () => {
    const { removeImage, deeds } = scene([twoNames])
    answers.pick = (items) => items[0]
    answers.warning = 'Take the name away'
    await deeds.do('remove', twoNames.id)
    expect(asked).toMatchObject([
      { with: ['Take the name web:1 away?', { detail: expect.stringContaining('the image stays as web:latest') }, {}] },
    ])
    expect(removeImage.mock.calls).toEqual([['web:1']])
  })

  it('with all its names takes them one by one, so that nothing is forced', async () => {
    const { removeImage, deeds } = scene([twoNames])
    answers.pick = (items) => items.at(-1)
    answers.warning = 'Delete'
    await deeds.do('remove', twoNames.id)
    expect(removeImage.mock.calls).toEqual([['web:1'], ['web:latest']])
  })

  it('that containers were made from names them, and removes nothing', async () => {
    const { removeImage, deeds, live } = scene([nginx])
    live.show({ containers: [containerRow('a', { name: 'hellonginx', imageId: nginx.id })] })
    answers.warning = 'Delete'
    await deeds.do('remove', nginx.id)
    expect(asked).toMatchObject([{ with: [{}, { detail: expect.stringContaining('hellonginx') }] }])
    expect(removeImage).not.toHaveBeenCalled()
  })

  it('does nothing where the question is put aside', async () => {
    const { removeImage, deeds } = scene([nginx])
    await deeds.do('remove', nginx.id)
    expect(removeImage).not.toHaveBeenCalled()
  })

  it('that the engine refuses tells why, and looks again', async () => {
    const removeImage = () => Promise.reject(new EngineError('conflict', 'image has dependent child images'))
    const { deeds, live } = scene([nginx], { removeImage })
    answers.warning = 'Delete'
    await deeds.do('remove', nginx.id)
    expect(asked.at(-1)?.with[0]).toContain('image has dependent child images')
    expect(live.looks).toBe(1)
  })
})

describe('to tidy up', () => {
  const nameless = image('c', { size: 30_000_000 })
  const room: Room = { layers: 0, containers: [], images: [], volumes: [], buildCache: [] }

  it('lists what would go and what that frees, before it asks', async () => {
    const { prune, deeds } = scene([nginx, nameless], { room: async () => room })
    answers.warning = 'Remove 1 without a name'
    await deeds.doWithAll('prune')
    const [question, options, ...buttons] = asked[0]?.with ?? []
    expect(question).toBe('Remove images that nobody uses?')
    expect(options).toMatchObject({
      detail: expect.stringContaining('30 MB or more (docker image prune): cccccccccccc'),
    })
    expect(options).toMatchObject({ detail: expect.stringContaining('nginx:latest') })
    expect(buttons).toEqual(['Remove 1 without a name', 'Remove all 2'])
    expect(prune.mock.calls).toEqual([['images', { all: false }]])
  })

  it('says so where there is nothing to do', async () => {
    const { prune, deeds, live } = scene([nginx], { room: async () => room })
    live.show({ containers: [containerRow('a', { imageId: nginx.id })] })
    await deeds.doWithAll('prune')
    expect(asked).toMatchObject([{ what: 'showInformationMessage' }])
    expect(prune).not.toHaveBeenCalled()
  })
})

describe('a name', () => {
  it('is given to the image, not to whatever is called like it now', async () => {
    const tag = vi.fn(async () => {})
    const { deeds } = scene([nginx], { tag })
    answers.input = 'team/web:2'
    await deeds.do('tag', nginx.id)
    expect(tag).toHaveBeenCalledWith(nginx.id, 'team/web:2')
  })

  it('that is being typed shows its command, or what is wrong with it', async () => {
    const { deeds } = scene([nginx])
    await deeds.doWithAll('pull')
    const options: { validateInput?: (text: string) => unknown } = Object(asked[0]?.with[0])
    expect(options.validateInput?.('nginx:1.27')).toMatchObject({ message: 'docker pull nginx:1.27' })
    expect(options.validateInput?.('Nginx')).toMatchObject({ message: expect.stringContaining('lower case') })
    expect(options.validateInput?.('a b')).toMatchObject({ message: expect.stringContaining('looks like') })
    expect(options.validateInput?.('')).toBeUndefined()
  })
})

it('what is pulled is asked of the engine, and told as it goes', async () => {
  const pull = vi.fn(async function* () {
    yield { layers: [], status: 'Status: Downloaded newer image for busybox:latest', hasMoved: true }
  })
  const { deeds } = scene([nginx], { pull })
  answers.input = ' busybox '
  await deeds.doWithAll('pull')
  expect(pull.mock.calls[0]?.slice(0, 1)).toEqual(['busybox'])
  expect(deeds.transfers.all).toMatchObject([
    { name: 'busybox', direction: 'pull', end: { kind: 'done', isNews: true } },
  ])
})

it('where no engine answers, the view is shown, which says why', async () => {
  const { deeds, live } = scene([nginx])
  const problem = new EngineError('absent', 'connect ENOENT')
  live.show({ connection: { kind: 'unreachable', endpoint: undefined, problem, retryAt: 0 } })
  await deeds.doWithAll('pull')
  expect(asked).toEqual([{ what: 'showEngine', with: [] }])
  expect(live.holders).toBe(0)
})

it('an image that is not there is left alone', async () => {
  const { deeds, removeImage } = scene([nginx])
  await deeds.do('remove', twoNames.id)
  expect(removeImage).not.toHaveBeenCalled()
  expect(asked).toEqual([])
})

function scene(list: readonly Image[], engine: Partial<Engine> = {}) {
  const removeImage = vi.fn<Engine['removeImage']>(engine.removeImage ?? (async () => ({ untagged: [], deleted: [] })))
  const prune = vi.fn<Engine['prune']>(async () => ({ removed: [], freed: 0 }))
  const live = stillEngine([], { ...engine, removeImage, prune })
  live.show({ images: list })
  const doors = {
    inspect: async () => {},
    credentials: async () => ({}),
    showEngine: () => asked.push({ what: 'showEngine', with: [] }),
    openLayers: () => {},
    openRunForm: () => {},
  }
  return { live, removeImage, prune, deeds: images(servicesWith(live), doors) }
}
