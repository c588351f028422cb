import { alike, type Instruction } from './explanation.ts'
import { interval } from './flags/interval.ts'
import { retries } from './flags/retries.ts'
import { startInterval } from './flags/start-interval.ts'
import { startPeriod } from './flags/start-period.ts'
import { timeout } from './flags/timeout.ts'

export const healthcheck: Instruction = {
  keyword: 'HEALTHCHECK',
  title: { en: 'Health check', ko: '상태 확인' },
  summary: {
    en: 'Tells Docker how to find out whether the program in the container still works: by a command that it runs there again and again.',
    ko: '컨테이너 안의 프로그램이 제대로 동작하는지 확인하는 방법을 정합니다. Docker가 컨테이너 안에서 이 명령을 되풀이해 실행합니다.',
  },
  forms: [
    {
      label: { en: 'HEALTHCHECK [options] CMD command', ko: 'HEALTHCHECK [옵션] CMD 명령' },
      snippet: 'HEALTHCHECK --interval=${1:30s} --timeout=${2:3s} CMD ${3:command}',
      meaning: {
        en: 'Exit code 0 means healthy, 1 unhealthy. The command may also be a JSON array.',
        ko: '종료 코드 0은 정상, 1은 비정상입니다. 명령은 JSON 배열로도 적을 수 있습니다.',
      },
      parameters: [
        {
          label: { en: 'options', ko: '옵션' },
          meaning: { en: 'How often, how long, how many times.', ko: '얼마나 자주, 얼마 동안, 몇 번.' },
        },
        {
          label: { en: 'command', ko: '명령' },
          meaning: { en: 'A command inside the container.', ko: '컨테이너 안에서 실행할 명령.' },
        },
      ],
    },
    {
      label: alike('HEALTHCHECK NONE'),
      snippet: 'HEALTHCHECK NONE',
      meaning: { en: 'Switches the check of the base image off.', ko: '베이스 이미지의 상태 확인을 끕니다.' },
      parameters: [],
    },
  ],
  uses: [],
  flags: [interval, timeout, startPeriod, startInterval, retries],
  suggestions: [
    { value: 'CMD', meaning: { en: 'the command that checks', ko: '확인할 명령' } },
    { value: 'NONE', meaning: { en: 'switches the check of the base off', ko: '베이스 이미지의 확인을 끕니다' } },
  ],
  example: {
    en: 'HEALTHCHECK --interval=30s --timeout=3s --retries=3 \\\n  CMD curl -f http://localhost/ || exit 1\n# docker ps shows (healthy) or (unhealthy)',
    ko: 'HEALTHCHECK --interval=30s --timeout=3s --retries=3 \\\n  CMD curl -f http://localhost/ || exit 1\n# docker ps에 (healthy)나 (unhealthy)로 표시됩니다',
  },
  effect: 'settings',
  cache: {
    en: 'Only a line in the settings of the image: no layer, 0 B. The last one counts.',
    ko: '이미지의 설정에만 기록합니다. 레이어가 생기지 않고 크기는 0 B입니다. 여러 번 적으면 마지막 것만 유효합니다.',
  },
  mistake: {
    en: 'A check with `curl` in an image that has no `curl` is always unhealthy. And `unhealthy` alone restarts nothing: Docker only shows it.',
    ko: '`curl`이 없는 이미지에서 `curl`로 확인하면 항상 비정상입니다. 또 `unhealthy`가 된다고 다시 시작하지는 않습니다. Docker는 상태를 보여 줄 뿐입니다.',
  },
  reference: 'healthcheck',
  isTrigger: true,
  expandsVariables: false,
}
