import { z } from 'zod/mini'

/** The kinds of cases. */
export const setNames = ['parser', 'errors', 'probes', 'checks', 'hadolint'] as const

export type SetName = (typeof setNames)[number]

/** A Dockerfile and what is known of it; which fields are there depends on the set. */
export const caseSchema = z.object({
  name: z.optional(z.string()),
  description: z.optional(z.string()),
  dockerfile: z.string(),
  dockerignore: z.optional(z.string()),
  fragment: z.optional(z.boolean()),
  negative: z.optional(z.boolean()),
  ast: z.optional(z.string()),
  verdict: z.optional(z.string()),
  line: z.optional(z.nullable(z.number())),
  error: z.optional(z.nullable(z.string())),
  buildErrorRegexp: z.optional(z.nullable(z.string())),
  warnings: z.optional(z.array(z.object({ rule: z.string(), line: z.nullable(z.number()) }))),
  linesUnverified: z.optional(z.boolean()),
  rule: z.optional(z.string()),
  shouldTrigger: z.optional(z.boolean()),
})

export type Case = z.infer<typeof caseSchema>

const position = z.object({ line: z.number(), character: z.number() })
const diagnostic = z.object({
  rule: z.string(),
  aliases: z.array(z.string()),
  severity: z.string(),
  message: z.string(),
  range: z.object({ start: position, end: position }),
})

/** What the command line prints about a file. */
export const entrySchema = z.object({
  diagnostics: z._default(z.array(diagnostic), []),
  ast: z._default(z.string(), ''),
})

export type Entry = z.infer<typeof entrySchema>

type Diagnostic = Entry['diagnostics'][number]

/** Says what is wrong with an answer; undefined where it agrees. */
export const judges: Readonly<Record<SetName, (one: Case, entry: Entry) => string | undefined>> = {
  parser: ({ negative, ast }, entry) => {
    if (negative) return errorsIn(entry).length > 0 ? undefined : 'no error'
    return ast === undefined || ast.trim() === entry.ast.trim() ? undefined : difference(ast, entry.ast)
  },
  errors: ({ error }, entry) => (errorsIn(entry).length > 0 ? undefined : `expected an error: ${error}`),
  probes: ({ verdict, error, line }, entry) => {
    const errors = errorsIn(entry)
    if (verdict !== 'error') return errors.length > 0 ? `valid, but ${listed(errors)}` : undefined
    if (errors.length === 0) return `expected an error: ${error}`
    const isThere = !line || errors.some((one) => lineOf(one) <= line && line <= one.range.end.line + 1)
    return isThere ? undefined : `expected line ${line}, got ${listed(errors)}`
  },
  checks: ({ warnings = [], linesUnverified, error, buildErrorRegexp }, entry) => {
    const name = ({ rule, line }: { rule: string; line: number | null }) => (linesUnverified ? rule : `${rule}@${line}`)
    const found = entry.diagnostics.filter(({ rule }) => checkNames.includes(rule))
    const got = [...new Set(found.map((one) => `${one.rule}@${lineOf(one)}`))]
    const bare = got.map((one) => (linesUnverified ? (one.split('@')[0] ?? '') : one)).sort()
    const wanted = linesUnverified ? warnings.map(name).sort() : [...new Set(warnings.map(name))].sort()
    if (wanted.join(' ') !== bare.join(' '))
      return `expected ${wanted.join(' ') || 'nothing'}, got ${bare.join(' ') || 'nothing'}`
    if (error && !buildErrorRegexp && errorsIn(entry).length === 0) return `expected an error: ${error}`
    return undefined
  },
  hadolint: ({ rule = '', shouldTrigger }, entry) => {
    const hit = entry.diagnostics.find((one) => one.rule === rule || one.aliases.includes(rule))
    if ((hit !== undefined) === shouldTrigger) return undefined
    return hit ? `${rule} fired: ${hit.message}` : `${rule} did not fire`
  },
}

const checkNames =
  'StageNameCasing FromAsCasing NoEmptyContinuation ConsistentInstructionCasing DuplicateStageName ReservedStageName JSONArgsRecommended MaintainerDeprecated UndefinedArgInFrom WorkdirRelativePath UndefinedVar MultipleInstructionsDisallowed LegacyKeyValueFormat RedundantTargetPlatform SecretsUsedInArgOrEnv InvalidDefaultArgInFrom FromPlatformFlagConstDisallowed CopyIgnoredFile InvalidDefinitionDescription ExposeProtoCasing ExposeInvalidFormat'.split(
    ' ',
  )

function errorsIn({ diagnostics }: Entry): readonly Diagnostic[] {
  return diagnostics.filter(({ severity }) => severity === 'error')
}

/** Lines count from 1 in the cases. */
function lineOf({ range }: Diagnostic): number {
  return range.start.line + 1
}

function listed(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map((one) => `${one.rule}@${lineOf(one)}`).join(' ')
}

function difference(wanted: string, got: string): string {
  const lines = got.trim().split('\n')
  const rest = wanted.trim().split('\n')
  const at = rest.findIndex((line, index) => line !== lines[index])
  return `the trees differ: wanted ${rest[at] ?? 'no more'}, got ${lines[Math.max(at, 0)] ?? 'nothing'}`
}
