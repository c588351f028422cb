import type { Concept } from '../explanation.ts'

export const shellForm: Concept = {
  title: { en: 'Shell form', ko: '셸 형식' },
  summary: {
    en: 'Plain text that a shell runs: `/bin/sh -c`, or the one that `SHELL` names. Variables, `&&` and `|` work.',
    ko: '셸이 실행하는 글입니다. 셸은 `/bin/sh -c`이거나 `SHELL`로 정한 것입니다. 변수와 `&&`, `|`를 쓸 수 있습니다.',
  },
  forms: [
    {
      label: { en: 'command argument ...', ko: '명령 인수 ...' },
      snippet: '${1:command}',
      meaning: { en: '`\\` at the end of a line continues it.', ko: '줄 끝에 `\\`를 쓰면 다음 줄로 이어집니다.' },
      parameters: [],
    },
  ],
  uses: [
    {
      code: 'CMD node server.js',
      meaning: { en: 'really `/bin/sh -c "node server.js"`', ko: '실제로는 `/bin/sh -c "node server.js"`' },
    },
    {
      code: 'CMD exec node server.js',
      meaning: { en: 'the shell makes way: node is process 1', ko: '셸이 자리를 내주어 node가 1번 프로세스가 됩니다' },
    },
  ],
  example: {
    en: 'CMD ["node", "server.js"]\n# instead of: CMD node server.js',
    ko: 'CMD ["node", "server.js"]\n# 다음 대신: CMD node server.js',
  },
  cache: {
    en: 'Makes no difference to layers. It needs a shell in the image; one built `FROM scratch` has none.',
    ko: '레이어에는 차이가 없습니다. 이미지에 셸이 있어야 하는데, `FROM scratch`로 만든 이미지에는 없습니다.',
  },
  mistake: {
    en: 'In `CMD` and `ENTRYPOINT` the shell may stay as process 1 and keep the signal of `docker stop` to itself: then the program is killed after 10 seconds. Write a JSON array.',
    ko: '`CMD`와 `ENTRYPOINT`에 쓰면 셸이 1번 프로세스로 남아 `docker stop`의 신호를 전달하지 않을 수 있습니다. 그러면 프로그램은 10초 뒤에 강제로 종료됩니다. JSON 배열로 적습니다.',
  },
  reference: 'shell-form',
}
