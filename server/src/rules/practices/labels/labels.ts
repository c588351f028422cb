import type { Build } from '../../../meaning/build.ts'
import type { Dockerfile, Pair } from '../../../syntax/tree.ts'
import type { Context, Finding, LabelForm } from '../../rule.ts'
import { withTriggers } from '../../triggers.ts'
import { knownValue } from '../values.ts'

/** A `key=value` of a LABEL. */
export type Label = {
  /** As it is written where nobody knows what it comes to. */
  readonly key: string
  /** Undefined where nobody knows what it comes to. */
  readonly value: string | undefined
  readonly pair: Pair
}

/** The labels of a file, those behind ONBUILD too. */
export function* labelsIn(file: Dockerfile, build: Build): Iterable<Label> {
  for (const { keyword, pairs } of withTriggers(file)) {
    if (keyword !== 'LABEL') continue
    for (const pair of pairs) {
      const key = knownValue(build, pair.name) ?? pair.name.text
      yield { key, value: pair.value && knownValue(build, pair.value), pair }
    }
  }
}

/** The labels whose values don't have the form that the schema in the settings asks for. An empty one has its own rule. */
export function* misformed(
  file: Dockerfile,
  { build, options }: Context,
  form: LabelForm,
  isRight: (value: string) => boolean,
): Iterable<Finding> {
  if (!Object.values(options.labelSchema).includes(form)) return
  for (const { key, value, pair } of labelsIn(file, build)) {
    if (options.labelSchema[key] !== form || !value || isRight(value)) continue
    yield { range: pair.value?.range ?? pair.range, with: { key, value } }
  }
}
