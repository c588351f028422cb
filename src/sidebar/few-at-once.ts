/** Does something for every item, at most `most` at a time, and gives the answers in order. */
export async function fewAtOnce<Item, Answer>(
  items: readonly Item[],
  most: number,
  ask: (item: Item) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const answers: Answer[] = []
  const waiting = [...items.entries()]
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) answers[next[0]] = await ask(next[1])
  }
  await Promise.all(Array.from({ length: Math.min(most, items.length) }, work))
  return answers
}
