import type { Text } from '../../text.ts'
import { IconButton } from '../../webview/view/button.tsx'
import { Icon } from '../../webview/view/icon.tsx'
import { useSay } from '../../webview/view/words.ts'
import { useWishes } from './wishes.ts'

/** Narrows the lists down to what has these letters in its name, image, port or state. */
export function FilterBox({ filter, disabled }: { readonly filter: string; readonly disabled: boolean }) {
  const say = useSay()
  const { change } = useWishes()
  const clear = () => change({ kind: 'filtered', filter: '' })
  return (
    <div class="filter">
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
    </div>
  )
}

const words = {
  filter: { en: 'Filter containers and images', ko: '컨테이너와 이미지 거르기' },
  hint: { en: 'Name, image, port or state', ko: '이름, 이미지, 포트, 상태' },
  clear: { en: 'Clear the filter', ko: '거르기 지우기' },
} satisfies Record<string, Text>
