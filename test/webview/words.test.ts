import { describe, expect, it } from 'vitest'
import { containerStates } from '../../src/engine/lifecycle.ts'
import { sizeOf } from '../../src/webview/size.ts'
import { exitMeaning, lookOf, stateText } from '../../src/webview/view/state-words.ts'
import { ago, lasting } from '../../src/webview/view/time.ts'

describe('how long', () => {
  it.each([
    [0, '0 s', '0초'],
    [41_900, '41 s', '41초'],
    [60_000, '1 min', '1분'],
    [3_599_000, '59 min', '59분'],
    [7_200_000, '2 h', '2시간'],
    [172_800_000, '2 d', '2일'],
    [60 * 86_400_000, '2 months', '2개월'],
    [729 * 86_400_000, '24 months', '24개월'],
    [730 * 86_400_000, '2 years', '2년'],
    [-5, '0 s', '0초'],
  ])('%i ms is %s', (milliseconds, en, ko) => {
    expect(lasting(milliseconds)).toEqual({ en, ko })
  })

  it('is not counted in the first seconds', () => {
    expect(ago(4000)).toEqual({ en: 'just now', ko: '방금' })
    expect(ago(360_000)).toEqual({ en: '6 min ago', ko: '6분 전' })
  })
})

describe('how big', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [4_260_000, '4.3 MB'],
    [192_000_000, '192 MB'],
    [1_500_000_000, '1.5 GB'],
  ])('%i bytes are %s', (bytes, words) => {
    expect(sizeOf(bytes)).toBe(words)
  })
})

describe('a state', () => {
  it.each(containerStates)('has an icon, a word and a past: %s', (state) => {
    const { icon, word, was } = lookOf({ state, exitCode: null })
    expect([icon, word.en, word.ko, was.en, was.ko].every((words) => words.length > 0)).toBe(true)
  })

  it('of failure looks different from one of success', () => {
    expect(lookOf({ state: 'exited', exitCode: 1 }).icon).not.toBe(lookOf({ state: 'exited', exitCode: 0 }).icon)
  })

  it('tells the exit code and what it means', () => {
    expect(stateText({ state: 'exited', exitCode: 137 }, false).en).toBe('Exited 137, killed')
    expect(exitMeaning(1).en).toBe('ended with an error')
    expect(exitMeaning(139).en).toBe('ended by signal 11')
    expect(exitMeaning(255).en).toBe('ended with an error')
  })

  it('tells the health of what runs, and what was while the engine is away', () => {
    expect(stateText({ state: 'running', exitCode: null, health: 'healthy' }, false).en).toBe('Running, healthy')
    expect(stateText({ state: 'running', exitCode: null, health: 'unhealthy' }, true).en).toBe('Was running, unhealthy')
  })
})
