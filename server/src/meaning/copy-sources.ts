/** Whether ADD takes a source from a Git repository, as BuildKit's `dfgitutil` decides. */
export function isGitSource(text: string): boolean {
  if (text.startsWith('./') || text.startsWith('../')) return false
  if (/^(?:ssh|git):\/\//.test(text) || /^[a-zA-Z0-9_-]+@[a-zA-Z0-9.-]+:/.test(text)) return true
  return /^https?:\/\/[^/?#]*\/[^?#]*\.git(?:[?#]|$)/.test(text)
}

/** Whether ADD downloads a source. */
export function isUrlSource(text: string): boolean {
  return /^https?:\/\//.test(text) && !isGitSource(text)
}

/** Whether `--chmod` can take a value: an octal number up to 7777, or a symbolic mode like `u=rwX,go=rX`. */
export function isMode(text: string): boolean {
  if (/^[0-7]+$/.test(text)) return Number.parseInt(text, 8) <= 0o7777
  return symbolicMode.test(text)
}

const clause = '[augo]*(?:[-+=][rwxXstugo]*)+'
const symbolicMode = new RegExp(`^${clause}(?:,${clause})*$`)
