import type { Dockerfile, Heredoc, Instruction, LogicalLine } from '../syntax/tree.ts'
import { type Interpreter, interpreterFor, interpreterOf, isSameInterpreter, programOf } from './interpreter.ts'
import { type Language, languageOfFile, languageOfProgram, markWith } from './languages.ts'
import type { Located } from './locate.ts'
import { type Mark, marked } from './mark.ts'
import { shebangOf, shellText } from './script.ts'
import { shellMarks } from './shell-marks.ts'

/**
 * What the text of a RUN, CMD, ENTRYPOINT or HEALTHCHECK, or the files in the heredocs of a COPY or ADD, consist of.
 * SHELL, `#!` and the program that reads a heredoc decide on the language. Places count from the instruction's origin,
 * and the answer is kept as long as its line is.
 */
export function marksIn(file: Dockerfile, instruction: Instruction, holder = instruction): readonly Mark[] {
  if (instruction.form !== 'text' && holder.heredocs.length === 0) return none
  const { line, keyword } = instruction
  const interpreter = interpreterFor(file, instruction)
  const heredocCount = holder.heredocs.length
  const known = cache.get(line)
  if (known?.keyword === keyword && known.heredocCount === heredocCount) {
    if (isSameInterpreter(known.interpreter, interpreter)) return known.marks
  }
  const marks = read(file, instruction, holder, languageOf(file, instruction, holder))
  cache.set(line, { keyword, heredocCount, interpreter, marks })
  return marks
}

/** ONBUILD and what stands behind it have the same line; whether that has heredocs depends on who asks. */
type Kept = {
  readonly keyword: string
  readonly heredocCount: number
  readonly interpreter: Interpreter
  readonly marks: readonly Mark[]
}

const cache = new WeakMap<LogicalLine, Kept>()
const none: readonly never[] = []

/** The language of the text behind an instruction; undefined where it is text for nobody, or for a program that we do not know. */
export function languageOf(
  file: Dockerfile,
  instruction: Instruction,
  holder: Instruction,
): Language | 'shell' | undefined {
  if (!withScript.has(instruction.keyword)) return undefined
  const shebang = shebangOf(file, instruction, holder)
  const interpreter = shebang === undefined ? interpreterFor(file, instruction) : interpreterOf([shebang])
  if (interpreter.isPosix) return 'shell'
  return languageOfProgram(programOf(interpreter.words[0] ?? ''))
}

const withScript: ReadonlySet<string> = new Set(['RUN', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK'])

function read(
  file: Dockerfile,
  instruction: Instruction,
  holder: Instruction,
  language: Language | 'shell' | undefined,
): readonly Mark[] {
  if (!withScript.has(instruction.keyword))
    return holder.heredocs.flatMap((heredoc) => copied(file, instruction, heredoc))
  return language ? marksOf(shellText(file, instruction, holder), language) : none
}

function marksOf(script: Located, language: Language | 'shell'): readonly Mark[] {
  return language === 'shell' ? shellMarks(script) : markWith(language, script.text).map((one) => marked(one, script))
}

/** `COPY <<EOF /app/main.py`: the name of the file says what stands in it. */
function copied({ text }: Dockerfile, { origin, words }: Instruction, { body }: Heredoc): readonly Mark[] {
  const language = languageOfFile(words.at(-1)?.text ?? '')
  if (!language || body.end <= body.start) return none
  const start = body.start - origin
  const located: Located = {
    text: text.slice(body.start, body.end),
    locate: (from, to) => ({ start: start + from, end: start + to }),
  }
  return marksOf(located, language)
}
