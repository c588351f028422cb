import { shellWord } from '../engine/commands.ts'
import { commandOf, wordFor } from './commands.ts'
import type { JournalDeed, JournalEnd, JournalEntry } from './journal-protocol.ts'
import type { ContainerRow, PortRow } from './row-protocol.ts'

/**
 * The command that does what happened; empty where none does.
 * @param container as it is now, where it is still there
 */
export function journalCommandLine(entry: JournalEntry, container: Pick<ContainerRow, 'ports'> | undefined): string {
  const { deed } = entry
  const name = wordFor(entry)
  switch (deed.kind) {
    case 'created':
      return creation(deed, name, container?.ports ?? [])
    case 'ended':
      return ending(deed.because, name)
    case 'renamed':
      return `docker rename ${shellWord(deed.from)} ${name}`
    case 'health':
    // A build gives names as well.
    case 'named':
      return ''
    case 'pulled':
      return `docker pull ${shellWord(entry.name)}`
    case 'deleted':
      return `docker rmi ${shellWord(entry.name)}`
    case 'made':
      return `docker ${deed.what} create ${shellWord(entry.name)}`
    case 'unmade':
      return `docker ${deed.what} rm ${shellWord(entry.name)}`
    default:
      return `${commandOf(verbs[deed.kind])} ${name}`
  }
}

/** What a signal is called; its number where it has no name that everybody knows. */
export function signalName(signal: number): string {
  return signalNames.get(signal) ?? `${signal}`
}

const verbs = {
  started: 'start',
  paused: 'pause',
  unpaused: 'unpause',
  restarted: 'restart',
  removed: 'remove',
} as const

function creation(
  { image, started }: JournalDeed & { kind: 'created' },
  name: string,
  ports: readonly PortRow[],
): string {
  if (!started) return `docker create --name ${name} ${shellWord(image)}`
  const published = ports.map(({ outside, inside, protocol }) =>
    protocol === 'tcp' ? `-p ${outside}:${inside}` : `-p ${outside}:${inside}/${protocol}`,
  )
  return ['docker run -d', ...published, `--name ${name}`, shellWord(image)].join(' ')
}

function ending(because: JournalEnd, name: string): string {
  if (because.kind === 'stopped' || because.kind === 'stopped-then-killed') return `${commandOf('stop')} ${name}`
  if (because.kind !== 'killed') return ''
  const option = because.signal === 9 ? '' : ` --signal ${signalName(because.signal)}`
  return `${commandOf('kill')}${option} ${name}`
}

// Linux's numbers on x86 and ARM.
const signalNames: ReadonlyMap<number, string> = new Map([
  [1, 'SIGHUP'],
  [2, 'SIGINT'],
  [3, 'SIGQUIT'],
  [9, 'SIGKILL'],
  [10, 'SIGUSR1'],
  [12, 'SIGUSR2'],
  [15, 'SIGTERM'],
  [28, 'SIGWINCH'],
])
