/** What a check sees of a Dockerfile: the tree of the language server, made flat, and what it finds wrong. */
export interface DockerfileRead {
  readonly instructions: readonly InstructionRead[]
  readonly findings: readonly FindingRead[]
}

export interface InstructionRead {
  /** In capitals. */
  readonly keyword: string
  /** All after the keyword and its flags, on one line. */
  readonly text: string
  /** As they are written, without the dashes: `from=builder`. */
  readonly flags: readonly string[]
  /** Whether its command is a list in JSON. */
  readonly isExec: boolean
  /** The stage that it stands in, counted from 0; -1 before the first `FROM`. */
  readonly stage: number
}

export interface FindingRead {
  readonly rule: string
  readonly severity: 'error' | 'warning' | 'information' | 'hint'
  /** Counts from 1. */
  readonly line: number
}
