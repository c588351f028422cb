import * as z from 'zod/mini'
import { checkKind, noContainer, same, word } from './check-kind.ts'

/** The container takes more than that many bytes of memory (`docker stats`): a paused one keeps its memory. */
export const containerUsage = checkKind({
  name: 'container.stat',
  arguments: z.strictObject({ name: word, memoryOver: z.number().check(z.gte(0)) }),
  goal: ({ name }) => ({
    en: `\`${name}\` takes memory`,
    ko: `\`${name}\` 컨테이너가 메모리를 차지하고 있습니다`,
  }),
  wants: ({ name }) => ({ usages: [name] }),
  judge: ({ name, memoryOver }, reading) => {
    const expected = same(`> ${megabytes(memoryOver)}`)
    const usage = reading.usages[name]
    if (!usage) return { met: false, expected, found: noContainer(name), comparable: false }
    return { met: usage.memory > memoryOver, expected, found: same(megabytes(usage.memory)), comparable: true }
  },
})

function megabytes(bytes: number): string {
  return `${(bytes / 1024 ** 2).toFixed(1)} MiB`
}
