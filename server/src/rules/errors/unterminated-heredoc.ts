import { problemsOf } from '../problems.ts'
import type { Rule } from '../rule.ts'

export const unterminatedHeredoc: Rule = {
  id: 'UnterminatedHeredoc',
  severity: 'error',
  presets: [],
  about: ['ADD', 'COPY', 'RUN'],
  isLocal: true,
  message: {
    en: 'No line below is just `{name}`, which ends the heredoc.',
    ko: '히어독을 끝낼 `{name}`만 적힌 줄이 아래에 없습니다.',
  },
  why: {
    en: 'Everything below belongs to the heredoc up to a line with its name alone, without blanks around it. With `<<-` tabs before the name are allowed.',
    ko: '이름만 적힌 줄이 나올 때까지 아래의 모든 줄이 히어독에 들어갑니다. 이름 앞뒤에 공백이 있으면 안 되고, `<<-`일 때만 앞에 탭을 둘 수 있습니다.',
  },
  examples: [{ bad: 'FROM alpine:3.20\nRUN <<EOF\nmake\n EOF\n', good: 'FROM alpine:3.20\nRUN <<EOF\nmake\nEOF\n' }],
  *check(file) {
    for (const { range, about } of problemsOf(file, 'unterminatedHeredoc')) yield { range, with: { name: about } }
    for (const { range } of problemsOf(file, 'badHeredocName')) yield { range, message: badName }
  },
}

const badName = {
  en: 'The quote in the name of the heredoc is not closed.',
  ko: '히어독 이름의 따옴표가 닫히지 않았습니다.',
}
