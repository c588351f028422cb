import { checks } from './checks/index.ts'
import { errors } from './errors/index.ts'
import { practices } from './practices/index.ts'
import type { Rule } from './rule.ts'

/** Every rule. */
export const rules: readonly Rule[] = [...errors, ...checks, ...practices]
