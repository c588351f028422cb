import * as z from 'zod/mini'
import { checkKind, code, word } from './check-kind.ts'

/** There is (or, with `absent`, is not) something at that place in the container, running or not. */
export const containerPath = checkKind({
  name: 'container.path',
  arguments: z.strictObject({ name: word, path: word, absent: z.optional(z.literal(true)) }),
  goal: ({ name, path, absent }) =>
    absent
      ? { en: `\`${path}\` is not in \`${name}\``, ko: `\`${name}\` 컨테이너 안에 \`${path}\`가 없습니다` }
      : { en: `\`${path}\` is in \`${name}\``, ko: `\`${name}\` 컨테이너 안에 \`${path}\`가 있습니다` },
  wants: ({ name, path }) => ({ paths: [`${name}:${path}`], containers: [name] }),
  judge: ({ name, path, absent }, reading) => {
    const isThere = reading.paths[`${name}:${path}`] === true
    // In a container that is not there nothing is missing, either.
    const met = Boolean(reading.containers[name]) && isThere !== (absent === true)
    const missing = { en: 'not there', ko: '없습니다' }
    return {
      met,
      expected: absent ? missing : code(path),
      found: isThere ? code(path) : missing,
      comparable: Boolean(reading.containers[name]),
    }
  },
})
