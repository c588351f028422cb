import { Fragment } from 'preact'
import { type RunPart, type RunSpec, runParts } from '../../engine/run-spec.ts'

/** The command as it grows, with what was changed last underlined. @param before the container before that */
export function RunLine({ spec, before }: { readonly spec: RunSpec; readonly before: RunSpec | undefined }) {
  const known = before && new Set(runParts(before).map(wordsOf))
  return (
    <pre>
      <span class="prompt" aria-hidden="true">
        ${' '}
      </span>
      <span class="word">docker run</span>
      {runParts(spec).map((part, place) => (
        <Fragment key={place}>
          {' '}
          <span class={known && !known.has(wordsOf(part)) ? 'new' : undefined}>
            {part.flag !== undefined && <span class="flag">{part.flag}</span>}
            {part.flag !== undefined && part.value !== undefined && ' '}
            {part.value !== undefined && <span class={part.flag === undefined ? 'word' : 'val'}>{part.value}</span>}
          </span>
        </Fragment>
      ))}
    </pre>
  )
}

function wordsOf({ flag = '', value = '' }: RunPart): string {
  return `${flag} ${value}`
}
