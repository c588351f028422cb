import { basename } from 'node:path'
import { defaultSettings, summaryOf } from 'drydock-dockerfile'
import { connect, surroundingsOf } from '../src/engine/connect.ts'
import { createLiveEngine } from '../src/engine/live.ts'
import type { Lesson } from '../src/lessons/lesson.ts'
import { checkCourse } from '../src/lessons/lint/check-course.ts'
import { readCourse } from '../src/lessons/pack.ts'
import { proveLesson } from '../src/lessons/proof/prove.ts'
import { localeFor } from '../src/text.ts'
import { startPrivateEngine } from './engine/private-engine.ts'
import { exitOnSignals } from './exit-on-signals.ts'
import { root } from './root.ts'

const usage = `npm run lessons -- check [FOLDER]      what is wrong in a course's files, by file and line
npm run lessons -- prove [LESSON]...   walks through lessons on a private engine, as a learner would

A lesson is named by its number (05), its id (first-run) or its folder (05-first-run); without one, all are proved.`
const tasks: Readonly<Record<string, (words: readonly string[]) => Promise<void>>> = {
  check: ([folder = 'lessons']) => check(folder),
  prove,
}

const [task = '', ...words] = process.argv.slice(2)
exitOnSignals()
const run = tasks[task]
if (run) await run(words)
else {
  console.log(usage)
  process.exitCode = ['', 'help', '--help', '-h'].includes(task) ? 0 : 2
}

async function check(folder: string): Promise<void> {
  const locale = localeFor(undefined, (process.env['LC_ALL'] ?? process.env['LANG'] ?? 'en').replace('_', '-'))
  const read = await readCourse(folder)
  const problems = checkCourse(read)
  for (const { file, line, message } of problems) console.log(`${file}:${line}: ${message[locale]}`)
  console.log(`${read.length} lessons, ${problems.length} problems`)
  process.exitCode = problems.length > 0 ? 1 : 0
}

async function prove(wanted: readonly string[]): Promise<void> {
  const course = (await readCourse(`${root}/lessons`)).flatMap(({ lesson }) => lesson ?? [])
  const lessons = course.filter((lesson) => wanted.length === 0 || wanted.some((word) => isNamed(lesson, word)))
  if (lessons.length === 0) {
    console.error(`No lesson is called ${wanted.join(' or ')}.`)
    process.exitCode = 2
    return
  }
  const engine = await startPrivateEngine({ log: console.error })
  const live = createLiveEngine({ connect: (signal) => connect(surroundingsOf(engine.dockerHost), signal) })
  const held = live.hold()
  let faults = 0
  const rows: string[][] = [
    ['lesson', 'steps', 'walks', 'mistakes', 'parts needed', 'for their message', 'idle', 's', 'faults'],
  ]
  for (const lesson of lessons) {
    console.log(`${lesson.number} ${lesson.id}`)
    const begun = Date.now()
    const proof = await proveLesson(lesson, {
      live,
      environment: engine.environment,
      readDockerfile: async (text) => summaryOf(text, defaultSettings),
      log: (line) => console.log(`  ${line}`),
    })
    const { leaves } = proof
    for (const part of leaves.forMessage) console.log(`  for its message alone: ${part}`)
    for (const part of leaves.idle) console.log(`  IDLE ${part}: no mistake tells what it is for`)
    for (const { step, what } of proof.faults) console.log(`  FAULT ${step}: ${what}`)
    faults += proof.faults.length + leaves.idle.length
    const counts = [proof.steps, proof.walks, proof.mistakes, leaves.needed.length, leaves.forMessage.length]
    const seconds = Math.round((Date.now() - begun) / 1000)
    rows.push([
      `${lesson.number} ${lesson.id}`,
      ...[...counts, leaves.idle.length, seconds, proof.faults.length].map(String),
    ])
  }
  held.dispose()
  live.dispose()
  engine.stop()
  console.log(tableOf(rows))
  console.log(`${lessons.length} lessons proved, ${faults} faults`)
  process.exitCode = faults > 0 ? 1 : 0
}

function isNamed({ id, number, folder }: Lesson, word: string): boolean {
  return word === id || word === basename(folder) || Number(word) === number
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? []
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n')
}
