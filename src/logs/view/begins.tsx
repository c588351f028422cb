import type { Text } from '../../text.ts'
import { useSay } from '../../webview/view/words.ts'
import { type BeginningName, beginningNames, type FromView, type LogHead } from '../protocol.ts'

/** Where in the log one begins: with the last lines, or some time ago. */
export function Begins({ head, send }: { head: LogHead | undefined; send: (message: FromView) => void }) {
  const say = useSay()
  return (
    <select
      aria-label={say(words.begins)}
      title={say(words.begins)}
      value={head?.begins ?? '1000'}
      onChange={({ currentTarget: { value } }) => {
        const at = beginningNames.find((name) => name === value)
        if (at) send({ kind: 'begin', at })
      }}
    >
      {beginningNames.map((name) => (
        <option key={name} value={name} selected={name === head?.begins}>
          {say(names[name])}
        </option>
      ))}
    </select>
  )
}

const names: Readonly<Record<BeginningName, Text>> = {
  '100': { en: 'Last 100', ko: '마지막 100줄' },
  '1000': { en: 'Last 1,000', ko: '마지막 1,000줄' },
  '10000': { en: 'Last 10,000', ko: '마지막 10,000줄' },
  '5m': { en: '5 minutes', ko: '5분 전부터' },
  '1h': { en: '1 hour', ko: '1시간 전부터' },
  '24h': { en: '24 hours', ko: '24시간 전부터' },
}

const words = {
  begins: { en: 'How much of the log to show', ko: '표시할 로그 범위' },
} satisfies Record<string, Text>
