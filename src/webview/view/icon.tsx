/** The looks of an icon; its meaning is always said in words beside it. */
export interface IconProps {
  /** A codicon's name, without `codicon-`. */
  readonly name: string
  /** In pixels; 16 where it isn't said. */
  readonly size?: 12 | 14 | 16 | undefined
  /** Classes for colour and place. */
  readonly class?: string | undefined
}

/** A codicon, hidden from screen readers. */
export function Icon({ name, size = 16, class: extra = '' }: IconProps) {
  const sized = size === 16 ? '' : ` s${size}`
  return <i class={`codicon codicon-${name}${sized} ${extra}`.trim()} aria-hidden="true" />
}
