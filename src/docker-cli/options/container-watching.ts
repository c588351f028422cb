import { flag, type OptionGroup, option } from '../command.ts'

/** How a new container is watched. */
export const watching: OptionGroup = {
  title: { en: 'Health and logs', ko: '상태 확인과 로그' },
  options: [
    option('--health-cmd', 'COMMAND', {
      en: 'The command that tells whether the container is healthy: exit code 0 is yes.',
      ko: '컨테이너가 정상인지 알려 주는 명령입니다. 종료 코드 0이면 정상입니다.',
    }),
    option('--health-interval', 'DURATION', {
      en: 'The time between two checks. Without it: 30s.',
      ko: '두 확인 사이의 시간입니다. 주지 않으면 30s입니다.',
    }),
    option('--health-timeout', 'DURATION', {
      en: 'How long one check may take. Without it: 30s.',
      ko: '한 번의 확인에 걸려도 되는 시간입니다. 주지 않으면 30s입니다.',
    }),
    option('--health-retries', 'NUMBER', {
      en: 'How many checks must fail in a row before it counts as unhealthy. Without it: 3.',
      ko: '몇 번 잇달아 실패해야 비정상으로 볼지 정합니다. 주지 않으면 3입니다.',
    }),
    option('--health-start-period', 'DURATION', {
      en: "The time at the start in which failures don't count.",
      ko: '시작 직후 실패를 세지 않는 시간입니다.',
    }),
    option('--health-start-interval', 'DURATION', {
      en: 'The time between two checks during the start period.',
      ko: '시작 기간 동안 두 확인 사이의 시간입니다.',
    }),
    flag('--no-healthcheck', { en: "Ignores the image's `HEALTHCHECK`.", ko: '이미지의 `HEALTHCHECK`를 무시합니다.' }),
    option('--log-driver', 'DRIVER', {
      en: 'Where the output goes: `json-file`, `local`, `journald`, `none`…',
      ko: '출력을 어디에 남길지 정합니다: `json-file`, `local`, `journald`, `none` 등.',
    }),
    option('--log-opt', 'KEY=VALUE', {
      en: 'An option of the log driver, such as `max-size=10m`.',
      ko: '로그 드라이버의 옵션입니다. 예: `max-size=10m`.',
    }),
  ],
}
