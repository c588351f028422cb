import { type Container, type Engine, type EngineDocument, EngineError } from '../engine/engine.ts'
import { type Action, isLegal } from '../engine/lifecycle.ts'
import type { LiveEngine } from '../engine/live.ts'
import { plain } from '../webview/plain.ts'
import { problemOf } from './picture.ts'
import type { Doing, Notice } from './protocol.ts'

/** Carries out the moves of the lifecycle that a person pressed, and knows which are under way. */
export interface Acting {
  readonly doing: readonly Doing[]
  /** What could not be done last. */
  readonly notice: Notice | undefined
  /** Does nothing for a container that isn't there, in a state that doesn't allow it, or in the middle of another move. */
  act(action: Action, id: string): Promise<void>
  dismissNotice(): void
}

export interface ActingOptions {
  readonly live: Pick<LiveEngine, 'engine' | 'snapshot' | 'look'>
  /** Asks before something is lost. */
  readonly confirmRemoval: (container: Container) => Promise<boolean>
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
  const whoCan = (action: Action, id: string): { engine: Engine; container: Container } | undefined => {
    const container = live.snapshot.containers.find((known) => known.id === id)
    if (!container || !live.engine || doing.some((deed) => deed.id === id)) return undefined
    return isLegal(container.state, action) ? { engine: live.engine, container } : undefined
  }

  return {
    get doing() {
      return doing
    },
    get notice() {
      return notice
    },
    async act(action, id) {
      const asked = whoCan(action, id)
      if (!asked) return
      if (action === 'remove' && !(await confirmRemoval(asked.container))) return
      // Things may have changed while the person thought about it.
      const able = whoCan(action, id)
      if (!able) return
      begin({ id, action, since: Date.now(), grace: null })
      try {
        if (action === 'stop' || action === 'restart') {
          const document = await able.engine.inspectContainer(id)
          begin({ id, action, since: Date.now(), grace: graceOf(document) })
        }
        // `already`, the Engine's 304, is as good as `done`: the container is where the person wanted it.
        await able.engine.act(action, id)
        end(id)
      } catch (error) {
        if (!(error instanceof EngineError)) throw error
        end(id, error.kind === 'gone' ? undefined : noticeOf(action, able.container, error))
        // Gone or in another state: what we show is out of date.
        live.look()
      }
    },
    dismissNotice() {
      notice = undefined
      changed()
    },
  }
}

function noticeOf(action: Action, container: Container, error: EngineError): Notice {
  return { action, name: plain(container.name, 128), problem: problemOf(error) }
}

// moby, daemon/stop.go: the container's own grace period, else 10 seconds; its own signal, else SIGTERM.
function graceOf(document: EngineDocument | undefined): Doing['grace'] {
  const config = new Map(Object.entries(Object(document?.['Config'])))
  const [signal, seconds] = [config.get('StopSignal'), config.get('StopTimeout')]
  return {
    signal: typeof signal === 'string' && /^\w{1,20}$/.test(signal) ? signal : 'SIGTERM',
    seconds: typeof seconds === 'number' ? seconds : 10,
  }
}
