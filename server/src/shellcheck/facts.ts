import type { RuleFacts, Severity } from '../rules/rule.ts'
import type { Text } from '../text.ts'
import type { Comment } from './ask.ts'
import { korean } from './korean.ts'

/** What there is to tell of one of ShellCheck's rules; the same object for the same rule and level. */
export function factsOf({ code, level, message }: Comment): RuleFacts {
  const key = `${code} ${level}`
  const known = facts.get(key)
  if (known) return known
  const made = {
    id: `SC${code}`,
    severity: severities[level],
    presets: presetsOf(level),
    message: textOf(code, message),
    why,
  }
  facts.set(key, made)
  return made
}

/** ShellCheck speaks English alone; what it says most often is said in Korean as well. */
export function textOf(code: number, message: string): Text {
  return { en: message, ko: korean[code] ?? message }
}

/** Only what BuildKit refuses is an error. */
export const severities: Readonly<Record<Comment['level'], Exclude<Severity, 'error'>>> = {
  error: 'warning',
  warning: 'warning',
  info: 'information',
  style: 'hint',
}

/** A beginner has enough to learn without matters of style. */
function presetsOf(level: Comment['level']): RuleFacts['presets'] {
  return level === 'style' ? [] : ['learner']
}

const facts = new Map<string, RuleFacts>()

const why: Text = {
  en: 'ShellCheck says so, which knows the traps of shell scripts. Its page on this one shows what happens and what to write.',
  ko: '셸 스크립트의 함정을 찾아 주는 ShellCheck가 알려 준 것입니다. 무슨 일이 생기고 어떻게 써야 하는지는 그 문서에 있습니다.',
}
