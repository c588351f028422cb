import { mountsOf } from '../../meaning/mounts.ts'
import { type Interpreter, interpreterFor, isSameInterpreter } from '../../shell/interpreter.ts'
import type { Span } from '../../syntax/span.ts'
import type { Dockerfile, Flag, Instruction, LogicalLine, Word } from '../../syntax/tree.ts'
import { type Cells, cellsOf } from './encode.ts'
import { painted } from './paint.ts'
import { heredocTokens, shellTokens } from './shell-tokens.ts'
import type { Token } from './token.ts'

/** What is known of the file around an instruction. */
export interface Surroundings {
  /** Where variables stand in an instruction, as BuildKit reads it. */
  readonly variablesIn: (instruction: Instruction) => readonly Span[]
  readonly isStage: (name: string) => boolean
  /** The names of all stages. */
  readonly stages: string
}

/**
 * The tokens of an instruction as cells; what ONBUILD holds and heredocs among them. They are kept with the instruction's
 * line, which moves along with it, as long as the stages and the shell that reads its text are the same.
 */
export function instructionCells(file: Dockerfile, instruction: Instruction, around: Surroundings): Cells {
  const { line } = instruction
  const interpreter = interpreterFor(file, instruction.trigger ?? instruction)
  const known = kept.get(line)
  if (known?.stages === around.stages && isSameInterpreter(known.interpreter, interpreter)) return known.cells
  const tokens = painted([
    ...layersOf(file, instruction, instruction, around),
    ...heredocTokens(instruction),
    ...around.variablesIn(instruction).map((span): Token => ({ span, type: 'variable' })),
    ...instruction.commentsInside.map(({ range }): Token => ({ span: range, type: 'comment' })),
  ])
  const cells = cellsOf(file, tokens, instruction.origin)
  kept.set(line, { stages: around.stages, interpreter, cells })
  return cells
}

interface Kept {
  readonly stages: string
  readonly interpreter: Interpreter
  readonly cells: Cells
}

const kept = new WeakMap<LogicalLine, Kept>()

function layersOf(
  file: Dockerfile,
  instruction: Instruction,
  holder: Instruction,
  around: Surroundings,
): readonly Token[] {
  const { keyword, keywordRange, flags, form, words, trigger } = instruction
  const head: readonly Token[] = [
    { span: keywordRange, type: 'keyword' },
    ...flags.flatMap((flag) => flagTokens(instruction, flag, around)),
  ]
  if (trigger) return [...head, ...layersOf(file, trigger, holder, around)]
  if (form === 'json') return [...head, ...words.map((word) => jsonToken(keyword, word))]
  return [...head, ...(ofArguments[keyword]?.(instruction, around) ?? []), ...shellTokens(file, instruction, holder)]
}

function jsonToken(keyword: string, { range, text }: Word): Token {
  return { span: range, type: keyword === 'HEALTHCHECK' && /^cmd$/i.test(text) ? 'keyword' : 'string' }
}

function flagTokens(instruction: Instruction, flag: Flag, { isStage }: Surroundings): readonly Token[] {
  const name: Token = { span: { start: flag.range.start, end: flag.nameRange.end }, type: 'parameter' }
  const mount = mountsOf(instruction).find((one) => one.flag === flag)
  if (!mount) {
    const type = flag.name !== 'from' ? 'string' : isStage(flag.value ?? '') ? 'namespace' : 'type'
    return [name, { span: flag.valueRange, type }]
  }
  return [
    name,
    ...mount.fields.flatMap(({ key, keyRange, value, valueRange }): readonly Token[] => {
      const type = key === 'type' ? 'keyword' : key !== 'from' ? 'string' : isStage(value ?? '') ? 'namespace' : 'type'
      return [
        { span: keyRange, type: 'property' },
        ...(value === undefined ? [] : [{ span: valueRange, type } as const]),
      ]
    }),
  ]
}

type ArgumentTokens = (instruction: Instruction, around: Surroundings) => readonly Token[]

const ofArguments: Readonly<Record<string, ArgumentTokens | undefined>> = {
  ARG: pairTokens,
  ENV: pairTokens,
  LABEL: ({ pairs }) =>
    pairs.flatMap(({ name, value }): readonly Token[] => [
      { span: name.range, type: 'property' },
      ...(value ? [{ span: value.range, type: 'string' } as const] : []),
    ]),
  EXPOSE: ({ words }) => words.map(({ range }) => ({ span: range, type: 'number' })),
  FROM: ({ words: [base, as, name] }, { isStage }) => [
    ...(base ? [{ span: base.range, type: isStage(base.text) ? 'namespace' : 'type' } as const] : []),
    ...(as ? [{ span: as.range, type: 'keyword' } as const] : []),
    ...(name ? [{ span: name.range, type: 'namespace', isDeclaration: true } as const] : []),
  ],
  HEALTHCHECK: ({ words: [type] }) => (type ? [{ span: type.range, type: 'keyword' }] : []),
  STOPSIGNAL: ({ words }) => words.map(({ range }) => ({ span: range, type: 'number' })),
}

function pairTokens({ pairs }: Instruction): readonly Token[] {
  return pairs.flatMap(({ name, value }): readonly Token[] => [
    { span: name.range, type: 'variable', isDeclaration: true },
    ...(value ? [{ span: value.range, type: 'string' } as const] : []),
  ])
}
