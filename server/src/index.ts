export type { Locale, Text } from './text.ts'
