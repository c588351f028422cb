import { describe, expect, it } from 'vitest'
import type { Endpoint } from '../../src/engine/endpoint.ts'
import { EngineError, type EngineErrorKind } from '../../src/engine/engine-error.ts'
import type { Situation } from '../../src/engine/problem-card.ts'
import { cards, unexpected, withoutDockerCommand } from '../../src/engine/problem-cards.ts'
import { problemCard } from '../../src/engine/problems.ts'

const socket: Endpoint = { host: 'unix:///var/run/docker.sock', name: 'default', from: 'default' }
const chosen: Endpoint = { host: 'unix:///my.sock', name: 'unix:///my.sock', from: 'setting' }
const far: Endpoint = { host: 'tcp://far:2376', name: 'far', from: 'context', context: 'far' }

describe('the card', () => {
  it.each<[claim: string, kind: EngineErrorKind, situation: Partial<Situation>, title: string]>([
    ['nothing installed', 'absent', { hasDocker: false }, 'Docker isn’t installed yet'],
    ['installed, not started', 'absent', {}, 'Docker isn’t running'],
    ['a stale socket', 'refused', {}, 'Docker isn’t running'],
    ['nothing at the chosen address', 'absent', { endpoint: chosen, hasDocker: false }, 'No engine at this address'],
    ['another machine that is silent', 'refused', { endpoint: far }, 'Nobody answers at this address'],
    ['a socket of the group', 'denied', {}, 'You aren’t in the `docker` group'],
    ['a socket on a Mac', 'denied', { platform: 'darwin' }, 'The engine doesn’t let you in'],
    ['another machine that refuses', 'denied', { endpoint: far }, 'The engine doesn’t let you in'],
    ['an engine that died', 'lost', {}, 'The connection to the engine broke'],
    ['an address that is none', 'invalid', { endpoint: chosen }, 'This is no address of a Docker Engine'],
    ['an engine in trouble', 'failed', {}, 'The engine reports an error'],
    ['no address known', 'failed', { endpoint: undefined }, 'The engine reports an error'],
  ])('for %s (%s)', (_, kind, situation, title) => {
    const problem = new EngineError(kind, 'the system’s words')
    const card = problemCard({ problem, endpoint: socket, platform: 'linux', hasDocker: true, ...situation })
    expect(card.title.en).toBe(title)
    expect(card.detail).toBe('the system’s words')
    expect(card.steps.length).toBeGreaterThan(0)
  })

  it.each<[NodeJS.Platform, string]>([
    ['linux', 'sudo systemctl start docker'],
    ['darwin', 'open -a Docker'],
    ['win32', 'Start Docker Desktop from the Start menu.'],
  ])('says how to start the engine on %s, and nothing of other systems', (platform, first) => {
    const problem = new EngineError('absent', '')
    const { steps } = problemCard({ problem, endpoint: socket, platform, hasDocker: true })
    const [step] = steps
    expect(step?.kind === 'command' ? step.line : step?.text.en).toBe(first)
    expect(steps).toHaveLength(2)
  })
})

it('all words are there in both languages, and Korean ones are sentences of Korean', () => {
  const texts = [...cards, unexpected, withoutDockerCommand].flatMap(({ title, sentence }) => [title, sentence])
  for (const { en, ko } of texts) {
    expect(en).not.toBe('')
    expect(ko).toMatch(/니다\.?$/)
  }
})
