import { alike, type MountType } from '../explanation.ts'
import { mandatory, target } from './keys.ts'

export const tmpfs: MountType = {
  type: 'tmpfs',
  title: { en: 'Memory mount', ko: '메모리 마운트' },
  summary: {
    en: 'Lends this `RUN` an empty folder in memory. It is gone when the command ends.',
    ko: '메모리에 만든 빈 폴더를 이 `RUN`에 빌려줍니다. 명령이 끝나면 사라집니다.',
  },
  forms: [
    {
      label: { en: '--mount=type=tmpfs,target=path[,size=size]', ko: '--mount=type=tmpfs,target=경로[,size=크기]' },
      snippet: '--mount=type=tmpfs,target=${1:/tmp}',
      meaning: {
        en: 'For temporary files that must not get into the layer.',
        ko: '레이어에 들어가면 안 되는 임시 파일에 씁니다.',
      },
      parameters: [],
    },
  ],
  keys: [
    target(mandatory),
    {
      name: 'size',
      aliases: [],
      meaning: { en: 'how large it may become, such as `64m`', ko: '최대 크기. 예: `64m`' },
      value: { kind: 'size' },
      fallback: { en: 'no limit', ko: '제한 없음' },
    },
  ],
  example: alike('RUN --mount=type=tmpfs,target=/tmp ./run-tests.sh'),
  cache: {
    en: 'Makes no layer and does not count for the build cache.',
    ko: '레이어가 되지 않고 캐시 판단에도 쓰지 않습니다.',
  },
  mistake: {
    en: 'It hides what the image has in that folder while the command runs. Choose an empty one, such as `/tmp`.',
    ko: '명령을 실행하는 동안 그 폴더에 원래 있던 파일이 보이지 않습니다. `/tmp`처럼 비어 있는 폴더를 고릅니다.',
  },
  reference: 'run---mounttypetmpfs',
}
