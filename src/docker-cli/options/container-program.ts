import { type OptionGroup, option } from '../command.ts'

/** What a new container runs, as whom and with what. */
export const program: OptionGroup = {
  title: { en: 'The program and its surroundings', ko: '프로그램과 환경' },
  options: [
    option('-e, --env', 'KEY=VALUE', {
      en: 'Sets an environment variable in the container. `-e KEY` alone takes the value from your shell.',
      ko: '컨테이너에 환경 변수를 설정합니다. `-e KEY`만 쓰면 지금 셸의 값을 가져옵니다.',
    }),
    option('--env-file', 'FILE', {
      en: 'Reads environment variables from a file, one `KEY=VALUE` a line.',
      ko: '파일에서 환경 변수를 읽습니다. 한 줄에 `KEY=VALUE` 하나입니다.',
    }),
    option('--entrypoint', 'PROGRAM', {
      en: "Runs another program than the image's `ENTRYPOINT`. Its arguments go after the image's name.",
      ko: '이미지의 `ENTRYPOINT` 대신 다른 프로그램을 실행합니다. 인자는 이미지 이름 뒤에 씁니다.',
    }),
    option('-u, --user', 'USER[:GROUP]', {
      en: "Runs the program as this user instead of the image's `USER`.",
      ko: '이미지의 `USER` 대신 이 사용자로 프로그램을 실행합니다.',
    }),
    option('-w, --workdir', 'PATH', {
      en: 'The folder in the container in which the program starts.',
      ko: '프로그램이 시작하는 컨테이너 안의 폴더입니다.',
    }),
    option('--group-add', 'GROUP', { en: 'Adds the user to one more group.', ko: '사용자를 그룹에 하나 더 넣습니다.' }),
  ],
}
