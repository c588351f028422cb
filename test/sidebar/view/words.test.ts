import { describe, expect, it } from 'vitest'
import { doingText } from '../../../src/sidebar/view/action-words.ts'
import { connectionLook } from '../../../src/sidebar/view/connection-words.ts'
import { deedLook } from '../../../src/sidebar/view/journal-words.ts'
import { connected, place, row } from './pictures.ts'

describe('a container that is stopped', () => {
  const stopping = { id: '', action: 'stop', since: 1000, grace: { signal: 'SIGTERM', seconds: 10 } } as const

  it('shows what was sent, and counts down to the next signal', () => {
    expect(doingText(stopping, 1000)).toEqual({
      en: 'Stopping… SIGTERM sent; SIGKILL in 10 s',
      ko: '중지하는 중… SIGTERM 보냄, 10초 뒤 SIGKILL',
    })
    expect(doingText(stopping, 9500).en).toBe('Stopping… SIGTERM sent; SIGKILL in 2 s')
  })

  it('shows that the time is over', () => {
    expect(doingText(stopping, 11_000).en).toBe('Stopping… SIGKILL sent')
  })

  it('may have all the time it wants', () => {
    expect(doingText({ ...stopping, grace: { signal: 'SIGTERM', seconds: -1 } }, 99_000).en).toContain('no time limit')
  })
})

describe('the connection in words', () => {
  it.each([
    ['unix:///var/run/docker.sock', 'local socket'],
    ['npipe:////./pipe/docker_engine', 'local pipe'],
    ['ssh://me@host', 'over SSH'],
    ['tcp://10.0.0.1:2376', '10.0.0.1:2376'],
  ])('to %s is called %s', (host, words) => {
    const look = connectionLook({
      ...connected,
      kind: 'connected',
      version: '28.3.1',
      card: null,
      place: { name: 'x', host },
    })
    expect(look.words(0).en).toBe(`Connected · Docker 28.3.1 · ${words}`)
  })

  it('counts down to the next try', () => {
    const problem = { kind: 'lost', message: '' } as const
    const look = connectionLook({ kind: 'reconnecting', place, problem, lostAt: 0, retryAt: 4000 })
    expect(look.words(100).en).toBe('Reconnecting · next try in 4 s')
    expect(look.words(4000).en).toBe('Reconnecting…')
  })
})

describe('a deed', () => {
  const entry = { key: '', at: 0, id: '', name: 'web' }

  it('is told with its reason', () => {
    const because = { kind: 'stopped-then-killed', signal: 15, seconds: 10 } as const
    const look = deedLook({ ...entry, deed: { kind: 'ended', exitCode: 137, because } }, undefined)
    expect(look.sentence).toEqual({
      en: '{name} was told to stop (SIGTERM), didn’t within 10 s, and was killed (SIGKILL): exit code 137.',
      ko: '{name} 컨테이너에 중지 신호(SIGTERM)를 보냈으나 10초 안에 끝나지 않아 강제로 끝냈습니다(SIGKILL). 종료 코드는 137입니다.',
    })
  })

  it('names the ports of a container that was made, as long as it is there', () => {
    const deed = { kind: 'created', image: 'nginx', started: true } as const
    const container = row('a', { ports: [{ inside: 80, outside: 8080, protocol: 'tcp' }] })
    expect(deedLook({ ...entry, deed }, container)).toMatchObject({
      sentence: { en: '{name} was created from nginx and started. Port 8080 here leads to its port 80.' },
    })
    expect(deedLook({ ...entry, deed }, undefined).sentence.en).toBe('{name} was created from nginx and started.')
  })
})
