import type { Text } from '../../text.ts'
import { IconButton } from '../../webview/view/button.tsx'
import { useTicking } from '../../webview/view/clock.ts'
import { Icon } from '../../webview/view/icon.tsx'
import { useSay } from '../../webview/view/words.ts'
import type { ConnectionPicture } from '../engine-protocol.ts'
import { connectionLook } from './connection-words.ts'
import { useWishes } from './wishes.ts'

/** Which engine this is, and how it is with it. */
export function EngineHeader({ connection }: { readonly connection: ConnectionPicture }) {
  const say = useSay()
  const { send } = useWishes()
  const look = connectionLook(connection)
  const status = useTicking((now) => say(look.words(now)))
  return (
    <>
      {connection.kind === 'connecting' && <div class="bar" />}
      <div class="engine">
        <Icon name="server-environment" />
        <h2 class="who cut" title={connection.place?.host}>
          {connection.place?.name ?? 'Docker'}
        </h2>
        <span class="acts">
          <IconButton
            icon="mortar-board"
            label={say(words.explain)}
            press={() => send({ kind: 'explain', topic: 'engine' })}
          />
          <IconButton icon="refresh" label={say(words.look)} press={() => send({ kind: 'look' })} />
          <IconButton icon="arrow-swap" label={say(words.switch)} press={() => send({ kind: 'switch-engine' })} />
        </span>
        <span class="where small soft cut num" title={status}>
          <Icon name={look.icon} size={12} class={look.hue} /> {status}
        </span>
      </div>
    </>
  )
}

const words = {
  explain: { en: 'Explain: the engine', ko: '설명 보기: 엔진' },
  switch: { en: 'Choose another engine', ko: '다른 엔진 고르기' },
  look: { en: 'Look at the engine again', ko: '엔진 다시 확인' },
} satisfies Record<string, Text>
