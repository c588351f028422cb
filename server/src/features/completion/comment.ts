import { CompletionItemKind } from 'vscode-languageserver/node'
import { directives } from '../../knowledge/index.ts'
import { rules } from '../../rules/index.ts'
import type { Rule } from '../../rules/rule.ts'
import type { Span } from '../../syntax/span.ts'
import { type Candidate, type Completer, literal, type Site } from './candidate.ts'

/** Directives at the top of the file, their values, and the names of rules in `check=skip=` and `hadolint ignore=`. */
export const commentLine: Completer = (site) => {
  const { file, offset } = site
  const lineStart = file.text.lastIndexOf('\n', offset - 1) + 1
  const line = file.text.slice(lineStart, offset)
  if (!line.trimStart().startsWith('#') || isInHeredoc(site)) return undefined
  for (const { pattern, candidates } of parts) {
    const typed = pattern.exec(line)?.[1]
    if (typed === undefined) continue
    return candidates({ start: offset - typed.length, end: offset }, site, lineStart)
  }
  return []
}

type Part = {
  /** What stands before the cursor; the first group is what will be replaced. */
  readonly pattern: RegExp
  readonly candidates: (span: Span, site: Site, lineStart: number) => readonly Candidate[]
}

const parts: readonly Part[] = [
  { pattern: /^\s*#\s*([a-z]*)$/i, candidates: directiveNames },
  { pattern: /^\s*#\s*syntax\s*=\s*(\S*)$/i, candidates: (span) => valuesOf('syntax', span) },
  { pattern: /^\s*#\s*escape\s*=\s*(\S*)$/i, candidates: (span) => valuesOf('escape', span) },
  { pattern: /^\s*#\s*check\s*=\s*(?:.*;)?\s*([a-z]*)$/i, candidates: checkOptions },
  {
    pattern: /^\s*#\s*check\s*=.*error=([a-z]*)$/i,
    candidates: (span) => ['true', 'false'].map((word) => plain(word, span)),
  },
  { pattern: /^\s*#\s*check\s*=.*skip=(?:[^;]*,)?(\w*)$/i, candidates: (span) => ruleNames(span, false) },
  { pattern: /^\s*#\s*check\s*=.*experimental=(?:[^;]*,)?(\w*)$/i, candidates: (span) => ruleNames(span, true) },
  { pattern: /^\s*#\s*hadolint\s+(?:global\s+)?ignore=(?:.*,)?(\w*)$/, candidates: hadolintNames },
]

/** Only those that are not there yet, and only where BuildKit would read them. */
function directiveNames(span: Span, { file }: Site, lineStart: number): readonly Candidate[] {
  if (lineStart > 0 && lineStart >= file.directivesEnd) return []
  return directives
    .filter(({ name }) => !file.directives.some((written) => written.name === name))
    .map(({ name, title, forms }) => ({
      label: name,
      kind: CompletionItemKind.Keyword,
      detail: title,
      span,
      snippet: forms[0].snippet.slice('# '.length),
      topic: `directive ${name}`,
    }))
}

function valuesOf(name: string, span: Span): readonly Candidate[] {
  const directive = directives.find((one) => one.name === name)
  const written = directive?.uses.length ? directive.uses : (directive?.forms ?? []).map(useOfForm)
  return written.map(({ code, meaning }) => ({
    ...plain(code.slice(code.indexOf('=') + 1), span),
    detail: meaning,
    topic: `directive ${name}`,
  }))
}

function useOfForm({ label, meaning }: (typeof directives)[number]['forms'][number]) {
  return { code: label.en, meaning }
}

function checkOptions(span: Span): readonly Candidate[] {
  return ['skip=', 'error=', 'experimental='].map((option) => ({ ...plain(option, span), topic: 'directive check' }))
}

function ruleNames(span: Span, isExperimental: boolean): readonly Candidate[] {
  const checks = rules.filter(
    (rule) => rule.presets.includes('buildkit') && (rule.isExperimental ?? false) === isExperimental,
  )
  return [...checks.map((rule) => ruleCandidate(rule.id, rule, span)), plain('all', span)]
}

function hadolintNames(span: Span): readonly Candidate[] {
  return rules.flatMap((rule) =>
    (rule.aliases ?? []).filter((alias) => /^DL\d+$/.test(alias)).map((alias) => ruleCandidate(alias, rule, span)),
  )
}

function ruleCandidate(name: string, { why }: Rule, span: Span): Candidate {
  return { ...plain(name, span), detail: why }
}

function plain(label: string, span: Span): Candidate {
  return { label, kind: CompletionItemKind.EnumMember, span, snippet: literal(label) }
}

function isInHeredoc({ instruction, offset }: Site): boolean {
  return instruction !== undefined && offset > instruction.headerEnd
}
