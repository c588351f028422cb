import { describe, expect, it } from 'vitest'
import { actions, containerStates, isLegal, transition } from '../../src/engine/lifecycle.ts'

describe('the table of transitions', () => {
  it('gives a reason for all that is not done', () => {
    for (const state of containerStates) {
      for (const action of actions) {
        const answer = transition(state, action)
        if (answer.kind !== 'moves') expect(answer.why.ko).toMatch(/니다\.|세요\.$/)
        expect(isLegal(state, action)).toBe(answer.kind === 'moves')
      }
    }
  })

  it('leads from every state but "removing" to the end', () => {
    const reachable = (state: string): boolean =>
      containerStates.some((from) => from === state && actions.some((action) => leadsToRemoval(from, action)))
    expect(containerStates.filter((state) => !reachable(state))).toEqual(['removing'])
  })
})

function leadsToRemoval(state: (typeof containerStates)[number], action: (typeof actions)[number]): boolean {
  const next = transition(state, action)
  if (next.kind !== 'moves') return false
  return next.to === 'removed' || (next.to !== state && isLegal(next.to, 'remove'))
}
