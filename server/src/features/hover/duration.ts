import { flagNamed } from '../../knowledge/index.ts'
import { readDuration } from '../../meaning/durations.ts'
import type { Text } from '../../text.ts'
import { instructionAt } from '../instruction-at.ts'
import { inlineCode } from '../markdown.ts'
import { type Explainer, touches } from './explained.ts'

/** The value of a flag of HEALTHCHECK that is a time. */
export const duration: Explainer = (file, offset) => {
  const instruction = instructionAt(file, offset)
  const flag = instruction?.flags.find(({ value, valueRange }) => value !== undefined && touches(valueRange, offset))
  const knowledge = instruction && flag && flagNamed(instruction.keyword, `--${flag.name}`)
  if (!flag || knowledge?.value.kind !== 'duration') return undefined
  const nanoseconds = readDuration(flag.value ?? '')
  if (typeof nanoseconds !== 'number') return undefined
  const shown = inlineCode(flag.value ?? '')
  return {
    span: flag.valueRange,
    markdown: (locale) =>
      [
        nanoseconds === 0
          ? `**${shown}** ${zero[locale]} ${knowledge.fallback[locale]}`
          : `**${shown}** = ${spoken(nanoseconds)[locale]}`,
        `${inlineCode(knowledge.name)}: ${knowledge.summary[locale]}`,
      ].join('\n\n'),
  }
}

const zero: Text = { en: 'stands for the default:', ko: '기본값을 뜻합니다.' }

const units: readonly { readonly size: number; readonly name: Text }[] = [
  { size: 3600e9, name: { en: 'h', ko: '시간' } },
  { size: 60e9, name: { en: 'min', ko: '분' } },
  { size: 1e9, name: { en: 's', ko: '초' } },
  { size: 1e6, name: { en: 'ms', ko: '밀리초' } },
  { size: 1, name: { en: 'ns', ko: '나노초' } },
]

/** `1 min 30 s`. */
function spoken(nanoseconds: number): Text {
  const parts: { readonly count: number; readonly name: Text }[] = []
  let rest = nanoseconds
  for (const { size, name } of units) {
    const count = Math.floor(rest / size)
    rest -= count * size
    if (count > 0) parts.push({ count, name })
  }
  return {
    en: parts.map(({ count, name }) => `${count} ${name.en}`).join(' '),
    ko: parts.map(({ count, name }) => `${count}${name.ko}`).join(' '),
  }
}
