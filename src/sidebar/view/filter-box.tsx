import { useRef } from 'preact/hooks'
import type { Text } from '../../text.ts'
import { IconButton } from '../../webview/view/button.tsx'
import { Icon } from '../../webview/view/icon.tsx'
import { useSay } from '../../webview/view/words.ts'
import { Menu, MenuItem } from './menu.tsx'
import { type SortName, sortNames } from './sorting.ts'
import { useWishes } from './wishes.ts'

export interface FilterBoxProps {
  readonly filter: string
  readonly sort: SortName
  /** Whether the menu of orders is open. */
  readonly isSorting: boolean
  readonly disabled: boolean
}

/** Narrows the lists down to what has these letters in its name, image, port or state; and puts them in order. */
export function FilterBox({ filter, sort, isSorting, disabled }: FilterBoxProps) {
  const say = useSay()
  const row = useRef<HTMLDivElement>(null)
  const { change } = useWishes()
  const clear = () => change({ kind: 'filtered', filter: '' })
  return (
    <div class="filter" ref={row}>
      <label class={`field${disabled ? ' dim' : ''}`}>
        <Icon name="filter" size={14} />
        <input
          type="text"
          spellcheck={false}
          disabled={disabled}
          aria-label={say(words.filter)}
          placeholder={say(words.hint)}
          value={filter}
          onInput={(event) => change({ kind: 'filtered', filter: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'Escape') clear()
          }}
        />
        {filter !== '' && <IconButton icon="close" label={say(words.clear)} press={clear} />}
      </label>
      {!disabled && (
        <>
          <IconButton
            icon="sort-precedence"
            label={say(words.sort)}
            tooltip={`${say(words.sort)}: ${say(orders[sort].word)}`}
            opensMenu
            press={() => change({ kind: 'menu', id: 'sort' })}
          />
          <IconButton icon="collapse-all" label={say(words.close)} press={() => change({ kind: 'all-closed' })} />
        </>
      )}
      {isSorting && (
        <Menu label={say(words.sort)} anchor={() => row.current?.querySelector('[aria-haspopup]') ?? null}>
          {sortNames.map((name) => (
            <MenuItem
              key={name}
              icon={name === sort ? 'check' : orders[name].icon}
              word={say(orders[name].word)}
              isChosen={name === sort}
              press={() => change({ kind: 'sorted', sort: name })}
            />
          ))}
        </Menu>
      )}
    </div>
  )
}

const orders: Readonly<Record<SortName, { readonly icon: string; readonly word: Text }>> = {
  newest: { icon: 'history', word: { en: 'Newest first', ko: '최신순' } },
  name: { icon: 'symbol-string', word: { en: 'By name', ko: '이름순' } },
  image: { icon: 'package', word: { en: 'By image', ko: '이미지순' } },
  state: { icon: 'pulse', word: { en: 'By state', ko: '상태순' } },
}

const words = {
  sort: { en: 'Order of the containers', ko: '컨테이너 정렬' },
  close: { en: 'Close all open rows', ko: '펼친 행 모두 접기' },
  filter: { en: 'Filter containers and images', ko: '컨테이너와 이미지 거르기' },
  hint: { en: 'Name, image, port or state', ko: '이름, 이미지, 포트, 상태' },
  clear: { en: 'Clear the filter', ko: '거르기 지우기' },
} satisfies Record<string, Text>
