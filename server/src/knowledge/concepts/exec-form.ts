import { alike, type Concept } from '../explanation.ts'

export const execForm: Concept = {
  title: { en: 'Exec form', ko: '실행(exec) 형식' },
  summary: {
    en: 'A JSON array: the first string is the program, the others are its arguments. It is started directly, with no shell in between.',
    ko: 'JSON 배열입니다. 첫 문자열은 프로그램이고 나머지는 인수입니다. 셸을 거치지 않고 바로 실행합니다.',
  },
  forms: [
    {
      label: { en: '["program", "argument", ...]', ko: '["프로그램", "인수", ...]' },
      snippet: '["${1:program}", "${2:argument}"]',
      meaning: { en: 'Always with double quotes.', ko: '항상 큰따옴표를 씁니다.' },
      parameters: [],
    },
  ],
  uses: [
    {
      code: 'CMD ["nginx", "-g", "daemon off;"]',
      meaning: { en: 'nginx itself is process 1', ko: 'nginx 자신이 1번 프로세스입니다' },
    },
    {
      code: 'CMD ["sh", "-c", "echo $HOME"]',
      meaning: { en: 'a shell, where you do need one', ko: '셸이 필요하면 직접 적습니다' },
    },
  ],
  example: alike('ENTRYPOINT ["python3", "app.py"]\nCMD ["--port", "8080"]'),
  cache: {
    en: 'Makes no difference to layers. In `CMD` and `ENTRYPOINT` it is what makes `docker stop` quick: the program receives the signal itself.',
    ko: '레이어에는 차이가 없습니다. `CMD`와 `ENTRYPOINT`에 쓰면 프로그램이 신호를 직접 받으므로 `docker stop`이 빨리 끝납니다.',
  },
  mistake: {
    en: "With single quotes it is not JSON, and Docker takes `['node']` for shell text. And `$HOME` stays as it is, for there is no shell to replace it.",
    ko: "작은따옴표를 쓰면 JSON이 아니어서 `['node']`를 셸에 넘깁니다. 셸이 없으므로 `$HOME`도 글자 그대로입니다.",
  },
  reference: 'exec-form',
}
