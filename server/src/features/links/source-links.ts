import { isGitSource, isUrlSource } from '../../meaning/copy-sources.ts'
import type { Settings } from '../../settings.ts'
import { instructionsNamed } from '../../syntax/instructions-named.ts'
import type { Span } from '../../syntax/span.ts'
import type { Dockerfile } from '../../syntax/tree.ts'
import { buildOf } from '../build-of.ts'
import type { Link } from './image-links.ts'

/** The addresses that ADD downloads from. */
export function addressLinks(file: Dockerfile, settings: Settings): readonly Link[] {
  return sourcesIn(file, settings)
    .filter(({ path }) => /^https?:/.test(path))
    .map(({ span, path }) => ({ span, target: path }))
}

/** The sources of COPY and ADD in the build context that stand for one file or folder. */
export function contextSources(file: Dockerfile, settings: Settings): readonly Source[] {
  return sourcesIn(file, settings).filter(
    ({ path }) =>
      !isUrlSource(path) && !isGitSource(path) && !/[*?[]/.test(path) && path !== '' && !path.startsWith('<<'),
  )
}

interface Source {
  readonly span: Span
  /** As it is after variables are put in. */
  readonly path: string
}

function sourcesIn(file: Dockerfile, settings: Settings): readonly Source[] {
  const build = buildOf(file, settings)
  return instructionsNamed(file, 'COPY', 'ADD').flatMap(({ words, flags }) => {
    if (flags.some(({ name }) => name === 'from')) return []
    return words.slice(0, -1).flatMap((word) => {
      const path = build.valueOf(word, word.text)
      return path === undefined ? [] : [{ span: word.range, path }]
    })
  })
}
