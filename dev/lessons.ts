import { connect, surroundingsOf } from '../src/engine/connect.ts'
import { createLiveEngine } from '../src/engine/live.ts'
import { checkCourse } from '../src/lessons/lint/check-course.ts'
import { readCourse } from '../src/lessons/pack.ts'
import { proveLesson } from '../src/lessons/proof/prove.ts'
import { localeFor } from '../src/text.ts'
import { startPrivateEngine } from './engine/private-engine.ts'
import { exitOnSignals } from './exit-on-signals.ts'
import { root } from './root.ts'

// `npm run lessons -- check [FOLDER]`: what is wrong in a course's files, by file and line.
// `npm run lessons -- prove [LESSON]`: walks through the lessons on a private engine.
const [task, argument] = process.argv.slice(2)
exitOnSignals()
if (task === 'check') await check(argument ?? 'lessons')
else if (task === 'prove') await prove(argument)
else {
  console.error('npm run lessons -- check [FOLDER] | prove [LESSON]')
  process.exitCode = 2
}

async function check(folder: string): Promise<void> {
  const locale = localeFor(undefined, (process.env['LC_ALL'] ?? process.env['LANG'] ?? 'en').replace('_', '-'))
  const read = await readCourse(folder)
  const problems = checkCourse(read)
  for (const { file, line, message } of problems) console.log(`${file}:${line}: ${message[locale]}`)
  console.log(`${read.length} lessons, ${problems.length} problems`)
  process.exitCode = problems.length > 0 ? 1 : 0
}

async function prove(only: string | undefined): Promise<void> {
  const course = await readCourse(`${root}/lessons`)
  const lessons = course.flatMap(({ lesson }) => (lesson && (only === undefined || lesson.id === only) ? [lesson] : []))
  const engine = await startPrivateEngine({ log: console.error })
  const live = createLiveEngine({ connect: (signal) => connect(surroundingsOf(engine.dockerHost), signal) })
  const held = live.hold()
  let faults = 0
  for (const lesson of lessons) {
    console.log(`${lesson.number} ${lesson.id}`)
    const found = await proveLesson(lesson, {
      live,
      environment: engine.environment,
      log: (line) => console.log(`  ${line}`),
    })
    for (const { step, what } of found) console.log(`  FAULT ${step}: ${what}`)
    faults += found.length
  }
  held.dispose()
  live.dispose()
  engine.stop()
  console.log(`${lessons.length} lessons proved, ${faults} faults`)
  process.exitCode = faults > 0 ? 1 : 0
}
