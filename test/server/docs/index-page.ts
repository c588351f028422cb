import { directives, instructions } from '../../../server/src/knowledge/index.ts'
import type { Rule } from '../../../server/src/rules/rule.ts'
import type { Locale, Text } from '../../../server/src/text.ts'
import { firstSentence, severities, table } from './markdown.ts'

/** The way in: every instruction, every directive, every rule. */
export function indexPage(rules: readonly Rule[], locale: Locale): string {
  const parts = [
    `# ${words.title[locale]}`,
    `## ${words.instructions[locale]}`,
    table(
      [words.instruction[locale], words.meaning[locale]],
      instructions.map(({ keyword, summary }) => [linkTo(keyword), firstSentence(summary[locale])]),
    ),
    `## ${words.directives[locale]}`,
    table(
      [words.directive[locale], words.meaning[locale]],
      directives.map(({ name, summary }) => [linkTo(name), firstSentence(summary[locale])]),
    ),
    ...kinds.flatMap(({ title, about, has }) => [
      `## ${title[locale]}`,
      about[locale],
      rulesTable(rules.filter(has), locale),
    ]),
  ]
  return `${parts.join('\n\n')}\n`
}

function linkTo(name: string): string {
  return `[${name}](instructions/${name}.md)`
}

function rulesTable(rules: readonly Rule[], locale: Locale): string {
  const rows = rules.map(({ id, aliases = [], severity, presets, why }) => [
    `[${id}](rules/${id}.md)`,
    aliases.join(', '),
    ...(severity === 'error' ? [] : [severities[severity][locale], presets.includes('learner') ? '✓' : '']),
    firstSentence(why[locale]),
  ])
  const [first] = rules
  const switches = first?.severity === 'error' ? [] : [words.severity[locale], '`learner`']
  return table([words.rule[locale], words.alias[locale], ...switches, words.why[locale]], rows)
}

const kinds: readonly { readonly title: Text; readonly about: Text; readonly has: (rule: Rule) => boolean }[] = [
  {
    title: { en: 'Errors', ko: '오류' },
    about: {
      en: 'Docker refuses such a file before it builds anything. They are always on.',
      ko: 'Docker가 빌드를 시작하기도 전에 거부하는 것들입니다. 항상 켜져 있습니다.',
    },
    has: ({ severity }) => severity === 'error',
  },
  {
    title: { en: 'Build checks', ko: '빌드 검사' },
    about: {
      en: 'The same checks, under the same names, as in `docker build --check .`.',
      ko: '`docker build --check .`와 이름까지 같은 검사입니다.',
    },
    has: ({ severity, presets, isExperimental }) =>
      severity !== 'error' && (presets.includes('buildkit') || isExperimental === true),
  },
  {
    title: { en: 'Good practice', ko: '좋은 습관' },
    about: {
      en: 'What makes an image smaller, safer, or the same tomorrow. The preset `strict` has all of them.',
      ko: '이미지를 더 작고 안전하게, 내일도 똑같이 만드는 방법입니다. `strict` 프리셋에서는 모두 켜집니다.',
    },
    has: ({ severity, presets, isExperimental }) =>
      severity !== 'error' && !presets.includes('buildkit') && isExperimental !== true,
  },
]

const words = {
  title: { en: 'Dockerfiles, explained', ko: 'Dockerfile 설명서' },
  instructions: { en: 'Instructions', ko: '명령' },
  instruction: { en: 'Instruction', ko: '명령' },
  directives: { en: 'Directives', ko: '지시어' },
  directive: { en: 'Directive', ko: '지시어' },
  meaning: { en: 'What it does', ko: '하는 일' },
  rule: { en: 'Rule', ko: '규칙' },
  alias: { en: 'Also known as', ko: '다른 이름' },
  severity: { en: 'Severity', ko: '심각도' },
  why: { en: 'Why', ko: '이유' },
} satisfies Record<string, Text>
