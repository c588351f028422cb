import type { RuleFacts } from './rules/rule.ts'
import type { Locale } from './text.ts'

/** The page that explains a rule, in the package's own `docs`: it can be read without a network. ShellCheck has its own. */
export function rulePage({ id }: Pick<RuleFacts, 'id'>, locale: Locale): string {
  if (/^SC\d+$/.test(id)) return `https://www.shellcheck.net/wiki/${id}`
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
