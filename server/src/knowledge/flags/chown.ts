import { alike, type Flag } from '../explanation.ts'

export const chown: Flag = {
  name: '--chown',
  title: { en: 'Owner', ko: '소유자' },
  summary: {
    en: 'Says to whom the copied files belong.',
    ko: '복사한 파일의 소유자를 정합니다.',
  },
  forms: [
    {
      label: { en: '--chown=user[:group]', ko: '--chown=사용자[:그룹]' },
      snippet: '--chown=$1',
      meaning: {
        en: 'Names or numbers. A user alone gives the group the same number.',
        ko: '이름이나 번호를 적습니다. 사용자만 적으면 그룹도 같은 번호가 됩니다.',
      },
      parameters: [],
    },
  ],
  example: alike('COPY --chown=node:node . /app'),
  cache: {
    en: 'Sets the owner in the same layer. A `RUN chown -R` afterwards would store every file a second time.',
    ko: '같은 레이어에서 소유자를 정합니다. 나중에 `RUN chown -R`을 쓰면 모든 파일이 한 번 더 저장됩니다.',
  },
  mistake: {
    en: 'A name that the image does not know fails the build; create the user first, or write a number. With `--link` only numbers work. Windows containers do not support it.',
    ko: '이미지에 없는 이름을 적으면 빌드가 실패합니다. 사용자를 먼저 만들거나 번호를 적습니다. `--link`와 함께 쓸 때는 번호만 됩니다. Windows 컨테이너에서는 지원하지 않습니다.',
  },
  reference: 'copy---chown',
  value: {
    kind: 'owner',
    suggestions: [
      { value: '1000:1000', meaning: { en: 'by number, which needs no name', ko: '번호로. 이름이 없어도 됩니다' } },
      { value: 'root:root', meaning: { en: 'as without the flag', ko: '적지 않은 것과 같음' } },
    ],
  },
  fallback: alike('`0:0` (root)'),
  isRepeatable: false,
}
