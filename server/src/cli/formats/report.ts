import type { Diagnostic } from '../../lint.ts'
import type { Dockerfile } from '../../syntax/tree.ts'
import type { Locale } from '../../text.ts'

/** What there is to say about one file. */
export type Report = { readonly name: string; readonly file: Dockerfile; readonly diagnostics: readonly Diagnostic[] }

/** Puts reports into a text that ends with a line end. */
export type Format = (reports: readonly Report[], style: Style) => string

export type Style = { readonly locale: Locale; readonly hasColours: boolean }
