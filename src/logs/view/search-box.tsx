import type { Text } from '../../text.ts'
import { IconButton } from '../../webview/view/button.tsx'
import { Icon } from '../../webview/view/icon.tsx'
import { useSay } from '../../webview/view/words.ts'
import type { Search } from './search.ts'
import type { Change } from './state.ts'

export interface SearchBoxProps {
  readonly search: Search
  readonly change: (change: Change) => void
}

/** Finds text in the lines, or a regular expression. */
export function SearchBox({ search, change }: SearchBoxProps) {
  const say = useSay()
  const { question, matches, here, isBroken } = search
  const step = (by: 1 | -1) => change({ kind: 'stepped', by })
  const none = matches.length === 0 ? say(words.nothingFound) : undefined
  return (
    <>
      <label class={`field${isBroken ? ' bad' : ''}`}>
        <Icon name="search" size={14} />
        <input
          type="text"
          spellcheck={false}
          aria-label={say(words.search)}
          aria-invalid={isBroken}
          placeholder={say(words.search)}
          value={question.text}
          onInput={({ currentTarget }) => change({ kind: 'searched', search: { text: currentTarget.value } })}
          onKeyDown={(event) => {
            if (event.key === 'Enter') step(event.shiftKey ? -1 : 1)
            if (event.key === 'Escape') change({ kind: 'searched', search: { text: '' } })
          }}
        />
        {question.text !== '' && (
          <span class="tiny soft num" role="status">
            {say(words.count(here + 1, matches.length))}
          </span>
        )}
        <IconButton
          icon="case-sensitive"
          label={say(words.matchCase)}
          pressed={question.matchesCase}
          press={() => change({ kind: 'searched', search: { matchesCase: !question.matchesCase } })}
        />
        <IconButton
          icon="regex"
          label={say(words.pattern)}
          pressed={question.isPattern}
          press={() => change({ kind: 'searched', search: { isPattern: !question.isPattern } })}
        />
      </label>
      <IconButton icon="arrow-up" label={say(words.previous)} disabledBecause={none} press={() => step(-1)} />
      <IconButton icon="arrow-down" label={say(words.next)} disabledBecause={none} press={() => step(1)} />
    </>
  )
}

const words = {
  search: { en: 'Search in logs', ko: '로그에서 찾기' } satisfies Text,
  matchCase: { en: 'Match case', ko: '대소문자 구분' } satisfies Text,
  pattern: { en: 'Regular expression', ko: '정규식' } satisfies Text,
  previous: { en: 'Previous match', ko: '이전 결과' } satisfies Text,
  next: { en: 'Next match', ko: '다음 결과' } satisfies Text,
  nothingFound: { en: 'nothing found', ko: '찾은 것이 없습니다' } satisfies Text,
  count: (here: number, count: number): Text =>
    count === 0
      ? { en: 'not found', ko: '없음' }
      : {
          en: `${here.toLocaleString('en')} of ${count.toLocaleString('en')}`,
          ko: `${count.toLocaleString('ko')}개 중 ${here.toLocaleString('ko')}`,
        },
}
