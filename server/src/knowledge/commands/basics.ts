import type { ShellCommand } from './command.ts'

/** Commands of every Linux. */
export const basicCommands: readonly ShellCommand[] = [
  {
    programs: ['rm'],
    meaning: { en: 'Deletes files.', ko: '파일을 지웁니다.' },
    advice: {
      en: 'Only what the same `RUN` has made gets smaller by it: a layer keeps what an earlier one holds.',
      ko: '같은 `RUN`에서 만든 것을 지워야 크기가 줄어듭니다. 앞 레이어의 파일은 그대로 남습니다.',
    },
    options: [
      { names: ['-r', '-R', '--recursive'], meaning: { en: 'folders too', ko: '디렉터리까지 지웁니다' } },
      {
        names: ['-f', '--force'],
        meaning: {
          en: 'no question, and no error for what is not there',
          ko: '묻지 않고, 없는 파일이어도 오류를 내지 않습니다',
        },
      },
    ],
    operands: [
      {
        names: ['/var/lib/apt/lists/*', '/var/lib/apt/lists'],
        meaning: {
          en: 'the list of packages that `apt-get update` has fetched: some 20 to 40 MB that nobody needs in the image',
          ko: '`apt-get update`가 받은 패키지 목록입니다. 이미지에서는 쓰지 않는 20~40 MB입니다',
        },
      },
      {
        names: ['/var/cache/apk/*', '/var/cache/apk'],
        meaning: {
          en: 'downloads of `apk`; with `apk add --no-cache` there are none',
          ko: '`apk`의 캐시입니다. `apk add --no-cache`를 쓰면 생기지 않습니다',
        },
      },
    ],
  },
  {
    programs: ['curl'],
    meaning: { en: 'Downloads from an address.', ko: '주소에서 파일을 내려받습니다.' },
    advice: {
      en: 'Without `-f` an error page of the server counts as a success, and is built in.',
      ko: '`-f`가 없으면 서버의 오류 페이지도 성공으로 여겨 이미지에 들어갑니다.',
    },
    options: [
      {
        names: ['-f', '--fail'],
        meaning: { en: 'an error of the server is an error', ko: '서버 오류를 실패로 처리합니다' },
      },
      {
        names: ['-s', '--silent'],
        meaning: { en: 'no progress bar in the log', ko: '진행 표시줄을 출력하지 않습니다' },
      },
      { names: ['-S', '--show-error'], meaning: { en: 'but errors all the same', ko: '그래도 오류는 출력합니다' } },
      { names: ['-L', '--location'], meaning: { en: 'follows redirections', ko: '리다이렉트를 따라갑니다' } },
      { names: ['-o', '--output'], meaning: { en: 'the file to write', ko: '저장할 파일' } },
      {
        names: ['-O', '--remote-name'],
        meaning: { en: 'a file named as in the address', ko: '주소에 있는 이름으로 저장합니다' },
      },
    ],
  },
  {
    programs: ['set'],
    meaning: { en: 'Changes how the shell behaves from here on.', ko: '이후의 셸 동작을 바꿉니다.' },
    advice: {
      en: 'In a heredoc write `set -e` first: else only the last command decides whether the `RUN` has failed.',
      ko: 'heredoc에서는 `set -e`로 시작합니다. 없으면 마지막 명령만으로 `RUN`의 성공 여부가 정해집니다.',
    },
    options: [
      { names: ['-e'], meaning: { en: 'stops at the first command that fails', ko: '실패한 명령에서 멈춥니다' } },
      {
        names: ['-u'],
        meaning: { en: 'a variable that nobody has set is an error', ko: '설정하지 않은 변수를 쓰면 오류로 봅니다' },
      },
      { names: ['-x'], meaning: { en: 'prints each command before it runs', ko: '명령을 실행하기 전에 출력합니다' } },
      {
        names: ['-o'],
        meaning: {
          en: 'with `pipefail`: a pipe fails when any part of it does',
          ko: '`pipefail`과 함께 쓰면 파이프 중 하나만 실패해도 실패로 봅니다',
        },
      },
    ],
  },
  {
    programs: ['useradd', 'adduser'],
    meaning: { en: 'Makes a user.', ko: '사용자를 만듭니다.' },
    advice: {
      en: 'So that the program need not run as root: write `USER` behind it.',
      ko: '프로그램을 root로 실행하지 않으려고 만듭니다. 뒤에 `USER`를 씁니다.',
    },
    options: [
      {
        names: ['-r', '--system', '-S'],
        meaning: { en: 'a user for a program, not for a person', ko: '사람이 아니라 프로그램용 사용자입니다' },
      },
      { names: ['-m', '--create-home'], meaning: { en: 'with a home folder', ko: '홈 디렉터리를 만듭니다' } },
      { names: ['-u', '--uid'], meaning: { en: 'with this number', ko: '사용자 번호를 정합니다' } },
      { names: ['-D', '--disabled-password'], meaning: { en: 'without a password', ko: '비밀번호를 두지 않습니다' } },
    ],
  },
  {
    programs: ['chmod'],
    meaning: { en: 'Changes who may read, write and run files.', ko: '파일 권한을 바꿉니다.' },
    advice: {
      en: 'A changed file is in the layer a second time. `COPY --chmod` does it while copying.',
      ko: '바뀐 파일은 레이어에 한 번 더 들어갑니다. `COPY --chmod`는 복사하면서 바꿉니다.',
    },
    options: [{ names: ['-R', '--recursive'], meaning: { en: 'with everything in it', ko: '안에 있는 것까지 모두' } }],
  },
  {
    programs: ['chown'],
    meaning: { en: 'Changes to whom files belong.', ko: '파일 소유자를 바꿉니다.' },
    advice: {
      en: 'A changed file is in the layer a second time. `COPY --chown` does it while copying.',
      ko: '바뀐 파일은 레이어에 한 번 더 들어갑니다. `COPY --chown`은 복사하면서 바꿉니다.',
    },
    options: [{ names: ['-R', '--recursive'], meaning: { en: 'with everything in it', ko: '안에 있는 것까지 모두' } }],
  },
  {
    programs: ['mkdir'],
    meaning: { en: 'Makes a folder.', ko: '디렉터리를 만듭니다.' },
    advice: { en: '`WORKDIR` makes its folder by itself.', ko: '`WORKDIR`는 디렉터리를 스스로 만듭니다.' },
    options: [
      {
        names: ['-p', '--parents'],
        meaning: {
          en: 'those above it too, and no error where it is there',
          ko: '상위 디렉터리까지 만들고, 이미 있어도 오류를 내지 않습니다',
        },
      },
    ],
  },
  {
    programs: ['cd'],
    meaning: { en: 'Changes the folder, in this `RUN` only.', ko: '이 `RUN` 안에서만 디렉터리를 옮깁니다.' },
    advice: {
      en: 'The next `RUN` starts in the folder of `WORKDIR` again.',
      ko: '다음 `RUN`은 다시 `WORKDIR`에서 시작합니다.',
    },
  },
]
