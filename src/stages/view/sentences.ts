import type { Text } from '../../text.ts'
import type { Stage, Taken } from '../protocol.ts'
import { called } from './words.ts'

/** What a stage begins with, who uses it, and what becomes of it. Names stand between backticks. */
export function sentencesOn(
  stages: readonly Stage[],
  index: number,
  built: { readonly target: number; readonly needed: ReadonlySet<number> },
): readonly Text[] {
  const stage = stages[index]
  if (!stage) return []
  return [...beginning(stages, stage, index), ...uses(stages, index), ...takes(stage), ...fate(stages, index, built)]
}

function beginning(stages: readonly Stage[], stage: Stage, index: number): readonly Text[] {
  const { base } = stage
  const own = called(stage, index)
  if (!base) return []
  if ('stage' in base) {
    const origin = called(stages[base.stage], base.stage)
    return [{ en: `${own.en} continues from ${origin.en}.`, ko: `${own.ko}: ${origin.ko}에서 이어집니다.` }]
  }
  if (base.image === 'scratch') {
    return [
      {
        en: `${own.en} starts from \`scratch\`, an empty image.`,
        ko: `${own.ko}: 빈 이미지 \`scratch\`에서 시작합니다.`,
      },
    ]
  }
  return [
    {
      en: `${own.en} starts from the image \`${base.image}\`.`,
      ko: `${own.ko}: \`${base.image}\` 이미지에서 시작합니다.`,
    },
  ]
}

function uses(stages: readonly Stage[], index: number): readonly Text[] {
  return stages.flatMap(({ base, taken }, user) => {
    const own = called(stages[user], user)
    const begins = base !== null && 'stage' in base && base.stage === index
    return [
      ...(begins ? [{ en: `${own.en} continues from it.`, ko: `${own.ko}의 시작점이 됩니다.` } satisfies Text] : []),
      ...(['COPY', 'mount'] as const).flatMap((by) => {
        const paths = pathsOf(
          taken.filter(({ by: way, from }) => way === by && 'stage' in from && from.stage === index),
        )
        if (paths === '') return []
        return by === 'COPY'
          ? [{ en: `${own.en} copies ${paths} from it.`, ko: `${own.ko}에서 ${paths} 경로를 복사해 갑니다.` }]
          : [{ en: `${own.en} mounts ${paths} of it.`, ko: `${own.ko}에서 ${paths} 경로를 마운트합니다.` }]
      }),
    ]
  })
}

function takes({ taken }: Stage): readonly Text[] {
  const images = new Set(taken.flatMap(({ from }) => ('image' in from ? [from.image] : [])))
  return [...images].map((image) => {
    const paths = pathsOf(taken.filter(({ from }) => 'image' in from && from.image === image))
    return {
      en: `It takes ${paths} from the image \`${image}\`.`,
      ko: `\`${image}\` 이미지에서 ${paths} 경로를 가져옵니다.`,
    }
  })
}

function fate(
  stages: readonly Stage[],
  index: number,
  { target, needed }: { readonly target: number; readonly needed: ReadonlySet<number> },
): readonly Text[] {
  if (index === target) return [{ en: 'It is the image that you get.', ko: '최종 이미지가 됩니다.' }]
  if (needed.has(index)) return []
  const { en, ko } = called(stages[target], target)
  return [{ en: `Not needed for ${en}: BuildKit skips it.`, ko: `${ko}에 필요하지 않아 BuildKit이 건너뜁니다.` }]
}

function pathsOf(taken: readonly Taken[]): string {
  return [...new Set(taken.flatMap(({ paths }) => paths))].map((path) => `\`${path.replaceAll('`', '')}\``).join(', ')
}
