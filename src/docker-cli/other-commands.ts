import { commandNames } from './commands.ts'

// Names that are right though nothing is said of them here: other commands of the CLI, and plugins that many have.
const others =
  'ai buildx checkpoint cloud compose config context debug desktop extension help init manifest mcp model node offload plugin sandbox sbom scan scout secret service stack swarm trust'

/** First words after `docker` of which nothing is known but that they exist. */
export const otherCommands: ReadonlySet<string> = new Set(others.split(' '))

/** Every first word after `docker` that is known to exist. */
export const firstWords: readonly string[] = [
  ...new Set([...commandNames.map((name) => name.split(' ')[0] ?? ''), ...others.split(' ')]),
]

/** First words whose second words are all known. */
export const wholeFamilies: ReadonlySet<string> = new Set(['container', 'image', 'network', 'system'])

/** Second words that exist beside those that are explained. */
export const otherMembers: ReadonlySet<string> = new Set(['system dial-stdio'])
