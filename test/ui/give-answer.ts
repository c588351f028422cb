import type { FrameLocator } from 'playwright-core'
import type { Question } from '../../src/lessons/checks/check-kind.ts'

/** The right answer where it is the same on every machine; empty where it is the engine's. */
export function rightOf(question: Question): readonly string[] {
  return question.kind === 'text' ? [question.right ?? ''] : question.right
}

/** Lays out an answer on a lesson's page as a learner does: by typing, choosing and moving. It is not handed in yet. */
export async function giveAnswer(view: FrameLocator, { kind }: Question, answer: readonly string[]): Promise<void> {
  switch (kind) {
    case 'text':
      return view.locator('.answer input').fill(answer[0] ?? '')
    case 'choice':
      for (const option of answer) await view.locator(`.choice input[value="${option}"]`).check()
      return
    case 'match':
      for (const [place, id] of answer.entries()) await view.locator('.match select').nth(place).selectOption(id)
      return
    case 'order':
      return putInOrder(view, answer)
  }
}

/** From the first place to the last, each thing goes up until it is there. */
async function putInOrder(view: FrameLocator, answer: readonly string[]): Promise<void> {
  const idsNow = () => view.locator('.order > li').evaluateAll((lines) => lines.map((line) => line.dataset['id']))
  for (const [place, id] of answer.entries()) {
    for (let at = (await idsNow()).indexOf(id); at > place; at -= 1) {
      await view.locator(`.order > li[data-id="${id}"]`).getByRole('button').first().click()
      await view.locator(`.order > li:nth-child(${at})[data-id="${id}"]`).waitFor()
    }
  }
}
