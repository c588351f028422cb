/** A half-open stretch of the text, in UTF-16 units. */
export type Span = { readonly start: number; readonly end: number }
