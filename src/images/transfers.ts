import { EngineError } from '../engine/engine-error.ts'
import { nothingTransferred } from '../engine/nothing-transferred.ts'
import type { TransferProgress } from '../engine/transfer-progress.ts'
import { plain } from '../webview/plain.ts'
import { failureOf } from './failure.ts'
import type { Transfer, TransferEnd } from './protocol.ts'

/** Pulls and pushes: those under way, and those that ended until they are put aside. */
export interface Transfers {
  readonly all: readonly Transfer[]
  /** Whether one is under way. */
  readonly isBusy: boolean
  /** Begins one in the place of an ended one of the same image; does nothing while that is still under way. */
  begin(direction: Transfer['direction'], name: string, start: Start): Promise<void>
  /** Calls off what is under way. */
  cancel(key: number): void
  /** Puts aside what has ended. */
  dismiss(key: number): void
  /** Calls off everything. */
  dispose(): void
}

/** @param loggedIn called where the registry is told who asks */
type Start = (signal: AbortSignal, loggedIn: () => void) => AsyncIterable<TransferProgress>

/** @param changed called when `all` is another; while layers move, ten times a second at most */
export function createTransfers(changed: () => void): Transfers {
  let all: readonly Transfer[] = []
  let keys = 0
  const under = new Map<number, AbortController>()
  const soon = createSoon(changed)

  const put = (transfer: Transfer) => {
    all = all.map((known) => (known.key === transfer.key ? transfer : known))
  }
  const drop = (key: number) => {
    all = all.filter((known) => known.key !== key)
    changed()
  }
  const end = (transfer: Transfer, how: TransferEnd) => {
    put({ ...transfer, end: how })
    changed()
  }

  return {
    get all() {
      return all
    },
    get isBusy() {
      return under.size > 0
    },
    async begin(direction, name, start) {
      const isSame = (known: Transfer) => known.direction === direction && known.name === name
      if (all.some((known) => isSame(known) && known.end === null)) return
      keys += 1
      const controller = new AbortController()
      let transfer: Transfer = { key: keys, direction, name, layers: [], end: null }
      under.set(transfer.key, controller)
      // What went well is old news by now; what did not stays until somebody has read it.
      all = [...all.filter((known) => !isSame(known) && known.end?.kind !== 'done'), transfer]
      changed()
      let isLoggedIn = false
      const loggedIn = () => {
        isLoggedIn = true
      }
      try {
        let last = nothingTransferred
        for await (const progress of start(controller.signal, loggedIn)) {
          last = progress
          transfer = { ...transfer, layers: progress.layers.map(layerOf) }
          put(transfer)
          soon.push()
        }
        if (controller.signal.aborted) drop(transfer.key)
        else end(transfer, { kind: 'done', isNews: isNews(direction, last) })
      } catch (error) {
        if (!(error instanceof EngineError)) throw error
        if (controller.signal.aborted) drop(transfer.key)
        else end(transfer, failureOf(error, name, isLoggedIn))
      } finally {
        under.delete(transfer.key)
        soon.stop()
      }
    },
    cancel: (key) => under.get(key)?.abort(),
    dismiss(key) {
      if (!under.has(key)) drop(key)
    },
    dispose() {
      for (const controller of under.values()) controller.abort()
    },
  }
}

// moby, distribution/pull.go: the last word of a pull says whether anything was new.
function isNews(direction: Transfer['direction'], { status, hasMoved }: TransferProgress): boolean {
  return direction === 'pull' ? !status.includes('up to date') : hasMoved
}

function layerOf({ id, phase, done, total }: TransferProgress['layers'][number]) {
  return { id: plain(id, 12), phase, done: done ?? null, total: total ?? null }
}

function createSoon(work: () => void) {
  let timer: NodeJS.Timeout | undefined
  return {
    push() {
      timer ??= setTimeout(() => {
        timer = undefined
        work()
      }, 100)
    },
    stop() {
      clearTimeout(timer)
      timer = undefined
    },
  }
}
