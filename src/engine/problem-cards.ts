import type { Text } from '../text.ts'
import type { Endpoint } from './endpoint.ts'
import type { ProblemCard, Situation, Step } from './problem-card.ts'

/** A card, and when it is the right one. */
export interface Card {
  readonly fits: (situation: Situation) => boolean
  readonly title: Text
  readonly sentence: Text
  readonly steps: readonly StepOn[]
}

interface StepOn {
  readonly step: Step
  /** Only on these; everywhere when absent. */
  readonly on?: readonly NodeJS.Platform[]
}

const desktop: readonly NodeJS.Platform[] = ['darwin', 'win32']

const setAddress: Step = {
  kind: 'setting',
  text: { en: 'Set the engine’s address', ko: '엔진 주소 설정하기' },
}

const startEngine: readonly StepOn[] = [
  {
    on: ['linux'],
    step: {
      kind: 'command',
      text: { en: 'Start the engine:', ko: '엔진을 시작합니다.' },
      line: 'sudo systemctl start docker',
    },
  },
  {
    on: ['darwin'],
    step: {
      kind: 'command',
      text: { en: 'Start Docker Desktop:', ko: 'Docker Desktop을 시작합니다.' },
      line: 'open -a Docker',
    },
  },
  {
    on: ['win32'],
    step: {
      kind: 'note',
      text: { en: 'Start Docker Desktop from the Start menu.', ko: '시작 메뉴에서 Docker Desktop을 실행합니다.' },
    },
  },
]

/** The first that fits is shown. */
export const cards: readonly Card[] = [
  {
    fits: ({ problem, endpoint }) => problem.kind === 'absent' && isExplicit(endpoint),
    title: { en: 'No engine at this address', ko: '이 주소에 엔진이 없습니다' },
    sentence: {
      en: 'The address was chosen by hand, so Drydock looks nowhere else. Either the engine has not started, or the address is another.',
      ko: '직접 정한 주소이므로 다른 곳은 찾아보지 않습니다. 엔진이 아직 시작되지 않았거나 주소가 다릅니다.',
    },
    steps: [{ step: setAddress }, ...startEngine],
  },
  {
    fits: ({ problem, hasDocker }) => problem.kind === 'absent' && !hasDocker,
    title: { en: 'Docker isn’t installed yet', ko: 'Docker가 아직 설치되지 않았습니다' },
    sentence: {
      en: 'Containers need an engine. Install one, then come back: this view notices by itself.',
      ko: '컨테이너를 실행하려면 엔진이 필요합니다. 설치하고 돌아오면 이 화면이 스스로 알아차립니다.',
    },
    steps: [
      {
        on: desktop,
        step: {
          kind: 'link',
          text: { en: 'Get Docker Desktop', ko: 'Docker Desktop 받기' },
          url: 'https://docs.docker.com/get-started/get-docker/',
        },
      },
      {
        on: ['linux'],
        step: {
          kind: 'link',
          text: { en: 'Install Docker Engine', ko: 'Docker Engine 설치하기' },
          url: 'https://docs.docker.com/engine/install/',
        },
      },
      {
        step: {
          kind: 'note',
          text: {
            en: 'OrbStack, Colima, Rancher Desktop and Podman work too.',
            ko: 'OrbStack, Colima, Rancher Desktop, Podman도 쓸 수 있습니다.',
          },
        },
      },
      { step: setAddress },
    ],
  },
  {
    fits: ({ problem }) => problem.kind === 'absent',
    title: { en: 'Docker isn’t running', ko: 'Docker가 실행 중이 아닙니다' },
    sentence: {
      en: 'Docker is installed, but its engine has not been started. Your containers and images are safe.',
      ko: 'Docker는 설치되어 있지만 엔진이 시작되지 않았습니다. 컨테이너와 이미지는 그대로 있습니다.',
    },
    steps: [...startEngine, { step: setAddress }],
  },
  {
    fits: ({ problem, endpoint }) => problem.kind === 'refused' && isSocket(endpoint),
    title: { en: 'Docker isn’t running', ko: 'Docker가 실행 중이 아닙니다' },
    sentence: {
      en: 'The engine’s socket is still there, but nobody answers behind it. Your containers and images are safe.',
      ko: '엔진의 소켓은 남아 있지만 응답하는 엔진이 없습니다. 컨테이너와 이미지는 그대로 있습니다.',
    },
    steps: [...startEngine, { step: setAddress }],
  },
  {
    fits: ({ problem }) => problem.kind === 'refused',
    title: { en: 'Nobody answers at this address', ko: '이 주소에서 응답이 없습니다' },
    sentence: {
      en: 'The engine on the other machine has not started, or the network between the two is down.',
      ko: '다른 컴퓨터의 엔진이 시작되지 않았거나 두 컴퓨터 사이의 네트워크가 끊어졌습니다.',
    },
    steps: [{ step: setAddress }],
  },
  {
    fits: ({ problem, endpoint, platform }) =>
      problem.kind === 'denied' && platform === 'linux' && (!endpoint || isSocket(endpoint)),
    title: { en: 'You aren’t in the `docker` group', ko: '`docker` 그룹에 속해 있지 않습니다' },
    sentence: {
      en: 'Docker runs, but your user may not use its socket.',
      ko: 'Docker는 실행 중이지만 지금 사용자에게는 소켓을 쓸 권한이 없습니다.',
    },
    steps: [
      {
        step: {
          kind: 'command',
          text: { en: 'Join the group:', ko: '그룹에 들어갑니다.' },
          line: 'sudo usermod -aG docker $USER',
        },
      },
      {
        step: {
          kind: 'note',
          text: {
            en: 'Then log out and in again, quit VS Code fully and start it.',
            ko: '그런 다음 로그아웃했다가 다시 로그인하고, VS Code를 완전히 종료한 뒤 다시 시작합니다.',
          },
        },
      },
      {
        step: {
          kind: 'note',
          text: {
            en: 'Whoever is in this group has root’s power on this machine.',
            ko: '이 그룹의 사용자는 이 컴퓨터에서 root와 같은 권한을 갖습니다.',
          },
        },
      },
      {
        step: {
          kind: 'link',
          text: { en: 'The other way: rootless Docker', ko: '다른 방법: rootless Docker' },
          url: 'https://docs.docker.com/engine/security/rootless/',
        },
      },
    ],
  },
  {
    fits: ({ problem }) => problem.kind === 'denied',
    title: { en: 'The engine doesn’t let you in', ko: '엔진이 접근을 허용하지 않습니다' },
    sentence: {
      en: 'It answers, but not to your user or certificate.',
      ko: '엔진은 응답하지만 지금 사용자나 인증서로는 쓸 수 없습니다.',
    },
    steps: [{ step: setAddress }],
  },
  {
    fits: ({ problem }) => problem.kind === 'lost',
    title: { en: 'The connection to the engine broke', ko: '엔진과의 연결이 끊어졌습니다' },
    sentence: {
      en: 'Drydock connects again by itself as soon as the engine is back.',
      ko: '엔진이 돌아오면 Drydock이 스스로 다시 연결합니다.',
    },
    steps: startEngine,
  },
  {
    fits: ({ problem }) => problem.kind === 'invalid',
    title: { en: 'This is no address of a Docker Engine', ko: 'Docker Engine의 주소가 아닙니다' },
    sentence: {
      en: 'What was given as the address cannot be reached that way, or something else answers there.',
      ko: '주어진 주소로는 연결할 수 없거나, 그 주소에서 Docker가 아닌 다른 것이 응답합니다.',
    },
    steps: [
      { step: setAddress },
      {
        step: {
          kind: 'link',
          text: { en: 'How addresses are written', ko: '주소를 쓰는 방법' },
          url: 'https://docs.docker.com/reference/cli/docker/#host',
        },
      },
    ],
  },
]

