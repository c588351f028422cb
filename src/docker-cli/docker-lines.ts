import { readScript } from 'drydock-dockerfile/words'
import { type CommandWord, type Piece, readCommand } from './read-command.ts'

/** A `docker` command in a text. All places count characters of the text. */
export interface DockerLine {
  readonly words: readonly (CommandWord & { readonly start: number; readonly end: number })[]
  readonly pieces: readonly Piece[]
}

/**
 * The `docker` commands in a shell script, or in the code blocks of a Markdown text.
 * @param languageId the editor's name of the language: `shellscript`, `markdown`
 */
export function dockerLinesIn(text: string, languageId: string): DockerLine[] {
  const scripts = languageId === 'markdown' ? codeBlocks(text) : [{ start: 0, text }]
  return scripts.flatMap(({ start, text: script }) => linesIn(script, start))
}

function linesIn(script: string, offset: number): DockerLine[] {
  if (!script.includes('docker')) return []
  const { commands } = readScript({ text: script, locate: (start, end) => ({ start, end }) })
  return commands
    .filter(({ name }) => name === 'docker')
    .map((command) => {
      const words = command.arguments.map((word) => ({
        text: word.text,
        isKnown: word.variables.length === 0 && !word.isComputed,
        start: offset + word.range.start,
        end: offset + word.range.end,
      }))
      return { words, pieces: readCommand(words) }
    })
}

const fence = /^([ \t]*)(```+|~~~+)[ \t]*([\w-]*)[^\n]*\n([\s\S]*?)(?:^[ \t]*\2|(?![\s\S]))/gm
const shellNames = new Set(['', 'sh', 'bash', 'shell', 'zsh', 'console', 'shell-session', 'shellscript', 'terminal'])

function codeBlocks(text: string): { readonly start: number; readonly text: string }[] {
  return [...text.matchAll(fence)]
    .filter(([, , , language = '']) => shellNames.has(language.toLowerCase()))
    .map((match) => {
      const body = match[4] ?? ''
      const head = match[0].indexOf('\n') + 1
      return { start: match.index + head, text: withoutPrompts(body) }
    })
}

/** Where lines begin with a prompt, `$ `, the others are what was printed. What is taken out leaves blanks: places stay. */
function withoutPrompts(body: string): string {
  const lines = body.split('\n')
  if (!lines.some((line) => prompt.test(line))) return body
  let goesOn = false
  return lines
    .map((line) => {
      const isCommand = goesOn || prompt.test(line)
      goesOn = isCommand && line.endsWith('\\')
      return isCommand ? line.replace(prompt, (signs) => ' '.repeat(signs.length)) : ' '.repeat(line.length)
    })
    .join('\n')
}

const prompt = /^[ \t]*[$#>] /
