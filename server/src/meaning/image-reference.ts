/** The name of an image, taken apart and completed as Docker does. */
export type ImageReference = {
  /** `docker.io` where the name has none. */
  readonly domain: string
  /** With `library/` before a name of one word on Docker Hub. */
  readonly path: string
  readonly tag: string | undefined
  readonly digest: string | undefined
}

/** Why a name is none: the words of `distribution/reference`. */
export type ReferenceProblem = 'format' | 'upperCase' | 'identifier' | 'tooLong' | 'digest'

/** Reads the name of an image as `reference.ParseNormalizedNamed` does. Several rules ask for each, after every keystroke. */
export function readReference(text: string): ImageReference | ReferenceProblem {
  const known = cache.get(text)
  if (known !== undefined) return known
  const read = readName(text)
  if (cache.size >= mostKnown) cache.clear()
  cache.set(text, read)
  return read
}

const cache = new Map<string, ImageReference | ReferenceProblem>()
const mostKnown = 500

function readName(text: string): ImageReference | ReferenceProblem {
  if (/^[a-f0-9]{64}$/.test(text)) return 'identifier'
  const { domain, rest } = splitDomain(text)
  const name = rest.split(/[:@]/, 1)[0] ?? ''
  if (name !== name.toLowerCase()) return 'upperCase'
  const match = pattern.exec(rest)
  const [, path = '', tag, digest] = match ?? []
  if (!match || !domainPattern.test(domain)) return 'format'
  if (domain.length + 1 + path.length > 255) return 'tooLong'
  if (digest !== undefined && !isDigest(digest)) return 'digest'
  return { domain, path, tag, digest }
}

/** Whether a text is a digest of a kind that images have: `sha256:` and 64 hexadecimal digits, or longer kinds. */
export function isDigest(text: string): boolean {
  const [algorithm = '', hex = ''] = text.split(':', 2)
  return hex.length === digestLengths[algorithm] && /^[a-f0-9]+$/.test(hex)
}

const digestLengths: Readonly<Record<string, number | undefined>> = { sha256: 64, sha384: 96, sha512: 128 }

function splitDomain(text: string): { readonly domain: string; readonly rest: string } {
  const slash = text.indexOf('/')
  const first = text.slice(0, Math.max(slash, 0))
  const isDomain = /[.:]/.test(first) || first === 'localhost' || first !== first.toLowerCase()
  if (slash >= 0 && isDomain && first !== 'docker.io' && first !== 'index.docker.io') {
    return { domain: first, rest: text.slice(slash + 1) }
  }
  const rest = slash >= 0 && isDomain ? text.slice(slash + 1) : text
  return { domain: 'docker.io', rest: rest.includes('/') ? rest : `library/${rest}` }
}

const part = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*'
const pattern = new RegExp(
  `^(${part}(?:/${part})*)(?::(\\w[\\w.-]{0,127}))?(?:@([A-Za-z][A-Za-z0-9]*(?:[-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-fA-F]{32,}))?$`,
)
const label = '(?:[a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]*[a-zA-Z0-9])'
const domainPattern = new RegExp(`^(?:${label}(?:\\.${label})*|\\[[a-fA-F0-9:]+\\])(?::[0-9]+)?$`)
