/** Whether a file is named as a tar archive, compressed or not: what ADD unpacks. */
export function isTarArchive(name: string): boolean {
  return /\.(tar(\.\w+)?|t(gz|bz|bz2|b2|xz|lz|lzma|pz|zst|Z))$/.test(name)
}

/** Whether a file is named as a compressed one. ADD looks into it, so that COPY might do something else. */
export function isCompressed(name: string): boolean {
  return isTarArchive(name) || /\.(gz|bz2|xz|lz|lzma|Z|zst)$/.test(name)
}
