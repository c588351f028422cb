import { describe, expect, it } from 'vitest'
import { search } from '../../src/command-reference/view/search.ts'
import { commandGroups } from '../../src/docker-cli/commands.ts'

describe('the search in the command reference', () => {
  it('finds everything when nothing is typed', () => {
    expect(names('')).toHaveLength(commandGroups.flatMap(({ commands }) => commands).length)
  })

  it('finds commands by any of their names, the meant one first in its group', () => {
    expect(names('docker container ls')[0]).toBe('ps')
    expect(names('rm')[0]).toBe('rm')
    expect(names('volume')[0]).toBe('volume create')
  })

  it('finds commands by what they do, in the reader’s language', () => {
    expect(names('Freezes')).toEqual(['pause'])
    expect(names('얼립니다', 'ko')).toEqual(['pause'])
    expect(names('얼립니다')).toEqual([])
  })

  it('finds options, and says which', () => {
    const [found] = search(commandGroups, 'run --publish', 'en').flatMap((group) => group.found)
    expect(found?.command.name).toBe('run')
    expect([...(found?.options ?? [])].flatMap((option) => option.names)).toEqual([
      '-p',
      '--publish',
      '-P',
      '--publish-all',
    ])
    expect(names('--password-stdin')).toEqual(['login'])
  })

  it('takes every word into account', () => {
    expect(names('remove anonymous -v')).toContain('rm')
    expect(names('remove anonymous zebra')).toEqual([])
  })
})

function names(typed: string, locale: 'en' | 'ko' = 'en'): string[] {
  return search(commandGroups, typed, locale).flatMap(({ found }) => found.map(({ command }) => command.name))
}
