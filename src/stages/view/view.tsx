import { useState } from 'preact/hooks'
import type { Text } from '../../text.ts'
import { Coded } from '../../webview/view/coded.tsx'
import { Icon } from '../../webview/view/icon.tsx'
import { Reading } from '../../webview/view/reading.tsx'
import { Twin } from '../../webview/view/twin.tsx'
import { SpokenLocale, useSay } from '../../webview/view/words.ts'
import type { FromView, Stage, ToView } from '../protocol.ts'
import { InWords } from './in-words.tsx'
import { inImageOf, neededFor } from './needed.ts'
import { Picture, type PictureProps } from './picture.tsx'
import { calledShort, words } from './words.ts'

export interface ViewProps {
  /** What the host said last; undefined before it has said anything. */
  readonly told: ToView | undefined
  /** The language until the host has said one. */
  readonly locale: 'en' | 'ko'
  readonly send: (message: FromView) => void
}

/** The whole tab. */
export function View({ told, locale, send }: ViewProps) {
  return (
    <SpokenLocale.Provider value={told?.locale ?? locale}>
      <main class="page stages">
        {told === undefined && <Reading text={words.reading} />}
        {told?.kind === 'silent' && <Card title={words.silent} why={words.silentWhy} />}
        {told?.kind === 'stages' && told.stages.length === 0 && <Card title={words.none} why={words.noneWhy} />}
        {told?.kind === 'stages' && told.stages.length > 0 && (
          <Whole stages={told.stages} sizes={told.sizes} send={send} />
        )}
      </main>
    </SpokenLocale.Provider>
  )
}

function Whole({ stages, sizes, send }: Pick<PictureProps, 'stages' | 'sizes' | 'send'>) {
  const say = useSay()
  const [chosen, choose] = useState<number | undefined>(undefined)
  const last = stages.length - 1
  const target = chosen !== undefined && chosen < last ? chosen : last
  const needed = neededFor(stages, target)
  const own = inImageOf(stages, target).size
  const lead = stages.length === 1 ? words.oneWhy : own === stages.length ? words.allIn : words.scaffolding
  const command = stages[target]?.command ?? null
  return (
    <>
      <header class="line">
        <div class="grow">
          <h1>{say(stages.length === 1 ? words.one : words.heading(stages.length, own))}</h1>
          <p class="small soft">
            <Coded text={say(lead)} />
          </p>
        </div>
        {stages.length > 1 && <Target stages={stages} target={target} choose={choose} />}
      </header>
      <Picture stages={stages} sizes={sizes} target={target} needed={needed} send={send} />
      <InWords stages={stages} target={target} needed={needed} send={send} />
      {command === null ? (
        <p class="small soft">
          <Coded text={say(words.noName)} />
        </p>
      ) : (
        <Twin
          command={command}
          why={say(words.theSame)}
          copy={() => send({ kind: 'copy', stage: target })}
          type={() => send({ kind: 'type', stage: target })}
        />
      )}
    </>
  )
}

interface TargetProps {
  readonly stages: readonly Stage[]
  readonly target: number
  readonly choose: (target: number) => void
}

/** Which stage is built: the others show what it needs of them. */
function Target({ stages, target, choose }: TargetProps) {
  const say = useSay()
  return (
    <label class="stage-target">
      <Icon name="target" size={14} />
      <span>{say(words.target)}</span>
      <select value={target} onChange={({ currentTarget }) => choose(Number(currentTarget.value))}>
        {stages.map((stage, index) => (
          <option key={index} value={index}>
            {say(calledShort(stage, index))}
          </option>
        ))}
      </select>
    </label>
  )
}

function Card({ title, why }: { readonly title: Text; readonly why: Text }) {
  const say = useSay()
  return (
    <div class="card" role="status">
      <Icon name="type-hierarchy" class="lead" />
      <h2>{say(title)}</h2>
      <p>
        <Coded text={say(why)} />
      </p>
    </div>
  )
}
