/**
 * Since when a container has run or been ended, read from the Engine's sentence about it (`Up 3 hours`,
 * `Exited (0) 5 minutes ago`): the list has no exact time. The middle of what the words can mean.
 * @param readAt when the Engine said so
 */
export function sinceIn(status: string, readAt: number): number | undefined {
  const span = spanIn(status)
  return span && readAt - (span.least + span.most) / 2
}

/** Tells whether the Engine's sentence, said at `readAt`, can be about the moment `since`. */
export function agrees(since: number | undefined, status: string, readAt: number): boolean {
  const span = spanIn(status)
  if (!span || since === undefined) return span === since
  const elapsed = readAt - since
  return elapsed > span.least - slack && elapsed < span.most + slack
}

// The answer was under way, and the clocks of two machines differ.
const slack = 2000

interface Span {
  readonly least: number
  readonly most: number
}

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

// How the Engine rounds: HumanDuration in github.com/docker/go-units. Hours are rounded, all else is cut off.
const units: readonly (readonly [RegExp, number, offset: number])[] = [
  [/(\d+) seconds?/, second, 0],
  [/(\d+) minutes/, minute, 0],
  [/(\d+) hours/, hour, hour / 2],
  [/(\d+) days/, day, hour / 2],
  [/(\d+) weeks/, 7 * day, hour / 2],
  [/(\d+) months/, 30 * day, hour / 2],
  [/(\d+) years/, 365 * day, 0],
]

function spanIn(status: string): Span | undefined {
  if (/Less than a second/.test(status)) return { least: 0, most: second }
  if (/About a minute/.test(status)) return { least: minute, most: 2 * minute }
  if (/About an hour/.test(status)) return { least: hour, most: 1.5 * hour }
  for (const [pattern, unit, offset] of units) {
    const count = pattern.exec(status)?.[1]
    if (count !== undefined) return { least: Number(count) * unit - offset, most: (Number(count) + 1) * unit - offset }
  }
  return undefined
}
