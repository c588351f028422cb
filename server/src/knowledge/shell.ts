import { alike, type Instruction } from './explanation.ts'

export const shell: Instruction = {
  keyword: 'SHELL',
  title: { en: 'Shell for the shell form', ko: '셸 형식에서 쓸 셸' },
  summary: {
    en: 'Chooses which shell runs the shell form of `RUN`, `CMD` and `ENTRYPOINT` from here on. Without it, that is `/bin/sh -c`.',
    ko: '여기서부터 셸 형식의 `RUN`, `CMD`, `ENTRYPOINT`를 어느 셸로 실행할지 정합니다. 적지 않으면 `/bin/sh -c`입니다.',
  },
  forms: [
    {
      label: { en: 'SHELL ["program", "argument", ...]', ko: 'SHELL ["프로그램", "인수", ...]' },
      snippet: 'SHELL ["${1:/bin/bash}", "${2:-c}"]',
      meaning: { en: 'Only as a JSON array.', ko: 'JSON 배열로만 적을 수 있습니다.' },
      parameters: [
        {
          label: { en: '"program"', ko: '"프로그램"' },
          meaning: { en: 'The shell; it must exist in the image.', ko: '셸. 이미지에 있어야 합니다.' },
        },
        {
          label: { en: '"argument"', ko: '"인수"' },
          meaning: { en: 'Its options; the last one is mostly `-c`.', ko: '셸의 옵션. 마지막은 대개 `-c`입니다.' },
        },
      ],
    },
  ],
  uses: [
    {
      code: 'SHELL ["/bin/bash", "-o", "pipefail", "-c"]',
      meaning: {
        en: 'a failure in the middle of a pipe fails the line',
        ko: '파이프 중간에서 실패해도 명령이 실패합니다',
      },
    },
    { code: 'SHELL ["powershell", "-command"]', meaning: { en: 'on Windows', ko: 'Windows에서' } },
  ],
  flags: [],
  suggestions: [
    {
      value: '["/bin/bash", "-o", "pipefail", "-c"]',
      meaning: { en: 'bash; a failure in a pipe counts', ko: 'bash. 파이프 중간의 실패도 셉니다' },
    },
    { value: '["/bin/ash", "-eo", "pipefail", "-c"]', meaning: { en: 'the same on Alpine', ko: 'Alpine에서 같은 일' } },
    { value: '["/bin/sh", "-c"]', meaning: { en: 'the default', ko: '기본값' } },
    { value: '["powershell", "-Command"]', meaning: { en: 'on Windows', ko: 'Windows에서' } },
  ],
  example: alike('SHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN curl -fsSL https://example.com/list | sort > /list'),
  effect: 'settings',
  cache: {
    en: 'Only a line in the settings of the image: no layer, 0 B. When it changes, every later `RUN` in shell form runs again.',
    ko: '이미지의 설정에만 기록합니다. 레이어가 생기지 않고 크기는 0 B입니다. 바꾸면 뒤에 오는 셸 형식의 `RUN`을 모두 다시 실행합니다.',
  },
  mistake: {
    en: '`SHELL /bin/bash` is an error: it must be a JSON array with double quotes. And `alpine` has no bash, so choose `/bin/ash` there.',
    ko: '`SHELL /bin/bash`는 오류입니다. 큰따옴표를 쓴 JSON 배열이어야 합니다. `alpine`에는 bash가 없으므로 `/bin/ash`를 씁니다.',
  },
  reference: 'shell',
  isTrigger: true,
  expandsVariables: false,
}
