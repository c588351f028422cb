import { availableParallelism } from 'node:os'
import type { Diagnostic, Fix } from '../lint.ts'
import { isForeign } from '../meaning/frontend.ts'
import type { RuleFacts, Severity } from '../rules/rule.ts'
import type { Settings } from '../settings.ts'
import { suppressionOf } from '../suppression.ts'
import type { Dockerfile } from '../syntax/tree.ts'
import type { Text } from '../text.ts'
import { ask, type Comment } from './ask.ts'
import { factsOf, severities, textOf } from './facts.ts'
import { type Script, scriptsIn } from './scripts.ts'

/** Asks ShellCheck about the shell text of RUN, and keeps what it said of each text. */
export type ShellCheck = {
  /** What is known of a file so far. */
  findingsIn(file: Dockerfile, settings: Settings, allRules?: boolean): readonly Diagnostic[]
  /** Asks about what is not known yet. Gives whether there may be more to say now. */
  complete(file: Dockerfile, settings: Settings): Promise<boolean>
}

/** @param program where ShellCheck is; undefined where this machine has none: then there is never anything to say */
export function shellCheck(program: string | undefined): ShellCheck {
  const answers = new Map<string, readonly Comment[]>()

  async function askAll(program: string, scripts: Iterator<Script>): Promise<void> {
    for (let next = scripts.next(); !next.done; next = scripts.next()) {
      const key = keyOf(next.value)
      if (!answers.has(key)) remember(key, await ask(program, next.value))
    }
  }

  function remember(key: string, comments: readonly Comment[]): void {
    const [oldest] = answers.keys()
    if (answers.size >= mostAnswers && oldest !== undefined) answers.delete(oldest)
    answers.set(key, comments)
  }

  return {
    findingsIn(file, settings, allRules = false) {
      if (program === undefined || !settings.shellCheck || isForeign(file)) return none
      const suppression = suppressionOf(file)
      const found = checkable(file).flatMap((script) =>
        (answers.get(keyOf(script)) ?? none).flatMap((comment) => diagnosticsOf(comment, script, settings, allRules)),
      )
      return found.filter((diagnostic) => !suppression.silences(diagnostic.rule, diagnostic))
    },
    async complete(file, settings) {
      if (program === undefined || !settings.shellCheck || isForeign(file)) return false
      const missing = checkable(file).filter((script) => !answers.has(keyOf(script)))
      const queue = missing.values()
      await Promise.all(Array.from({ length: lanes }, () => askAll(program, queue)))
      return missing.length > 0
    },
  }
}

const none: readonly never[] = []
const mostAnswers = 5000
/** Each question is a process of its own, and the person is working. */
const lanes = Math.max(1, Math.min(4, availableParallelism() - 1))

/** Nobody writes a Dockerfile with more of them, and every one takes a while. */
function checkable(file: Dockerfile): readonly Script[] {
  return scriptsIn(file).slice(0, 1000)
}

function keyOf({ dialect, text }: Script): string {
  return `${dialect} ${text}`
}

function diagnosticsOf(comment: Comment, script: Script, settings: Settings, allRules: boolean): readonly Diagnostic[] {
  const rule = factsOf(comment)
  const severity = severityOf(rule, severities[comment.level], settings, allRules)
  const range = script.spanOf(comment)
  if (severity === 'off' || !range) return []
  const message = textOf(comment.code, comment.message)
  return [{ rule, severity, message, range, fix: fixOf(comment, script), decidedBy: undefined }]
}

function severityOf(rule: RuleFacts, own: Severity, settings: Settings, allRules: boolean): Severity | 'off' {
  const set = settings.rules[rule.id]
  if (set === 'on') return own
  if (set !== undefined && !(set === 'off' && allRules)) return set
  return allRules || settings.preset === 'strict' || rule.presets.includes(settings.preset) ? own : 'off'
}

/** What ShellCheck proposes may change what the script does, so a person has to choose it. */
function fixOf({ fix }: Comment, script: Script): Fix | undefined {
  const edits = (fix?.replacements ?? []).flatMap(({ replacement: text, ...stretch }) => {
    const range = script.spanOf(stretch)
    return range ? [{ range, text }] : []
  })
  return edits.length === 0 ? undefined : { title: fixTitle, edits, isGuess: true }
}

const fixTitle: Text = { en: 'Do as ShellCheck proposes', ko: 'ShellCheck가 제안한 대로 고치기' }
