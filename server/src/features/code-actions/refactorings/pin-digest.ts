import { type ImageReference, readReference } from '../../../meaning/image-reference.ts'
import { buildOf } from '../../build-of.ts'
import { chosen, type Refactoring } from './refactoring.ts'

/** A digest behind the tag, as the image on this machine has it: from then on the base stays the same. */
export const pinDigest: Refactoring = (asked) => {
  const instruction = chosen(asked)
  const { stages } = buildOf(asked.file, asked.settings)
  const stage = stages.find(({ from }) => from === instruction)
  // Behind variables there is no one digest.
  if (!stage?.base || stage.baseStage || stage.baseName !== stage.base.text) return undefined
  const wanted = readReference(stage.baseName)
  if (typeof wanted === 'string' || wanted.digest !== undefined) return undefined
  const digest = asked
    .knownImage(stage.baseName)
    ?.digests.map(readReference)
    .find((known) => isSameRepository(known, wanted))?.digest
  if (digest === undefined) return undefined
  const { end } = stage.base.range
  return {
    title: { en: 'Pin to the digest that is on this machine', ko: '이 컴퓨터에 있는 이미지의 다이제스트로 고정' },
    edits: [{ range: { start: end, end }, text: `@${digest}` }],
  }
}

function isSameRepository(known: ReturnType<typeof readReference>, wanted: ImageReference): known is ImageReference {
  return typeof known !== 'string' && known.domain === wanted.domain && known.path === wanted.path
}
