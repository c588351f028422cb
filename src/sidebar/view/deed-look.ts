import type { Text } from '../../text.ts'

/** How a deed is told. `{name}` stands for the name of what it was done to. */
export interface DeedLook {
  readonly icon: string
  readonly hue: string
  readonly sentence: Text
}
