import type { Disposable, LiveEngine } from '../engine/live.ts'
import type { AskPage } from './engine-reading.ts'

/** The world around a run, so that a test can be one. */
export interface Outside {
  readonly live: LiveEngine
  now(): number
  readonly askPage: AskPage
  isFree(port: number): Promise<boolean>
  /** What a school puts before the name of every image. */
  readonly imagePrefix: string
  /** Calls again and again until the answer is disposed. */
  every(milliseconds: number, act: () => void): Disposable
}