/** When none fits. */
export const unexpected: Omit<Card, 'fits'> = {
  title: { en: 'The engine reports an error', ko: '엔진이 오류를 알렸습니다' },
  sentence: {
    en: 'It answers, but could not say which containers there are.',
    ko: '엔진이 응답하지만 컨테이너 목록을 받지 못했습니다.',
  },
  steps: [{ step: setAddress }],
}

/** For an engine that answers on a machine without a `docker` command: all works but what needs a terminal. */
export const withoutDockerCommand: Omit<ProblemCard, 'detail'> = {
  title: { en: 'The `docker` command is missing', ko: '`docker` 명령이 없습니다' },
  sentence: {
    en: 'The engine answers, so this view works. What is typed in a terminal needs the Docker CLI.',
    ko: '엔진은 응답하므로 이 화면은 그대로 쓸 수 있습니다. 터미널에 입력하는 작업에는 Docker CLI가 필요합니다.',
  },
  steps: [
    {
      kind: 'link',
      text: { en: 'Install the Docker CLI', ko: 'Docker CLI 설치하기' },
      url: 'https://docs.docker.com/engine/install/binaries/',
    },
  ],
}

function isExplicit(endpoint: Endpoint | undefined): boolean {
  return endpoint !== undefined && endpoint.from !== 'default' && endpoint.from !== 'well-known'
}

function isSocket(endpoint: Endpoint | undefined): boolean {
  return endpoint === undefined || /^(unix|npipe):/.test(endpoint.host)
}
