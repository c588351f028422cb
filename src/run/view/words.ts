import type { Text } from '../../text.ts'
import { sizeOf } from '../../webview/size.ts'
import type { Facts, Outcome } from '../protocol.ts'

/** The image in one line. */
export function summaryOf({ image, size, exposed }: Facts, made: Text): Text {
  const ports = exposed.join(', ')
  const one = exposed.length === 1
  return {
    en: `${image}, ${sizeOf(size)}, made ${made.en}.${ports === '' ? '' : ` Listens on ${one ? 'port' : 'ports'} ${ports}.`}`,
    ko: `${image}, ${sizeOf(size)}, ${made.ko} 만듦.${ports === '' ? '' : ` 포트 ${ports}에서 연결을 받습니다.`}`,
  }
}

/** Why the container was not started; code stands between backticks. */
export const failures: Readonly<Record<Extract<Outcome, { kind: 'failed' }>['why'], Text>> = {
  port: {
    en: 'The container did not start: another program on this machine has that port. Choose another one.',
    ko: '컨테이너가 시작되지 않았습니다. 이 컴퓨터의 다른 프로그램이 그 포트를 쓰고 있습니다. 다른 포트를 고르세요.',
  },
  name: {
    en: 'The container was not created: its name is taken by now.',
    ko: '컨테이너를 만들지 못했습니다. 그 사이 같은 이름이 쓰였습니다.',
  },
  path: {
    en: 'The container did not start: the engine cannot use that folder. Is there such a folder on its machine?',
    ko: '컨테이너가 시작되지 않았습니다. 엔진이 그 폴더를 쓸 수 없습니다. 엔진이 있는 컴퓨터에 그 폴더가 있나요?',
  },
  other: {
    en: 'The container did not start. The engine said:',
    ko: '컨테이너가 시작되지 않았습니다. 엔진의 답입니다.',
  },
}

export const words = {
  run: (image: string): Text => ({ en: `Run ${image}`, ko: `${image} 실행` }),
  explain: (flag: string): Text => ({ en: `Explain ${flag}`, ko: `${flag} 설명 보기` }),
  name: { en: 'Name', ko: '이름' } satisfies Text,
  nameHelp: {
    en: 'Leave it empty and Docker makes one up, such as `brave_lovelace`.',
    ko: '비워 두면 Docker가 `brave_lovelace` 같은 이름을 지어 줍니다.',
  } satisfies Text,
  ports: { en: 'Ports', ko: '포트' } satisfies Text,
  outside: { en: 'Port on your machine', ko: '내 컴퓨터의 포트' } satisfies Text,
  outsideUnit: { en: 'your machine', ko: '내 컴퓨터' } satisfies Text,
  anyPort: { en: 'any', ko: '아무거나' } satisfies Text,
  inside: { en: 'Port in the container', ko: '컨테이너의 포트' } satisfies Text,
  insideUnit: { en: 'container', ko: '컨테이너' } satisfies Text,
  addPort: { en: 'Add a port', ko: '포트 추가' } satisfies Text,
  removePort: { en: 'Remove this port', ko: '이 포트 빼기' } satisfies Text,
  use: (port: number): Text => ({ en: `Use ${port}`, ko: `${port} 쓰기` }),
  environment: { en: 'Environment', ko: '환경 변수' } satisfies Text,
  variable: { en: 'Variable', ko: '변수' } satisfies Text,
  value: { en: 'Value', ko: '값' } satisfies Text,
  addVariable: { en: 'Add a variable', ko: '변수 추가' } satisfies Text,
  removeVariable: { en: 'Remove this variable', ko: '이 변수 빼기' } satisfies Text,
  volumes: { en: 'Volumes', ko: '볼륨' } satisfies Text,
  source: { en: 'Folder or volume', ko: '폴더 또는 볼륨' } satisfies Text,
  sourceHint: { en: 'volume or ./folder', ko: '볼륨 또는 ./폴더' } satisfies Text,
  target: { en: 'Path in the container', ko: '컨테이너 안의 경로' } satisfies Text,
  chooseFolder: { en: 'Choose a folder', ko: '폴더 고르기' } satisfies Text,
  addVolume: { en: 'Add a volume', ko: '볼륨 추가' } satisfies Text,
  removeVolume: { en: 'Remove this volume', ko: '이 볼륨 빼기' } satisfies Text,
  keeps: (paths: readonly string[]): Text => ({
    en: `The image keeps its files in \`${paths.join('`, `')}\`. With a volume of your own there they are easy to find again.`,
    ko: `이 이미지는 \`${paths.join('`, `')}\`에 파일을 둡니다. 그 자리에 이름 있는 볼륨을 두면 나중에 찾기 쉽습니다.`,
  }),
  readOnly: {
    en: 'Read-only: the container can look, not change',
    ko: '읽기 전용: 컨테이너가 읽을 수만 있습니다',
  } satisfies Text,
  memory: { en: 'Memory', ko: '메모리' } satisfies Text,
  processors: { en: 'CPUs', ko: 'CPU' } satisfies Text,
  noLimit: { en: 'no limit', ko: '제한 없음' } satisfies Text,
  detached: { en: 'In the background', ko: '백그라운드에서 실행' } satisfies Text,
  temporary: { en: 'Remove when it ends', ko: '끝나면 삭제' } satisfies Text,
  command: { en: 'This is the command', ko: '이런 명령이 됩니다' } satisfies Text,
  changed: { en: 'underlined: what you just changed', ko: '밑줄: 방금 바꾼 곳' } satisfies Text,
  go: { en: 'Run', ko: '실행' } satisfies Text,
  goInTerminal: { en: 'Run in the terminal', ko: '터미널에서 실행' } satisfies Text,
  type: { en: 'Type it in the terminal', ko: '터미널에 입력' } satisfies Text,
  copy: { en: 'Copy the command', ko: '명령 복사' } satisfies Text,
  fix: { en: 'Mend what is marked first.', ko: '표시된 곳을 먼저 고치세요.' } satisfies Text,
  running: { en: 'Docker is starting it…', ko: 'Docker가 시작하는 중…' } satisfies Text,
  started: (name: string): Text => ({ en: `\`${name}\` runs.`, ko: `\`${name}\` 컨테이너가 실행 중입니다.` }),
  showLog: { en: 'Show its log', ko: '로그 보기' } satisfies Text,
  reading: { en: 'Reading the image…', ko: '이미지를 읽는 중…' } satisfies Text,
}
