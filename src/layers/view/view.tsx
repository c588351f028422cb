import { sizeOf } from '../../webview/size.ts'
import { Button } from '../../webview/view/button.tsx'
import { ClockAhead, useTicking } from '../../webview/view/clock.ts'
import { Icon } from '../../webview/view/icon.tsx'
import { Reading } from '../../webview/view/reading.tsx'
import { ago } from '../../webview/view/time.ts'
import { Twin } from '../../webview/view/twin.tsx'
import { SpokenLocale, useSay } from '../../webview/view/words.ts'
import type { FromView, Stack, ToView } from '../protocol.ts'
import { ColumnDrawing, Key } from './column-drawing.tsx'
import { Rows } from './rows.tsx'
import { Scale } from './scale.tsx'
import { sharedBytes, summaryOf, words } from './words.ts'

export interface ViewProps {
  /** What the host said last; undefined before it has said anything. */
  readonly told: ToView | undefined
  /** The language until the host has said one. */
  readonly locale: 'en' | 'ko'
  /** By how much the host's clock is ahead of ours, in milliseconds. */
  readonly ahead: number
  readonly send: (message: FromView) => void
}

/** The whole tab. */
export function View({ told, locale, ahead, send }: ViewProps) {
  return (
    <SpokenLocale.Provider value={told?.locale ?? locale}>
      <ClockAhead.Provider value={ahead}>
        <main class="page">
          {told === undefined && <Reading text={words.reading} />}
          {told?.kind === 'gone' && <Gone message={told.message} />}
          {told?.kind === 'stack' && <Whole stack={told.stack} send={send} />}
        </main>
      </ClockAhead.Provider>
    </SpokenLocale.Provider>
  )
}

function Whole({ stack, send }: { readonly stack: Stack; readonly send: ViewProps['send'] }) {
  const say = useSay()
  const { name, file, base, createdAt, command } = stack
  const summary = useTicking((now) => say(summaryOf(stack, ago(now - createdAt))))
  const line = base?.line ?? stack.layers.findLast((layer) => layer.line !== null)?.line ?? 1
  return (
    <>
      <header class="line">
        <div class="grow">
          <h1>{name}</h1>
          <p class="small soft">{summary}</p>
        </div>
        <Button icon="mortar-board" press={() => send({ kind: 'explain' })}>
          {say(words.explain)}
        </Button>
        {file !== null && (
          <Button icon="file-code" press={() => send({ kind: 'open-line', line })}>
            {say(words.openFile)}
          </Button>
        )}
      </header>
      <Sums stack={stack} />
      <Scale stack={stack} />
      <div class="stack">
        <ColumnDrawing stack={stack} />
        <Rows stack={stack} send={send} />
      </div>
      <Key />
      <Twin
        command={command}
        why={say(words.theSame)}
        copy={() => send({ kind: 'copy' })}
        type={() => send({ kind: 'type' })}
      />
    </>
  )
}

function Sums({ stack }: { readonly stack: Stack }) {
  const say = useSay()
  const shared = sharedBytes(stack)
  const whole = stack.layers.reduce((sum, { size }) => sum + size, 0)
  return (
    <dl class="sums">
      <div>
        <dt>{say(words.all)}</dt>
        <dd>{sizeOf(whole)}</dd>
      </div>
      <div>
        <dt>{say(words.shared)}</dt>
        <dd>
          <Icon name="link" size={14} />
          {shared === undefined ? say(words.unknown) : sizeOf(shared)}
        </dd>
      </div>
      <div>
        <dt>{say(words.own)}</dt>
        <dd>{shared === undefined ? say(words.unknown) : sizeOf(whole - shared)}</dd>
      </div>
      <LastBuild stack={stack} />
    </dl>
  )
}

/** How much of the last build of its Dockerfile came from the cache. */
function LastBuild({ stack }: { readonly stack: Stack }) {
  const say = useSay()
  const fates = stack.layers.flatMap(({ fate }) => fate ?? [])
  if (fates.length === 0) return null
  const cached = fates.filter((fate) => fate === 'cached').length
  return (
    <div>
      <dt>{say(words.lastBuild)}</dt>
      <dd>
        <span class="tag">
          <Icon name="history" size={12} />
          {say(words.countCached(cached))}
        </span>
        <span class="tag">
          <Icon name="wrench" size={12} />
          {say(words.countRebuilt(fates.length - cached))}
        </span>
      </dd>
    </div>
  )
}

function Gone({ message }: { readonly message: string }) {
  const say = useSay()
  return (
    <div class="card" role="status">
      <Icon name="package" class="lead" />
      <h2>{say(words.gone)}</h2>
      <p>{say(words.goneWhy)}</p>
      {message !== '' && <p class="raw">{message}</p>}
    </div>
  )
}
