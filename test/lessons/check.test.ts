import { describe, expect, test } from 'vitest'
import { bindCheck, type CheckSource, checkSchema, evaluate } from '../../src/lessons/check.ts'
import { containerDocument, reading } from './documents.ts'

const running = { 'container.state': { name: 'web', is: 'running' } }
const paused = { 'container.state': { name: 'web', is: 'paused' } }
const gone = { 'container.absent': { name: 'other' } }
const now = reading({ containers: { web: containerDocument() } })

describe('a combined check', () => {
  test('of all is met when every part is, and shows a goal for each', () => {
    expect(evaluated({ all: [running, gone] })).toMatchObject({ met: true, goals: [{ met: true }, { met: true }] })
    expect(evaluated({ all: [running, paused] })).toMatchObject({ met: false, goals: [{ met: true }, { met: false }] })
  })

  test('of any is met when one part is, and shows the goals of that one', () => {
    const { met, goals } = evaluated({ any: [paused, running] })
    expect(met).toBe(true)
    expect(goals.map(({ said }) => said.en)).toEqual(['`web` is running'])
  })

  test('of any shows, while none is met, the way that has come farthest', () => {
    const { goals } = evaluated({ any: [paused, { all: [running, paused] }] })
    expect(goals.map(({ said }) => said.en)).toEqual(['`web` is running', '`web` is paused'])
  })

  test('with not is met when its part is not', () => {
    expect(evaluated({ not: paused }).met).toBe(true)
    expect(evaluated({ not: running }).met).toBe(false)
  })

  test('can be nested', () => {
    expect(evaluated({ all: [{ any: [paused, running] }, { not: { all: [paused, gone] } }] }).met).toBe(true)
  })
})

test('a goal may have words of its own in the prose', () => {
  expect(evaluated({ ...running, goal: 'it-runs' }).goals[0]?.named).toBe('it-runs')
})

test('a check has one kind', () => {
  expect(checkSchema.safeParse({ ...running, ...gone }).success).toBe(false)
  expect(checkSchema.safeParse({}).success).toBe(false)
  expect(checkSchema.safeParse({ all: [] }).success).toBe(false)
})

function evaluated(source: CheckSource) {
  return evaluate(bindCheck(checkSchema.parse(source)), now)
}
