import { maintainerDeprecated } from './checks/maintainer-deprecated.ts'
import { stageNameCasing } from './checks/stage-name-casing.ts'
import { checksAreErrors } from './errors/checks-are-errors.ts'
import { missingFrom } from './errors/missing-from.ts'
import { unknownInstruction } from './errors/unknown-instruction.ts'
import type { Rule } from './rule.ts'

/** What BuildKit refuses. */
const errors: readonly Rule[] = [unknownInstruction, missingFrom, checksAreErrors]

/** What BuildKit's own checks report. */
const checks: readonly Rule[] = [maintainerDeprecated, stageNameCasing]

/** Every rule, in the order in which they speak where several mark the same place. */
export const rules: readonly Rule[] = [...errors, ...checks]
