import { beforeEach, describe, expect, it, vi } from 'vitest'
import * as vscode from 'vscode'
import { sleeper } from '../src/sleeper.ts'
import { answers, forget, registered } from './vscode.ts'

beforeEach(forget)

describe('a part that sleeps', () => {
  it('is loaded once, when it is first asked for', async () => {
    const { part, load, begin } = scene()
    expect(load).not.toHaveBeenCalled()
    const [one, other] = await Promise.all([part.awake(), part.awake()])
    expect(one).toBe(other)
    expect(load).toHaveBeenCalledTimes(1)
    expect(begin).toHaveBeenCalledTimes(1)
  })

  it('is woken by a call of its command, which it then gets with all that was said', async () => {
    const { begin } = scene()
    answers.command = (name, ...given) => `${name} ${given.join(' ')}`
    const call = registered.get('drydock.moor')
    await expect(call?.('now', 2)).resolves.toBe('drydock.moor now 2')
    expect(begin).toHaveBeenCalledTimes(1)
  })

  it('has left the name of the command free when it begins', async () => {
    const namesAtTheBegin: boolean[] = []
    const { part } = scene(() => namesAtTheBegin.push(registered.has('drydock.moor')))
    expect(registered.has('drydock.moor')).toBe(true)
    await part.awake()
    expect(namesAtTheBegin).toEqual([false])
  })

  it('can be woken again when it could not be loaded', async () => {
    const { part, load } = scene()
    load.mockRejectedValueOnce(new Error('no such file'))
    await expect(part.awake()).rejects.toThrow('no such file')
    expect(registered.has('drydock.moor')).toBe(true)
    await expect(part.awake()).resolves.toBeDefined()
  })

  it('ends with what keeps it, also when it was only being loaded', async () => {
    const { part, ended } = scene()
    const waking = part.awake()
    part.dispose()
    await waking
    await vi.waitFor(() => expect(ended).toHaveBeenCalledTimes(1))
    expect(registered.has('drydock.moor')).toBe(false)
  })

  it('is not loaded in order to be ended', () => {
    const { part, load } = scene()
    part.dispose()
    expect(load).not.toHaveBeenCalled()
    expect(registered.has('drydock.moor')).toBe(false)
  })
})

function scene(whenBegun: () => void = () => {}) {
  const ended = vi.fn<() => void>()
  const begin = vi.fn<() => vscode.Disposable>(() => {
    whenBegun()
    return new vscode.Disposable(ended)
  })
  const load = vi.fn<() => Promise<typeof begin>>(async () => begin)
  return { part: sleeper(['drydock.moor'], load), load, begin, ended }
}
