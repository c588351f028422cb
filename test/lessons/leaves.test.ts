import { describe, expect, test } from 'vitest'
import { bindCheck, type CheckSource, checkSchema } from '../../src/lessons/check.ts'
import { leavesBy, saidOf } from '../../src/lessons/proof/leaves.ts'
import type { Reading } from '../../src/lessons/reading.ts'
import { containerDocument, reading, row } from './documents.ts'

const state = { 'container.state': { name: 'web', is: 'running' } }
const image = { 'container.image': { name: 'web', is: 'nginx' } }
const nothing = { containers: { web: null } }
const otherImage = { containers: { web: containerDocument({ Config: { Image: 'httpd' } }) } }
const stopped = { containers: { web: containerDocument({ State: { Status: 'exited' } }) } }
const there = { ...stopped, list: [row()] }
const isRunning = '`web` is running'
const isNginx = 'It was made from the image `nginx`'

describe('a part of a check', () => {
  test('is needed where a state that was seen would pass without it', () => {
    expect(leaves({ all: [state, image] }, otherImage, stopped)).toEqual({
      needed: [isRunning, isNginx],
      forMessage: [],
      idle: [],
    })
  })

  test('is idle where no state that was seen tells what it is for', () => {
    expect(leaves({ all: [state, image] }, nothing)).toMatchObject({ needed: [isRunning], idle: [isNginx] })
    expect(leaves({ all: [{ ...state, forMessage: true }, image] }, nothing)).toMatchObject({
      needed: [isNginx],
      idle: [],
    })
    expect(leaves({ all: [state, image] }, stopped)).toMatchObject({ needed: [isRunning], idle: [isNginx] })
  })

  test('is named where its author keeps it for what it says', () => {
    const check = { all: [state, { ...image, forMessage: true }] }
    expect(leaves(check, stopped)).toEqual({ needed: [isRunning], forMessage: [isNginx], idle: [] })
    expect(leaves(check, stopped, otherImage)).toMatchObject({ needed: [isRunning, isNginx], forMessage: [] })
  })

  test('that is all there is, is needed as soon as something is refused', () => {
    expect(leaves(state, nothing)).toMatchObject({ needed: [isRunning] })
    expect(leaves(state)).toMatchObject({ idle: [isRunning] })
  })

  test('that is negated counts as one', () => {
    expect(leaves({ all: [state, { not: image }] }, { containers: { web: containerDocument() } })).toMatchObject({
      needed: [`not: ${isNginx}`],
      idle: [isRunning],
    })
  })

  test('of several ways is needed where somebody has gone that way', () => {
    const ways = { any: [{ 'container.state': { name: 'web', is: 'exited' } }, image] }
    expect(leaves(ways, nothing)).toMatchObject({ needed: ['`web` has exited'], idle: [isNginx] })
    const running = { containers: { web: containerDocument() } }
    const both = { State: { Status: 'exited' }, Config: { Image: 'httpd' } }
    expect(leaves(ways, nothing, running, { containers: { web: containerDocument(both) } })).toMatchObject({
      needed: ['`web` has exited', isNginx],
      idle: [],
    })
  })

  test('of several ways is needed where the way would be too easy without it', () => {
    expect(leaves({ any: [{ all: [state, image] }, { 'container.absent': { name: 'web' } }] }, there)).toMatchObject({
      needed: [isRunning],
    })
  })
})

function leaves(source: CheckSource, ...readings: readonly Partial<Reading>[]) {
  const check = bindCheck(checkSchema.parse(source))
  const found = leavesBy(
    check,
    readings.map((given) => ({ check, reading: reading(given) })),
  )
  return {
    needed: found.needed.map(saidOf),
    forMessage: found.forMessage.map(saidOf),
    idle: found.idle.map(saidOf),
  }
}
