import type { Instruction } from './explanation.ts'

export const label: Instruction = {
  keyword: 'LABEL',
  title: { en: 'Note on the image', ko: '이미지에 붙이는 메모' },
  summary: {
    en: 'Attaches notes to the image, as names with values: who made it, where its source is, which version it has. Programs ignore them, people and tools read them.',
    ko: '누가 만들었는지, 소스가 어디 있는지, 버전이 무엇인지 같은 정보를 이름과 값으로 이미지에 붙입니다. 실행에는 영향이 없고 사람과 도구가 읽습니다.',
  },
  forms: [
    {
      label: { en: 'LABEL name=value [name=value ...]', ko: 'LABEL 이름=값 [이름=값 ...]' },
      snippet: 'LABEL ${1:name}="${2:value}"',
      meaning: {
        en: 'One or several; put quotes around blanks.',
        ko: '하나 이상 적습니다. 빈칸이 있으면 따옴표로 묶습니다.',
      },
      parameters: [
        {
          label: { en: 'name', ko: '이름' },
          meaning: {
            en: 'A name, best with your domain in front, or one of `org.opencontainers.image.*`.',
            ko: '이름. 앞에 도메인을 붙이거나 `org.opencontainers.image.*` 가운데 하나를 씁니다.',
          },
        },
        { label: { en: 'value', ko: '값' }, meaning: { en: 'Any text.', ko: '아무 문자열.' } },
      ],
    },
  ],
  uses: [],
  flags: [],
  example: {
    en: 'LABEL org.opencontainers.image.source="https://github.com/me/app" \\\n      org.opencontainers.image.licenses="MIT"\n# To read it: docker image inspect my-app',
    ko: 'LABEL org.opencontainers.image.source="https://github.com/me/app" \\\n      org.opencontainers.image.licenses="MIT"\n# 확인하기: docker image inspect my-app',
  },
  effect: 'settings',
  cache: {
    en: 'Only a line in the settings of the image: no layer, 0 B. Several labels need not be joined into one line.',
    ko: '이미지의 설정에만 기록합니다. 레이어가 생기지 않고 크기는 0 B입니다. 여러 개를 한 줄로 합칠 필요는 없습니다.',
  },
  mistake: {
    en: "In single quotes a variable is not replaced: `LABEL v='$VERSION'` is literally `$VERSION`. Use double quotes.",
    ko: "작은따옴표 안의 변수는 바뀌지 않습니다. `LABEL v='$VERSION'`은 글자 그대로 `$VERSION`입니다. 큰따옴표를 씁니다.",
  },
  reference: 'label',
  isTrigger: true,
  expandsVariables: true,
}
