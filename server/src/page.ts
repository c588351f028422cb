import type { Rule } from './rules/rule.ts'
import type { Locale } from './text.ts'

/** The page that explains a rule, in the package's own `docs`: it can be read without a network. */
export function rulePage({ id }: Pick<Rule, 'id'>, locale: Locale): string {
  return page(`${locale}/rules/${id}.md`)
}

/**
 * The page that explains an instruction or a directive.
 * @param name as its page is named: `RUN`, `check`
 */
export function instructionPage(name: string, locale: Locale): string {
  return page(`${locale}/instructions/${name}.md`)
}

function page(path: string): string {
  // This file and the bundles stand at the same depth.
  return new URL(`../docs/${path}`, import.meta.url).href
}
