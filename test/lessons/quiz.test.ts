import { expect, test } from 'vitest'
import type { Question } from '../../src/lessons/checks/check-kind.ts'
import { narrationOf } from '../../src/lessons/narration.ts'
import { quizOf } from '../../src/lessons/quiz.ts'
import { newRun, type StepRun } from '../../src/lessons/run.ts'

const items = ['image', 'container', 'class', 'instance'].map((id) => `> [!ITEM ${id}] The ${id}\n`).join('\n')
const [words] = narrationOf(`---\ntitle: T\nsummary: S\n---\n\n## Step {#step}\n\n${items}`, () => {}).steps
const pairs: Question = {
  kind: 'match',
  places: [{ item: 'image' }, { item: 'container' }],
  right: ['class', 'instance'],
}
const parts: Question = { kind: 'match', places: [{ code: 'docker run' }], right: ['class'] }

test('partners are offered in another order than the right one, and only those', () => {
  const quiz = shown(pairs)
  if (quiz.kind !== 'match') throw new Error(quiz.kind)
  expect(quiz.items.map(({ id }) => id)).toEqual(['instance', 'class'])
  expect(quiz.places).toEqual([[{ kind: 'text', text: 'The image' }], [{ kind: 'text', text: 'The container' }]])
  expect(quiz).toMatchObject({ chosen: [], inPlace: undefined })
})

test('after an answer each place says whether it is right', () => {
  const answered = ['class', 'class']
  expect(shown(pairs, { draft: answered, answered })).toMatchObject({ chosen: answered, inPlace: [true, false] })
})

test('once it is met, the right ones are shown', () => {
  expect(shown(pairs, { status: 'met' })).toMatchObject({ chosen: ['class', 'instance'] })
})

test('the parts of a command stand as code', () => {
  expect(shown(parts)).toMatchObject({ places: [[{ kind: 'code', text: 'docker run' }]] })
})

test('a typed answer says whether the engine knows it', () => {
  expect(shown({ kind: 'text', right: undefined })).toEqual({ kind: 'text', isLive: true, typed: '', answered: false })
  expect(shown({ kind: 'text', right: '1' }, { draft: ['2'], answered: ['2'] })).toEqual({
    kind: 'text',
    isLive: false,
    typed: '2',
    answered: true,
  })
})

function shown(question: Question, change: Partial<StepRun> = {}) {
  const [fresh] = newRun(['step']).steps
  if (!words || !fresh) throw new Error('There is no step.')
  return quizOf(question, words, { ...fresh, ...change }, {})
}
