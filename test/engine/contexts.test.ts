import { expect, it } from 'vitest'
import { surroundingsOf } from '../../src/engine/connect.ts'
import { contextsIn } from '../../src/engine/contexts.ts'
import type { Surroundings } from '../../src/engine/surroundings.ts'

it('a broken context is left out', () => {
  const surroundings: Surroundings = {
    ...surroundingsOf(''),
    list: () => ['broken', 'empty', 'good'],
    read: (path) => texts.find(([name]) => path.includes(name))?.[1],
  }
  expect(contextsIn(surroundings).map(({ name }) => name)).toEqual(['x'])
})

const texts = [
  ['broken', '{'],
  ['empty', '{}'],
  ['good', '{"Name":"x","Endpoints":{"docker":{"Host":"tcp://x"}}}'],
] as const
