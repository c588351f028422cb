import type { Text } from '../../text.ts'
import { IconButton } from '../../webview/view/button.tsx'
import { useTicking } from '../../webview/view/clock.ts'
import { Icon } from '../../webview/view/icon.tsx'
import { ago } from '../../webview/view/time.ts'
import { useSay } from '../../webview/view/words.ts'
import type { ContainerRow, JournalEntry } from '../protocol.ts'
import { deedLook } from './journal-words.ts'
import { useWishes } from './wishes.ts'

export interface JournalListProps {
  readonly entries: readonly JournalEntry[]
  readonly containers: readonly ContainerRow[]
}

/** What just happened, in sentences, each with the command that does the same. */
export function JournalList({ entries, containers }: JournalListProps) {
  const say = useSay()
  const { send } = useWishes()
  if (entries.length === 0) return null
  return (
    <section aria-label={say(words.title)}>
      <div class="section">
        <h2>{say(words.title)}</h2>
        <span class="acts">
          <IconButton icon="clear-all" label={say(words.clear)} press={() => send({ kind: 'clear-journal' })} />
        </span>
      </div>
      <ol class="journal" aria-live="polite">
        {entries.map((entry) => (
          <Entry key={entry.key} entry={entry} container={containers.find(({ id }) => id === entry.id)} />
        ))}
      </ol>
    </section>
  )
}

function Entry({ entry, container }: { entry: JournalEntry; container: ContainerRow | undefined }) {
  const say = useSay()
  const { icon, hue, sentence, command } = deedLook(entry, container)
  const when = useTicking((now) => say(ago(now - entry.at)))
  // The container's name is set in bold, wherever the language puts it.
  const [before = '', ...after] = say(sentence).split('{name}')
  return (
    <li>
      <Icon name={icon} class={hue} />
      <div>
        {before}
        <b>{entry.name}</b>
        {after.join('{name}')}
        <div class="cmd">
          <span class="cut" title={command}>
            {command}
          </span>
          <span class="when num" aria-live="off">
            {when}
          </span>
        </div>
      </div>
    </li>
  )
}

const words = {
  title: { en: 'What just happened', ko: '방금 있었던 일' },
  clear: { en: 'Clear the journal', ko: '기록 지우기' },
} satisfies Record<string, Text>
