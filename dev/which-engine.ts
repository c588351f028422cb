import { connect, surroundingsOf } from '../src/engine/connect.ts'
import type { Log } from './command.ts'
import { startPrivateEngine } from './engine/private-engine.ts'
import { Unavailable } from './unavailable.ts'

export interface ChosenEngine {
  /** For the editor, so that its terminals and extensions meet the same engine. */
  readonly environment: Readonly<Record<string, string>>
  stop(): void
}

/** The Docker Engine that answers, else a private one; where there can be none, says in one sentence what is missing. */
export async function chosenEngine(log: Log): Promise<ChosenEngine> {
  const none = { environment: {}, stop: () => {} }
  const answer = await connect(surroundingsOf(''), AbortSignal.timeout(5000))
  if (answer.kind === 'answered') {
    log(`Docker Engine ${answer.about.version} at ${answer.engine.endpoint.host}.`)
    return none
  }
  try {
    const engine = await startPrivateEngine({ log })
    log('No Docker Engine answers here, so a private one runs until this ends.')
    return engine
  } catch (problem) {
    if (!(problem instanceof Unavailable)) throw problem
    log(`No Docker Engine answers here: start Docker, and Drydock finds it. ${problem.message}`)
    return none
  }
}
