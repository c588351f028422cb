import { EngineError, type EngineErrorKind } from '../../src/engine/engine-error.ts'
import { type ContainerState, containerStates } from '../../src/engine/lifecycle.ts'
import { problemCard } from '../../src/engine/problems.ts'
import type { Sight, UsageSight } from '../../src/sidebar/container-protocol.ts'
import type { ToView } from '../../src/sidebar/protocol.ts'
import type { ContainerRow } from '../../src/sidebar/row-protocol.ts'
import type { Locale } from '../../src/text.ts'
import { idOf } from '../engine/still-engine.ts'
import { image, picture, place, row } from '../sidebar/view/pictures.ts'

/** A state of the sidebar: what the host says, and what is pressed then. */
export interface Scene {
  readonly name: string
  readonly messages: readonly ToView[]
  /** Selectors of what to press, one after the other, where it is there. */
  readonly press?: readonly string[]
  readonly modifiers?: readonly ('Control' | 'Shift')[]
}

/** All states, in the order of a day: nothing there, an engine, containers, what is done to them. */
export function scenes(locale: Locale): readonly Scene[] {
  const shown = (change: Parameters<typeof picture>[0] = {}) =>
    picture({ locale, now: Date.now(), containers: containers(), images, ...change })
  const closed = { kind: 'doing', doing: [] } as const
  const quiet = [{ kind: 'notice', notice: null }, closed, { kind: 'journal', entries: [] }] as const
  const scene = (name: string, messages: readonly ToView[], rest: Omit<Scene, 'name' | 'messages'> = {}): Scene => ({
    name,
    messages: [...quiet, ...messages],
    ...rest,
  })
  return [
    ...unreachable.map(([kind, message]) => scene(kind, [shown({ connection: away(kind, message) })])),
    scene('connecting', [shown({ connection: { kind: 'connecting', place } })]),
    scene('empty', [shown({ containers: [], images: [] })]),
    scene('without-docker-command', [
      shown({ connection: { kind: 'connected', place, version: '28.3.1', card: cardWithoutCommand } }),
    ]),
    scene('reconnecting', [
      shown({
        connection: { kind: 'reconnecting', place, problem: lost, lostAt: Date.now(), retryAt: Date.now() + 4000 },
      }),
    ]),
    scene('list', [shown(), usedInRows(), { kind: 'journal', entries: journal() }]),
    scene('failed', [shown(), { kind: 'notice', notice: { action: 'start', name: 'tencounter', problem: portTaken } }]),
    scene('stopping', [
      shown(),
      {
        kind: 'doing',
        doing: [{ id: web.id, action: 'stop', since: Date.now(), grace: { signal: 'SIGTERM', seconds: 10 } }],
      },
    ]),
    scene('menu', [shown()], { press: [`[data-key="${web.id}"] [aria-haspopup]`] }),
    scene('order', [shown()], { press: ['.filter [aria-haspopup]'] }),
    scene('chosen', [shown()], {
      press: [`[data-key="${web.id}"] .name`, `[data-key="${failed.id}"] .name`],
      modifiers: ['Control'],
    }),
    scene('open', [shown(), ...sights()], {
      press: [
        '.selection .icon-btn:last-child',
        `[data-key="${web.id}"][aria-expanded=false] .name`,
        `[data-part="${web.id} processes"][aria-expanded=false]`,
        `[data-part="${web.id} changes"][aria-expanded=false]`,
      ],
    }),
    ...containerStates.map((state, place) =>
      scene(`life-${state}`, [shown({ containers: [inState(state, place)] })], {
        press: [`[data-key="${inState(state, place).id}"] .name`],
      }),
    ),
  ]
}

/** Two thousand containers. */
export function crowd(locale: Locale): readonly ToView[] {
  const many = Array.from({ length: 2000 }, (_, number) =>
    row('a', {
      id: number.toString(16).padStart(64, '0'),
      name: `crowd-${number}`,
      since: Date.now(),
      createdAt: Date.now(),
    }),
  )
  return [picture({ locale, now: Date.now(), containers: many })]
}

const minute = 60_000
const past = (minutes: number) => Date.now() - minutes * minute

const web = row('a', { name: 'hellonginx', image: 'nginx', ports: [{ inside: 80, outside: 8080, protocol: 'tcp' }] })
const failed = row('b', {
  name: 'secondContainer',
  image: 'httpd:2.4',
  state: 'exited',
  exitCode: 137,
  ending: 'grace',
})

function containers(): readonly ContainerRow[] {
  return [
    row('1', {
      name: 'guestbook-pg-1',
      image: 'postgres:17',
      project: 'guestbook',
      health: 'healthy',
      since: past(125),
      ports: [{ inside: 5432, outside: 5432, protocol: 'tcp' }],
    }),
    row('2', { name: 'guestbook-web-1', image: 'httpd:2.4', project: 'guestbook', state: 'paused', since: past(125) }),
    { ...web, since: past(12) },
    row('3', {
      name: 'a-name-that-is-longer-than-the-sidebar-is-wide-because-somebody-let-a-program-choose-it',
      image: 'registry.example.com/team/with/a/long/path:2026-11-22',
      since: past(1),
    }),
    row('4', { name: 'worker', image: 'drydock/worker', state: 'restarting', exitCode: 1, since: past(0) }),
    row('5', { name: 'tencounter', image: 'drydock/counter:1', state: 'exited', exitCode: 0, since: past(6) }),
    { ...failed, since: past(2) },
    row('6', {
      name: 'hungry',
      image: 'drydock/eater',
      state: 'exited',
      exitCode: 137,
      ending: 'memory',
      since: past(3),
    }),
    row('7', { name: 'lost', image: 'drydock/lost', state: 'exited', exitCode: 127, since: past(4) }),
    row('8', { name: 'fresh', image: 'nginx', state: 'created', since: null, createdAt: past(5) }),
    row('9', { name: 'undead', image: 'nginx', state: 'dead', since: past(9) }),
  ]
}

