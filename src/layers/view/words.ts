import type { Text } from '../../text.ts'
import type { LayerRow, Stack } from '../protocol.ts'

/** What the image is, in one line. */
export function summaryOf({ layers, file }: Stack, made: Text): Text {
  const count = layers.filter(({ isNote }) => !isNote).length
  const [en, ko] = file === null ? ['', ''] : [` from ${file}`, ` ${file}에서`]
  return {
    en: `Built ${made.en}${en}, ${count} ${count === 1 ? 'layer' : 'layers'}. The newest is on top.`,
    ko: `${made.ko}${ko} 빌드됨, 레이어 ${count}개. 맨 위가 가장 새 레이어입니다.`,
  }
}

/** Bytes of the layers that other images have as well; undefined where it cannot be told. */
export function sharedBytes({ layers }: Stack): number | undefined {
  if (layers.some(({ isNote, sharedWith }) => !isNote && sharedWith === null)) return undefined
  return layers.reduce((sum, layer) => sum + (isShared(layer) ? layer.size : 0), 0)
}

/** Whether another image has it as well; false also where that cannot be told. */
export function isShared({ sharedWith }: LayerRow): boolean {
  return sharedWith !== null && sharedWith.length > 0
}

export const words = {
  all: { en: 'All together', ko: '전체' } satisfies Text,
  shared: { en: 'Shared with other images', ko: '다른 이미지와 공유' } satisfies Text,
  own: { en: 'Only in this image', ko: '이 이미지에만' } satisfies Text,
  unknown: { en: 'not known', ko: '알 수 없음' } satisfies Text,
  stack: { en: 'The layers, drawn to scale', ko: '크기대로 그린 레이어' } satisfies Text,
  list: { en: 'Layers, the newest first', ko: '레이어 목록, 새것부터' } satisfies Text,
  writable: { en: 'Writable layer', ko: '쓰기 가능 레이어' } satisfies Text,
  of: (name: string): Text => ({ en: `of ${name}`, ko: `${name} 컨테이너` }),
  changes: (count: number | null): Text => {
    if (count === null) return { en: 'changes only here', ko: '여기에만 바뀐 내용이 기록됨' }
    if (count === 0) return { en: 'nothing changed so far', ko: '아직 바뀐 것이 없음' }
    return { en: `${count} ${count === 1 ? 'path' : 'paths'} changed`, ko: `경로 ${count}개가 바뀜` }
  },
  goneWithIt: { en: 'Gone when the container is removed', ko: '컨테이너를 삭제하면 사라짐' } satisfies Text,
  note: { en: 'no layer, only a note', ko: '레이어 없음, 설정만 기록' } satisfies Text,
  empty: { en: 'a layer without files', ko: '파일이 없는 레이어' } satisfies Text,
  sharedTag: { en: 'shared', ko: '공유' } satisfies Text,
  ownTag: { en: 'only here', ko: '여기에만' } satisfies Text,
  lastBuild: { en: 'Last build of the Dockerfile', ko: 'Dockerfile의 마지막 빌드' } satisfies Text,
  countCached: (count: number): Text => ({ en: `${count} cached`, ko: `캐시 ${count}개` }),
  countRebuilt: (count: number): Text => ({ en: `${count} rebuilt`, ko: `다시 빌드 ${count}개` }),
  cached: { en: 'cached', ko: '캐시' } satisfies Text,
  rebuilt: { en: 'rebuilt', ko: '다시 빌드' } satisfies Text,
  fate: {
    cached: { en: 'Same as in the build before', ko: '이전 빌드와 같음' },
    changed: { en: 'Rebuilt: its line or its files changed', ko: '명령이나 파일이 바뀌어 다시 빌드됨' },
    follows: { en: 'Rebuilt: a layer below it changed', ko: '아래 레이어가 바뀌어 다시 빌드됨' },
  } satisfies Record<NonNullable<LayerRow['fate']>, Text>,
  storedOnce: (names: readonly string[]): Text => {
    const shown = names.slice(0, 3).join(', ')
    const more = names.length - 3
    return {
      en: `Stored once, with ${shown}${more > 0 ? ` and ${more} more` : ''}`,
      ko: `${shown}${more > 0 ? ` 외 ${more}개` : ''} 이미지와 함께 한 번만 저장됨`,
    }
  },
  line: (file: string, line: number): Text => ({ en: `${file}, line ${line}`, ko: `${file} ${line}행` }),
  fromHere: { en: 'From here down:', ko: '여기부터 아래:' } satisfies Text,
  keyOwn: { en: 'Only here', ko: '여기에만' } satisfies Text,
  keyShared: { en: 'Shared, stored once', ko: '공유, 한 번만 저장' } satisfies Text,
  keyWritable: { en: 'Container’s own, not to scale', ko: '컨테이너 전용, 크기와 무관' } satisfies Text,
  theSame: { en: 'The same, in the terminal:', ko: '터미널에서는 이렇게 합니다.' } satisfies Text,
  explain: { en: 'Explain this', ko: '설명 보기' } satisfies Text,
  openFile: { en: 'Open Dockerfile', ko: 'Dockerfile 열기' } satisfies Text,
  reading: { en: 'Reading the layers…', ko: '레이어를 읽는 중…' } satisfies Text,
  gone: { en: 'This image is not there any more', ko: '이미지가 더 이상 없습니다' } satisfies Text,
  goneWhy: {
    en: 'It was removed, or the engine is another one now. Its layers stay as long as another image has them.',
    ko: '이미지가 삭제되었거나 다른 엔진에 연결되어 있습니다. 다른 이미지가 쓰는 레이어는 남아 있습니다.',
  } satisfies Text,
}
