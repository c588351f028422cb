import { createIgnoreFile } from './create-ignore-file.ts'
import { fixAll } from './fix-all.ts'
import { fixRule } from './fix-rule.ts'
import { ignore } from './ignore.ts'
import type { Offer } from './offer.ts'
import { quickFix } from './quick-fix.ts'
import { refactor } from './refactorings/index.ts'

/** In the order in which a person sees them. */
export const offers: readonly Offer[] = [quickFix, fixRule, ignore, refactor, createIgnoreFile, fixAll]
