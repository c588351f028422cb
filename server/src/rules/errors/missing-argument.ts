import type { Instruction } from '../../syntax/tree.ts'
import type { Text } from '../../text.ts'
import type { Rule } from '../rule.ts'

export const missingArgument: Rule = {
  id: 'MissingArgument',
  severity: 'error',
  presets: [],
  isLocal: true,
  message: {
    en: 'The instruction needs an argument.',
    ko: '이 명령에는 인자가 필요합니다.',
  },
  why: {
    en: 'Without its argument the instruction says nothing, so Docker refuses the whole file.',
    ko: '인자가 없으면 명령이 아무 뜻도 갖지 못하므로, Docker는 파일 전체를 거부합니다.',
  },
  examples: [
    { bad: 'FROM alpine:3.20\nWORKDIR\n', good: 'FROM alpine:3.20\nWORKDIR /app\n' },
    { bad: 'FROM alpine:3.20\nCOPY app\n', good: 'FROM alpine:3.20\nCOPY app /app\n' },
    { bad: 'FROM alpine:3.20\nHEALTHCHECK CMD\n', good: 'FROM alpine:3.20\nHEALTHCHECK CMD ["/check"]\n' },
  ],
  *check(file) {
    for (const instruction of file.instructions) {
      const what = needs[instruction.keyword]?.(instruction)
      if (!what) continue
      const { keyword, keywordRange, words, argumentsRange } = instruction
      const message = { en: `\`${keyword}\` needs ${what.en}.`, ko: `\`${keyword}\`에는 ${what.ko} 필요합니다.` }
      yield { range: words.length > 0 ? argumentsRange : keywordRange, message }
    }
  },
}

type Need = (instruction: Instruction) => Text | undefined

/** What is missing, by keyword. RUN, CMD and ENTRYPOINT may stand alone, odd as it is. */
const needs: Readonly<Record<string, Need | undefined>> = {
  ADD: sourceAndDestination,
  ARG: atLeastOne({ en: 'a name', ko: '이름이' }),
  COPY: sourceAndDestination,
  ENV: atLeastOne({ en: 'a `name=value`', ko: '`이름=값`이' }),
  EXPOSE: atLeastOne({ en: 'a port', ko: '포트가' }),
  HEALTHCHECK: healthcheck,
  LABEL: atLeastOne({ en: 'a `name=value`', ko: '`이름=값`이' }),
  MAINTAINER: atLeastOne({ en: 'a name', ko: '이름이' }),
  ONBUILD: atLeastOne({ en: 'an instruction', ko: '명령이' }),
  SHELL: atLeastOne({ en: 'a JSON array with the shell and its options', ko: '셸과 옵션을 담은 JSON 배열이' }),
  STOPSIGNAL: atLeastOne({ en: 'a signal', ko: '시그널이' }),
  USER: atLeastOne({ en: 'a user', ko: '사용자가' }),
  VOLUME: atLeastOne({ en: 'a path', ko: '경로가' }),
  WORKDIR: atLeastOne({ en: 'a path', ko: '경로가' }),
}

function atLeastOne(what: Text): Need {
  return ({ words, trigger, problems }) => (words.length === 0 && !trigger && problems.length === 0 ? what : undefined)
}

function sourceAndDestination({ words, problems }: Instruction): Text | undefined {
  if (words.length >= 2 || problems.length > 0) return undefined
  return words.length === 0
    ? { en: 'a source and a destination', ko: '원본과 대상 경로가' }
    : { en: 'a destination behind the source', ko: '원본 뒤에 대상 경로가' }
}

function healthcheck({ words, problems }: Instruction): Text | undefined {
  const type = words[0]?.text.toUpperCase()
  if (type === undefined) return { en: '`CMD` and a command, or `NONE`', ko: '`CMD`와 명령, 또는 `NONE`이' }
  if (type !== 'CMD' || words.length > 1 || problems.length > 0) return undefined
  return { en: 'a command behind `CMD`', ko: '`CMD` 뒤에 명령이' }
}
