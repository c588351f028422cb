import type { Rule } from './rules/rule.ts'
import type { Locale } from './text.ts'

/** The page that explains a rule, in the package's own `docs`: it can be read without a network. */
export function rulePage({ id }: Rule, locale: Locale): string {
  // This file and the bundles stand at the same depth.
  return new URL(`../docs/${locale}/rules/${id}.md`, import.meta.url).href
}
