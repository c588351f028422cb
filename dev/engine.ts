import { startPrivateEngine } from './engine/private-engine.ts'
import { exitOnSignals } from './exit-on-signals.ts'

// `node dev/run.mjs engine`: a private Docker Engine to play with, until Ctrl+C. Prints what to set in another terminal.
exitOnSignals()
const engine = await startPrivateEngine({ log: console.error })
for (const [name, value] of Object.entries(engine.environment)) console.log(`export ${name}='${value}'`)
console.log(`# registry: http://${engine.registry}`)
setInterval(() => {}, 60_000)
