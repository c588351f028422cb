import { alike, type MountType } from '../explanation.ts'
import { permissions, required, target } from './keys.ts'

export const ssh: MountType = {
  type: 'ssh',
  title: { en: 'SSH mount', ko: 'SSH 마운트' },
  summary: {
    en: 'Lends this `RUN` the SSH agent of the person who builds, so that `git clone` of a private repository works. The key itself stays outside.',
    ko: '빌드하는 사람의 SSH 에이전트를 이 `RUN`에 빌려줍니다. 비공개 저장소도 `git clone`할 수 있고, 키 자체는 밖에 남습니다.',
  },
  forms: [
    {
      label: { en: '--mount=type=ssh[,id=name][,required]', ko: '--mount=type=ssh[,id=이름][,required]' },
      snippet: '--mount=type=ssh',
      meaning: {
        en: 'Build it with `docker build --ssh default .`',
        ko: '`docker build --ssh default .`로 빌드합니다.',
      },
      parameters: [],
    },
  ],
  keys: [
    {
      name: 'id',
      aliases: [],
      meaning: { en: 'the name that `--ssh` gives the agent or key', ko: '`--ssh`로 에이전트나 키에 붙인 이름' },
      value: { kind: 'identifier' },
      fallback: alike('`default`'),
    },
    target(alike('`/run/buildkit/ssh_agent.${N}`')),
    required,
    ...permissions('0600'),
  ],
  example: alike(
    'RUN mkdir -p -m 0700 ~/.ssh && ssh-keyscan github.com >> ~/.ssh/known_hosts\nRUN --mount=type=ssh git clone git@github.com:me/private.git /src',
  ),
  cache: {
    en: 'Makes no layer and does not count for the build cache.',
    ko: '레이어가 되지 않고 캐시 판단에도 쓰지 않습니다.',
  },
  mistake: {
    en: 'Copying the private key with `COPY id_rsa` puts it into a layer for good, even if a later `RUN` deletes it. And without `known_hosts` the first connection fails.',
    ko: '`COPY id_rsa`로 개인 키를 복사하면 나중에 `RUN`으로 지워도 레이어에 영원히 남습니다. `known_hosts`가 없으면 첫 연결이 실패합니다.',
  },
  reference: 'run---mounttypessh',
}
