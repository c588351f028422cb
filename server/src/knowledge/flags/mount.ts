import { alike, type Flag } from '../explanation.ts'
import { bind } from '../mounts/bind.ts'
import { cache } from '../mounts/cache.ts'
import { secret } from '../mounts/secret.ts'
import { ssh } from '../mounts/ssh.ts'
import { tmpfs } from '../mounts/tmpfs.ts'

export const mount: Flag = {
  name: '--mount',
  title: { en: 'Something lent to the command', ko: '명령에 잠시 빌려주기' },
  summary: {
    en: 'Lends files, a cache or a secret to the command of this one `RUN`. When the command ends, it is gone, and nothing of it is in the image.',
    ko: '이 `RUN`의 명령에만 파일이나 캐시, 비밀 값을 빌려줍니다. 명령이 끝나면 사라지고 이미지에 남지 않습니다.',
  },
  forms: [
    {
      label: { en: '--mount=type=type[,key=value ...]', ko: '--mount=type=종류[,키=값 ...]' },
      snippet: '--mount=type=${1|cache,bind,secret,ssh,tmpfs|}',
      meaning: {
        en: 'Several keys are separated by commas, without blanks. The flag may be given several times.',
        ko: '키가 여러 개면 빈칸 없이 쉼표로 나눕니다. 플래그를 여러 번 적어도 됩니다.',
      },
      parameters: [],
    },
  ],
  example: alike('RUN --mount=type=cache,target=/root/.npm \\\n    npm ci'),
  cache: {
    en: 'What is lent makes no layer. For a `bind` the content counts for the cache; for `cache`, `secret` and `ssh` it does not.',
    ko: '빌려준 것은 레이어가 되지 않습니다. `bind`는 내용이 바뀌면 다시 실행하지만 `cache`, `secret`, `ssh`의 내용은 캐시 판단에 쓰지 않습니다.',
  },
  mistake: {
    en: 'A blank after a comma ends the flag, and the rest becomes part of the command. Write all keys without blanks.',
    ko: '쉼표 뒤에 빈칸을 넣으면 플래그가 거기서 끝나고 나머지는 명령이 됩니다. 빈칸 없이 적습니다.',
  },
  reference: 'run---mount',
  value: { kind: 'mount', types: [cache, bind, secret, ssh, tmpfs] },
  fallback: { en: 'nothing', ko: '없음' },
  isRepeatable: true,
  since: '1.2',
}
