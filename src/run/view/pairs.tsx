import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { Text } from '../../text.ts'
import { IconButton } from '../../webview/view/button.tsx'
import { Icon } from '../../webview/view/icon.tsx'
import { useSay } from '../../webview/view/words.ts'
import type { Problem } from '../problems.ts'
import { Wrong } from './field.tsx'
import { OptionLink } from './option-link.tsx'
import type { Change, ListName } from './state.ts'
import { words } from './words.ts'

export interface PairsProps {
  readonly list: ListName
  readonly title: Text
  readonly flag: string
  readonly add: Text
  readonly change: (change: Change) => void
  readonly children: ComponentChildren
}

/** A list of pairs of fields, with a button that adds one. */
export function Pairs({ list, title, flag, add, change, children }: PairsProps) {
  const say = useSay()
  return (
    <fieldset class="f" aria-label={say(title)}>
      <legend class="lab">
        {say(title)}
        <OptionLink flag={flag} />
      </legend>
      {children}
      <button type="button" class="link add" onClick={() => change({ kind: 'added', list, row: 0 })}>
        <Icon name="add" size={14} />
        {say(add)}
      </button>
    </fieldset>
  )
}

export interface PairProps {
  readonly remove: Text
  readonly between: string
  readonly problem: Problem | undefined
  readonly first: (problem: { readonly id: string } | undefined) => ComponentChildren
  readonly second: (problem: { readonly id: string } | undefined) => ComponentChildren
  readonly drop: () => void
  /** Takes a port that is free instead. */
  readonly use?: (port: number) => void
}

/** Two fields that belong together, a button that takes them away, and what is wrong with them. */
export function Pair({ remove, between, problem, first, second, drop, use }: PairProps) {
  const say = useSay()
  const id = useId()
  const at = (part: Problem['part']) => (problem?.part === part ? { id } : undefined)
  const free = problem?.free
  return (
    <>
      <div class="pair">
        {first(at('first'))}
        <span class="arrow" aria-hidden="true">
          {between}
        </span>
        {second(at('second'))}
        <IconButton icon="close" label={say(remove)} press={drop} />
      </div>
      {problem && (
        <Wrong id={id} text={problem.text}>
          {free !== undefined && use && (
            <button type="button" class="link" onClick={() => use(free)}>
              {say(words.use(free))}
            </button>
          )}
        </Wrong>
      )}
    </>
  )
}
