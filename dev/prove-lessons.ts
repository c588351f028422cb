import { defaultSettings, summaryOf } from 'drydock-dockerfile'
import { connect, surroundingsOf } from '../src/engine/connect.ts'
import { createLiveEngine } from '../src/engine/live.ts'
import type { Lesson } from '../src/lessons/lesson.ts'
import { proveLesson } from '../src/lessons/proof/prove.ts'
import { startPrivateEngine } from './engine/private-engine.ts'

/** How many engines prove lessons at the same time. A lesson waits more than it computes. */
const lanes = 2

/** By lesson and step: for how many seconds its commands ran. */
type Durations = Readonly<Record<string, Readonly<Record<string, number>>>>

/** Proves lessons on private engines, and prints what each has shown and a table at the end. */
export async function proveLessons(
  lessons: readonly Lesson[],
): Promise<{ readonly faults: number; readonly durations: Durations }> {
  const waiting = [...lessons]
  const proved: Row[] = []
  const lane = async ({ dockerHost, environment, stop }: Awaited<ReturnType<typeof startPrivateEngine>>) => {
    const live = createLiveEngine({ connect: (signal) => connect(surroundingsOf(dockerHost), signal) })
    const held = live.hold()
    for (let lesson = waiting.shift(); lesson; lesson = waiting.shift()) {
      const row = await prove(lesson, { live, environment })
      console.log(row.said.join('\n'))
      proved.push(row)
    }
    held.dispose()
    live.dispose()
    stop()
  }
  const running: Promise<void>[] = []
  // One engine comes up after the other, for the first of all fetches its packages.
  for (let number = 0; number < Math.min(lanes, lessons.length); number += 1) {
    running.push(lane(await startPrivateEngine({ log: console.error })))
  }
  await Promise.all(running)
  proved.sort((one, other) => one.lesson.number - other.lesson.number)
  console.log(tableOf([head, ...proved.map(({ cells }) => cells)]))
  return {
    faults: proved.reduce((sum, { faults }) => sum + faults, 0),
    durations: Object.fromEntries(proved.map(({ lesson, running }) => [lesson.id, running])),
  }
}

const head = ['lesson', 'steps', 'walks', 'mistakes', 'parts needed', 'for their message', 'idle', 's', 'faults']

interface Row {
  readonly lesson: Lesson
  readonly cells: readonly string[]
  /** Lines, in English. */
  readonly said: readonly string[]
  readonly faults: number
  readonly running: Durations[string]
}

async function prove(
  lesson: Lesson,
  place: Pick<Parameters<typeof proveLesson>[1], 'live' | 'environment'>,
): Promise<Row> {
  const name = `${lesson.number} ${lesson.id}`
  const said = [name]
  const begun = Date.now()
  const { leaves, faults, ...counted } = await proveLesson(lesson, {
    ...place,
    readDockerfile: async (text) => summaryOf(text, defaultSettings),
    log: (line) => said.push(`  ${line}`),
  })
  for (const part of leaves.forMessage) said.push(`  for its message alone: ${part}`)
  for (const part of leaves.idle) said.push(`  IDLE ${part}: no mistake tells what it is for`)
  for (const { step, what } of faults) said.push(`  FAULT ${step}: ${what}`)
  const { steps, walks, mistakes, running } = counted
  const seconds = Math.round((Date.now() - begun) / 1000)
  const { needed, forMessage, idle } = leaves
  const numbers = [steps, walks, mistakes, needed.length, forMessage.length, idle.length, seconds, faults.length]
  return { lesson, cells: [name, ...numbers.map(String)], said, faults: faults.length + idle.length, running }
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n')
}
