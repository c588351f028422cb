import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { Text } from '../../text.ts'
import { Coded } from '../../webview/view/coded.tsx'
import { Icon } from '../../webview/view/icon.tsx'
import { useSay } from '../../webview/view/words.ts'
import type { Problem } from '../problems.ts'
import { OptionLink } from './option-link.tsx'

export interface FieldProps {
  /** The accessible name; of a single field its visible label. */
  readonly label: string
  readonly value: string
  readonly hint?: string | undefined
  /** Said inside the field, at its end. */
  readonly unit?: string | undefined
  readonly isCode?: boolean | undefined
  /** What is wrong with it, and the ID of the element that says so. */
  readonly problem?: { readonly id: string } | undefined
  /** The ID of its input, for a label. */
  readonly id?: string | undefined
  readonly type: (value: string) => void
  readonly children?: ComponentChildren
}

/** One field. */
export function Field({ label, value, hint, unit, isCode, problem, id, type, children }: FieldProps) {
  return (
    <div class={problem ? 'field bad' : 'field'}>
      <input
        type="text"
        id={id}
        class={isCode ? 'mono' : ''}
        spellcheck={false}
        autocomplete="off"
        aria-label={id === undefined ? label : undefined}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem?.id}
        placeholder={hint}
        value={value}
        onInput={(event) => type(event.currentTarget.value)}
      />
      {unit !== undefined && <span class="unit">{unit}</span>}
      {children}
    </div>
  )
}

/** A single field with its label and the option that it becomes. */
export function Labelled(
  props: FieldProps & { readonly flag: string; readonly help?: string; readonly wrong: Problem | undefined },
) {
  const { label, flag, help, wrong } = props
  const id = useId()
  return (
    <div class="f">
      <div class="lab">
        <label for={id}>{label}</label>
        <OptionLink flag={flag} />
      </div>
      <Field {...props} id={id} problem={wrong && { id: `${id}-wrong` }} />
      {wrong ? (
        <Wrong id={`${id}-wrong`} text={wrong.text} />
      ) : (
        help !== undefined && (
          <span class="help">
            <Coded text={help} />
          </span>
        )
      )}
    </div>
  )
}

/** What is wrong with a field, under it. */
export function Wrong({
  id,
  text,
  children,
}: {
  readonly id: string
  readonly text: Text
  readonly children?: ComponentChildren
}) {
  const say = useSay()
  return (
    <div class="err" id={id} role="status">
      <Icon name="error" size={14} class="c-failed" />
      <span>
        <Coded text={say(text)} /> {children}
      </span>
    </div>
  )
}

export interface CheckProps {
  readonly label: string
  readonly flag?: string
  readonly isOn: boolean
  readonly turn: (isOn: boolean) => void
}

/** A box to tick. */
export function Check({ label, flag, isOn, turn }: CheckProps) {
  return (
    <div class="checkline">
      <label class="check">
        <input type="checkbox" checked={isOn} onChange={(event) => turn(event.currentTarget.checked)} />
        <span class="box">{isOn && <Icon name="check" size={14} />}</span>
        <span>{label}</span>
      </label>
      {flag !== undefined && <OptionLink flag={flag} />}
    </div>
  )
}
