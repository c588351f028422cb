import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { EngineError } from '../../src/engine/engine-error.ts'
import { nothingTransferred } from '../../src/engine/nothing-transferred.ts'
import type { TransferProgress } from '../../src/engine/transfer-progress.ts'
import { createTransfers } from '../../src/images/transfers.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('a transfer', () => {
  it('is told when it begins, as its layers move, and when it ends', async () => {
    const { transfers, told } = scene()
    const pull = gated()
    void transfers.begin('pull', 'nginx', pull.start)
    await pull.say(progress('downloading', 5))
    await vi.advanceTimersByTimeAsync(100)
    await pull.say(progress('ready'))
    await pull.end()
    expect(told).toEqual(['nginx: ', 'nginx: downloading 5', 'nginx: ready null done'])
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is told ten times a second at most', async () => {
    const { transfers, told } = scene()
    const pull = gated()
    void transfers.begin('pull', 'nginx', pull.start)
    for (let done = 1; done <= 50; done += 1) await pull.say(progress('downloading', done))
    await vi.advanceTimersByTimeAsync(100)
    expect(told).toEqual(['nginx: ', 'nginx: downloading 50'])
    await pull.end()
  })

  it('that is called off is forgotten', async () => {
    const { transfers } = scene()
    const pull = gated()
    const ended = transfers.begin('pull', 'nginx', pull.start)
    transfers.cancel(transfers.all[0]?.key ?? 0)
    await pull.end()
    await ended
    expect(transfers.all).toEqual([])
  })

  it('that fails stays until it is put aside', async () => {
    const { transfers } = scene()
    await transfers.begin('push', 'nginx', failing)
    expect(transfers.all).toMatchObject([{ end: { kind: 'failed', why: 'not-found' } }])
    await transfers.begin('pull', 'busybox', failing)
    expect(transfers.all).toHaveLength(2)
    transfers.dismiss(transfers.all[0]?.key ?? 0)
    expect(transfers.all).toMatchObject([{ name: 'busybox' }])
  })

  it('of an image that is already on its way is not begun twice; after its end it is', async () => {
    const { transfers } = scene()
    const pull = gated()
    const first = transfers.begin('pull', 'nginx', pull.start)
    await transfers.begin('pull', 'nginx', failing)
    expect(transfers.all).toMatchObject([{ end: null }])
    transfers.dismiss(transfers.all[0]?.key ?? 0)
    expect(transfers.all).toHaveLength(1)
    await pull.end()
    await first
    await transfers.begin('pull', 'nginx', failing)
    expect(transfers.all).toMatchObject([{ end: { kind: 'failed' } }])
  })

  it('that brought nothing new says so', async () => {
    const { transfers } = scene()
    await transfers.begin('pull', 'nginx', async function* () {
      yield { ...nothingTransferred, status: 'Status: Image is up to date for nginx:latest' }
    })
    expect(transfers.all).toMatchObject([{ end: { kind: 'done', isNews: false } }])
  })

  it('that sent a layer is news, else it is none', async () => {
    const { transfers } = scene()
    await transfers.begin('push', 'nginx', async function* () {
      yield { ...nothingTransferred, hasMoved: true }
    })
    expect(transfers.all).toMatchObject([{ end: { isNews: true } }])
    await transfers.begin('push', 'nginx', async function* () {
      yield nothingTransferred
    })
    expect(transfers.all).toMatchObject([{ end: { isNews: false } }])
  })

  it('that is not let in with a login says another thing than one without', async () => {
    const { transfers } = scene()
    await transfers.begin('push', 'registry.example/app', async function* (_, loggedIn) {
      loggedIn()
      yield nothingTransferred
      throw new EngineError('failed', 'unauthorized')
    })
    expect(transfers.all).toMatchObject([{ end: { why: 'wrong-login', registry: 'registry.example' } }])
  })
})

function scene() {
  const told: string[] = []
  const transfers = createTransfers(() => {
    told.push(
      transfers.all
        .map(({ name, layers, end }) => {
          const words = layers.map(({ phase, done }) => `${phase} ${done}`).join(', ')
          return `${name}: ${words}${end ? ` ${end.kind}` : ''}`
        })
        .join('; '),
    )
  })
  return { transfers, told }
}

function progress(phase: 'downloading' | 'ready', done?: number): TransferProgress {
  const layer = { id: 'a', phase, done, total: done === undefined ? undefined : 100 }
  return { ...nothingTransferred, layers: [layer] }
}

async function* failing(): AsyncGenerator<TransferProgress> {
  yield nothingTransferred
  throw new EngineError('gone', 'manifest unknown')
}

/** A stream that says what the test lets it say. */
function gated() {
  const waiting: (TransferProgress | undefined)[] = []
  let wake = () => {}
  const turn = async () => {
    wake()
    await vi.advanceTimersByTimeAsync(0)
  }
  return {
    async *start(): AsyncGenerator<TransferProgress> {
      for (;;) {
        while (waiting.length === 0) {
          await new Promise<void>((resolve) => {
            wake = resolve
          })
        }
        const next = waiting.shift()
        if (next === undefined) return
        yield next
      }
    },
    say(next: TransferProgress) {
      waiting.push(next)
      return turn()
    },
    end() {
      waiting.push(undefined)
      return turn()
    },
  }
}
