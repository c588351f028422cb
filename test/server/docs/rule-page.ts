import { lint } from '../../../server/src/lint.ts'
import type { Example, Rule } from '../../../server/src/rules/rule.ts'
import { defaultSettings } from '../../../server/src/settings.ts'
import { commentHere, commentInFile, type Silencer, silencerOf } from '../../../server/src/silencer.ts'
import { parse } from '../../../server/src/syntax/parse.ts'
import type { Locale, Text } from '../../../server/src/text.ts'
import { fenced, severities } from './markdown.ts'

/** The page of a rule, in Markdown: the lesson that its file holds. */
export function rulePage(rule: Rule, locale: Locale): string {
  const { id, why } = rule
  const parts = [
    `# ${id}`,
    facts(rule)[locale],
    `> ${said(rule)[locale]}`,
    heading('why', locale),
    why[locale],
    ...rule.examples.flatMap((example) => exampleParts(rule, example, locale)),
    heading('silence', locale),
    ...silencing(rule, locale),
    ...seeAlso(rule, locale),
  ]
  return `${parts.join('\n\n')}\n`
}

/** Its severity, the presets that have it, and the names by which other tools know it. */
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
  const joined = (facts: readonly (string | undefined)[]) => facts.filter((fact) => fact !== undefined).join(' · ')
  return { en: joined(en), ko: joined(ko) }
}

/** What the rule says about its first example, as a person reads it. */
function said(rule: Rule): Text {
  return findings(rule, rule.examples[0])[0]?.message ?? rule.message
}

function findings(rule: Rule, { bad, ignoreFile, options }: Example) {
  const { trustedRegistries = [], labelSchema = {}, strictLabels = false } = options ?? {}
  const set = { trustedRegistries: [...trustedRegistries], labelSchema: { ...labelSchema }, strictLabels }
  const found = lint(parse(bad), { ...defaultSettings, ...set }, { ignoreFile, allRules: true })
  return found.filter((one) => one.rule === rule)
}

function exampleParts(rule: Rule, example: Example, locale: Locale): readonly string[] {
  const { bad, good, ignoreFile } = example
  const ignored = ignoreFile === undefined ? [] : [words.ignoreFile[locale], fenced(ignoreFile, 'gitignore')]
  const shown = bad.length > 2000 ? `${bad.slice(0, 60)}...\n` : bad
  const [fix] = findings(rule, example).flatMap((one) => (one.fix ? [one.fix] : []))
  const offered = fix ? [`${words.fix[locale]}: *${fix.title[locale]}*`] : []
  return [heading('instead', locale), fenced(shown), words.better[locale], fenced(good), ...ignored, ...offered]
}

function silencing(rule: Rule, locale: Locale): readonly string[] {
  if (rule.severity === 'error') return [words.isError[locale]]
  const silencer = silencerOf(rule)
  if (!silencer) return [words.isExperimental[locale]]
  return [...comments(silencer, locale), words.everywhere[locale], fenced(setOff(rule), 'yaml'), words.inEditor[locale]]
}

function comments(silencer: Silencer, locale: Locale): readonly string[] {
  const inFile = fenced(`${commentInFile(silencer)}\n`)
  if (!silencer.isForOne) return [words.onlyFile[locale], inFile]
  return [words.above[locale], fenced(`${commentHere(silencer)}\n`), words.atTop[locale], inFile]
}

function setOff({ id }: Rule): string {
  return `rules:\n  ${id}: off\n`
}

function seeAlso({ id, aliases = [], presets }: Rule, locale: Locale): readonly string[] {
  const own = presets.includes('buildkit') ? [`[${words.docker[locale]}](${buildKitPage(id)})`] : []
  const codes = aliases.filter((alias) => alias.startsWith('DL'))
  const links = [
    ...own,
    ...codes.map((code) => `[hadolint ${code}](https://github.com/hadolint/hadolint/wiki/${code})`),
  ]
  return links.length === 0 ? [] : [heading('more', locale), links.join(' · ')]
}

/** The page about the same check in Docker's documentation. */
function buildKitPage(id: string): string {
  const name = id.replace(/([a-z])([A-Z])|([A-Z])([A-Z][a-z])/g, '$1$3-$2$4').toLowerCase()
  return `https://docs.docker.com/reference/build-checks/${name}/`
}

function heading(name: keyof typeof words, locale: Locale): string {
  return `## ${words[name][locale]}`
}

const words = {
  why: { en: 'Why', ko: '이유' },
  instead: { en: 'Instead of', ko: '이렇게 쓰지 말고' },
  better: { en: 'write', ko: '이렇게 쓰세요' },
  fix: { en: 'Quick fix', ko: '빠른 수정' },
  ignoreFile: { en: 'with this `.dockerignore`:', ko: '`.dockerignore`는 다음과 같습니다.' },
  silence: { en: 'Switch it off', ko: '끄기' },
  isError: {
    en: 'Docker refuses the file, so nothing silences an error.',
    ko: 'Docker가 파일을 거부하므로 오류는 끌 수 없습니다.',
  },
  isExperimental: { en: 'Take its name out of the directive.', ko: '지시어에서 이 이름을 빼세요.' },
  above: { en: 'For one instruction, in the line above it:', ko: '명령 하나에서만 끄려면 바로 윗줄에 씁니다.' },
  atTop: { en: 'For one file, at its top:', ko: '파일 하나에서 끄려면 파일 맨 위에 씁니다.' },
  onlyFile: {
    en: 'For one file, at its top. It looks at the whole file, so it cannot be switched off for one instruction.',
    ko: '파일 하나에서 끄려면 파일 맨 위에 씁니다. 파일 전체를 보는 규칙이라 명령 하나에서만 끌 수는 없습니다.',
  },
  everywhere: {
    en: 'For a whole project, in the file `.drydock.yaml` at its top:',
    ko: '프로젝트 전체에서 끄려면 프로젝트 맨 위의 `.drydock.yaml`에 씁니다.',
  },
  inEditor: {
    en: 'For yourself, in the editor: the setting `drydock.rules`.',
    ko: '나에게만 보이지 않게 하려면 편집기의 `drydock.rules` 설정을 씁니다.',
  },
  more: { en: 'Read on', ko: '더 읽기' },
  docker: { en: 'Docker’s own page', ko: 'Docker 문서' },
} satisfies Record<string, Text>
