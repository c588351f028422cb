import type { Text } from '../../text.ts'
import { IconButton } from '../../webview/view/button.tsx'
import { useTicking } from '../../webview/view/clock.ts'
import { Icon } from '../../webview/view/icon.tsx'
import { ago } from '../../webview/view/time.ts'
import { useSay } from '../../webview/view/words.ts'
import type { TopicName } from '../container-protocol.ts'
import { journalCommandLine } from '../journal-commands.ts'
import type { JournalDeed, JournalEntry } from '../journal-protocol.ts'
import type { ContainerRow } from '../row-protocol.ts'
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
    // No landmark: other documents of the same window may have one like it.
    <div>
      <div class="section">
        <h2>{say(words.title)}</h2>
        <span class="acts">
          <IconButton icon="clear-all" label={say(words.clear)} press={() => send({ kind: 'clear-journal' })} />
        </span>
      </div>
      <ol class="journal" aria-label={say(words.title)} aria-live="polite">
        {entries.map((entry) => (
          <Entry key={entry.key} entry={entry} container={containers.find(({ id }) => id === entry.id)} />
        ))}
      </ol>
    </div>
  )
}

function Entry({ entry, container }: { entry: JournalEntry; container: ContainerRow | undefined }) {
  const say = useSay()
  const { send } = useWishes()
  const { icon, hue, sentence } = deedLook(entry, container)
  const line = journalCommandLine(entry, container)
  const command = { of: 'journal', key: entry.key } as const
  const topic = topicOf(entry.deed)
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
          <span class="cut" title={line}>
            {line}
          </span>
          {topic !== undefined && (
            <IconButton
              icon="mortar-board"
              label={say(words.explain(entry.name))}
              press={() => send({ kind: 'explain', topic })}
            />
          )}
          {line !== '' && (
            <span class="acts">
              <IconButton icon="terminal" label={say(words.type(line))} press={() => send({ kind: 'type', command })} />
              <IconButton icon="copy" label={say(words.copy(line))} press={() => send({ kind: 'copy', command })} />
            </span>
          )}
          <span class="when num" aria-live="off">
            {when}
          </span>
        </div>
      </div>
    </li>
  )
}

function topicOf(deed: JournalDeed): TopicName | undefined {
  if (deed.kind === 'ended') return deed.because.kind.startsWith('stopped') ? 'stopped' : 'exited'
  return deed.kind === 'made' || deed.kind === 'unmade' ? deed.what : topics[deed.kind]
}

const topics: Readonly<Partial<Record<JournalDeed['kind'], TopicName>>> = {
  created: 'created',
  started: 'running',
  paused: 'paused',
  unpaused: 'unpaused',
  restarted: 'restarting',
  removed: 'removing',
  pulled: 'image',
  named: 'image',
  deleted: 'image',
}

const words = {
  explain: (name: string): Text => ({ en: `Explain what happened to ${name}`, ko: `${name}에 일어난 일 설명 보기` }),
  type: (line: string): Text => ({ en: `Type in the terminal: ${line}`, ko: `터미널에 입력: ${line}` }),
  copy: (line: string): Text => ({ en: `Copy the command: ${line}`, ko: `명령 복사: ${line}` }),
  title: { en: 'What just happened', ko: '방금 있었던 일' } satisfies Text,
  clear: { en: 'Clear the journal', ko: '기록 지우기' } satisfies Text,
}
