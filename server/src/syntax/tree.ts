import type { LineIndex } from './lines.ts'
import type { Span } from './span.ts'

/**
 * A Dockerfile as BuildKit reads it, with every character in its place.
 *
 * All ranges are offsets into `text`, in UTF-16 units; `lines` turns them into LSP positions. Comments, directives and
 * instructions stand in the order of the text and never overlap; within an instruction keyword, flags, words and
 * heredocs do the same. What lies between two of them is blanks, line ends and continuations: `leaves` spells it out.
 */
export type Dockerfile = {
  readonly text: string
  readonly lines: LineIndex
  /** The character that escapes and continues lines: a backslash unless the `escape` directive says otherwise. */
  readonly escapeCharacter: string
  readonly directives: readonly Directive[]
  /** The comment lines between instructions, directives left out. */
  readonly comments: readonly Comment[]
  readonly instructions: readonly Instruction[]
  /** What BuildKit's parser refuses outside of any instruction. */
  readonly problems: readonly Problem[]
  /** Where the part at the top ends in which a directive may stand. */
  readonly directivesEnd: number
}

/** `# name=value` at the top of the file; the `syntax` directive also as `// syntax=...` or as a JSON document. */
export type Directive = {
  readonly range: Span
  /** In lower case: `syntax`, `escape` or `check`. */
  readonly name: string
  readonly nameRange: Span
  readonly value: string
  readonly valueRange: Span
  /** BuildKit overlooks an indented `check` or `syntax`, and an `escape` below a `#!` line. */
  readonly isRead: boolean
}

/** A line that starts with `#`. */
export type Comment = {
  readonly range: Span
  /** What stands behind the `#`, without the blanks around it. */
  readonly text: string
  /** BuildKit keeps the `#` of an indented comment as a part of the comment's text. */
  readonly isIndented: boolean
}

/** One instruction: its keyword, flags, arguments and heredocs. */
export type Instruction = {
  /** From the keyword to the end of the last line, heredocs included, without the line end. */
  readonly range: Span
  /** Where the instruction's own lines end; its heredocs stand behind. */
  readonly headerEnd: number
  /** In upper case, known or not: `RUN`. */
  readonly keyword: string
  /** As it is written: `Run`. */
  readonly writtenKeyword: string
  readonly keywordRange: Span
  readonly flags: readonly Flag[]
  /** What follows the flags, without the blanks around it. Empty where nothing follows. */
  readonly argumentsRange: Span
  readonly form: Form
  /**
   * The arguments as BuildKit splits them before it expands variables. `text`: one word with everything. `json`: the
   * strings of the array. HEALTHCHECK: the type first. `pairs`, `names`: each `name=value` as one word. `trigger`: none.
   */
  readonly words: readonly Word[]
  /** The `name=value` pairs of ENV, LABEL and ARG. */
  readonly pairs: readonly Pair[]
  /** The instruction behind ONBUILD. */
  readonly trigger: Instruction | undefined
  readonly heredocs: readonly Heredoc[]
  /** The comments above that BuildKit counts to this instruction. */
  readonly commentsAbove: readonly Comment[]
  /** Comment lines inside, between continued lines. */
  readonly commentsInside: readonly Comment[]
  /** Where an empty line stands inside, which BuildKit tolerates for now. */
  readonly emptyLines: readonly Span[]
  /** What BuildKit's parser refuses in this instruction. */
  readonly problems: readonly Problem[]
  /** The instruction as one line, continuations taken out. */
  readonly line: LogicalLine
  /** The offset in the file from which the pieces of `line` count. */
  readonly origin: number
}

/** How an instruction's arguments are written. `legacy` is `ENV name value`, `none` an instruction without arguments. */
export type Form = 'none' | 'words' | 'text' | 'json' | 'pairs' | 'legacy' | 'names' | 'trigger'

/** The text of an instruction without continuations. It knows nothing of its place, so that it outlives edits above it. */
export type LogicalLine = {
  readonly text: string
  /** Ascending: `text` from `at` on stands in the file at the instruction's `origin` plus `from`. */
  readonly pieces: readonly { readonly at: number; readonly from: number }[]
}

/** An argument. */
export type Word = {
  readonly range: Span
  /** As BuildKit takes it before expansion: quotes and escapes kept, but for the strings of a JSON array. */
  readonly text: string
  /** Where it is written in the logical line, quotes of JSON included. */
  readonly at: number
  readonly end: number
}

/** `--name=value` or `--name`. */
export type Flag = {
  readonly range: Span
  readonly name: string
  readonly nameRange: Span
  /** Quotes and escapes taken out; undefined where there is no `=`. */
  readonly value: string | undefined
  /** Behind the `=`; at the end of the flag where there is none. */
  readonly valueRange: Span
  /** Where the flag is written in the logical line. */
  readonly at: number
  readonly end: number
  readonly escapeCharacter: string
}

/** `name=value` of ENV, LABEL or ARG, or the `name value` of their old form. */
export type Pair = {
  readonly range: Span
  readonly name: Word
  /** Undefined for an ARG without a default. */
  readonly value: Word | undefined
}

/** `<<NAME` and the lines up to NAME. */
export type Heredoc = {
  /** Where `<<NAME` stands, in the instruction's own lines. */
  readonly opener: Span
  readonly name: string
  /** False where the name is quoted: then variables stay as they are. */
  readonly isExpanded: boolean
  /** `<<-`: leading tabs are dropped. */
  readonly dropsTabs: boolean
  /** The number before `<<`; 0 where there is none. */
  readonly descriptor: number
  /** The lines between, with their line ends. */
  readonly body: Span
  /** The line that ends it, without its line end; undefined where the file ends first. */
  readonly terminator: Span | undefined
}

/** Something that BuildKit's parser refuses. `about` is the name, value or word in question. */
export type Problem = {
  readonly kind:
    | 'badEscape'
    | 'duplicateDirective'
    | 'unterminatedHeredoc'
    | 'badHeredocName'
    | 'jsonNotStrings'
    | 'valueMissing'
    | 'equalsSignMissing'
  readonly range: Span
  readonly about: string
}
