import { rules } from './rules/index.ts'
import type { Rule, Severity } from './rules/rule.ts'
import type { Settings } from './settings.ts'
import type { Suppression } from './suppression.ts'

/** The rules that run over a file, and how severe is what they find. */
export type Plan = {
  /** Those that look at one instruction at a time. */
  readonly local: readonly Rule[]
  readonly wide: readonly Rule[]
  /** `off`: such a rule runs only to tell whether `# check=error=true` is violated. */
  readonly severities: ReadonlyMap<Rule, Severity | 'off'>
}

/** The plan for some settings and the comments of a file; the same object as long as both ask for the same. */
export function planFor(settings: Settings, allRules: boolean, comments: Suppression): Plan {
  const experimental = onlyWhenAsked.filter(comments.asksFor)
  const key = [allRules, comments.makesErrors, ...experimental.map(({ id }) => id)].join()
  const known = plans.get(settings) ?? new Map<string, Plan>()
  plans.set(settings, known)
  const plan = known.get(key) ?? madePlan(settings, allRules, comments.makesErrors, experimental)
  known.set(key, plan)
  return plan
}

const onlyWhenAsked = rules.filter(({ isExperimental }) => isExperimental)
const plans = new WeakMap<Settings, Map<string, Plan>>()

function madePlan(settings: Settings, allRules: boolean, makesErrors: boolean, experimental: readonly Rule[]): Plan {
  const severities = new Map<Rule, Severity | 'off'>()
  for (const rule of rules) {
    const severity = experimental.includes(rule) ? rule.severity : severityOf(rule, settings, allRules)
    if (severity !== 'off' || (makesErrors && isBuildKits(rule))) severities.set(rule, severity)
  }
  const running = [...severities.keys()]
  return {
    local: running.filter(({ isLocal }) => isLocal === true),
    wide: running.filter(({ isLocal }) => isLocal !== true),
    severities,
  }
}

/** Those of some rules that may find something in a file with some keywords; for the same list and keywords the same object. */
export function rulesAbout(list: readonly Rule[], keywords: ReadonlySet<string>): readonly Rule[] {
  const key = keywordsOfRules.filter((keyword) => keywords.has(keyword)).join()
  const known = lists.get(list) ?? new Map<string, readonly Rule[]>()
  lists.set(list, known)
  const fitting = known.get(key) ?? list.filter((rule) => mayFind(rule, keywords))
  known.set(key, fitting)
  return fitting
}

const keywordsOfRules = [...new Set(rules.flatMap(({ about = [] }) => about))]
const lists = new WeakMap<readonly Rule[], Map<string, readonly Rule[]>>()

/** Whether a rule may find something in a file with some keywords. */
export function mayFind({ about }: Rule, keywords: ReadonlySet<string>): boolean {
  return about === undefined || about.some((keyword) => keywords.has(keyword))
}

/** Whether `# check=error=true` makes the rule's findings refuse the file. */
export function isBuildKits({ presets }: Rule): boolean {
  return presets.includes('buildkit')
}

function severityOf(rule: Rule, settings: Settings, allRules: boolean): Severity | 'off' {
  if (rule.severity === 'error') return 'error'
  const set = [rule.id, ...(rule.aliases ?? [])]
    .map((name) => settings.rules[name])
    .find((given) => given !== undefined)
  if (set === 'on') return rule.severity
  if (set !== undefined && !(set === 'off' && allRules)) return set
  if (rule.isExperimental) return 'off'
  const isOn = allRules || settings.preset === 'strict' || rule.presets.includes(settings.preset)
  return isOn ? rule.severity : 'off'
}
