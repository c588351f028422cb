import type { Span } from './ansi.ts'
import type { Entry } from './chunks.ts'
import type { Match } from './search.ts'

export interface LineProps {
  readonly line: Entry & { readonly kind: 'line' }
  readonly matches: readonly Match[]
  readonly here: Match | undefined
}

/** A line of the log: when, from which stream, and its text in its colours. */
export function Line({ line, matches, here }: LineProps) {
  const isErr = line.stream === 'stderr'
  return (
    <div class={isErr ? 'ln err' : 'ln'}>
      <span class="t">{line.at === null ? '' : clock(line.at)}</span>
      <span class="st">{isErr ? 'err' : ''}</span>
      <span class="msg">
        {marked(line.spans, matches).map(({ text, look, match }, place) => {
          const isHere = match !== undefined && match.entry === here?.entry && match.start === here.start
          if (match)
            return (
              <mark key={place} class={`${look}${isHere ? ' here' : ''}`}>
                {text}
              </mark>
            )
          return look === '' ? (
            text
          ) : (
            <span key={place} class={look}>
              {text}
            </span>
          )
        })}
      </span>
    </div>
  )
}

interface Piece extends Span {
  readonly match: Match | undefined
}

/** The spans of a line, cut where a match begins and ends. */
export function marked(spans: readonly Span[], matches: readonly Match[]): readonly Piece[] {
  if (matches.length === 0) return spans.map((span) => ({ ...span, match: undefined }))
  let end = 0
  return spans.flatMap(({ text, look }) => {
    const start = end
    end += text.length
    const inside = matches.filter((match) => match.start < end && match.end > start)
    const cuts = [start, ...inside.flatMap((match) => [Math.max(start, match.start), Math.min(end, match.end)]), end]
    return cuts.slice(1).flatMap((cut, place): readonly Piece[] => {
      const from = cuts[place] ?? start
      if (from === cut) return []
      const match = inside.find((candidate) => candidate.start <= from && candidate.end >= cut)
      return [{ text: text.slice(from - start, cut - start), look, match }]
    })
  })
}

/** The time of day here, to the millisecond. */
function clock(moment: number): string {
  const date = new Date(moment)
  const two = (number: number) => String(number).padStart(2, '0')
  const millisecond = String(date.getMilliseconds()).padStart(3, '0')
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}.${millisecond}`
}
