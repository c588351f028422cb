import { beforeEach, describe, expect, it } from 'vitest'
import { answersAboutImages, localImages } from '../../../server/src/features/local-images.ts'

const node = {
  Id: 'sha256:1',
  Size: 7,
  Config: { Env: ['NODE_VERSION=22'], ExposedPorts: { '80/tcp': {} }, Cmd: null },
}

let answers: Readonly<Record<string, unknown>>
let questions: unknown[]
let changes: number

const images = () =>
  localImages(
    async (_, parameters) => {
      questions.push(parameters)
      const reference = parameters && 'reference' in parameters ? String(parameters.reference) : 'all'
      if (answers[reference] instanceof Error) throw answers[reference]
      return answers[reference]
    },
    () => {
      changes += 1
    },
  )

beforeEach(() => {
  answers = { node }
  questions = []
  changes = 0
})

describe('an image on the machine', () => {
  it('is read from the document of the Engine, whatever is missing there', async () => {
    expect(await images().imageAt('node')).toMatchObject({
      size: 7,
      environment: ['NODE_VERSION=22'],
      ports: ['80/tcp'],
      command: [],
      createdAt: undefined,
      layers: [],
    })
  })

  it('is nothing where the client says null, says something else, or fails', async () => {
    answers = { absent: null, strange: ['?'], failing: new Error('no such method') }
    const all = images()
    for (const reference of ['absent', 'strange', 'failing']) expect(await all.imageAt(reference)).toBeUndefined()
  })

  it('is asked for once, however often it is needed', async () => {
    const all = images()
    all.knownImage('node')
    all.knownImage('node')
    await all.imageAt('node')
    expect(questions).toEqual([{ reference: 'node' }])
  })

  it('is not waited for: the change is told when the answer is there', async () => {
    const all = images()
    const before = all.state
    expect(all.knownImage('node')).toBeUndefined()
    await settled()
    expect(changes).toBe(1)
    expect(all.state).not.toBe(before)
    expect(all.knownImage('node')?.environment).toEqual(['NODE_VERSION=22'])
  })

  it('that is not there changes nothing', async () => {
    const all = images()
    all.knownImage('absent')
    await settled()
    expect(changes).toBe(0)
  })

  it('counts as it was until the answer that comes after a change', async () => {
    const all = images()
    all.knownImage('node')
    await settled()
    answers = {}
    all.forget()
    expect(all.knownImage('node')).toBeDefined()
    await settled()
    expect(changes).toBe(2)
    expect(all.knownImage('node')).toBeUndefined()
  })
})

describe('the list of images', () => {
  it('is what the client says, asked for again after a change', async () => {
    answers = { all: [{ references: ['node:22'], size: 7 }] }
    const all = images()
    expect(await all.all()).toEqual([{ references: ['node:22'], size: 7 }])
    await all.all()
    expect(questions).toHaveLength(1)
    all.forget()
    await all.all()
    expect(questions).toHaveLength(2)
  })

  it('is empty where nobody can be asked', async () => {
    const nobody = localImages(
      () => undefined,
      () => {},
    )
    expect(await nobody.all()).toEqual([])
    expect(await nobody.imageAt('node')).toBeUndefined()
  })
})

it('only a client that says so is asked', () => {
  expect(answersAboutImages({ localImages: true, language: 'ko' })).toBe(true)
  for (const options of [undefined, null, {}, { localImages: 'yes' }]) expect(answersAboutImages(options)).toBe(false)
})

/** Answers have come in. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
