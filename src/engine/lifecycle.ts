import type { Text } from '../text.ts'

/** The states of a container as `State.Status` names them (moby, daemon/container/state.go). */
export const containerStates = ['created', 'running', 'paused', 'restarting', 'removing', 'exited', 'dead'] as const
export type ContainerState = (typeof containerStates)[number]

/** What a person can do to a container's life; each is a command of the same name (`remove` is `docker rm`). */
export const actions = ['start', 'stop', 'pause', 'unpause', 'restart', 'kill', 'remove'] as const
export type Action = (typeof actions)[number]

/** How an action is done. */
export interface ActOptions {
  /** Seconds between SIGTERM and SIGKILL, for stop and restart. By default the container's own, else 10. */
  readonly graceSeconds?: number
  /** For remove: end it first if it runs. */
  readonly force?: boolean
  /** For remove: with its anonymous volumes. */
  readonly volumes?: boolean
}

/**
 * What an action does in a state.
 * - `moves`: the Engine does it, and the container is in `to` afterwards.
 * - `already`: the Engine answers 304; nothing changes.
 * - `refused`: the Engine answers 409 (500 for an unpause); nothing changes.
 */
export type Transition =
  | { readonly kind: 'moves'; readonly to: ContainerState | 'removed' }
  | { readonly kind: 'already'; readonly why: Text }
  | { readonly kind: 'refused'; readonly why: Text }

/** What `action` does to a container in `state`. Buttons, diagram, quiz and tests read this one table. */
export function transition(state: ContainerState, action: Action): Transition {
  return transitions[state][action]
}

/** The same, as a claim: does the Engine carry it out? */
export function isLegal(state: ContainerState, action: Action): boolean {
  return transition(state, action).kind === 'moves'
}

const to = (state: ContainerState | 'removed'): Transition => ({ kind: 'moves', to: state })
const already = (why: Text): Transition => ({ kind: 'already', why })
const refused = (why: Text): Transition => ({ kind: 'refused', why })

const alreadyRuns: Text = { en: 'It is already running.', ko: '이미 실행 중입니다.' }
const notRunning: Text = { en: 'It is not running.', ko: '실행 중이 아닙니다.' }
const alreadyEnded: Text = { en: 'It has already ended.', ko: '이미 종료되었습니다.' }
const neverStarted: Text = { en: 'It has not been started yet.', ko: '아직 시작한 적이 없습니다.' }
const pausedUnpauseFirst: Text = {
  en: 'It is paused: unpause it instead.',
  ko: '일시 정지 상태입니다. unpause로 다시 진행하세요.',
}
const alreadyPaused: Text = { en: 'It is already paused.', ko: '이미 일시 정지되었습니다.' }
const notPaused: Text = { en: 'It is not paused.', ko: '일시 정지 상태가 아닙니다.' }
const restartsNow: Text = {
  en: 'It is restarting: wait, or stop it.',
  ko: '재시작 중입니다. 기다리거나 먼저 중지하세요.',
}
const stopFirst: Text = { en: 'It has not ended: stop it first.', ko: '아직 종료되지 않았습니다. 먼저 중지하세요.' }
const goesAway: Text = { en: 'It is being removed.', ko: '삭제하는 중입니다.' }
const onlyRemove: Text = {
  en: 'It could not be removed completely: only removing it again helps.',
  ko: '삭제가 끝까지 되지 않은 컨테이너입니다. 다시 삭제하는 것만 할 수 있습니다.',
}

// Measured on Engine 20.10.24, each state with each action; test/engine/lifecycle.engine.test.ts measures it again.
const transitions: Readonly<Record<ContainerState, Readonly<Record<Action, Transition>>>> = {
  created: {
    start: to('running'),
    stop: already(neverStarted),
    pause: refused(neverStarted),
    unpause: refused(notPaused),
    restart: to('running'),
    kill: refused(neverStarted),
    remove: to('removed'),
  },
  running: {
    start: already(alreadyRuns),
    stop: to('exited'),
    pause: to('paused'),
    unpause: refused(notPaused),
    restart: to('running'),
    kill: to('exited'),
    remove: refused(stopFirst),
  },
  paused: {
    start: refused(pausedUnpauseFirst),
    // The Engine unpauses it by itself, or the process could not receive the signal.
    stop: to('exited'),
    pause: refused(alreadyPaused),
    unpause: to('running'),
    restart: to('running'),
    kill: to('exited'),
    remove: refused(stopFirst),
  },
  restarting: {
    start: already(alreadyRuns),
    stop: to('exited'),
    pause: refused(restartsNow),
    unpause: refused(notPaused),
    restart: to('running'),
    kill: to('exited'),
    remove: refused(stopFirst),
  },
  exited: {
    start: to('running'),
    stop: already(alreadyEnded),
    pause: refused(notRunning),
    unpause: refused(notPaused),
    restart: to('running'),
    kill: refused(alreadyEnded),
    remove: to('removed'),
  },
  removing: {
    start: refused(goesAway),
    stop: already(goesAway),
    pause: refused(goesAway),
    unpause: refused(goesAway),
    restart: refused(goesAway),
    kill: refused(goesAway),
    remove: refused(goesAway),
  },
  dead: {
    start: refused(onlyRemove),
    stop: already(onlyRemove),
    pause: refused(onlyRemove),
    unpause: refused(onlyRemove),
    restart: refused(onlyRemove),
    kill: refused(onlyRemove),
    remove: to('removed'),
  },
}
