import { github } from './github.ts'
import { json } from './json.ts'
import type { Format } from './report.ts'
import { sarif } from './sarif.ts'
import { text } from './text.ts'

export type { Format } from './report.ts'

/** The formats by the name that `--format` takes. */
export const formats: Readonly<Record<string, Format | undefined>> = { text, json, sarif, github }
