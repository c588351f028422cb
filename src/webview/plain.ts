/**
 * `text` as it can be shown to a person: names, labels, logs and error messages come from strangers.
 * Control characters and the invisible ones that reorder text (bidi) or hide in it are left out, white space is one
 * space, and what is longer than `limit` UTF-16 units is cut.
 */
export function plain(text: string, limit = 300): string {
  // Ten times the limit first: a label may be megabytes long, and the patterns need not read them all.
  const shown = text
    .slice(0, limit * 10)
    .replace(/[\s\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .trim()
  if (shown.length <= limit) return shown
  // The cut may go through a surrogate pair.
  return `${shown.slice(0, limit - 1).replace(/\p{Cs}$/u, '')}…`
}
