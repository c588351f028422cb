import type { Text } from '../../text.ts'
import type { Stage } from '../protocol.ts'

/** What a stage is called, in a sentence: its name as code, or its number. */
export function called(stage: Stage | undefined, index: number): Text {
  const name = stage?.name ?? null
  return name === null ? numbered(index) : { en: `\`${name}\``, ko: `\`${name}\` 스테이지` }
}

/** The same where there is little room. */
export function calledShort({ name }: Stage, index: number): Text {
  return name === null ? numbered(index) : { en: name, ko: name }
}

function numbered(index: number): Text {
  return { en: `stage ${index}`, ko: `${index}번 스테이지` }
}

export const words = {
  heading: (all: number, own: number): Text => ({
    en: `${all} ${all === 1 ? 'stage' : 'stages'}, ${own} ${own === 1 ? 'goes' : 'go'} into the image`,
    ko: `스테이지 ${all}개 중 ${own}개가 이미지에 들어갑니다`,
  }),
  one: { en: 'One stage: all that it makes is in the image', ko: '스테이지 하나: 만든 것이 모두 이미지에 들어갑니다' },
  scaffolding: {
    en: 'Everything else is scaffolding: built, copied from, left behind.',
    ko: '나머지는 준비 단계입니다. 빌드하고 필요한 것만 복사한 뒤 이미지에는 남기지 않습니다.',
  },
  allIn: { en: 'Every stage is a part of the image.', ko: '모든 스테이지가 이미지의 일부입니다.' },
  oneWhy: {
    en: 'Compilers and caches, too. With a second `FROM`, only what is copied over stays.',
    ko: '컴파일러와 캐시도 함께 들어갑니다. `FROM`을 하나 더 쓰면 복사해 온 것만 남습니다.',
  },
  target: { en: 'Build', ko: '빌드할 스테이지' },
  picture: { en: 'Picture of the stages', ko: '스테이지 그림' },
  goTo: (name: string, line: number): Text => ({
    en: `Go to ${name}, line ${line}`,
    ko: `${name}, ${line}행으로 가기`,
  }),
  /** Read aloud for a link that shows its line alone: it begins with what is seen. */
  lineOf: (name: string, line: number): Text => ({
    en: `Line ${line}: go to ${name}`,
    ko: `${line}행: ${name} 위치로 가기`,
  }),
  go: { en: 'Go to', ko: '이동:' },
  final: { en: 'image', ko: '이미지' },
  skipped: { en: 'skipped', ko: '건너뜀' },
  nothing: { en: 'empty', ko: '비어 있음' },
  lines: (from: number, to: number): Text =>
    from === to ? { en: `Line ${from}`, ko: `${from}행` } : { en: `Lines ${from} to ${to}`, ko: `${from}~${to}행` },
  moreAndLines: (more: number, from: number, to: number): Text => ({
    en: `${more} more, lines ${from} to ${to}`,
    ko: `외 ${more}개, ${from}~${to}행`,
  }),
  line: (line: number): Text => ({ en: `Line ${line}`, ko: `${line}행` }),
  inWords: { en: 'In words', ko: '글로 보기' },
  same: { en: 'the same as the picture', ko: '그림과 같은 내용' },
  layers: (count: number): Text => ({ en: `${count} ${count === 1 ? 'layer' : 'layers'}`, ko: `레이어 ${count}개` }),
  noLayers: { en: 'No layers of its own', ko: '자체 레이어 없음' },
  theSame: { en: 'The same, in the terminal:', ko: '터미널에서는 이렇게 합니다.' },
  noName: {
    en: 'A stage without a name cannot be built alone. Give it one: `FROM … AS name`.',
    ko: '이름이 없는 스테이지는 따로 빌드할 수 없습니다. `FROM … AS 이름`으로 이름을 붙이세요.',
  },
  none: { en: 'No stages yet', ko: '아직 스테이지가 없습니다' },
  noneWhy: {
    en: 'A stage begins with `FROM`. As soon as there is one, it stands here.',
    ko: '스테이지는 `FROM`으로 시작합니다. `FROM`을 쓰면 바로 여기에 나타납니다.',
  },
  silent: { en: 'Nothing to show', ko: '보여 줄 내용이 없습니다' },
  silentWhy: {
    en: 'The file is gone, or Drydock’s language server is not running: the setting `drydock.dockerfile.enabled` switches it on.',
    ko: '파일이 없어졌거나 Drydock 언어 서버가 실행 중이 아닙니다. `drydock.dockerfile.enabled` 설정으로 켤 수 있습니다.',
  },
  reading: { en: 'Reading the stages…', ko: '스테이지를 읽는 중…' },
} as const satisfies Readonly<Record<string, Text | ((...all: never[]) => Text)>>