const images = [
  image('nginx:latest', { size: 192e6, usedBy: ['hellonginx', 'fresh'] }),
  image('postgres:17', { size: 438e6, usedBy: ['guestbook-pg-1'] }),
  image('drydock/counter:1', { size: 4.3e6, usedBy: ['tencounter'] }),
]

function inState(state: ContainerState, place: number): ContainerRow {
  return row('c', {
    id: `f${place}`.repeat(32),
    name: 'hundredcounter',
    image: 'drydock/counter:1',
    state,
    since: state === 'created' ? null : past(1),
    exitCode: state === 'exited' ? 0 : null,
  })
}

function sights(): readonly ToView[] {
  const { id } = web
  const usage = Array.from({ length: 60 }, (_, second) => {
    const processors = 0.02 + (second % 17 === 0 ? 0.11 : 0) + (second % 5) / 500
    return usageAt(second, processors, 18e6 + second * 50_000, null, 67_108_864)
  })
  const processes = [
    { outside: 2249, inside: 1, user: 'root', command: 'nginx: master process nginx -g daemon off;' },
    { outside: 2290, inside: 29, user: 'systemd+', command: 'nginx: worker process' },
  ]
  const limits = { memoryLimit: 67_108_864, processorLimit: null, processLimit: null }
  const seen: readonly Sight[] = [
    { what: 'facts', restarts: 2, policy: 'on-failure:5', error: '' },
    ...usage,
    { what: 'processes', processes, shared: ['cgroup'], isElsewhere: false, ...limits },
    {
      what: 'changes',
      changes: [
        { kind: 'changed', path: '/etc' },
        { kind: 'added', path: '/etc/nginx/conf.d/extra.conf' },
        { kind: 'deleted', path: '/usr/share/nginx/html/50x.html' },
      ],
      count: 3,
    },
  ]
  return [{ kind: 'sights', sights: seen.map((sight) => ({ id, sight })) }]
}

/** What the closed rows of two containers use: one without limits, one near them. */
function usedInRows(): ToView {
  const samples = Array.from({ length: 40 }, (_, second) => second)
  const idle = samples.map((second) => ({
    id: idOf('1'),
    sight: usageAt(second, 0.004 + (second % 13 === 0 ? 0.3 : 0), 24e6 + (second % 3) * 1e5, null, null),
  }))
  const busy = samples.map((second) => ({
    id: web.id,
    sight: usageAt(second, 0.42 + (second % 7) / 100, 52e6 + second * 3e5, 0.5, 67_108_864),
  }))
  return { kind: 'sights', sights: [...idle, ...busy] }
}

function usageAt(
  second: number,
  processors: number,
  memory: number,
  processorLimit: number | null,
  memoryLimit: number | null,
): UsageSight {
  return { what: 'usage', at: past(1) + second * 1000, processors, memory, processorLimit, memoryLimit }
}

function journal() {
  return [
    {
      key: '1',
      at: past(2),
      id: failed.id,
      name: failed.name,
      deed: { kind: 'ended', exitCode: 137, because: { kind: 'stopped-then-killed', signal: 15, seconds: 10 } },
    },
    { key: '2', at: past(5), id: web.id, name: 'guestbook-web-1', deed: { kind: 'paused' } },
    { key: '3', at: past(12), id: web.id, name: web.name, deed: { kind: 'created', image: 'nginx', started: true } },
  ] as const
}

const lost = { kind: 'lost', message: 'the engine ended the connection' } as const
const portTaken = {
  kind: 'failed',
  message:
    'driver failed programming external connectivity on endpoint tencounter: Bind for 0.0.0.0:8080 failed: port is already allocated',
} as const
const cardWithoutCommand = {
  title: { en: 'The `docker` command is missing', ko: '`docker` 명령이 없습니다' },
  sentence: { en: 'The engine answers, so this view works.', ko: '엔진은 응답하므로 이 화면은 그대로 쓸 수 있습니다.' },
  steps: [{ kind: 'link', text: { en: 'Install the Docker CLI', ko: 'Docker CLI 설치하기' } }],
} as const

const unreachable: readonly (readonly [EngineErrorKind, string])[] = [
  ['absent', 'connect ENOENT /var/run/docker.sock'],
  ['refused', 'connect ECONNREFUSED /var/run/docker.sock'],
  ['denied', 'connect EACCES /var/run/docker.sock'],
  ['invalid', 'there is no docker context "school"'],
]

function away(kind: EngineErrorKind, message: string): Extract<ToView, { kind: 'picture' }>['connection'] {
  const endpoint = { host: place.host, name: 'default', from: 'default' } as const
  const card = problemCard({
    endpoint,
    problem: new EngineError(kind, message),
    platform: 'linux',
    hasDocker: kind !== 'absent',
  })
  return { kind: 'unreachable', place, problem: { kind, message }, retryAt: Date.now() + 8000, card }
}
