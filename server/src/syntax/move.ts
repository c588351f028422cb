import type { Comment, Flag, Heredoc, Instruction, Pair, Problem, Span, Word } from './tree.ts'

/** The same instruction further down or up: what it says is shared, only its places are new. */
export function movedInstruction(instruction: Instruction, by: number): Instruction {
  return {
    range: movedSpan(instruction.range, by),
    headerEnd: instruction.headerEnd + by,
    keyword: instruction.keyword,
    writtenKeyword: instruction.writtenKeyword,
    keywordRange: movedSpan(instruction.keywordRange, by),
    flags: moved(instruction.flags, by, movedFlag),
    argumentsRange: movedSpan(instruction.argumentsRange, by),
    form: instruction.form,
    words: moved(instruction.words, by, movedWord),
    pairs: moved(instruction.pairs, by, movedPair),
    trigger: instruction.trigger && movedInstruction(instruction.trigger, by),
    heredocs: moved(instruction.heredocs, by, movedHeredoc),
    commentsAbove: moved(instruction.commentsAbove, by, movedComment),
    commentsInside: moved(instruction.commentsInside, by, movedComment),
    emptyLines: moved(instruction.emptyLines, by, movedSpan),
    problems: moved(instruction.problems, by, movedProblem),
    line: instruction.line,
    origin: instruction.origin + by,
  }
}

export function movedComment({ range, text, isIndented }: Comment, by: number): Comment {
  return { range: movedSpan(range, by), text, isIndented }
}

function moved<Node>(nodes: readonly Node[], by: number, move: (node: Node, by: number) => Node): readonly Node[] {
  return nodes.length === 0 ? nodes : nodes.map((node) => move(node, by))
}

function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by }
}

function movedWord({ range, text, at, end }: Word, by: number): Word {
  return { range: movedSpan(range, by), text, at, end }
}

function movedFlag(flag: Flag, by: number): Flag {
  const { range, nameRange, valueRange } = flag
  return {
    ...flag,
    range: movedSpan(range, by),
    nameRange: movedSpan(nameRange, by),
    valueRange: movedSpan(valueRange, by),
  }
}

function movedPair({ range, name, value }: Pair, by: number): Pair {
  return { range: movedSpan(range, by), name: movedWord(name, by), value: value && movedWord(value, by) }
}

function movedHeredoc(heredoc: Heredoc, by: number): Heredoc {
  const { opener, body, terminator } = heredoc
  return {
    ...heredoc,
    opener: movedSpan(opener, by),
    body: movedSpan(body, by),
    terminator: terminator && movedSpan(terminator, by),
  }
}

function movedProblem({ kind, range, about }: Problem, by: number): Problem {
  return { kind, range: movedSpan(range, by), about }
}
