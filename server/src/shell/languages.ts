import type { Found, MarkKind } from './mark.ts'

/** How the words of a language look: enough to colour it, not to understand it. */
export type Language = {
  /** Everything that has a colour; the names of the groups are kinds of marks, the last letter apart. */
  readonly pattern: RegExp
}

/** The language that a program reads, such as `python3`; undefined for shells like `sh`, and for what we do not know. */
export function languageOfProgram(program: string): Language | undefined {
  const name = program
    .toLowerCase()
    .replace(/\.exe$/, '')
    .replace(/[\d.]+$/, '')
  return byProgram[name]
}

/** The language of a file by its name: `app.py`. */
export function languageOfFile(path: string): Language | 'shell' | undefined {
  const extension = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? ''
  return extension === 'sh' || extension === 'bash' ? 'shell' : byProgram[byExtension[extension] ?? '']
}

/** Marks what has a colour. */
export function markWith({ pattern }: Language, text: string): readonly Found[] {
  const found: Found[] = []
  for (const { index, 0: written, groups = {} } of text.matchAll(pattern)) {
    const kind = kinds.find((one) => groups[one] !== undefined)
    if (kind === undefined) continue
    const name = kind === 'variable' ? groups['name'] : undefined
    const end = index + written.length
    if (name === undefined) found.push({ start: index, end, kind })
    else found.push({ start: index, end, kind, name, nameStart: index + written.indexOf(name) })
  }
  return found
}

const kinds: readonly MarkKind[] = ['comment', 'string', 'keyword', 'variable', 'number', 'function']

const quotes = `"(?:\\\\.|[^"\\\\\\n])*"|'(?:\\\\.|[^'\\\\\\n])*'`
const number = '(?<number>\\b\\d[\\w.]*)'

function language(comment: string, strings: string, keywords: string, variable = ''): Language {
  const words = `(?<keyword>\\b(?:${keywords.replaceAll(' ', '|')})\\b)`
  const parts = [
    `(?<comment>${comment})`,
    `(?<string>${strings})`,
    ...(variable === '' ? [] : [variable]),
    words,
    number,
  ]
  return { pattern: new RegExp(parts.join('|'), 'g') }
}

const python = language(
  '#[^\\n]*',
  `"""[\\s\\S]*?"""|'''[\\s\\S]*?'''|${quotes}`,
  'and as assert async await break class continue def del elif else except False finally for from global if import in is lambda None nonlocal not or pass raise return True try while with yield',
)
const javascript = language(
  '//[^\\n]*|/\\*[\\s\\S]*?\\*/',
  `${quotes}|\`(?:\\\\.|[^\`\\\\])*\``,
  'async await break case catch class const continue default delete do else export extends false finally for from function if import in instanceof let new null of return static super switch this throw true try typeof undefined var void while yield',
)
const ruby = language(
  '#[^\\n]*',
  quotes,
  'begin break case class def do else elsif end ensure false for if in module next nil not or require rescue return self then true unless until when while yield',
)
const perl = language(
  '#[^\\n]*',
  quotes,
  'else elsif for foreach if last my next our print return sub unless until use while',
  '(?<variable>[$@%]\\w+)',
)
const php = language(
  '(?://|#)[^\\n]*|/\\*[\\s\\S]*?\\*/',
  quotes,
  'class echo else elseif false for foreach function if new null return true use while',
  '(?<variable>\\$\\w+)',
)
const powershell = language(
  '<#[\\s\\S]*?#>|#[^\\n]*',
  `"(?:\`.|""|[^"\`])*"|'(?:''|[^'])*'`,
  'begin break catch continue do else elseif end exit finally for foreach function if in param process return switch throw trap try until while',
  '(?<variable>\\$(?:env:(?<name>\\w+)|\\{[^}]*\\}|[\\w:]+))',
)
const batch = language(
  '(?:^|\\n)[ \\t]*(?:rem\\b|::)[^\\n]*',
  '"[^"\\n]*"',
  'call do echo else exist exit for goto if in not set setlocal',
  '(?<variable>%(?<name>\\w+)%)',
)

const byProgram: Readonly<Record<string, Language | undefined>> = {
  python,
  pypy: python,
  node: javascript,
  nodejs: javascript,
  bun: javascript,
  deno: javascript,
  ruby,
  perl,
  php,
  powershell,
  pwsh: powershell,
  cmd: batch,
}

const byExtension: Readonly<Record<string, string | undefined>> = {
  py: 'python',
  js: 'node',
  mjs: 'node',
  cjs: 'node',
  ts: 'node',
  rb: 'ruby',
  pl: 'perl',
  php: 'php',
  ps1: 'powershell',
  psm1: 'powershell',
  bat: 'cmd',
  cmd: 'cmd',
}
