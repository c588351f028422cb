import { expect, it } from 'vitest'
import { describeWithEngine, engine } from '../engine-test.ts'
import { compare, isDisagreement } from './compare.ts'
import { dockerfiles } from './dockerfiles.ts'
import { knownDifferences } from './known-differences.ts'

describeWithEngine('the linter and the builder', () => {
  it('refuse the same files, but for what has changed in BuildKit since', async () => {
    const compared = await compare(dockerfiles(300, 2010), engine.environment)
    const unexplained = compared.filter(
      (one) => isDisagreement(one) && !knownDifferences.some(({ explains }) => explains(one)),
    )
    expect(unexplained).toEqual([])
    // Else they would agree too easily.
    const refused = compared.filter(({ refusal }) => refusal !== undefined)
    expect(refused.length).toBeGreaterThan(60)
    expect(compared.length - refused.length).toBeGreaterThan(60)
  }, 300_000)

  it('differ where the list of differences says so, and each difference explains its own example alone', async () => {
    const compared = await compare(
      knownDifferences.map(({ example }) => example),
      engine.environment,
    )
    expect(compared.filter((one) => !isDisagreement(one))).toEqual([])
    for (const one of compared) {
      const explaining = knownDifferences.filter(({ explains }) => explains(one))
      expect(explaining.map(({ example }) => example)).toEqual([one.text])
    }
  })
})
