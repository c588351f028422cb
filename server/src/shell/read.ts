import { forEachChild, parse, type SyntaxNode, type Command as UnbashCommand } from 'unbash'
import type { Command, Pipeline, Shell, ShellWord } from './command.ts'
import { type Located, part } from './locate.ts'
import { unquoted } from './unquote.ts'
import { assignedWord, assignment, mayExpand, redirection, shellWord } from './words.ts'
import { programName, readsInput, scriptArgument, wrappedIn } from './wrappers.ts'

/** Reads a shell script. A broken one gives what can be made out of it; nothing is ever thrown. */
export function readScript(script: Located): Shell {
  const found = nothingFound()
  readInto(found, script, topLevel)
  return found
}

/** Reads the words of a JSON array, which no shell sees, unless it is a shell that they start: `["sh", "-c", "..."]`. */
export function readExec(words: readonly (ShellWord & { readonly located: Located })[]): Shell {
  const found = nothingFound()
  const [nameWord, ...rest] = words
  const last = words.at(-1)
  if (!nameWord || !last) return found
  const command: Command = {
    range: { start: nameWord.range.start, end: last.range.end },
    name: programName(nameWord),
    nameWord,
    arguments: rest,
    assignments: [],
    redirections: [],
    runBy: [],
    isSubstitution: false,
    isInSubshell: false,
    isExec: true,
  }
  const scriptOf = (word: ShellWord) => words.find((other) => other === word)?.located
  addCommand(found, command, topLevel, scriptOf)
  return found
}

type Found = {
  readonly commands: Command[]
  readonly programs: Set<string>
  readonly pipelines: Pipeline[]
  readonly assigned: Set<string>
  isBroken: boolean
}

/** What is around the piece that is read. */
type Around = Pick<Command, 'runBy' | 'isSubstitution' | 'isInSubshell'>

const topLevel: Around = { runBy: [], isSubstitution: false, isInSubshell: false }

/** A shell in a shell in a shell: nobody writes more. */
const deepest = 8

function nothingFound(): Found {
  return { commands: [], programs: new Set(), pipelines: [], assigned: new Set(), isBroken: false }
}

function readInto(found: Found, script: Located, around: Around): void {
  if (around.runBy.length > deepest) return
  visit(found, parse(script.text), script, around)
}

function visit(found: Found, node: SyntaxNode, source: Located, around: Around): void {
  if (node.type === 'Word' && !mayExpand(node.text)) return
  if (node.type === 'Script' && node.errors && node.errors.length > 0) found.isBroken = true
  if (node.type === 'Pipeline' && node.commands.length > 1 && around.runBy.length === 0) {
    found.pipelines.push({ range: source.locate(node.pos, node.end), commandCount: node.commands.length })
  }
  if (node.type === 'For' || node.type === 'Select') found.assigned.add(node.name.value)
  if (node.type === 'Assignment') found.assigned.add(node.name)
  if (node.type === 'Command') readCommand(found, node, source, around)
  if (node.type === 'CommandExpansion' || node.type === 'ProcessSubstitution') {
    if (node.script) visit(found, node.script, sourceOf(node, source), { ...around, isSubstitution: true })
    return
  }
  const within = node.type === 'Subshell' ? { ...around, isInSubshell: true } : around
  forEachChild(node, (child) => visit(found, child, source, within))
}

/** Escaped backticks give a script of their own, of which only the place as a whole is known. */
function sourceOf(
  node: SyntaxNode & { readonly script: { readonly source?: string } | undefined },
  outer: Located,
): Located {
  const text = node.script?.source
  if (text === undefined) return outer
  const range = outer.locate(node.pos, node.end)
  return { text, locate: () => range }
}

function readCommand(found: Found, node: UnbashCommand, source: Located, around: Around): void {
  const nameWord = node.name && shellWord(node.name, source)
  const command: Command = {
    range: source.locate(node.pos, node.end),
    name: nameWord ? programName(nameWord) : '',
    nameWord,
    arguments: node.args.map((argument) =>
      argument.type === 'Word' ? shellWord(argument, source) : assignedWord(argument, source),
    ),
    assignments: node.prefix.flatMap((prefix) => (prefix.type === 'Assignment' ? [assignment(prefix, source)] : [])),
    redirections: node.redirects.map((redirect) => redirection(redirect, source)),
    ...around,
    isExec: false,
  }
  const written = new Map(node.args.map((argument, index) => [command.arguments[index], argument]))
  addCommand(found, command, around, (word) => {
    const argument = written.get(word)
    return argument && unquoted(part(source, argument.pos, argument.end))
  })
  const heredoc = node.redirects.find((redirect) => redirect.type === 'HereDoc')
  if (heredoc && readsInput(command)) {
    readInto(found, part(source, heredoc.body.pos, heredoc.body.end), inside(command, around))
  }
}

/** Adds a command, and what it runs: the arguments of `sudo`, the script of `sh -c`. */
function addCommand(
  found: Found,
  command: Command,
  around: Around,
  scriptOf: (word: ShellWord) => Located | undefined,
): void {
  found.commands.push(command)
  found.programs.add(command.name)
  if (command.name === 'read') for (const word of command.arguments) found.assigned.add(word.text)
  const script = scriptArgument(command)
  const located = script && scriptOf(script)
  if (located) readInto(found, located, inside(command, around))
  const wrapped = wrappedIn(command)
  if (wrapped && wrapped.runBy.length <= deepest)
    addCommand(found, wrapped, { ...around, runBy: wrapped.runBy }, scriptOf)
}

function inside(command: Command, around: Around): Around {
  return { ...around, runBy: [...command.runBy, command.name] }
}
