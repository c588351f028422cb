import { localFindings, type Memory, type RuleFinding } from './local-findings.ts'
import { readBuild } from './meaning/build.ts'
import { checkDirective } from './meaning/check-options.ts'
import { withFiredTriggers } from './meaning/fired-triggers.ts'
import { isForeign } from './meaning/frontend.ts'
import { isBuildKits, planFor, rulesAbout } from './plan.ts'
import { checksAreErrors } from './rules/errors/checks-are-errors.ts'
import { errors } from './rules/errors/index.ts'
import type { Context, Edit, Finding, Rule, RuleFacts, Severity } from './rules/rule.ts'
import type { Settings } from './settings.ts'
import { suppressionOf } from './suppression.ts'
import { keywordsIn } from './syntax/instructions-named.ts'
import type { Span } from './syntax/span.ts'
import type { Dockerfile, Instruction } from './syntax/tree.ts'
import type { Text } from './text.ts'

/** One thing to tell a person about a file. */
export type Diagnostic = {
  readonly rule: RuleFacts
  readonly severity: Severity
  readonly message: Text
  readonly range: Span
  readonly fix: Fix | undefined
  /** The instruction whose comments may silence it, where it is not the one that is marked. */
  readonly decidedBy: Instruction | undefined
}

/** A change that mends a diagnostic. The edits do not overlap. */
export type Fix = {
  readonly title: Text
  readonly edits: readonly Edit[]
  /** Only what was probably meant: nothing to apply unasked. */
  readonly isGuess: boolean
}

/** What stands around a file. */
export type Surroundings = {
  /** The text of the `.dockerignore` that counts for the file. */
  readonly ignoreFile?: string | undefined
  /** The `Env` of a local image's configuration; undefined where it isn't known. */
  readonly environmentOf?: (reference: string) => readonly string[] | undefined
  /** Runs the rules that are off as well, but for those that are experimental. */
  readonly allRules?: boolean
  /** Where the file is checked again and again: then only what has changed is. */
  readonly memory?: Memory
}

/** Everything there is to say about a file, in the order of the text. */
export function lint(file: Dockerfile, settings: Settings, surroundings: Surroundings = {}): readonly Diagnostic[] {
  // Another frontend reads another language.
  if (isForeign(file)) return []
  const context = contextOf(file, settings, surroundings)
  const suppression = suppressionOf(file)
  const plan = planFor(settings, surroundings.allRules ?? false, suppression)
  const diagnostics: Diagnostic[] = []
  const violated = new Set<string>()
  const take = (rule: Rule, finding: Finding) => {
    if (suppression.silences(rule, finding)) return
    if (suppression.makesErrors && isBuildKits(rule)) violated.add(rule.id)
    const severity = plan.severities.get(rule) ?? 'off'
    if (severity !== 'off') diagnostics.push(diagnosticOf(rule, severity, finding))
  }
  for (const { rule, finding } of localFindings(plan.local, file, context, surroundings.memory)) take(rule, finding)
  for (const rule of rulesAbout(plan.wide, keywordsIn(file))) {
    for (const finding of rule.check(file, context)) take(rule, finding)
  }
  for (const { rule, finding } of errorsInTriggers(file, settings, surroundings, context)) {
    // Two stages may start from the same one; and some rules look behind ONBUILD by themselves.
    const isKnown = diagnostics.some((one) => one.rule === rule && one.range.start === finding.range.start)
    if (!isKnown) take(rule, finding)
  }
  const directive = checkDirective(file)
  if (directive && violated.size > 0) {
    const finding = { range: directive.range, with: { rules: [...violated].join(', ') } }
    diagnostics.push(diagnosticOf(checksAreErrors, 'error', finding))
  }
  return inOrder(diagnostics)
}

/** In the order of the text. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((one, other) => one.range.start - other.range.start)
}

/** What is wrong in an ONBUILD shows only in the stage that starts from there. */
function errorsInTriggers(
  file: Dockerfile,
  settings: Settings,
  surroundings: Surroundings,
  { build }: Context,
): readonly RuleFinding[] {
  const fired = withFiredTriggers(file, build)
  if (!fired) return []
  const context = contextOf(fired.file, settings, surroundings)
  const isFired = ({ start, end }: Span) => fired.places.some((place) => place.start <= start && end <= place.end)
  return errors.flatMap((rule) =>
    [...rule.check(fired.file, context)].filter(({ range }) => isFired(range)).map((finding) => ({ rule, finding })),
  )
}

function contextOf(file: Dockerfile, settings: Settings, surroundings: Surroundings): Context {
  const { ignoreFile, environmentOf = () => undefined } = surroundings
  const { trustedRegistries, labelSchema, strictLabels } = settings
  const buildArguments = new Map(Object.entries(settings.buildArguments))
  return {
    build: readBuild(file, { buildArguments, environmentOf }),
    ignoreFile,
    options: { trustedRegistries, labelSchema, strictLabels },
  }
}

function diagnosticOf(rule: Rule, severity: Severity, finding: Finding): Diagnostic {
  const title = finding.fixTitle ?? rule.fixTitle
  const isGuess = finding.isGuess ?? false
  return {
    rule,
    severity,
    message: filled(finding.message ?? rule.message, finding.with),
    range: finding.range,
    decidedBy: finding.decidedBy,
    fix: finding.fix && title ? { title: filled(title, finding.with), edits: finding.fix, isGuess } : undefined,
  }
}

/** Filled in when it is read: hardly anybody reads both languages. */
function filled(text: Text, parameters: Finding['with']): Text {
  if (!parameters) return text
  return {
    get en() {
      return withParameters(text.en, parameters)
    },
    get ko() {
      return withParameters(text.ko, parameters)
    },
  }
}

function withParameters(text: string, parameters: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name) => parameters[name] ?? placeholder)
}
