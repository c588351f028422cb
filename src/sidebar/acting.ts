import { type EngineDocument, numberAt, textAt, valueAt } from '../engine/document.ts'
import type { Container, Engine } from '../engine/engine.ts'
import { EngineError } from '../engine/engine-error.ts'
import { type Action, type ActOptions, isLegal } from '../engine/lifecycle.ts'
import type { LiveEngine } from '../engine/live.ts'
import { plain } from '../webview/plain.ts'
import { anonymousVolumes } from './anonymous-volumes.ts'
import { fewAtOnce } from './few-at-once.ts'
import { problemOf } from './picture.ts'
import type { Doing, Notice } from './row-protocol.ts'

/** Carries out the moves of the lifecycle that a person pressed, and knows which are under way. */
export interface Acting {
  readonly doing: readonly Doing[]
  /** What could not be done last. */
  readonly notice: Notice | undefined
  /** Does nothing for a container that isn't there, in a state that doesn't allow it, or in the middle of another move. */
  act(action: Action, id: string): Promise<void>
  /** The same for several containers; asks once for all of them. */
  actOnAll(action: Action, ids: readonly string[]): Promise<void>
  dismissNotice(): void
}

export interface ActingOptions {
  readonly live: Pick<LiveEngine, 'engine' | 'snapshot' | 'look'>
  /** Asks before something is lost. @param volumes how many volumes without a name belong to the containers */
  readonly confirmRemoval: (
    containers: readonly Container[],
    volumes: number,
  ) => Promise<Pick<ActOptions, 'volumes'> | undefined>
  /** Called when `doing` or `notice` is another. */
  readonly changed: () => void
}

export function createActing({ live, confirmRemoval, changed }: ActingOptions): Acting {
  let doing: readonly Doing[] = []
  let notice: Notice | undefined

  const begin = (deed: Doing) => {
    doing = [...doing.filter(({ id }) => id !== deed.id), deed]
    notice = undefined
    changed()
  }
  const end = (id: string, failure?: Notice) => {
    doing = doing.filter((deed) => deed.id !== id)
    notice = failure
    changed()
  }
  /** Who is asked to do it, as things stand now. */
  const whoCan = (action: Action, id: string): Able | undefined => {
    const container = live.snapshot.containers.find((known) => known.id === id)
    if (!container || !live.engine || doing.some((deed) => deed.id === id)) return undefined
    return isLegal(container.state, action) ? { engine: live.engine, container } : undefined
  }

  const carryOut = async (action: Action, id: string, options: ActOptions) => {
    const able = whoCan(action, id)
    if (!able) return
    begin({ id, action, since: Date.now(), grace: null })
    try {
      if (action === 'stop' || action === 'restart') {
        const document = await able.engine.inspectContainer(id)
        begin({ id, action, since: Date.now(), grace: graceOf(document) })
      }
      // `already`, the Engine's 304, is as good as `done`: the container is where the person wanted it.
      await (action === 'remove' ? able.engine.act(action, id, options) : able.engine.act(action, id))
      end(id)
    } catch (error) {
      if (!(error instanceof EngineError)) throw error
      end(id, error.kind === 'gone' ? undefined : noticeOf(action, able.container, error))
      // Gone or in another state: what we show is out of date.
      live.look()
    }
  }
  const actOnAll = async (action: Action, ids: readonly string[]) => {
    const asked = ids.flatMap((id) => whoCan(action, id) ?? [])
    if (asked.length === 0) return
    const options = action === 'remove' ? await askedFor(asked, confirmRemoval) : {}
    // Things may have changed while the person thought about it: each is looked at again.
    if (options) await fewAtOnce(asked, mostAtOnce, ({ container }) => carryOut(action, container.id, options))
  }

  return {
    get doing() {
      return doing
    },
    get notice() {
      return notice
    },
    act: (action, id) => actOnAll(action, [id]),
    actOnAll,
    dismissNotice() {
      notice = undefined
      changed()
    },
  }
}

function noticeOf(action: Action, container: Container, error: EngineError): Notice {
  return { action, name: plain(container.name, 128), problem: problemOf(error) }
}

interface Able {
  readonly engine: Engine
  readonly container: Container
}

// As many as the Engine does side by side without making the rest of the machine wait.
const mostAtOnce = 8

async function askedFor(
  able: readonly Able[],
  confirmRemoval: ActingOptions['confirmRemoval'],
): Promise<ActOptions | undefined> {
  // What cannot be inspected cannot be removed either, and says so then.
  const volumes = await fewAtOnce(able, mostAtOnce, async ({ engine, container }) =>
    anonymousVolumes(await engine.inspectContainer(container.id).catch(() => undefined)),
  )
  const total = volumes.reduce((sum, count) => sum + count, 0)
  const containers = able.map(({ container }) => container)
  return confirmRemoval(containers, total)
}

// moby, daemon/stop.go: the container's own grace period, else 10 seconds; its own signal, else SIGTERM.
function graceOf(document: EngineDocument | undefined): Doing['grace'] {
  const signal = textAt(document, 'Config', 'StopSignal')
  const hasTimeout = typeof valueAt(document, 'Config', 'StopTimeout') === 'number'
  return {
    signal: /^\w{1,20}$/.test(signal) ? signal : 'SIGTERM',
    seconds: hasTimeout ? numberAt(document, 'Config', 'StopTimeout') : 10,
  }
}
