// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import type { FromPage, LessonPage } from '../../../src/lessons/protocol.ts'
import type { Quiz } from '../../../src/lessons/quiz-protocol.ts'
import { View } from '../../../src/lessons/view/view.tsx'

let root: HTMLElement
let sent: FromPage[]
beforeEach(() => {
  document.body.innerHTML = '<div id="view"></div>'
  root = document.getElementById('view') ?? document.body
  sent = []
})

describe('the page of a lesson, drawn', () => {
  it('says that no engine answers as soon as it does not', async () => {
    await show({})
    expect(root.textContent).not.toContain('No engine')
    await show({ notice: { kind: 'no-engine', title: 'No engine', text: 'Start Docker.', error: 'ENOENT' } })
    expect(root.textContent).toContain('No engineStart Docker.ENOENT')
  })

  it('offers more after a review, and the beginning after a lesson', async () => {
    const notice = { kind: 'finished', title: 'Done', text: 'All.', error: undefined } as const
    await show({ notice })
    expect(labels()).toContain('Start over')
    await show({ notice, lesson: { number: 5, title: 'First', isReview: true } })
    expect(labels()).toContain('Review more')
    expect(root.querySelector('.crumb')?.textContent).toContain('Review')
  })

  it('draws a picture with its text alternative', async () => {
    await show({ lifecycle: picture })
    const drawn = root.querySelector('svg[role="img"]')
    expect(drawn?.getAttribute('aria-label')).toBe('The CLI asks the engine.')
    expect([...root.querySelectorAll('.picture text')].map((text) => text.textContent)).toEqual([
      'CLI',
      'Engine',
      'API',
    ])
  })

  it('opens a terminal where the lesson is to be done unaided', async () => {
    await show({ offer: 'terminal' })
    expect(labels()).not.toContain('Show me')
    await act(() =>
      [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Open the terminal')?.click(),
    )
    expect(sent.at(-1)).toEqual({ kind: 'terminal' })
  })

  it('has nothing to type in a command with gaps', async () => {
    const command = { kind: 'command', deed: 0, does: 'run', line: 'docker rm ____', parts: [] } as const
    await show({ prose: [command] })
    expect(labels()).toContain('Type it')
    await show({ prose: [{ ...command, hasGaps: true }] })
    expect(labels()).not.toContain('Type it')
  })
})

describe('a question whose answer is typed', () => {
  const quiz: Quiz = { kind: 'text', isLive: false, typed: '', answered: false }
  const check = () =>
    act(() => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Check')?.click())

  it('takes the solution into its field when it is shown', async () => {
    await show({ quiz })
    await show({ quiz: { ...quiz, typed: 'busybox 1.36' } })
    expect(root.querySelector('input')?.value).toBe('busybox 1.36')
    await check()
    expect(sent).toEqual([{ kind: 'answer', given: ['busybox 1.36'] }])
  })

  it('hands in no empty answer', async () => {
    await show({ quiz })
    await check()
    expect(sent).toEqual([])
  })
})

describe('a question that matches', () => {
  const quiz: Quiz = {
    kind: 'match',
    places: [[{ kind: 'code', text: 'docker run' }], [{ kind: 'text', text: 'nginx' }]],
    items: [
      { id: 'image', text: [{ kind: 'text', text: 'The image' }] },
      { id: 'command', text: [{ kind: 'text', text: 'The command' }] },
    ],
    chosen: ['command'],
    inPlace: undefined,
  }

  it('has a list at each place, named after it', async () => {
    await show({ quiz })
    const lists = [...root.querySelectorAll('select')]
    expect(lists.map((list) => [list.getAttribute('aria-label'), list.value])).toEqual([
      ['docker run', 'command'],
      ['nginx', ''],
    ])
  })

  it('sends what is chosen, and all of it when it is handed in', async () => {
    await show({ quiz })
    await choose(1, 'image')
    expect(sent).toEqual([{ kind: 'draft', given: ['command', 'image'] }])
    await act(() => [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Check')?.click())
    expect(sent.at(-1)).toEqual({ kind: 'answer', given: ['command', 'image'] })
  })

  it('loses nothing of quick hands, and follows the page once it has come back', async () => {
    await show({ quiz })
    await choose(0, 'image')
    await choose(1, 'image')
    expect(sent.at(-1)).toEqual({ kind: 'draft', given: ['image', 'image'] })
    await show({ quiz: { ...quiz, chosen: ['image', ''] } })
    expect(chosenNow()).toEqual(['image', 'image'])
    await show({ quiz: { ...quiz, chosen: ['image', 'image'] } })
    await show({ quiz: { ...quiz, chosen: ['command', 'image'] } })
    expect(chosenNow()).toEqual(['command', 'image'])
  })

  it('says which ones are right', async () => {
    await show({ quiz: { ...quiz, chosen: ['command', 'command'], inPlace: [true, false] } })
    expect([...root.querySelectorAll('.match .res')].map(({ textContent }) => textContent)).toEqual([
      'Right.',
      'Not this one',
    ])
    expect(root.textContent).toContain('1 of 2 are right')
  })
})

async function choose(place: number, id: string): Promise<void> {
  const list = root.querySelectorAll('select')[place]
  if (!list) throw new Error(`There is no list at ${place}.`)
  list.value = id
  await act(() => void list.dispatchEvent(new Event('change', { bubbles: true })))
}

function chosenNow(): readonly string[] {
  return [...root.querySelectorAll('select')].map(({ value }) => value)
}

const picture = {
  kind: 'picture',
  width: 20,
  height: 4,
  alternative: 'The CLI asks the engine.',
  boxes: [
    { at: [0, 0, 8, 4], look: 'plain', text: 'CLI' },
    { at: [12, 0, 8, 4], look: 'tinted', text: 'Engine' },
  ],
  arrows: [{ from: [0, 0, 8, 4], to: [12, 0, 8, 4], dashed: false, both: false, text: 'API' }],
} as const

const page: LessonPage = {
  lesson: { number: 5, title: 'First', isReview: false },
  step: { id: 'run', title: 'Run', index: 0, status: 'open' },
  track: ['open', 'open'],
  minutesLeft: 5,
  notice: undefined,
  prose: [],
  goals: [],
  explains: false,
  quiz: undefined,
  cards: [],
  hints: [],
  afterword: [],
  offer: 'show-me',
  nextTitle: 'Open',
  lifecycle: undefined,
  strip: [],
}

async function show(change: Partial<LessonPage>): Promise<void> {
  const send = (message: FromPage) => void sent.push(message)
  await act(() => render(<View locale="en" page={{ ...page, ...change }} send={send} />, root))
}

function labels(): (string | null)[] {
  return [...root.querySelectorAll('button')].map(({ textContent }) => textContent)
}
