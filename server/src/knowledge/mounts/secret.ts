import type { MountType } from '../explanation.ts'
import { permissions, required, target } from './keys.ts'

export const secret: MountType = {
  type: 'secret',
  title: { en: 'Secret mount', ko: '비밀 마운트' },
  summary: {
    en: 'Lends this `RUN` a password, token or key that `docker build --secret` hands over. It never gets into the image.',
    ko: '`docker build --secret`으로 넘긴 비밀번호, 토큰, 키를 이 `RUN`에만 빌려줍니다. 이미지에는 절대 남지 않습니다.',
  },
  forms: [
    {
      label: {
        en: '--mount=type=secret,id=name[,target=path][,env=VARIABLE][,required]',
        ko: '--mount=type=secret,id=이름[,target=경로][,env=변수][,required]',
      },
      snippet: '--mount=type=secret,id=${1:name}',
      meaning: {
        en: 'As a file, or with `env` as an environment variable.',
        ko: '파일로 받거나, `env`를 써서 환경 변수로 받습니다.',
      },
      parameters: [],
    },
  ],
  keys: [
    {
      name: 'id',
      aliases: ['source', 'src'],
      meaning: { en: 'the name that `--secret id=...` gives it', ko: '`--secret id=...`로 붙인 이름' },
      value: { kind: 'identifier' },
      fallback: { en: 'the last part of `target`', ko: '`target`의 마지막 부분' },
    },
    target({
      en: '`/run/secrets/` and the `id`, unless there is an `env`',
      ko: '`/run/secrets/` 뒤에 `id`. `env`가 있으면 파일은 없음',
    }),
    {
      name: 'env',
      aliases: [],
      meaning: { en: 'the environment variable that gets the value', ko: '값을 받을 환경 변수' },
      value: { kind: 'environment' },
      fallback: { en: 'no variable', ko: '변수 없음' },
      since: '1.10',
    },
    required,
    ...permissions('0400'),
  ],
  example: {
    en: 'RUN --mount=type=secret,id=npmrc,target=/root/.npmrc \\\n    npm ci\n# docker build --secret id=npmrc,src=$HOME/.npmrc .',
    ko: 'RUN --mount=type=secret,id=npmrc,target=/root/.npmrc \\\n    npm ci\n# docker build --secret id=npmrc,src=$HOME/.npmrc .',
  },
  cache: {
    en: 'Makes no layer. A new value does not make the line run again.',
    ko: '레이어가 되지 않습니다. 값이 바뀌어도 이 명령을 다시 실행하지 않습니다.',
  },
  mistake: {
    en: 'Without `required`, a forgotten `--secret` is only an empty place, and the command fails in a strange way. And what the command writes with it, such as a configuration file, does get into the image.',
    ko: '`required`가 없으면 `--secret`을 빠뜨려도 그냥 비어 있을 뿐이라 명령이 엉뚱하게 실패합니다. 또 명령이 그 값을 설정 파일 등에 쓰면 그 파일은 이미지에 남습니다.',
  },
  reference: 'run---mounttypesecret',
}
