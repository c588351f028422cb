// biome-ignore-all lint/a11y/useSemanticElements: a tree with buttons in its rows is a treegrid, and HTML has no element for it.
// biome-ignore-all lint/a11y/useFocusableInteractive: the row has the focus, and what is inside it; its cells never do.

import { loginCommandLine } from '../../images/command-lines.ts'
import type { Transfer, TransferEnd } from '../../images/protocol.ts'
import type { Text } from '../../text.ts'
import { Button, IconButton } from '../../webview/view/button.tsx'
import { Coded } from '../../webview/view/coded.tsx'
import { Icon } from '../../webview/view/icon.tsx'
import { Twin } from '../../webview/view/twin.tsx'
import { useSay } from '../../webview/view/words.ts'
import { countOf, failures, headOf, mendedByLogin, phaseOf, shareOf } from './transfer-words.ts'
import { useWishes } from './wishes.ts'

export interface TransferLineProps {
  /** Its key. */
  readonly row: string
  /** Its place among all rows, from 1. */
  readonly index: number
  readonly transfer: Transfer
  readonly isCurrent: boolean
}

/** A pull or a push: layer by layer while it goes on, then what came of it. */
export function TransferLine({ row, index, transfer, isCurrent }: TransferLineProps) {
  const say = useSay()
  const { send } = useWishes()
  const { key, direction, name, layers, end } = transfer
  const head = say(headOf(transfer))
  const isUnder = end === null
  return (
    <div
      role="row"
      class="transfer"
      data-key={row}
      data-row={row}
      aria-rowindex={index}
      aria-level={2}
      aria-label={isUnder ? `${head}, ${say(countOf(transfer))}` : head}
      tabIndex={isCurrent ? 0 : -1}
    >
      <div role="gridcell">
        <div class="l1">
          <Icon name={end?.kind === 'failed' ? 'warning' : icons[direction]} class={hues[end?.kind ?? 'under']} />
          <span class={isUnder ? 'name cut' : 'name'} title={name}>
            {head}
          </span>
          {isUnder && <span class="up num">{say(countOf(transfer))}</span>}
          <IconButton
            icon="close"
            label={say(isUnder ? words.cancel[direction](name) : words.dismiss(name))}
            tabIndex={isCurrent ? 0 : -1}
            press={() => send({ kind: 'transfer', wish: isUnder ? 'cancel' : 'dismiss', key })}
          />
        </div>
        {isUnder && <Layers layers={layers} />}
        {end?.kind === 'failed' && <Failure transfer={transfer} end={end} />}
      </div>
    </div>
  )
}

function Layers({ layers }: Pick<Transfer, 'layers'>) {
  const say = useSay()
  const ready = layers.filter(({ phase }) => phase === 'ready')
  const others = layers.filter(({ phase }) => phase !== 'ready')
  return (
    <ul class="layers-under">
      {ready.length > 0 && <Layer name={say(words.ready(ready.length))} words="" share={1} />}
      {others.slice(0, 8).map((layer) => (
        <Layer key={layer.id} name={layer.id} words={say(phaseOf(layer))} share={shareOf(layer)} />
      ))}
      {others.length > 8 && <li class="soft">{say(words.more(others.length - 8))}</li>}
    </ul>
  )
}

function Layer(props: { readonly name: string; readonly words: string; readonly share: number | undefined }) {
  const { name, share = 0 } = props
  return (
    <li>
      <span class="id">{name}</span>
      <span class="what num">{props.words}</span>
      <progress max={1} value={share} aria-label={name} />
    </li>
  )
}

function Failure(props: { readonly transfer: Transfer; readonly end: Extract<TransferEnd, { kind: 'failed' }> }) {
  const say = useSay()
  const { send } = useWishes()
  const { key } = props.transfer
  const { why, registry, message } = props.end
  const command = { of: 'login', key } as const
  return (
    <div class="failure" role="status">
      <p>
        <Coded text={say(failures[why].why)} />
      </p>
      {mendedByLogin.has(why) && (
        <Twin
          command={loginCommandLine(registry)}
          copy={() => send({ kind: 'copy', command })}
          type={() => send({ kind: 'type', command })}
        />
      )}
      {failures[why].canRetry && (
        <Button icon="refresh" press={() => send({ kind: 'transfer', wish: 'again', key })}>
          {say(words.again)}
        </Button>
      )}
      <p class="raw">{message}</p>
    </div>
  )
}

const icons = { pull: 'cloud-download', push: 'cloud-upload' } as const
const hues = { under: 'state c-info', done: 'state c-ok', failed: 'state c-warn' } as const

const words = {
  cancel: {
    pull: (name: string): Text => ({ en: `Stop pulling ${name}`, ko: `${name} 받기 중단` }),
    push: (name: string): Text => ({ en: `Stop pushing ${name}`, ko: `${name} 푸시 중단` }),
  },
  dismiss: (name: string): Text => ({ en: `Put the message about ${name} aside`, ko: `${name} 알림 닫기` }),
  ready: (count: number): Text => ({
    en: count === 1 ? '1 layer ready' : `${count} layers ready`,
    ko: `레이어 ${count}개 완료`,
  }),
  more: (count: number): Text => ({ en: `and ${count} more waiting`, ko: `그 밖에 ${count}개 대기` }),
  again: { en: 'Try again', ko: '다시 시도' } satisfies Text,
}
