import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Lesson } from '../src/lessons/lesson.ts'
import { checkCourse } from '../src/lessons/lint/check-course.ts'
import { readCourse } from '../src/lessons/pack.ts'
import { localeFor } from '../src/text.ts'
import { exitOnSignals } from './exit-on-signals.ts'
import { proveLessons } from './prove-lessons.ts'
import { root } from './root.ts'

const usage = `npm run lessons -- check [FOLDER]      what is wrong in a course's files, by file and line
npm run lessons -- prove [LESSON]...   walks through lessons on a private engine, as a learner would
npm run lessons -- measure [LESSON]... does the same, and writes down how long the commands ran: lessons/durations.json

A lesson is named by its number (05), its id (first-run) or its folder (05-first-run); without one, all are proved.`
const tasks: Readonly<Record<string, (words: readonly string[]) => Promise<void>>> = {
  check: ([folder = 'lessons']) => check(folder),
  prove,
  measure,
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
  const lessons = await lessonsCalled(wanted)
  if (lessons.length > 0) await proved(lessons)
}

async function measure(wanted: readonly string[]): Promise<void> {
  const lessons = await lessonsCalled(wanted)
  if (lessons.length === 0) return
  const durations = await proved(lessons)
  const file = `${root}/lessons/durations.json`
  const known: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  writeFileSync(file, `${JSON.stringify({ ...Object(known), ...durations }, undefined, 2)}\n`)
}

async function lessonsCalled(wanted: readonly string[]): Promise<readonly Lesson[]> {
  const course = (await readCourse(`${root}/lessons`)).flatMap(({ lesson }) => lesson ?? [])
  const lessons = course.filter((lesson) => wanted.length === 0 || wanted.some((word) => isNamed(lesson, word)))
  if (lessons.length === 0) {
    console.error(`No lesson is called ${wanted.join(' or ')}.`)
    process.exitCode = 2
  }
  return lessons
}

async function proved(lessons: readonly Lesson[]) {
  const { faults, durations } = await proveLessons(lessons)
  console.log(`${lessons.length} lessons proved, ${faults} faults`)
  process.exitCode = faults > 0 ? 1 : 0
  return durations
}

function isNamed({ id, number, folder }: Lesson, word: string): boolean {
  return word === id || word === basename(folder) || Number(word) === number
}
