import { withTriggers } from '../../server/src/rules/triggers.ts'
import { parse } from '../../server/src/syntax/parse.ts'
import type { Compared } from './compare.ts'

/** Something that BuildKit has changed since the version that the tests can run. */
export interface KnownDifference {
  readonly name: string
  /** What the old version does, and what BuildKit does now. */
  readonly reason: string
  /** The shortest file that shows it. */
  readonly example: string
  /** Whether a disagreement comes from it. */
  readonly explains: (compared: Compared) => boolean
}

/** Where the builder of Docker 20.10 (BuildKit 0.8) and BuildKit as we read it part ways. */
export const knownDifferences: readonly KnownDifference[] = [
  {
    name: 'text behind a JSON array',
    reason: 'It read the array and dropped what follows; now the whole line is no array, but words.',
    example: 'FROM scratch\nCOPY .absent /\nSHELL ["sh"] -c\n',
    explains: ({ text, errors }) => {
      const lines = text.split('\n').filter((line) => /\[.*\][ \t]*\S/.test(line))
      return lines.length > 0 && errors.every(({ line }) => lines.includes(line))
    },
  },
  {
    name: 'variables and quotes in the name of an ARG',
    reason: 'It expanded the names of ARGs like their values; now they are taken as they are written.',
    example: 'FROM scratch\nCOPY .absent /\nARG ${}\n',
    explains: ({ text, refusal, errors }) => {
      const refused = /failed to process ("(?:[^"\\]|\\.)*")/.exec(refusal ?? '')?.[1]
      const names = [...withTriggers(parse(text))].flatMap(({ keyword, pairs }) =>
        keyword === 'ARG' ? pairs.map(({ name }) => name.text) : [],
      )
      return errors.length === 0 && refused !== undefined && names.includes(JSON.parse(refused))
    },
  },
  {
    name: 'values of ARGs above the first FROM',
    reason: 'It took a value that it could not expand as it is written; now that is an error.',
    example: 'ARG A=${B\nFROM scratch\nCOPY .absent /\n',
    explains: ({ refusal, errors }) => refusal === undefined && errors.every(({ line }) => line.startsWith('ARG ')),
  },
  {
    name: 'modifiers without a colon',
    reason: 'It knew `${A:-x}`, but not `${A-x}`.',
    example: 'FROM scratch\nCOPY .absent /\nENV A=${A-x}\n',
    explains: ({ text, refusal }) =>
      refusal?.includes("missing ':' in substitution") === true && /\$\{\w+[-+?]/.test(text),
  },
  {
    name: 'variables in mounts',
    reason: 'It mounted at `/$A`, dollar sign and all; now the fields of a mount are expanded.',
    example: 'FROM scratch\nCOPY .absent /\nRUN --mount=type=tmpfs,target=/$A true\n',
    explains: ({ refusal, errors }) => refusal === undefined && errors.every(({ line }) => /--mount=\S*\$/.test(line)),
  },
]
