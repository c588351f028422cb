import type { Span } from './span.ts'
import type { Comment, Flag, Heredoc, Instruction, Pair, Problem, Word } from './tree.ts'

/**
 * The same instruction further down or up: what it says is shared, only its places are new. They are worked out when
 * somebody asks for them, for after a keystroke hardly anybody asks for more than a few.
 */
export function movedInstruction(instruction: Instruction, by: number): Instruction {
  if (!(instruction instanceof MovedInstruction)) return new MovedInstruction(instruction, by)
  const sum = instruction.by + by
  return sum === 0 ? instruction.read : new MovedInstruction(instruction.read, sum)
}

/** A class, for only its getters are shared by all instructions: thousands are made for every keystroke. */
class MovedInstruction implements Instruction {
  /** The instruction where it was read. */
  readonly read: Instruction
  readonly by: number
  #range: Span | undefined
  #flags: readonly Flag[] | undefined
  #words: readonly Word[] | undefined
  #pairs: readonly Pair[] | undefined
  #trigger: Instruction | undefined
  #heredocs: readonly Heredoc[] | undefined

  constructor(read: Instruction, by: number) {
    this.read = read
    this.by = by
  }

  get keyword() {
    return this.read.keyword
  }
  get writtenKeyword() {
    return this.read.writtenKeyword
  }
  get form() {
    return this.read.form
  }
  get line() {
    return this.read.line
  }
  get origin() {
    return this.read.origin + this.by
  }
  get headerEnd() {
    return this.read.headerEnd + this.by
  }
  get range() {
    this.#range ??= movedSpan(this.read.range, this.by)
    return this.#range
  }
  get keywordRange() {
    return movedSpan(this.read.keywordRange, this.by)
  }
  get argumentsRange() {
    return movedSpan(this.read.argumentsRange, this.by)
  }
  get flags() {
    this.#flags ??= moved(this.read.flags, this.by, movedFlag)
    return this.#flags
  }
  get words() {
    this.#words ??= moved(this.read.words, this.by, movedWord)
    return this.#words
  }
  get pairs() {
    this.#pairs ??= moved(this.read.pairs, this.by, movedPair)
    return this.#pairs
  }
  get trigger() {
    this.#trigger ??= this.read.trigger && movedTrigger(this.read.trigger, this.by)
    return this.#trigger
  }
  get heredocs() {
    this.#heredocs ??= moved(this.read.heredocs, this.by, movedHeredoc)
    return this.#heredocs
  }
  get commentsAbove() {
    return moved(this.read.commentsAbove, this.by, movedComment)
  }
  get commentsInside() {
    return moved(this.read.commentsInside, this.by, movedComment)
  }
  get emptyLines() {
    return moved(this.read.emptyLines, this.by, movedSpan)
  }
  get problems() {
    return moved(this.read.problems, this.by, movedProblem)
  }
}

/** There are few of these, and they are copied with other heredocs when they fire. */
function movedTrigger(trigger: Instruction, by: number): Instruction {
  return {
    range: movedSpan(trigger.range, by),
    headerEnd: trigger.headerEnd + by,
    keyword: trigger.keyword,
    writtenKeyword: trigger.writtenKeyword,
    keywordRange: movedSpan(trigger.keywordRange, by),
    flags: moved(trigger.flags, by, movedFlag),
    argumentsRange: movedSpan(trigger.argumentsRange, by),
    form: trigger.form,
    words: moved(trigger.words, by, movedWord),
    pairs: moved(trigger.pairs, by, movedPair),
    trigger: trigger.trigger && movedTrigger(trigger.trigger, by),
    heredocs: moved(trigger.heredocs, by, movedHeredoc),
    commentsAbove: moved(trigger.commentsAbove, by, movedComment),
    commentsInside: moved(trigger.commentsInside, by, movedComment),
    emptyLines: moved(trigger.emptyLines, by, movedSpan),
    problems: moved(trigger.problems, by, movedProblem),
    line: trigger.line,
    origin: trigger.origin + by,
  }
}

/** The comment `by` UTF-16 units further on. */
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
