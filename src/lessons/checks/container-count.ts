import * as z from 'zod/mini'
import { containerStates } from '../../engine/lifecycle.ts'
import type { Text } from '../../text.ts'
import { imageNamed } from '../image-name.ts'
import { amount, amountSaid, fits } from './amount.ts'
import { checkKind, word } from './check-kind.ts'

/** How many containers of that image, label (`key` or `key=value`) and state there are. */
export const containerCount = checkKind({
  name: 'container.count',
  arguments: z.extend(amount, {
    image: z.optional(word),
    label: z.optional(word),
    state: z.optional(z.enum(containerStates)),
  }),
  goal: ({ image, label, state, ...wanted }) => {
    const which: Text = {
      en: [image && `of \`${image}\``, label && `with the label \`${label}\``].filter(Boolean).join(' '),
      ko: [image && `\`${image}\` 이미지의`, label && `\`${label}\` 레이블의`].filter(Boolean).join(' '),
    }
    const said = amountSaid(wanted)
    return {
      en: `${said.en} ${[state, 'containers', which.en].filter(Boolean).join(' ')}`,
      ko: `${[which.ko, state && `\`${state}\` 상태인`, '컨테이너'].filter(Boolean).join(' ')} ${said.ko}`,
    }
  },
  wants: () => ({}),
  judge: ({ image, label, state, ...wanted }, { list }) => {
    const count = list.filter(
      (container) =>
        (image === undefined || imageNamed(container.image, image)) &&
        (label === undefined || hasLabel(container.labels, label)) &&
        (state === undefined || container.state === state),
    ).length
    return {
      met: fits(count, wanted),
      expected: amountSaid(wanted),
      found: { en: String(count), ko: `${count}개` },
      comparable: true,
    }
  },
})

function hasLabel(labels: Readonly<Record<string, string>>, wanted: string): boolean {
  return Object.entries(labels).some(([key, value]) => key === wanted || `${key}=${value}` === wanted)
}
