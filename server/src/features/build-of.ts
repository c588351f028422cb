import { type Build, readBuild } from '../meaning/build.ts'
import type { Settings } from '../settings.ts'
import type { Dockerfile } from '../syntax/tree.ts'

/** What BuildKit makes of a file. The answer is kept as long as file and settings are. */
export function buildOf(file: Dockerfile, settings: Settings): Build {
  const known = builds.get(file)
  if (known?.settings === settings) return known.build
  const buildArguments = new Map(Object.entries(settings.buildArguments))
  const build = readBuild(file, { buildArguments, environmentOf: () => undefined })
  builds.set(file, { settings, build })
  return build
}

const builds = new WeakMap<Dockerfile, { readonly settings: Settings; readonly build: Build }>()
