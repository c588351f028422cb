import type { Disposable, LiveEngine } from '../engine/live.ts'
import type { BoundStep } from './bound-step.ts'
import type { DockerfileRead } from './dockerfile-read.ts'
import type { AskPage } from './engine-reading.ts'
import type { Practice } from './practice.ts'
import type { Reading } from './reading.ts'

/** The world around a run, so that a test can be one. */
export interface Outside {
  readonly live: LiveEngine
  now(): number
  readonly askPage: AskPage
  isFree(port: number): Promise<boolean>
  readonly practice: Practice
  /** What the language server sees in a Dockerfile; `null` where it does not answer. */
  readDockerfile(text: string): Promise<DockerfileRead | null>
  /** Hears of every look: for the proof of lessons, which judges by it once more. */
  looked?(step: BoundStep, reading: Reading): void
  /** What a school puts before the name of every image. */
  readonly imagePrefix: string
  /** Calls again and again until the answer is disposed. */
  every(milliseconds: number, act: () => void): Disposable
}
