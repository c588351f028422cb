import { expect, test } from 'vitest'
import { root } from '../../dev/root.ts'
import { faded, fadeOf, gapped } from '../../src/lessons/fade.ts'
import type { Fade } from '../../src/lessons/lesson.ts'
import { readLesson } from '../../src/lessons/pack.ts'
import type { Block } from '../../src/lessons/prose-protocol.ts'
import { newRun } from '../../src/lessons/run.ts'

const { lesson } = await readLesson(`${root}/lessons/05-first-run`)
if (!lesson) throw new Error('Lesson 05 could not be read.')
const { steps } = lesson

/** How the second `docker run` of the lesson shows, when the first was met with so many hints; undefined: it was not. */
function second(fade: Fade | undefined, hints: number | undefined): Fade {
  const own = steps.map((step) => (step.id === 'detached' && fade ? { ...step, fade } : step))
  const run = newRun(steps.map(({ id }) => id))
  const begun = run.steps.map((step) =>
    step.id === 'run' && hints !== undefined ? { ...step, status: 'met' as const, hints } : step,
  )
  const step = own.find(({ id }) => id === 'detached')
  if (!step || !lesson) throw new Error('unreachable')
  return fadeOf(step, { ...lesson, steps: own }, { ...run, steps: begun })
}

test('a step shows its whole command unless its author says otherwise', () => {
  expect(second(undefined, 0)).toBe('worked')
})

test('whoever did the same command without a hint gets less, whoever needed one gets more', () => {
  expect(second('completion', undefined)).toBe('completion')
  expect(second('completion', 0)).toBe('open')
  expect(second('completion', 2)).toBe('worked')
  expect(second('open', 0)).toBe('open')
  expect(second('worked', 1)).toBe('worked')
})

test.each([
  ['docker run -d -p 8080:80 --name web nginx', 'docker run -d -p ____ --name ____ ____'],
  ['docker container create --name=web nginx', 'docker container create --name=____ ____'],
  ['docker ps -a', 'docker ps -a'],
  ['docker rm web', 'docker rm ____'],
])('%s with gaps is %s', (line, gaps) => {
  expect(gapped(line)).toBe(gaps)
})

test('gaps have nothing to type; an open task has no command at all, but keeps its keys', () => {
  const command: Block = { kind: 'command', deed: 0, does: 'run', line: 'docker rm web', parts: [] }
  const key: Block = { kind: 'command', deed: 1, does: 'press', line: 'Ctrl+C', parts: [] }
  expect(faded([command, key], 'worked')).toEqual([command, key])
  expect(faded([command, key], 'completion')).toEqual([{ ...command, line: 'docker rm ____', hasGaps: true }, key])
  expect(faded([command, key], 'open')).toEqual([key])
})
