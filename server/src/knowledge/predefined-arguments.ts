import type { Text } from '../text.ts'

/** A variable that BuildKit knows without a declaration. */
export interface PredefinedArgument {
  readonly name: string
  readonly meaning: Text
  /** Whether `FROM` sees it as it is; a stage has to declare it with `ARG name`, but for the proxies. */
  readonly isGlobal: boolean
}

/** Those that BuildKit sets by itself, and those of proxies, which `RUN` sees without a declaration. */
export const predefinedArguments: readonly PredefinedArgument[] = [
  platform(
    'TARGETPLATFORM',
    'the platform of the result, such as `linux/arm64`',
    '결과 이미지의 플랫폼. 예: `linux/arm64`',
  ),
  platform('TARGETOS', 'the operating system of the result, such as `linux`', '결과 이미지의 운영 체제. 예: `linux`'),
  platform('TARGETARCH', 'the processor of the result, such as `arm64`', '결과 이미지의 프로세서. 예: `arm64`'),
  platform('TARGETVARIANT', 'the variant of that processor, such as `v7`', '그 프로세서의 변형. 예: `v7`'),
  platform('BUILDPLATFORM', 'the platform of the machine that builds', '빌드하는 컴퓨터의 플랫폼'),
  platform('BUILDOS', 'the operating system of the machine that builds', '빌드하는 컴퓨터의 운영 체제'),
  platform('BUILDARCH', 'the processor of the machine that builds', '빌드하는 컴퓨터의 프로세서'),
  platform('BUILDVARIANT', 'the variant of that processor', '그 프로세서의 변형'),
  proxy('HTTP_PROXY', 'http'),
  proxy('HTTPS_PROXY', 'https'),
  proxy('FTP_PROXY', 'ftp'),
  {
    name: 'NO_PROXY',
    meaning: { en: 'the hosts to reach without a proxy', ko: '프록시를 거치지 않을 호스트' },
    isGlobal: false,
  },
  {
    name: 'ALL_PROXY',
    meaning: { en: 'the proxy for everything else', ko: '나머지 모든 연결에 쓸 프록시' },
    isGlobal: false,
  },
]

function platform(name: string, en: string, ko: string): PredefinedArgument {
  return { name, meaning: { en, ko }, isGlobal: true }
}

function proxy(name: string, protocol: string): PredefinedArgument {
  return {
    name,
    meaning: { en: `the proxy for ${protocol} addresses`, ko: `${protocol} 주소에 쓸 프록시` },
    isGlobal: false,
  }
}
