import type { Build } from '../meaning/build.ts'
import type { Span } from '../syntax/span.ts'
import type { Dockerfile, Instruction } from '../syntax/tree.ts'
import type { Text } from '../text.ts'

/**
 * A rule is a lesson: what is wrong, why, what it looks like and what is better, in one file named after its id. The
 * tests, the pages in `docs` and the proof of its fix come from its examples.
 *
 * How to write one:
 * - Give the value the id in camelCase, and add it to the list in `index.ts`.
 * - Guard, then speak: walk over `file.instructions`, or over `build.stages` where stages matter, `continue` at whatever
 *   is not meant, and `yield` a finding.
 * - ONBUILD holds its instruction in `trigger`; `withTriggers(file)` gives those too.
 * - Every node has its `range` in the file. Mark the token that is wrong, not the line. The whole of `instruction.range`
 *   includes continued lines and heredocs; `keywordRange` is mostly what you want.
 * - Messages may name parameters, `{name}`, which the finding gives in `with`. Code stands in backticks.
 * - A fix is a list of edits in offsets of the file, which do not overlap. It has to be exact: the audit applies it to
 *   `bad` and compares with `good`.
 * - Shell text: `runsIn(file)` and `commandsNamed(file, 'apt-get')` of `shell/runs.ts` give what the RUNs hand to a shell,
 *   and `place` leads back into the file.
 * - Values after expansion: `build.valueOf(word, word.text)`, undefined where only the base image could tell; see
 *   `meaning/build.ts`. Instructions of one kind: `instructionsNamed(file, 'COPY', 'ADD')`.
 * - Most rules look at one instruction at a time: say `isLocal`, and typing stays fast in long files.
 */
export type Rule = {
  /** BuildKit's name where BuildKit has the rule, else ours in the same style. */
  readonly id: string
  /** Other names by which people know it: `DL3007`. Each silences the rule as well as the id. */
  readonly aliases?: readonly string[]
  readonly severity: Severity
  /** The presets that have it on; `strict` has every rule that is not experimental. Errors are always on. */
  readonly presets: readonly Preset[]
  /** Only `# check=experimental=` switches it on. */
  readonly isExperimental?: boolean
  /**
   * The instructions that it is about: it finds nothing in a file that has none of them, behind ONBUILD or not, and is not
   * asked there. Any where it doesn't say.
   */
  readonly about?: readonly string[]
  /**
   * What it finds in an instruction follows from that instruction, its values, its shell, whether it stands in a stage,
   * and from the options alone: it asks neither for other instructions nor for the stages. Such an instruction is not
   * checked again as long as all that stays as it is.
   */
  readonly isLocal?: true
  /** BuildKit cannot skip it for one instruction alone: a `# check=skip=` above the instruction does not count. */
  readonly isFileWide?: boolean
  readonly message: Text
  /** And why we decide otherwise, where a tool that people know does. */
  readonly why: Text
  /** What the fix does, for the list of quick fixes; may name the parameters of the message. */
  readonly fixTitle?: Text
  readonly examples: readonly [Example, ...Example[]]
  readonly check: (file: Dockerfile, context: Context) => Iterable<Finding>
}

/** What a finding tells of the rule that it breaks. */
export type RuleFacts = Pick<
  Rule,
  'id' | 'aliases' | 'severity' | 'presets' | 'isExperimental' | 'isFileWide' | 'message' | 'why'
>

/** An error means that BuildKit refuses the file itself; a linting rule is never one. */
export type Severity = 'error' | 'warning' | 'information' | 'hint'

export type Preset = 'learner' | 'buildkit'

/** The shortest Dockerfiles that show the point. `good` is `bad` after the fix, where the rule has one. */
export type Example = {
  readonly bad: string
  readonly good: string
  /** The `.dockerignore` beside both. */
  readonly ignoreFile?: string
  /** Where other rules have to say something about `bad` as well, their ids. */
  readonly alsoReports?: readonly string[]
  /** What the rule has been told. */
  readonly options?: Partial<Options>
}

/** One place where a rule is broken. */
export type Finding = {
  readonly range: Span
  /** The parameters of the message. */
  readonly with?: Readonly<Record<string, string>>
  /** In place of the rule's message, where it has more than one way to put it. */
  readonly message?: Text
  readonly fix?: readonly Edit[]
  /** The fix is what was probably meant. A person has to choose it: it is offered, but never applied with others. */
  readonly isGuess?: true
  /** The instruction whose comments may silence the finding, where it is not the one that is marked. */
  readonly decidedBy?: Instruction
  /** In place of the rule's title for the fix. */
  readonly fixTitle?: Text
}

/** Puts `text` in place of a stretch of the file. */
export type Edit = { readonly range: Span; readonly text: string }

/** What a rule may know besides the file. */
export type Context = {
  /** What BuildKit makes of the file: stages, scopes, values. */
  readonly build: Build
  /** The patterns of the `.dockerignore`; undefined where there is none. */
  readonly ignoreFile: string | undefined
  readonly options: Options
}

/** What some rules need to be told. */
export type Options = {
  /** The registries that images may come from, `docker.io` or `*.example.com`; any where the list is empty. */
  readonly trustedRegistries: readonly string[]
  /** The labels that an image must have, and the form of their values. */
  readonly labelSchema: Readonly<Record<string, LabelForm>>
  /** No other label than those of the schema. */
  readonly strictLabels: boolean
}

export type LabelForm = 'text' | 'url' | 'rfc3339' | 'spdx' | 'hash' | 'semver' | 'email'
