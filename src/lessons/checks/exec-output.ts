import * as z from 'zod/mini'
import { execProbe, lineOf } from '../../engine/exec-probe.ts'
import type { Text } from '../../text.ts'
import { plain } from '../../webview/plain.ts'
import { plainOutput } from '../plain-output.ts'
import { type ProbeRead, probeKey } from '../probe-read.ts'
import { checkKind, code, noContainer, word } from './check-kind.ts'
import { type Comparison, comparison, comparisonSaid, satisfies } from './comparison.ts'

/**
 * What one of a few programs that only read prints in a container that the lesson has made, and that runs. Where a
 * state of Docker's own shows the same, ask for that instead: each look runs a program.
 */
export const execOutput = checkKind({
  name: 'exec.output',
  arguments: z.extend(comparison, { name: word, probe: execProbe }),
  goal: ({ name, probe, ...compared }) => ({
    en: `What \`${lineOf(probe)}\` shows in \`${name}\` ${comparisonSaid(compared).en}`,
    ko: `\`${name}\` 컨테이너에서 \`${lineOf(probe)}\`의 결과가 ${comparisonSaid(compared).ko}`,
  }),
  wants: ({ name, probe }) => ({ containers: [name], probes: [{ container: name, probe }] }),
  judge: ({ name, probe, ...compared }, reading) => {
    const read = reading.probes[probeKey(name, probe)] ?? { kind: 'no-container' }
    const isAnswer = read.kind === 'ended' && hasAnswered(read)
    return {
      met: isAnswer && satisfies(printed(read.output), compared),
      expected: comparisonSaid(compared),
      found: foundIn(read, compared, name, lineOf(probe)),
      comparable: isAnswer,
    }
  },
})

function foundIn(
  read: ProbeRead | { readonly kind: 'no-container' },
  compared: Comparison,
  name: string,
  line: string,
): Text {
  switch (read.kind) {
    case 'no-container':
      return noContainer(name)
    case 'foreign':
      return {
        en: `\`${name}\` was not made in this lesson, so nothing is run in it`,
        ko: `\`${name}\` 컨테이너는 이 레슨에서 만든 것이 아니어서 그 안에서 아무것도 실행하지 않습니다`,
      }
    case 'idle':
      return { en: `not running, but \`${read.state}\``, ko: `실행 중이 아니라 \`${read.state}\` 상태입니다` }
    case 'slow':
      return { en: `\`${line}\` takes too long`, ko: `\`${line}\`의 결과가 너무 오래 나오지 않습니다` }
    case 'endless':
      return { en: `\`${line}\` shows too much to read`, ko: `\`${line}\`의 결과가 너무 길어 읽지 않습니다` }
    case 'refused':
      return { en: `Docker refuses: ${plain(read.message)}`, ko: `도커가 거절했습니다: ${plain(read.message)}` }
    case 'ended':
      return hasAnswered(read) ? answerIn(printed(read.output), compared) : failureOf(read.exitCode, read.errors)
  }
}

/** Who complains may have left something out. */
function hasAnswered({ exitCode, errors }: Extract<ProbeRead, { kind: 'ended' }>): boolean {
  return exitCode === 0 && errors === ''
}

/** Without colours and the last line end. */
function printed(output: string): string {
  return plainOutput(output, output.length).trimEnd()
}

/** Of many lines, the one that is asked for. */
function answerIn(output: string, { matches }: Comparison): Text {
  if (output === '') return { en: 'nothing', ko: '아무것도 없습니다' }
  const place = matches === undefined ? 0 : (new RegExp(matches, 'u').exec(output)?.index ?? 0)
  return code(plain(output.slice(output.lastIndexOf('\n', place - 1) + 1), longest))
}

function failureOf(exitCode: number, errors: string): Text {
  if (exitCode === 126 || exitCode === 127) {
    return { en: 'there is no such program in it', ko: '그 안에 그런 프로그램이 없습니다' }
  }
  const words = plain(plainOutput(errors, errors.length), longest)
  return words === '' ? { en: `exit code \`${exitCode}\``, ko: `종료 코드 \`${exitCode}\`` } : code(words)
}

const longest = 120
