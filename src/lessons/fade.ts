import { type Fade, fades, type Lesson, type Step } from './lesson.ts'
import type { Block } from './prose-protocol.ts'
import type { Run } from './run.ts'

/**
 * How much of a step's commands the page shows. Its author says where it begins; whoever has done the same command
 * without a hint in an earlier step gets less, and whoever needed one gets more.
 */
export function fadeOf(step: Step, { steps }: Lesson, run: Run): Fade {
  if (step.fade === undefined) return 'worked'
  const verb = verbOf(step)
  const before = steps.slice(0, steps.indexOf(step)).filter((one) => verb !== undefined && verbOf(one) === verb)
  const done = before.flatMap(({ id }) => run.steps.filter((one) => one.id === id && one.status === 'met'))
  const last = done.at(-1)
  const shift = last === undefined ? 0 : last.hints === 0 ? 1 : -1
  const place = fades.indexOf(step.fade) + shift
  return fades[Math.max(0, Math.min(fades.length - 1, place))] ?? 'worked'
}

/** The prose with its commands as far as they are to be seen. Keys and addresses stay: nobody has to know them by heart. */
export function faded(blocks: readonly Block[], fade: Fade): readonly Block[] {
  if (fade === 'worked') return blocks
  return blocks.flatMap((block): Block[] => {
    if (block.kind !== 'command' || block.does !== 'run') return [block]
    return fade === 'open' ? [] : [{ ...block, line: gapped(block.line), parts: [], hasGaps: true }]
  })
}

/** The command with the names of its options, and a gap for all that one has to put in: `docker run -d --name ____ ____`. */
export function gapped(line: string): string {
  const words = line.split(/\s+/)
  const verbs = words.findIndex((word, place) => place > 0 && !/^[a-z]+$/.test(word))
  return words
    .map((word, place) => {
      const [option] = word.split('=')
      if (place <= Math.max(1, Math.min(2, verbs - 1))) return word
      if (!word.startsWith('-')) return gap
      return option === word ? word : `${option}=${gap}`
    })
    .join(' ')
}

const gap = '____'

/** `docker run`, by which steps are of a kind. */
function verbOf({ do: deeds = [] }: Step): string | undefined {
  const line = deeds.flatMap((deed) => ('run' in deed ? [deed.run] : []))[0]
  return line?.split(' ').slice(0, 2).join(' ')
}
