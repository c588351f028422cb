import type { ExpansionFailure } from '../../syntax/expansion.ts'
import type { Text } from '../../text.ts'
import type { Rule } from '../rule.ts'

export const invalidVariable: Rule = {
  id: 'InvalidVariable',
  severity: 'error',
  presets: [],
  isLocal: true,
  message: {
    en: 'The variable is not written as Docker can read it.',
    ko: 'Docker가 읽을 수 있는 변수 표현이 아닙니다.',
  },
  why: {
    en: 'Docker puts in `$name` and `${name}` itself, with `:-`, `:+`, `:?`, `#`, `%` and `/` as a shell has them. A `$` that is meant as such needs the escape character before it.',
    ko: 'Docker는 `$name`과 `${name}`을 직접 값으로 바꾸며, 셸처럼 `:-`, `:+`, `:?`, `#`, `%`, `/`를 쓸 수 있습니다. `$` 문자 자체를 쓰려면 앞에 이스케이프 문자를 두세요.',
  },
  examples: [
    { bad: 'FROM alpine:3.20\nENV HOME_DIR=${HOME\n', good: 'FROM alpine:3.20\nENV HOME_DIR=${HOME}\n' },
    { bad: 'FROM alpine:3.20\nENV TITLE="My app\n', good: 'FROM alpine:3.20\nENV TITLE="My app"\n' },
  ],
  *check(file, { build }) {
    for (const { expansion, stage, place } of file.instructions.flatMap(build.expandedIn)) {
      const { failure } = expansion
      if (!failure) continue
      // Only the base image can tell whether it sets the variable.
      const isUnset = expansion.references.every(({ name, isSet }) => name !== failure.about || !isSet)
      if (failure.kind === 'required' && isUnset && stage && !stage.isBaseKnown) continue
      const message = failure.message === '' ? messages[failure.kind] : ownMessage
      const parameters = { about: failure.about, message: failure.message }
      yield { range: place(failure.start, failure.end), message, with: parameters }
    }
  },
}

const messages: Readonly<Record<ExpansionFailure['kind'], Text>> = {
  singleQuote: { en: "A `'` is not closed.", ko: "`'`가 닫히지 않았습니다." },
  doubleQuote: { en: 'A `"` is not closed.', ko: '`"`가 닫히지 않았습니다.' },
  brace: { en: 'The `}` of the variable is missing.', ko: '변수를 닫는 `}`가 없습니다.' },
  substitution: { en: 'There is no name behind `${`.', ko: '`${` 뒤에 이름이 없습니다.' },
  slash: {
    en: 'A `/` is missing between what is replaced and what replaces it.',
    ko: '바꿀 것과 바뀐 것 사이에 `/`가 없습니다.',
  },
  modifier: {
    en: 'Docker does not know `{about}` in a variable.',
    ko: 'Docker는 변수에서 `{about}`를 알지 못합니다.',
  },
  required: { en: '`{about}` has to have a value.', ko: '`{about}`에는 값이 있어야 합니다.' },
  pattern: {
    en: 'The pattern `{about}` escapes a character that needs no escape.',
    ko: '패턴 `{about}`에서 이스케이프할 필요가 없는 문자를 이스케이프했습니다.',
  },
  unclosed: { en: 'A `{about}` is missing.', ko: '`{about}`가 없습니다.' },
}

const ownMessage = { en: '`{about}` has no value: {message}.', ko: '`{about}`에 값이 없습니다: {message}.' }
