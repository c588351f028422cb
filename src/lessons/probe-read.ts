import { argumentsOf, type ExecProbe, type ProbeOutcome } from '../engine/exec-probe.ts'

/** A question to be asked inside a container. */
export interface ContainerProbe {
  readonly container: string
  readonly probe: ExecProbe
}

/** What came of it. */
export type ProbeRead =
  | ProbeOutcome
  /** The lesson has not made the container, so nothing was asked. */
  | { readonly kind: 'foreign' }
  /** It does not run, or it is paused: nothing was asked. */
  | { readonly kind: 'idle'; readonly state: string }
  | { readonly kind: 'refused'; readonly message: string }

/** Where the answer is found. */
export function probeKey(container: string, probe: ExecProbe): string {
  return [container, ...argumentsOf(probe)].join(' ')
}
