import * as z from 'zod/mini'
import { type ContainerState, containerStates } from '../../engine/lifecycle.ts'
import type { Text } from '../../text.ts'
import { textAt } from '../document-path.ts'
import { checkKind, code, noContainer, same, word } from './check-kind.ts'

const state = z.enum(containerStates)

/** The container of that name is in one of these states (`State.Status`). */
export const containerState = checkKind({
  name: 'container.state',
  arguments: z.strictObject({ name: word, is: z.union([state, z.array(state).check(z.minLength(1))]) }),
  goal: ({ name, is }) => {
    const words = statesOf(is).map((one) => said[one])
    return {
      en: `\`${name}\` ${words.map(({ en }) => en).join(' or ')}`,
      ko: `\`${name}\` 컨테이너가 ${words.map(({ ko }) => ko).join(' 또는 ')}입니다`,
    }
  },
  wants: ({ name }) => ({ containers: [name] }),
  judge: ({ name, is }, reading) => {
    const expected = same(
      statesOf(is)
        .map((one) => `\`${one}\``)
        .join(', '),
    )
    const document = reading.containers[name]
    if (!document) return { met: false, expected, found: noContainer(name), comparable: false }
    const found = textAt(document, 'State.Status')
    return { met: statesOf(is).some((one) => one === found), expected, found: code(found), comparable: true }
  },
})

function statesOf(is: ContainerState | readonly ContainerState[]): readonly ContainerState[] {
  return typeof is === 'string' ? [is] : is
}

const said: Readonly<Record<ContainerState, Text>> = {
  created: { en: 'is created', ko: '생성된 상태' },
  running: { en: 'is running', ko: '실행 중' },
  paused: { en: 'is paused', ko: '일시 정지 상태' },
  restarting: { en: 'is restarting', ko: '재시작 중' },
  removing: { en: 'is being removed', ko: '삭제 중' },
  exited: { en: 'has exited', ko: '종료된 상태' },
  dead: { en: 'is dead', ko: 'dead 상태' },
}
