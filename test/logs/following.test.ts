import { describe, expect, it, vi } from 'vitest'
import type { Container, Engine, LogLine, LogOptions } from '../../src/engine/engine.ts'
import { EngineError } from '../../src/engine/engine-error.ts'
import { follow } from '../../src/logs/following.ts'
import type { LogItem } from '../../src/logs/protocol.ts'
import { containerRow } from '../engine/fake-engine.ts'
import { connected, idOf, stillEngine } from '../engine/still-engine.ts'

const id = idOf('a')

describe('following a log', () => {
  it('begins with the last lines, and ends with the container', async () => {
    const scene = following({ state: 'exited', exitCode: 0, since: 9 }, [[line('one', 1), line('two', 2)]])
    await scene.until('ended')
    expect(scene.items).toEqual([written('one', 1), written('two', 2), { kind: 'ended', at: 9, exitCode: 0 }])
    expect(scene.asked).toEqual([{ tail: 100, follow: true, timestamps: true }])
    await scene.stop()
  })

  it('goes on when the container is started again, with no line twice and none left out', async () => {
    const scene = following({ since: 1 }, [
      [line('one', 1), line('two', 2), line('three', 2)],
      [line('two', 2), line('three', 2), line('four', 2), line('five', 3)],
    ])
    await scene.until('three')
    scene.live.show({ containers: [containerRow(id, { state: 'exited', exitCode: 137, since: 5 })] })
    await scene.until('ended')
    scene.live.show({ containers: [containerRow(id, { since: 6 })] })
    await scene.until('five')
    expect(textsOf(scene.items)).toEqual(['one', 'two', 'three', 'ended', 'started', 'four', 'five'])
    expect(scene.asked[1]).toEqual({ tail: 500, since: 2, follow: true, timestamps: true })
    await scene.stop()
  })

  it('goes on when the engine comes back', async () => {
    const lost = new EngineError('lost', 'socket hang up')
    const scene = following({}, [
      [line('one', 1), lost],
      [line('one', 1), line('two', 2)],
    ])
    await scene.until('lost')
    scene.live.show({ connection: { kind: 'connecting', endpoint: undefined } })
    scene.live.show({ connection: connected(scene.engine) })
    await scene.until('two')
    expect(textsOf(scene.items)).toEqual(['one', 'lost', 'two'])
    await scene.stop()
  })

  it('waits for an engine that is not there yet', async () => {
    const scene = following({}, [[line('one', 1)]], { kind: 'connecting', endpoint: undefined })
    expect(scene.asked).toEqual([])
    scene.live.show({ connection: connected(scene.engine) })
    await scene.until('one')
    await scene.stop()
  })

  it('is over when the container is removed', async () => {
    const scene = following({ state: 'exited' }, [[line('one', 1)]])
    await scene.until('ended')
    scene.live.show({ containers: [] })
    await scene.done
    expect(textsOf(scene.items)).toEqual(['one', 'ended', 'removed'])
  })

  it('ends when nobody reads any longer', async () => {
    const scene = following({}, [[line('one', 1)]])
    await scene.until('one')
    await scene.stop()
    expect(textsOf(scene.items)).toEqual(['one'])
  })
})

/** @param runs what the Engine answers, one list of lines for each time it is asked; the last one stays open */
function following(
  container: Partial<Container>,
  runs: readonly (readonly (LogLine | EngineError)[])[],
  connection = connected(),
) {
  const asked: LogOptions[] = []
  const items: LogItem[] = []
  const stopping = new AbortController()
  async function* logs(_: string, options: LogOptions, signal: AbortSignal): AsyncGenerator<LogLine> {
    const run = runs[asked.length] ?? []
    asked.push(options)
    for (const next of run) {
      if (next instanceof EngineError) throw next
      yield next
    }
    const state = live.snapshot.containers[0]?.state
    if (state !== 'running') return
    // A running container's log ends when the container does.
    await new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve())
      live.onSnapshot(() => resolve())
    })
  }
  const live = stillEngine([containerRow(id, container)], { logs })
  live.show({ connection })
  const engine: Engine | undefined = stillEngine([], { logs }).engine
  const done = follow({
    live,
    id,
    from: { tail: 100 },
    again: 500,
    write: (item) => items.push(item),
    signal: stopping.signal,
  })
  return {
    live,
    engine,
    asked,
    items,
    done,
    until: (text: string) => vi.waitFor(() => expect(textsOf(items)).toContain(text)),
    stop() {
      stopping.abort()
      return done
    },
  }
}

function line(text: string, at: number): LogLine {
  return { stream: 'stdout', text, at }
}

function written(text: string, at: number): LogItem {
  return { kind: 'line', stream: 'stdout', text, at }
}

function textsOf(items: readonly LogItem[]): readonly string[] {
  return items.map((item) => (item.kind === 'line' ? item.text : item.kind))
}
