import { type Assignment, type Command, isKnown, type ShellWord } from './command.ts'

/** How a program that runs another one takes its arguments. */
type Wrapper = {
  /** The flags that take the next word as their value. */
  readonly valueFlags?: readonly string[]
  /** With one of these it runs nothing. */
  readonly idleFlags?: readonly string[]
  /** How many words of its own stand in front of the program: the duration of `timeout`. */
  readonly operands?: number
}

/** The programs that run the program in their arguments, as their manuals have it. */
const wrappers: Readonly<Record<string, Wrapper | undefined>> = {
  builtin: {},
  busybox: { idleFlags: ['--list', '--list-full', '--install', '--help'] },
  chroot: { operands: 1 },
  chronic: {},
  command: { idleFlags: ['-v', '-V'] },
  doas: { valueFlags: ['-u', '-C'], idleFlags: ['-L', '-s'] },
  eatmydata: {},
  env: { valueFlags: ['-u', '--unset', '-C', '--chdir'] },
  exec: { valueFlags: ['-a'] },
  gosu: { operands: 1 },
  ionice: { valueFlags: ['-c', '-n', '-p'] },
  nice: { valueFlags: ['-n', '--adjustment'] },
  nohup: {},
  setsid: {},
  'su-exec': { operands: 1 },
  sudo: {
    valueFlags: ['-u', '-g', '-h', '-p', '-C', '-D', '-R', '-T', '-U', '-r', '-t', '--user', '--group', '--chdir'],
    idleFlags: ['-v', '-l', '-k', '-K', '-V'],
  },
  time: { valueFlags: ['-f', '-o'] },
  timeout: { valueFlags: ['-s', '--signal', '-k', '--kill-after'], operands: 1 },
  xargs: { valueFlags: ['-I', '-n', '-P', '-L', '-d', '-a', '-E', '-s', '--max-args', '--max-procs', '--delimiter'] },
}

/** `python -m pip` runs pip. */
const python: Wrapper = { idleFlags: ['-c'] }

/** The command in the arguments of another: `apt-get update` in `sudo apt-get update`. */
export function wrappedIn(command: Command): Command | undefined {
  const isPython = /^python[\d.]*$/.test(command.name)
  const wrapper = isPython ? python : wrappers[command.name]
  if (!wrapper) return undefined
  const words = command.arguments
  const module = isPython ? words.findIndex(({ text }) => text === '-m') : 0
  if (module < 0) return undefined
  let at = module
  let operands = wrapper.operands ?? 0
  const assignments: Assignment[] = [...command.assignments]
  for (; at < words.length; at++) {
    const word = words[at]
    if (!word || wrapper.idleFlags?.includes(word.text)) return undefined
    if (word.text.startsWith('-')) {
      if (wrapper.valueFlags?.includes(word.text)) at++
      continue
    }
    const assignment = assignmentIn(word)
    if (assignment) assignments.push(assignment)
    else if (operands-- === 0) break
  }
  const nameWord = words[at]
  if (!nameWord) return undefined
  return {
    ...command,
    range: { start: nameWord.range.start, end: command.range.end },
    name: programName(nameWord),
    nameWord,
    arguments: words.slice(at + 1),
    assignments,
    redirections: [],
    runBy: [...command.runBy, command.name],
  }
}

/** What a word names as a program; empty where only the running script knows. */
export function programName(word: ShellWord): string {
  return isKnown(word) ? word.text.slice(word.text.lastIndexOf('/') + 1) : ''
}

function assignmentIn(word: ShellWord): Assignment | undefined {
  const match = /^([A-Za-z_]\w*)=/.exec(word.text)
  if (!match) return undefined
  const [written, name = ''] = match
  return { range: word.range, name, value: { ...word, text: word.text.slice(written.length) } }
}

/** The programs whose scripts are read as the shell's own. */
export const posixShells: ReadonlySet<string> = new Set(['sh', 'bash', 'dash', 'ash', 'ksh', 'zsh', 'mksh', 'rbash'])

/** The argument that holds a script: the last one of `bash -euc "..."`. */
export function scriptArgument(command: Command): ShellWord | undefined {
  if (command.name === 'eval') return command.arguments.length === 1 ? command.arguments[0] : undefined
  if (command.name === 'su' || command.name === 'runuser')
    return valueBehind(command, '-c') ?? valueBehind(command, '--command')
  if (!posixShells.has(command.name)) return undefined
  let isScript = false
  for (let at = 0; at < command.arguments.length; at++) {
    const word = command.arguments[at]
    if (!word) return undefined
    if (!/^[-+]/.test(word.text)) return isScript ? word : undefined
    if (word.text.startsWith('--')) continue
    if (word.text.startsWith('-') && word.text.includes('c')) isScript = true
    if (/^[-+].*[oO]$/.test(word.text)) at++
  }
  return undefined
}

/** Whether the shell reads its script from its input: `bash <<EOF`. */
export function readsInput(command: Command): boolean {
  return (
    posixShells.has(command.name) &&
    command.arguments.every((word) => /^[-+](?!.*c)/.test(word.text) || word.text === 'pipefail')
  )
}

function valueBehind(command: Command, flag: string): ShellWord | undefined {
  const at = command.arguments.findIndex((word) => word.text === flag)
  return at < 0 ? undefined : command.arguments[at + 1]
}
