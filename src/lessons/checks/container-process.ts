import * as z from 'zod/mini'
import { amount, amountSaid, fits } from './amount.ts'
import { checkKind, noContainer, pattern, word } from './check-kind.ts'

/** How many processes whose command matches run in the container (`docker top`). */
export const containerProcess = checkKind({
  name: 'container.process',
  arguments: z.extend(amount, { name: word, command: z.optional(pattern) }),
  goal: ({ name, command, ...wanted }) => {
    const which = command === undefined ? '' : ` \`${command}\``
    return {
      en: `${amountSaid(wanted).en}${which} processes run in \`${name}\``,
      ko: `\`${name}\` 컨테이너에서 실행되는${which} 프로세스 ${amountSaid(wanted).ko}`,
    }
  },
  wants: ({ name }) => ({ processes: [name] }),
  judge: ({ name, command, ...wanted }, reading) => {
    const expected = amountSaid(wanted)
    const processes = reading.processes[name]
    if (!processes) return { met: false, expected, found: noContainer(name), comparable: false }
    const fitting = processes.filter((one) => command === undefined || new RegExp(command, 'u').test(one.command))
    const count = fitting.length
    return { met: fits(count, wanted), expected, found: { en: String(count), ko: `${count}개` }, comparable: true }
  },
})
