import * as z from 'zod/mini'
import type { ContainerEngine, FileChange, Process, Usage } from './container-engine.ts'
import type { Dial } from './dial.ts'
import { prober } from './docker-probe.ts'
import { accept, listOf, number, segment, text, texts, timeFrom } from './door.ts'
import { EngineError } from './engine-error.ts'
import { createJsonLineReader } from './ndjson.ts'
import { createBody, type RunSpec } from './run-spec.ts'

/** What can be asked and done about one container, over `dial`. */
export function containerEngine(dial: Dial): ContainerEngine {
  return {
    create: (spec, signal) => create(dial, spec, signal),
    rename: (id, name) => dial.done({ method: 'POST', path: `${pathOf(id)}/rename`, query: { name } }),
    async processes(id, signal) {
      return processesFrom(await dial.json({ method: 'GET', path: `${pathOf(id)}/top` }, signal))
    },
    async changes(id, signal) {
      return changesFrom(await dial.json({ method: 'GET', path: `${pathOf(id)}/changes` }, signal))
    },
    usage: (id, signal) => usage(dial, id, signal),
    async hasFile(id, path, signal) {
      try {
        await dial.json({ method: 'HEAD', path: `${pathOf(id)}/archive`, query: { path } }, signal)
        return true
      } catch (error) {
        if (error instanceof EngineError && error.kind === 'gone') return false
        throw error
      }
    },
    probe: prober(dial),
  }
}

/** `GET /containers/{id}/top`: a table whose columns are those of the machine's `ps`. */
export function processesFrom(answer: unknown): readonly Process[] {
  const { Titles, Processes } = accept(topAnswer, answer)
  const column = (...names: readonly string[]) => Titles.findIndex((title) => names.includes(title))
  const pid = column('PID')
  const parent = column('PPID')
  const user = column('USER', 'UID')
  const command = column('CMD', 'COMMAND', 'Name')
  return Processes.map((row) => ({
    pid: Number(row[pid]),
    parent: row[parent] === undefined ? undefined : Number(row[parent]),
    user: row[user] ?? '',
    command: row[command] ?? '',
  }))
}

/** `GET /containers/{id}/changes`; null where there are none. */
export function changesFrom(answer: unknown): readonly FileChange[] {
  return accept(listOf(changeAnswer), answer).map(({ Kind, Path }) => ({ kind: kinds[Kind] ?? 'changed', path: Path }))
}

/** What two samples of `GET /containers/{id}/stats`, one after the other, say of the time between them. */
export function usageBetween(before: Sample, sample: Sample): Usage | undefined {
  const at = timeFrom(sample.read)
  const since = timeFrom(before.read)
  if (at === undefined || since === undefined || at <= since) return undefined
  const nanoseconds = sample.cpu_stats.cpu_usage.total_usage - before.cpu_stats.cpu_usage.total_usage
  const { usage, limit, stats } = sample.memory_stats
  return {
    at,
    processors: Math.max(0, nanoseconds / 1e6 / (at - since)),
    // What the docker CLI leaves out too: `inactive_file` is the name in cgroup v2, the other that in v1.
    memory: Math.max(0, usage - (stats.total_inactive_file || stats.inactive_file)),
    memoryLimit: limit,
  }
}

export type Sample = z.output<typeof sampleAnswer>

async function create(dial: Dial, spec: RunSpec, signal: AbortSignal | undefined): Promise<string> {
  const query = spec.name === undefined ? {} : { name: spec.name }
  const request = { method: 'POST', path: '/containers/create', query, body: createBody(spec) } as const
  return accept(z.object({ Id: z.string() }), await dial.json(request, signal)).Id
}

async function* usage(dial: Dial, id: string, signal: AbortSignal): AsyncGenerator<Usage> {
  const read = createJsonLineReader()
  let before: Sample | undefined
  for await (const chunk of dial.bytes({ method: 'GET', path: `${pathOf(id)}/stats` }, signal)) {
    for (const value of read(chunk)) {
      const sample = accept(sampleAnswer, value)
      const measured = before && usageBetween(before, sample)
      if (measured) yield measured
      before = sample
    }
  }
}

function pathOf(id: string): string {
  return `/containers/${segment(id)}`
}

const kinds: readonly FileChange['kind'][] = ['changed', 'added', 'deleted']
const changeAnswer = z.object({ Kind: number, Path: text })
const topAnswer = z.object({ Titles: texts, Processes: listOf(texts) })

const noMemory = { usage: 0, limit: 0, stats: { inactive_file: 0, total_inactive_file: 0 } }
const sampleAnswer = z.object({
  read: text,
  cpu_stats: z.catch(z.object({ cpu_usage: z.object({ total_usage: number }) }), { cpu_usage: { total_usage: 0 } }),
  memory_stats: z.catch(
    z.object({
      usage: number,
      limit: number,
      stats: z.catch(z.object({ inactive_file: number, total_inactive_file: number }), noMemory.stats),
    }),
    noMemory,
  ),
})
