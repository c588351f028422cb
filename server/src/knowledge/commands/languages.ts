import type { ShellCommand } from './command.ts'

/** Package managers of languages. */
export const languageCommands: readonly ShellCommand[] = [
  {
    programs: ['pip', 'pip3'],
    action: 'install',
    meaning: { en: 'Installs Python packages.', ko: 'Python 패키지를 설치합니다.' },
    advice: {
      en: 'Copy `requirements.txt` first and the sources afterwards: then a change of the sources does not install everything again.',
      ko: '`requirements.txt`를 먼저 복사하고 소스는 나중에 복사합니다. 그래야 소스를 고쳐도 다시 설치하지 않습니다.',
    },
    options: [
      {
        names: ['--no-cache-dir'],
        meaning: {
          en: 'does not keep the downloads, which nobody needs in the image; with `--mount=type=cache` leave it out',
          ko: '이미지에 필요 없는 다운로드 캐시를 남기지 않습니다. `--mount=type=cache`를 쓸 때는 뺍니다',
        },
      },
      {
        names: ['-r', '--requirement'],
        meaning: { en: 'takes the packages from a file', ko: '파일에 적힌 패키지를 설치합니다' },
      },
      {
        names: ['--user'],
        meaning: { en: 'installs into the home of the user', ko: '사용자의 홈 디렉터리에 설치합니다' },
      },
    ],
  },
  {
    programs: ['npm'],
    action: 'ci',
    meaning: {
      en: 'Installs exactly what `package-lock.json` says.',
      ko: '`package-lock.json`에 적힌 그대로 설치합니다.',
    },
    advice: {
      en: 'Right for images: every build gets the same versions, and a lock file that does not fit is an error. Copy `package*.json` first, the sources afterwards.',
      ko: '이미지를 만들 때 알맞습니다. 빌드마다 버전이 같고, 잠금 파일이 맞지 않으면 실패합니다. `package*.json`을 먼저 복사하고 소스는 나중에 복사합니다.',
    },
    options: [
      {
        names: ['--omit=dev', '--production', '--only=production'],
        meaning: {
          en: 'leaves out what only development needs',
          ko: '개발할 때만 필요한 패키지는 설치하지 않습니다',
        },
      },
      {
        names: ['--ignore-scripts'],
        meaning: { en: 'runs no scripts of the packages', ko: '패키지의 설치 스크립트를 실행하지 않습니다' },
      },
    ],
  },
  {
    programs: ['npm'],
    action: 'install',
    meaning: { en: 'Installs the packages of `package.json`.', ko: '`package.json`의 패키지를 설치합니다.' },
    advice: {
      en: 'It may choose other versions than yesterday. In an image, `npm ci` installs what the lock file says.',
      ko: '어제와 다른 버전을 고를 수 있습니다. 이미지에서는 잠금 파일대로 설치하는 `npm ci`를 씁니다.',
    },
    options: [
      {
        names: ['-g', '--global'],
        meaning: { en: 'installs a command for everybody', ko: '전역 명령으로 설치합니다' },
      },
    ],
  },
  {
    programs: ['go'],
    action: 'build',
    meaning: { en: 'Builds a Go program.', ko: 'Go 프로그램을 빌드합니다.' },
    advice: {
      en: 'With `CGO_ENABLED=0` the result needs no C library and runs in `FROM scratch`.',
      ko: '`CGO_ENABLED=0`이면 C 라이브러리가 필요 없어 `FROM scratch`에서도 실행됩니다.',
    },
    options: [
      { names: ['-o'], meaning: { en: 'the name of the program', ko: '만들어질 프로그램의 이름' } },
      {
        names: ['-ldflags'],
        meaning: { en: '`-s -w` leave out what only debuggers need', ko: '`-s -w`는 디버거용 정보를 뺍니다' },
      },
    ],
  },
  {
    programs: ['mvn'],
    meaning: { en: 'Builds a Java project with Maven.', ko: 'Maven으로 Java 프로젝트를 빌드합니다.' },
    advice: {
      en: '`RUN --mount=type=cache,target=/root/.m2` keeps the downloads between builds.',
      ko: '`RUN --mount=type=cache,target=/root/.m2`로 내려받은 것을 빌드 사이에 보관합니다.',
    },
    options: [
      { names: ['-B', '--batch-mode'], meaning: { en: 'asks nothing', ko: '질문하지 않습니다' } },
      { names: ['-DskipTests'], meaning: { en: 'runs no tests', ko: '테스트를 실행하지 않습니다' } },
    ],
  },
]
