import { inject } from 'vitest'
import type { ProvidedEngine } from './private-engine.ts'

/** The engine that is this worker's alone while a file of tests runs in it; without any, why there is none. */
export function engineOfWorker(): ProvidedEngine {
  const engines = inject('engines')
  const worker = Number(process.env['VITEST_POOL_ID'])
  return engines[(worker - 1) % engines.length] ?? { missing: 'No engine was started.' }
}
