import deprecated from 'spdx-license-ids/deprecated.json' with { type: 'json' }
import identifiers from 'spdx-license-ids/index.json' with { type: 'json' }

/** Whether a text is an expression of SPDX: license names, joined by `AND`, `OR` and `WITH`, in brackets where needed. */
export function isLicense(text: string): boolean {
  const tokens = text.match(/[()]|[^\s()]+/g) ?? []
  const rest = afterExpression(tokens)
  return rest !== undefined && rest.length === 0
}

const known: ReadonlySet<string> = new Set([...identifiers, ...deprecated])

/** What follows an expression at the start of some tokens; undefined where there is none. */
function afterExpression(tokens: readonly string[]): readonly string[] | undefined {
  const rest = afterTerm(tokens)
  if (!rest || (rest[0] !== 'AND' && rest[0] !== 'OR')) return rest
  return afterExpression(rest.slice(1))
}

function afterTerm([first, ...rest]: readonly string[]): readonly string[] | undefined {
  if (first === '(') {
    const inside = afterExpression(rest)
    return inside?.[0] === ')' ? inside.slice(1) : undefined
  }
  if (first === undefined || !isName(first)) return undefined
  if (rest[0] !== 'WITH') return rest
  return /^[A-Za-z0-9.-]+$/.test(rest[1] ?? '') ? rest.slice(2) : undefined
}

/** `+` means this version or a later one; `LicenseRef-` is a license that SPDX doesn't list. */
function isName(word: string): boolean {
  return known.has(word.replace(/\+$/, '')) || /^(DocumentRef-[A-Za-z0-9.-]+:)?LicenseRef-[A-Za-z0-9.-]+$/.test(word)
}
