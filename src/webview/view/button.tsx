import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'

interface Pressable {
  readonly press: () => void
  /** Why it can't be pressed now. It stays focusable, so that the reason can be read and heard. */
  readonly disabledBecause?: string | undefined
}

export interface IconButtonProps extends Pressable {
  readonly icon: string
  /** The accessible name: the action and its object, such as `Stop hellonginx`. */
  readonly label: string
  /** Shown on hover; the label where it isn't said. */
  readonly tooltip?: string | undefined
  /** For a switch: whether it is on. */
  readonly pressed?: boolean | undefined
  readonly tabIndex?: number | undefined
  /** The pointer or the keyboard has come to it. */
  readonly approach?: (() => void) | undefined
  /** For a button that opens a menu. */
  readonly opensMenu?: boolean | undefined
  readonly class?: string | undefined
}

/** A button that is an icon, with a name that says what it does to what. */
export function IconButton(props: IconButtonProps) {
  const { icon, label, disabledBecause, tooltip = label } = props
  return (
    <button
      type="button"
      class={`icon-btn ${props.class ?? ''}`.trim()}
      aria-label={label}
      aria-description={disabledBecause}
      aria-disabled={disabledBecause === undefined ? undefined : true}
      aria-pressed={props.pressed}
      aria-haspopup={props.opensMenu ? 'menu' : undefined}
      title={disabledBecause === undefined ? tooltip : `${label}: ${disabledBecause}`}
      tabIndex={props.tabIndex}
      onClick={pressing(props)}
      onMouseEnter={props.approach}
      onFocus={props.approach}
    >
      <Icon name={icon} />
    </button>
  )
}

export interface ButtonProps extends Pressable {
  readonly icon?: string | undefined
  /** The one next step of the screen. */
  readonly primary?: boolean | undefined
  readonly ghost?: boolean | undefined
  /** The accessible name, where the words alone don't say to what it is done. */
  readonly label?: string | undefined
  /** The pointer or the keyboard has come to it. */
  readonly approach?: (() => void) | undefined
  readonly children: ComponentChildren
}

/** A button with words. */
export function Button(props: ButtonProps) {
  const { icon, primary = false, ghost = false, disabledBecause, children } = props
  return (
    <button
      type="button"
      class={`btn${primary ? ' primary' : ''}${ghost ? ' ghost' : ''}`}
      aria-label={props.label}
      aria-description={disabledBecause}
      aria-disabled={disabledBecause === undefined ? undefined : true}
      title={disabledBecause}
      onClick={pressing(props)}
      onMouseEnter={props.approach}
      onFocus={props.approach}
    >
      {icon !== undefined && <Icon name={icon} size={14} />}
      {children}
    </button>
  )
}

function pressing({ press, disabledBecause }: Pressable): (event: Event) => void {
  return (event) => {
    // The row below must not take the click for its own.
    event.stopPropagation()
    if (disabledBecause === undefined) press()
  }
}
