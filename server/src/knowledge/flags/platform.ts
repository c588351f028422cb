import type { Flag } from '../explanation.ts'

export const platform: Flag = {
  name: '--platform',
  title: { en: 'Platform of the base', ko: '베이스 이미지의 플랫폼' },
  summary: {
    en: 'Chooses for which operating system and processor the base image is pulled, where the image exists for several.',
    ko: '여러 운영 체제와 프로세서용으로 만든 이미지에서 어느 것을 가져올지 고릅니다.',
  },
  forms: [
    {
      label: { en: '--platform=os/architecture[/variant]', ko: '--platform=운영체제/아키텍처[/변형]' },
      snippet: '--platform=$1',
      meaning: {
        en: 'Mostly a variable: `$BUILDPLATFORM` is the machine that builds, `$TARGETPLATFORM` the one that will run it.',
        ko: '보통은 변수를 씁니다. `$BUILDPLATFORM`은 빌드하는 컴퓨터, `$TARGETPLATFORM`은 실행할 컴퓨터입니다.',
      },
      parameters: [],
    },
  ],
  example: {
    en: '# The compiler runs at full speed here and builds for the target.\nFROM --platform=$BUILDPLATFORM golang:1.24 AS build\nARG TARGETOS TARGETARCH\nRUN GOOS=$TARGETOS GOARCH=$TARGETARCH go build -o /app .',
    ko: '# 컴파일러는 이 컴퓨터에서 제 속도로 돌고, 결과물은 대상 플랫폼용입니다.\nFROM --platform=$BUILDPLATFORM golang:1.24 AS build\nARG TARGETOS TARGETARCH\nRUN GOOS=$TARGETOS GOARCH=$TARGETARCH go build -o /app .',
  },
  cache: {
    en: 'Each platform has layers and a cache of its own.',
    ko: '플랫폼마다 레이어와 캐시가 따로 있습니다.',
  },
  mistake: {
    en: 'A fixed `--platform=linux/amd64` is slow, emulated code on an ARM machine. Leave it out, or choose when you build: `docker build --platform linux/amd64 .`',
    ko: '`--platform=linux/amd64`로 고정하면 ARM 컴퓨터에서는 에뮬레이션으로 느리게 실행됩니다. 적지 않거나, 빌드할 때 `docker build --platform linux/amd64 .`로 고릅니다.',
  },
  reference: 'from',
  value: {
    kind: 'platform',
    suggestions: [
      { value: '$BUILDPLATFORM', meaning: { en: 'the machine that builds', ko: '빌드하는 컴퓨터' } },
      { value: '$TARGETPLATFORM', meaning: { en: 'the machine that the image is for', ko: '이미지를 실행할 컴퓨터' } },
      { value: 'linux/amd64', meaning: { en: 'most servers and PCs', ko: '대부분의 서버와 PC' } },
      {
        value: 'linux/arm64',
        meaning: { en: 'Apple silicon, Raspberry Pi, ARM servers', ko: 'Apple 실리콘, 라즈베리 파이, ARM 서버' },
      },
      { value: 'linux/arm/v7', meaning: { en: 'older 32-bit ARM', ko: '예전 32비트 ARM' } },
      { value: 'windows/amd64', meaning: { en: 'Windows containers', ko: 'Windows 컨테이너' } },
    ],
  },
  fallback: { en: 'the platform of the build', ko: '빌드의 대상 플랫폼' },
  isRepeatable: false,
}
