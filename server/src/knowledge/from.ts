import { alike, type Instruction, type Parameter } from './explanation.ts'
import { platform } from './flags/platform.ts'

const platformParameter: Parameter = {
  label: { en: '--platform=platform', ko: '--platform=플랫폼' },
  meaning: {
    en: 'Which variant of a multi-platform image, such as `linux/arm64`.',
    ko: '여러 플랫폼용으로 만든 이미지에서 고를 것. 예: `linux/arm64`.',
  },
}

const image: Parameter = {
  label: { en: 'image', ko: '이미지' },
  meaning: {
    en: 'An image in a registry or on this machine, an earlier stage, or `scratch` for nothing at all.',
    ko: '레지스트리나 내 컴퓨터에 있는 이미지, 앞에서 만든 스테이지, 또는 빈 이미지를 뜻하는 `scratch`.',
  },
}

const name: Parameter = {
  label: { en: 'AS name', ko: 'AS 이름' },
  meaning: {
    en: 'A name for the stage, for `COPY --from=name` or a later `FROM name`.',
    ko: '스테이지의 이름. `COPY --from=이름`이나 뒤에 오는 `FROM 이름`에서 씁니다.',
  },
}

export const from: Instruction = {
  keyword: 'FROM',
  title: { en: 'Base image', ko: '베이스 이미지' },
  summary: {
    en: 'Starts a build stage from an existing image. Everything after it is built on top of that image, up to the next `FROM`.',
    ko: '이미 있는 이미지 위에서 빌드 스테이지를 시작합니다. 다음 `FROM`이 나올 때까지 모든 명령은 이 이미지 위에 쌓입니다.',
  },
  forms: [
    {
      label: {
        en: 'FROM [--platform=platform] image[:tag] [AS name]',
        ko: 'FROM [--platform=플랫폼] 이미지[:태그] [AS 이름]',
      },
      snippet: 'FROM ${1:image}:${2:tag}',
      meaning: { en: 'An image by its name and tag.', ko: '이름과 태그로 이미지를 고릅니다.' },
      parameters: [
        platformParameter,
        image,
        {
          label: { en: ':tag', ko: ':태그' },
          meaning: { en: 'Which version; `latest` when it is missing.', ko: '버전. 생략하면 `latest`입니다.' },
        },
        name,
      ],
    },
    {
      label: {
        en: 'FROM [--platform=platform] image[@digest] [AS name]',
        ko: 'FROM [--platform=플랫폼] 이미지[@다이제스트] [AS 이름]',
      },
      snippet: 'FROM ${1:image}@sha256:${2:digest}',
      meaning: {
        en: 'Exactly one image, for a digest never changes.',
        ko: '정확히 그 이미지 하나를 고릅니다. 다이제스트는 바뀌지 않기 때문입니다.',
      },
      parameters: [
        platformParameter,
        image,
        {
          label: { en: '@digest', ko: '@다이제스트' },
          meaning: { en: 'The checksum of the image, `sha256:...`.', ko: '이미지의 체크섬. `sha256:...`' },
        },
        name,
      ],
    },
  ],
  uses: [
    {
      code: 'FROM node:22-slim AS build',
      meaning: { en: 'a stage named `build` on Node.js', ko: 'Node.js 위에 만드는 `build` 스테이지' },
    },
    { code: 'FROM build', meaning: { en: 'goes on from the stage `build`', ko: '`build` 스테이지에서 이어 갑니다' } },
    {
      code: 'FROM scratch',
      meaning: { en: 'starts with no files at all', ko: '파일이 하나도 없는 상태에서 시작합니다' },
    },
  ],
  flags: [platform],
  example: alike(
    'FROM golang:1.24 AS build\nWORKDIR /src\nCOPY . .\nRUN go build -o /app .\n\nFROM scratch\nCOPY --from=build /app /app\nENTRYPOINT ["/app"]',
  ),
  effect: 'base',
  cache: {
    en: 'Brings the layers of the base image and adds none. When the tag points to a new image, everything after it runs again.',
    ko: '베이스 이미지의 레이어를 그대로 가져오고 새 레이어는 만들지 않습니다. 태그가 새 이미지를 가리키게 되면 그 뒤를 모두 다시 실행합니다.',
  },
  mistake: {
    en: 'Without a tag you get `latest`, which is another image next month. Write the version: `FROM python:3.13-slim`.',
    ko: '태그를 쓰지 않으면 `latest`가 되는데, 다음 달에는 다른 이미지일 수 있습니다. `FROM python:3.13-slim`처럼 버전을 적습니다.',
  },
  reference: 'from',
  isTrigger: false,
  expandsVariables: true,
}
