import type { Feature } from './feature.ts'
import { hover } from './hover.ts'

/** Everything that the language server can do. */
export const features: readonly Feature[] = [hover]
