/** An image's name in its two parts. */
export interface Reference {
  /** With the registry where one is named: `nginx`, `127.0.0.1:5000/team/app`. */
  readonly repository: string
  /** A tag, or a digest such as `sha256:...`. */
  readonly tag: string
}

/** `latest` where neither tag nor digest is named, as the docker CLI has it: without a tag the Engine would pull all of them. */
export function referenceFrom(name: string): Reference {
  const [named = '', digest] = name.split('@')
  // A colon before the last slash is that of a registry's port.
  const colon = named.indexOf(':', named.lastIndexOf('/') + 1)
  const repository = colon === -1 ? named : named.slice(0, colon)
  return { repository, tag: digest ?? (colon === -1 ? 'latest' : named.slice(colon + 1)) }
}

/** Whether an image can be called this (distribution/reference, regexp.go): `nginx`, `127.0.0.1:5000/team/app:1.0`. */
export function isReference(name: string): boolean {
  return reference.test(name)
}

const part = '[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*'
const host = '(?:[a-zA-Z0-9][a-zA-Z0-9-]*(?:\\.[a-zA-Z0-9-]+)*(?::[0-9]+)?/)?'
const reference = new RegExp(`^${host}${part}(?:/${part})*(?::\\w[\\w.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$`)
