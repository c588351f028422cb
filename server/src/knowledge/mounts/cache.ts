import { alike, type MountType } from '../explanation.ts'
import { from, mandatory, permissions, source, target } from './keys.ts'

export const cache: MountType = {
  type: 'cache',
  title: { en: 'Cache mount', ko: '캐시 마운트' },
  summary: {
    en: 'Lends this `RUN` a folder that Docker keeps between builds. What the tool downloads today is still there tomorrow.',
    ko: '빌드가 끝나도 Docker가 보관하는 폴더를 이 `RUN`에 빌려줍니다. 오늘 내려받은 것을 내일 빌드에서도 쓸 수 있습니다.',
  },
  forms: [
    {
      label: {
        en: '--mount=type=cache,target=path[,id=name][,sharing=mode]',
        ko: '--mount=type=cache,target=경로[,id=이름][,sharing=방식]',
      },
      snippet: '--mount=type=cache,target=${1:/root/.cache}',
      meaning: {
        en: 'The folder in which the tool keeps its downloads.',
        ko: '도구가 내려받은 것을 두는 폴더를 적습니다.',
      },
      parameters: [],
    },
  ],
  keys: [
    target(mandatory, [
      { value: '/root/.npm', meaning: { en: 'npm', ko: 'npm' } },
      { value: '/root/.cache/pip', meaning: { en: 'pip', ko: 'pip' } },
      { value: '/root/.cache/go-build', meaning: { en: 'the Go compiler', ko: 'Go 컴파일러' } },
      { value: '/go/pkg/mod', meaning: { en: 'Go modules', ko: 'Go 모듈' } },
      { value: '/root/.m2', meaning: { en: 'Maven', ko: 'Maven' } },
      { value: '/root/.gradle', meaning: { en: 'Gradle', ko: 'Gradle' } },
      { value: '/usr/local/cargo/registry', meaning: { en: 'Cargo', ko: 'Cargo' } },
      { value: '/var/cache/apt', meaning: { en: 'apt, with `sharing=locked`', ko: 'apt. `sharing=locked`와 함께' } },
      { value: '/var/cache/apk', meaning: { en: 'apk', ko: 'apk' } },
    ]),
    {
      name: 'id',
      aliases: [],
      meaning: { en: 'which folder; one id, one folder', ko: '어느 폴더인지. id가 같으면 같은 폴더입니다' },
      value: { kind: 'identifier' },
      fallback: { en: 'the `target`', ko: '`target`과 같음' },
    },
    {
      name: 'sharing',
      aliases: [],
      meaning: { en: 'what happens when two builds want it at once', ko: '두 빌드가 동시에 쓰려고 할 때의 방식' },
      value: {
        kind: 'choice',
        choices: [
          { value: 'shared', meaning: { en: 'both write at once', ko: '동시에 함께 씁니다' } },
          { value: 'private', meaning: { en: 'the second gets a new folder', ko: '나중 것은 새 폴더를 씁니다' } },
          {
            value: 'locked',
            meaning: { en: 'the second waits for the first', ko: '먼저 쓰는 쪽이 끝날 때까지 기다립니다' },
          },
        ],
      },
      fallback: alike('`shared`'),
    },
    {
      name: 'ro',
      aliases: ['readonly'],
      meaning: { en: 'whether the command can only read it', ko: '읽기 전용으로 할지' },
      value: { kind: 'boolean' },
      fallback: alike('`false`'),
    },
    {
      name: 'rw',
      aliases: ['readwrite'],
      meaning: { en: 'whether the command may write', ko: '쓰기를 허용할지' },
      value: { kind: 'boolean' },
      fallback: alike('`true`'),
    },
    from({ en: 'an empty folder', ko: '빈 폴더' }),
    source,
    ...permissions('0755'),
  ],
  example: alike('RUN --mount=type=cache,target=/root/.npm \\\n    npm ci'),
  cache: {
    en: 'The folder is not part of the image: it adds no size. It does not count for the build cache either; the line runs again only when it or something before it changes.',
    ko: '폴더는 이미지에 들어가지 않으므로 크기가 늘지 않습니다. 캐시 판단에도 쓰지 않아서, 이 명령이나 앞의 명령이 바뀔 때만 다시 실행합니다.',
  },
  mistake: {
    en: 'Deleting it in the same line, `rm -rf /root/.npm`, empties the cache you asked for. For `apt`, use `sharing=locked`: it cannot share.',
    ko: '같은 줄에서 `rm -rf /root/.npm`으로 지우면 일부러 마련한 캐시가 비워집니다. `apt`는 함께 쓸 수 없으므로 `sharing=locked`를 붙입니다.',
  },
  reference: 'run---mounttypecache',
}
