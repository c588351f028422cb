import { lint } from '../../../server/src/lint.ts'
import type { Example, Rule } from '../../../server/src/rules/rule.ts'
import { defaultSettings } from '../../../server/src/settings.ts'
import { parse } from '../../../server/src/syntax/parse.ts'
import type { Locale, Text } from '../../../server/src/text.ts'

/** The page of a rule, in Markdown: the lesson that its file holds. */
export function rulePage(rule: Rule, locale: Locale): string {
  const { id, why, examples } = rule
  const parts = [
    `# ${id}`,
    facts(rule)[locale],
    said(rule, locale),
    `## ${words.why[locale]}`,
    why[locale],
    ...examples.flatMap((example) => exampleParts(example, locale)),
    `## ${words.silence[locale]}`,
    silencing(rule)[locale],
    ...(rule.presets.includes('buildkit') ? [`${words.more[locale]}: ${buildKitPage(id)}`] : []),
  ]
  return `${parts.join('\n\n')}\n`
}

/** The list of all rules. */
export function rulesPage(rules: readonly Rule[], locale: Locale): string {
  const rows = rules.map(({ id, aliases = [], severity, why }) => {
    const [first = ''] = why[locale].split(/(?<=[.다])\s/, 1)
    return `| [${id}](rules/${id}.md) | ${aliases.join(', ')} | ${severities[severity][locale]} | ${first.replaceAll('|', '\\|')} |`
  })
  const head = [words.rule, words.alias, words.severity, words.why].map((word) => word[locale]).join(' | ')
  return `# ${words.rules[locale]}\n\n| ${head} |\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`
}

/** What the rule says about its first example, as a person reads it. */
function said(rule: Rule, locale: Locale): string {
  const [{ bad, ignoreFile, options }] = rule.examples
  const { trustedRegistries = [], labelSchema = {}, strictLabels = false } = options ?? {}
  const set = { trustedRegistries: [...trustedRegistries], labelSchema: { ...labelSchema }, strictLabels }
  const found = lint(parse(bad), { ...defaultSettings, ...set }, { ignoreFile, allRules: true })
  return `> ${found.find((one) => one.rule === rule)?.message[locale] ?? rule.message[locale]}`
}

function facts({ severity, aliases = [], presets, isExperimental }: Rule): Text {
  const also = aliases.length > 0 ? aliases.map((alias) => `\`${alias}\``).join(', ') : undefined
  const sets = severity === 'error' ? undefined : [...presets, 'strict'].map((preset) => `\`${preset}\``).join(', ')
  const en = [
    severities[severity].en,
    also && `also known as ${also}`,
    isExperimental ? 'experimental: only `# check=experimental=` switches it on' : sets && `on in the presets ${sets}`,
  ]
  const ko = [
    severities[severity].ko,
    also && `다른 이름: ${also}`,
    isExperimental ? '실험적 규칙: `# check=experimental=`로만 켤 수 있습니다' : sets && `켜져 있는 프리셋: ${sets}`,
  ]
  const joined = (parts: readonly (string | undefined)[]) => parts.filter((part) => part !== undefined).join(' · ')
  return { en: joined(en), ko: joined(ko) }
}

function exampleParts({ bad, good, ignoreFile }: Example, locale: Locale): readonly string[] {
  const ignored = ignoreFile === undefined ? [] : [words.ignoreFile[locale], fenced(ignoreFile, 'gitignore')]
  const shown = bad.length > 2000 ? `${bad.slice(0, 60)}...\n` : bad
  return [`## ${words.instead[locale]}`, fenced(shown), words.better[locale], fenced(good), ...ignored]
}

function fenced(code: string, language = 'dockerfile'): string {
  return `\`\`\`\`${language}\n${code}\`\`\`\``
}

function silencing({ id, severity, aliases = [], isFileWide, isExperimental }: Rule): Text {
  if (severity === 'error') {
    return {
      en: 'Docker refuses the file, so nothing silences an error.',
      ko: 'Docker가 파일을 거부하므로 오류는 숨길 수 없습니다.',
    }
  }
  if (isExperimental) return { en: 'Take its name out of the directive.', ko: '지시어에서 이 이름을 빼세요.' }
  const code = aliases.find((alias) => alias.startsWith('DL')) ?? id
  const en = isFileWide
    ? `For the whole file: \`# check=skip=${id}\` as its first line. It cannot be silenced for one instruction.`
    : `Above one instruction: \`# check=skip=${id}\` or \`# hadolint ignore=${code}\`; the first of these as the first line of the file silences all of it.`
  const ko = isFileWide
    ? `파일 전체에서 끄려면 첫 줄에 \`# check=skip=${id}\`를 쓰세요. 명령 하나에서만 끌 수는 없습니다.`
    : `명령 위에 \`# check=skip=${id}\`나 \`# hadolint ignore=${code}\`를 쓰세요. 파일 첫 줄에 \`# check=skip=${id}\`를 쓰면 파일 전체에서 꺼집니다.`
  return { en, ko }
}

/** The page about the same check in Docker's documentation. */
function buildKitPage(id: string): string {
  const name = id.replace(/([a-z])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3-$2$4').toLowerCase()
  return `https://docs.docker.com/reference/build-checks/${name}/`
}

const severities: Readonly<Record<Rule['severity'], Text>> = {
  error: { en: 'Error', ko: '오류' },
  warning: { en: 'Warning', ko: '경고' },
  information: { en: 'Information', ko: '정보' },
  hint: { en: 'Hint', ko: '힌트' },
}

const words = {
  why: { en: 'Why', ko: '이유' },
  instead: { en: 'Instead of', ko: '이렇게 쓰지 말고' },
  better: { en: 'write', ko: '이렇게 쓰세요' },
  ignoreFile: { en: 'with this `.dockerignore`:', ko: '`.dockerignore`는 다음과 같습니다.' },
  silence: { en: 'Silence it', ko: '끄기' },
  more: { en: "Docker's own page", ko: 'Docker 문서' },
  rules: { en: 'Rules', ko: '규칙' },
  rule: { en: 'Rule', ko: '규칙' },
  alias: { en: 'Also known as', ko: '다른 이름' },
  severity: { en: 'Severity', ko: '심각도' },
} satisfies Record<string, Text>
