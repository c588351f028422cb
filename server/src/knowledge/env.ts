import type { Instruction } from './explanation.ts'

export const env: Instruction = {
  keyword: 'ENV',
  title: { en: 'Environment variable', ko: '환경 변수' },
  summary: {
    en: 'Sets an environment variable for the rest of the build and for every container of the image.',
    ko: '환경 변수를 정합니다. 남은 빌드 과정에서도, 이 이미지로 만든 모든 컨테이너에서도 쓸 수 있습니다.',
  },
  forms: [
    {
      label: { en: 'ENV name=value [name=value ...]', ko: 'ENV 이름=값 [이름=값 ...]' },
      snippet: 'ENV ${1:name}=${2:value}',
      meaning: {
        en: 'One or several variables; put quotes around blanks.',
        ko: '변수를 하나 이상 정합니다. 빈칸이 있으면 따옴표로 묶습니다.',
      },
      parameters: [
        {
          label: { en: 'name', ko: '이름' },
          meaning: { en: 'The name, usually in capitals.', ko: '이름. 보통 대문자로 적습니다.' },
        },
        {
          label: { en: 'value', ko: '값' },
          meaning: {
            en: 'The value; `$OTHER` in it is replaced.',
            ko: '값. 안에 적은 `$OTHER`는 그 변수의 값으로 바뀝니다.',
          },
        },
      ],
    },
  ],
  uses: [
    { code: 'ENV NODE_ENV=production', meaning: { en: 'one variable', ko: '변수 하나' } },
    { code: 'ENV NAME="Ada Lovelace"', meaning: { en: 'a value with a blank', ko: '빈칸이 있는 값' } },
    { code: 'ENV PATH="/app/bin:$PATH"', meaning: { en: 'adds to a variable', ko: '기존 변수에 덧붙이기' } },
  ],
  flags: [],
  example: {
    en: 'ENV PORT=8080\nEXPOSE $PORT\n# docker run -e PORT=9000 my-app   changes it for one container',
    ko: 'ENV PORT=8080\nEXPOSE $PORT\n# docker run -e PORT=9000 my-app   이 컨테이너에서만 바꾸기',
  },
  effect: 'settings',
  cache: {
    en: 'Only a line in the settings of the image: no layer, 0 B. When the value changes, every later `RUN` and every line that uses it runs again.',
    ko: '이미지의 설정에만 기록합니다. 레이어가 생기지 않고 크기는 0 B입니다. 값이 바뀌면 뒤에 오는 모든 `RUN`과 그 변수를 쓰는 명령을 다시 실행합니다.',
  },
  mistake: {
    en: 'Passwords and tokens in `ENV` can be read by everybody who has the image, with `docker inspect`. Pass them with `docker run -e`, or at build time with `RUN --mount=type=secret`.',
    ko: '`ENV`에 적은 비밀번호와 토큰은 이미지를 가진 누구나 `docker inspect`로 볼 수 있습니다. 실행할 때 `docker run -e`로 넘기고, 빌드에 필요하면 `RUN --mount=type=secret`을 씁니다.',
  },
  reference: 'env',
  isTrigger: true,
  expandsVariables: true,
}
