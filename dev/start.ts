import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { isFreePort } from '../src/lessons/free-port.ts'
import { desktopEditor, openDesktop } from './desktop.ts'
import { installExtension, startEditor } from './editor/editor.ts'
import { cached, root } from './root.ts'
import { packageExtension } from './vsix.ts'
import { chosenEngine } from './which-engine.ts'

// `npm start`: VS Code with Drydock and a sample folder, until Ctrl+C.
const log = console.log
let stopping = false
const stops: (() => void | Promise<void>)[] = []
// Nobody else's, as far as is known, and below those that the system gives away.
const usualPort = 27_375
// The first page that a newcomer sees says where to begin; who comes back finds the tabs that were open.
const readmeFirst = { 'workbench.startupEditor': 'readme' }
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void stop(0))

try {
  await start()
} catch (problem) {
  if (!stopping) log(problem instanceof Error ? problem.message : String(problem))
  await stop(1)
}

async function start(): Promise<void> {
  const vsix = await packageExtension(log)
  const engine = await chosenEngine(log)
  stops.push(engine.stop)
  const folder = cached('samples')
  // What the learner changed stays.
  cpSync(join(root, 'samples'), folder, { recursive: true, force: false })
  const desktop = desktopEditor()
  if (desktop !== undefined) {
    log(`Drydock: opens in ${desktop}`)
    await openDesktop(desktop, folder, engine.environment)
    return stop(0)
  }
  const place = { userData: cached('editor', 'data'), extensions: cached('editor', 'extensions'), log }
  await installExtension(vsix, place)
  const { environment } = engine
  const editor = await startEditor({
    ...place,
    locale: locale(),
    settings: readmeFirst,
    environment,
    ...(await port()),
  })
  stops.push(editor.stop)
  log(`Drydock: ${editor.url({ folder })}`)
  await editor.ended
  if (!stopping) throw new Error('VS Code for the browser has ended.')
}

async function stop(code: number): Promise<void> {
  if (stopping) return
  stopping = true
  // The editor before the engine that its terminals use.
  for (const stopOne of stops.toReversed()) await stopOne()
  process.exit(code)
}

/** The same one each time, where it can be had: the browser keeps the progress of lessons by address. */
async function port(): Promise<{ readonly port?: number }> {
  const { PORT } = process.env
  if (PORT) return { port: Number(PORT) }
  return (await isFreePort(usualPort)) ? { port: usualPort } : {}
}

function locale(): 'en' | 'ko' {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('ko') ? 'ko' : 'en'
}
