import { writeTables } from '../table.ts'
import { measureEngine } from './bench-engine.ts'
import { engineMisses, engineTableOf } from './engine-table.ts'

/** Measures the view of an engine next to the docker command, and prints it. @param isWriting puts it into the READMEs too */
export async function reportEngine(isWriting: boolean): Promise<void> {
  const figures = await measureEngine(console.error)
  if (figures === undefined) return
  console.log(`\n${engineTableOf(figures, 'en')}`)
  for (const miss of engineMisses(figures)) console.log(miss)
  if (!isWriting) return
  for (const readme of writeTables('bench-engine', (locale) => engineTableOf(figures, locale))) {
    console.log(`Written: ${readme}`)
  }
}
