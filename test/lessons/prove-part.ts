import { defaultSettings, summaryOf } from 'drydock-dockerfile'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '../../dev/root.ts'
import { connect, surroundingsOf } from '../../src/engine/connect.ts'
import { createLiveEngine } from '../../src/engine/live.ts'
import { readCourse } from '../../src/lessons/pack.ts'
import { proveLesson } from '../../src/lessons/proof/prove.ts'
import { describeWithEngine, engine } from '../engine-test.ts'

const course = (await readCourse(`${root}/lessons`)).flatMap(({ lesson }) => lesson ?? [])

/** Proves the lessons from one number to another. The parts of the course are proved at the same time, so long as there are workers. */
export function provePart(first: number, last: number): void {
  describeWithEngine('on a real engine', () => {
    const live = createLiveEngine({ connect: (signal) => connect(surroundingsOf(engine.dockerHost), signal) })
    let held = { dispose() {} }
    beforeAll(() => {
      held = live.hold()
    })
    afterAll(() => {
      held.dispose()
      live.dispose()
    })

    test.each(course.filter(({ number }) => number >= first && number <= last))(
      'every step of lesson $number can be done, and only by doing it',
      async (lesson) => {
        const stage = {
          live,
          environment: engine.environment,
          readDockerfile: async (text: string) => summaryOf(text, defaultSettings),
          log: () => {},
        }
        const { faults, leaves } = await proveLesson(lesson, stage)
        expect([...faults.map(({ step, what }) => `${step}: ${what}`), ...leaves.idle]).toEqual([])
      },
      300_000,
    )
  })
}
