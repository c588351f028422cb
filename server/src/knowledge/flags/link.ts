import { alike, type Flag } from '../explanation.ts'

export const link: Flag = {
  name: '--link',
  title: { en: 'Independent layer', ko: '독립된 레이어' },
  summary: {
    en: 'Makes a layer that does not depend on the ones below it, so that it stays in the cache when they change.',
    ko: '아래 레이어에 의존하지 않는 레이어를 만듭니다. 아래가 바뀌어도 캐시를 그대로 쓸 수 있습니다.',
  },
  forms: [
    {
      label: alike('--link[=true|false]'),
      snippet: '--link',
      meaning: { en: '`--link` alone means true.', ko: '`--link`만 적으면 true입니다.' },
      parameters: [],
    },
  ],
  example: alike('COPY --link dist/ /app/'),
  cache: {
    en: 'The files are copied into an empty folder and that layer is put on top. A new base image does not make it run again.',
    ko: '빈 폴더에 복사해서 만든 레이어를 위에 얹습니다. 베이스 이미지가 바뀌어도 다시 실행하지 않습니다.',
  },
  mistake: {
    en: 'It does not see what is already in the image: a symbolic link at the destination is not followed, it is replaced by a folder. Names in `--chown` are unknown too; use numbers.',
    ko: '이미지에 이미 있는 것을 보지 못합니다. 대상 경로에 있던 심볼릭 링크를 따라가지 않고 폴더로 바꿉니다. `--chown`의 이름도 알 수 없으므로 번호를 씁니다.',
  },
  reference: 'copy---link',
  value: { kind: 'boolean' },
  fallback: alike('`false`'),
  isRepeatable: false,
  since: '1.4',
}
