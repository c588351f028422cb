import { type Action, actions, type ContainerState, isLegal, transition } from '../../engine/lifecycle.ts'
import { commandOf } from '../commands.ts'
import {
  boxesIn,
  type Place,
  type Room,
  type Route,
  restartPolicyIn,
  roomFor,
  routesIn,
  type Spot,
} from './diagram-room.ts'

/** The lifecycle, drawn for a container in one state: where it is, where it can go from there, and the whole map. */
export interface Diagram {
  readonly width: number
  readonly height: number
  readonly nodes: readonly DiagramNode[]
  readonly lanes: readonly Lane[]
  readonly labels: readonly Label[]
  readonly chips: readonly Chip[]
  /** Moves that are legal from here, but whose arrow starts elsewhere. */
  readonly also: readonly Action[]
}

export interface DiagramNode {
  readonly place: Place
  readonly isNow: boolean
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** An arrow: a move that is legal now, another one, or what the restart policy does by itself. */
export interface Lane {
  readonly path: string
  readonly look: 'live' | 'idle' | 'automatic'
}

/** The words on an arrow that cannot be gone now; without actions, the restart policy's. */
export interface Label extends Spot {
  readonly actions: readonly Action[]
}

/** A legal move, to be pressed. */
export interface Chip extends Spot {
  readonly action: Action
  readonly text: string
}

/**
 * Draws the transition table. An arrow stands for a move of the table; nothing here knows which moves there are.
 * @param width in CSS pixels
 */
export function diagramOf(state: ContainerState, width: number): Diagram {
  const room = roomFor(width)
  const here = placeOf(state)
  const drawn = routesIn(room).flatMap((route) => drawnRoute(route, state, here, room))
  const chips = drawn.flatMap((route) => route.chips)
  const isOnChip = (action: Action) => chips.some((chip) => chip.action === action)
  const policy = restartPolicyIn(room)
  return {
    width,
    height: room.height,
    nodes: boxesIn(room).map((box) => ({ ...box, isNow: box.place === here })),
    lanes: [...drawn.map(({ lane }) => lane), { path: policy.path, look: 'automatic' }],
    labels: [...drawn.flatMap(({ label }) => label), ...(policy.hasRoom ? [{ ...policy.spot, actions: [] }] : [])],
    chips,
    also: actions.filter((action) => isLegal(state, action) && !isOnChip(action)),
  }
}

/** Where in the diagram a state stands. */
export function placeOf(state: ContainerState): Place {
  if (state === 'removing') return 'removed'
  return state === 'dead' ? 'exited' : state
}

interface DrawnRoute {
  readonly lane: Lane
  readonly label: readonly Label[]
  readonly chips: readonly Chip[]
}

function drawnRoute(route: Route, state: ContainerState, here: Place, room: Room): readonly DrawnRoute[] {
  const moves = movesFrom(route.from, route.to).slice(0, route.carries)
  const legal = route.from === here ? moves.filter((action) => leadsTo(state, action, route.to)) : []
  const chips = chipsOn(route, legal, room)
  if (chips.length > 0) return [{ lane: { path: route.path, look: 'live' }, label: [], chips }]
  // The first chip of a container that was never started would stand on this arrow.
  if (moves.length === 0 || (route.isLoop && here === 'created')) return []
  const look = legal.length > 0 ? 'live' : 'idle'
  const label = labelWidth(moves) > route.room ? [] : [{ ...route.labelBeside(here), actions: moves }]
  return [{ lane: { path: route.path, look }, label, chips }]
}

/** The moves as chips on their arrow; none where the arrow is too short for one. */
function chipsOn(route: Route, moves: readonly Action[], { isNarrow }: Room): readonly Chip[] {
  const chips = moves.flatMap((action, index): readonly Chip[] => {
    const spot = route.chips[index]
    const command = commandOf(action)
    const text = isNarrow || chipWidth(command) > route.room - 14 ? command.replace('docker ', '') : command
    return spot ? [{ ...spot, action, text }] : []
  })
  return chips.every(({ text }) => chipWidth(text) <= route.room) ? chips : []
}

/** In CSS pixels, about: 11 px of the editor's font, and 4 px on both sides that are the label's own. */
function labelWidth(moves: readonly Action[]): number {
  return moves.join(', ').length * 5.6 + 8
}

/** In CSS pixels: 11 px monospace, 6.62 px a character, and 7 px on both sides that are the chip's own. */
function chipWidth(text: string): number {
  return text.length * 6.62 + 14
}

function movesFrom(from: Place, to: Place): readonly Action[] {
  return from === 'removed' ? [] : actions.filter((action) => leadsTo(from, action, to))
}

function leadsTo(state: ContainerState, action: Action, to: Place): boolean {
  const answer = transition(state, action)
  return answer.kind === 'moves' && answer.to === to
}
