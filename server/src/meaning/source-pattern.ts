import { posix } from 'node:path'

/**
 * Says which files a source of COPY or ADD takes from the build context: a file, all of a folder, or what a pattern of
 * Go's `filepath.Match` fits. Undefined where it reaches out of the context or is no pattern.
 */
export function sourceMatcher(source: string): ((path: string) => boolean) | undefined {
  const clean = posix.normalize(source === '' ? '.' : source).replace(/^\/+|\/+$/g, '')
  if (clean === '.' || clean === '') return () => true
  if (clean.startsWith('..')) return undefined
  const fits = patternOf(clean)
  if (!fits) return undefined
  const depth = clean.split('/').length
  return (path) => fits.test(path.split('/').slice(0, depth).join('/'))
}

function patternOf(source: string): RegExp | undefined {
  let pattern = ''
  for (let at = 0; at < source.length; at++) {
    const character = source.charAt(at)
    const bracket = character === '[' ? /^\[(\^?)([^\]]+)\]/.exec(source.slice(at)) : undefined
    if (character === '[' && !bracket) return undefined
    if (bracket) {
      pattern += `[${bracket[1]}${(bracket[2] ?? '').replace(/[\\[]/g, '\\$&')}]`
      at += bracket[0].length - 1
    } else if (character === '*') pattern += '[^/]*'
    else if (character === '?') pattern += '[^/]'
    else pattern += (character === '\\' ? source.charAt(++at) : character).replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
  }
  try {
    return new RegExp(`^${pattern}$`)
  } catch {
    return undefined
  }
}
