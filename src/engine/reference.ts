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
