/** Something that has happened on the engine: one line of `docker events`. */
export interface EngineEvent {
  readonly type: 'container' | 'image' | 'volume' | 'network' | 'other'
  /** Without what follows `: ` in the Engine's action (`exec_start: sh` is `exec_start`). */
  readonly action: string
  /** What follows `: ` in the Engine's action, such as the health or the command of an exec. */
  readonly detail: string | undefined
  readonly id: string
  /** `Actor.Attributes`: name, image, exitCode, signal and the labels. */
  readonly attributes: Readonly<Record<string, string>>
  readonly at: number
}
