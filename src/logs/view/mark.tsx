import type { Text } from '../../text.ts'
import { Icon } from '../../webview/view/icon.tsx'
import { exitMeaning } from '../../webview/view/state-words.ts'
import { useSay } from '../../webview/view/words.ts'
import type { FromView } from '../protocol.ts'
import type { Entry } from './chunks.ts'

/** Something between two lines that is none. */
export function Mark({ entry, send }: { entry: Exclude<Entry, { kind: 'line' }>; send: (message: FromView) => void }) {
  const say = useSay()
  const from = entry.kind === 'skipped' ? entry.from : null
  return (
    <div class={entry.kind === 'skipped' ? 'mark' : 'mark solid'} role="note">
      <Icon name={markIcons[entry.kind]} size={14} />
      <span class="num">{say(markText(entry))}</span>
      {entry.kind === 'skipped' && from !== null && (
        <button
          type="button"
          class="link"
          onClick={() => send({ kind: 'load', from, offset: entry.offset, count: entry.count })}
        >
          {say(words.load)}
        </button>
      )}
    </div>
  )
}

const markIcons = {
  skipped: 'fold',
  ended: 'stop-circle',
  started: 'debug-start',
  removed: 'trash',
  lost: 'debug-disconnect',
} as const

function markText(entry: Exclude<Entry, { kind: 'line' }>): Text {
  switch (entry.kind) {
    case 'skipped':
      return words.skipped(entry.count)
    case 'ended':
      return words.ended(entry.exitCode)
    case 'started':
      return words.started
    case 'removed':
      return words.removed
    case 'lost':
      return words.lost
  }
}

const words = {
  load: { en: 'Load them', ko: '불러오기' } satisfies Text,
  skipped: (count: number): Text => ({
    en: `${count.toLocaleString('en')} ${count === 1 ? 'line' : 'lines'} skipped to keep up`,
    ko: `너무 빨라 ${count.toLocaleString('ko')}줄을 건너뛰었습니다`,
  }),
  ended: (exitCode: number | null): Text => {
    if (exitCode === null) return { en: 'The container ended', ko: '컨테이너가 끝났습니다' }
    const meaning = exitMeaning(exitCode)
    return {
      en: `The container ended: exit code ${exitCode}, ${meaning.en}`,
      ko: `컨테이너가 끝났습니다: 종료 코드 ${exitCode}, ${meaning.ko}`,
    }
  },
  started: { en: 'The container was started again', ko: '컨테이너가 다시 시작되었습니다' } satisfies Text,
  removed: { en: 'The container was removed', ko: '컨테이너가 삭제되었습니다' } satisfies Text,
  lost: { en: 'The connection to the engine broke', ko: '엔진과의 연결이 끊겼습니다' } satisfies Text,
}
