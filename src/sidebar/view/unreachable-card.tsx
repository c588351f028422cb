import type { Text } from '../../text.ts'
import { Button } from '../../webview/view/button.tsx'
import { useTicking } from '../../webview/view/clock.ts'
import { Icon } from '../../webview/view/icon.tsx'
import { Twin } from '../../webview/view/twin.tsx'
import { useSay } from '../../webview/view/words.ts'
import { engineCommandLine } from '../commands.ts'
import type { ConnectionPicture, EngineCommand } from '../protocol.ts'
import { secondsUntil } from './connection-words.ts'
import { useWishes } from './wishes.ts'

type Unreachable = ConnectionPicture & { readonly kind: 'unreachable' }

export interface UnreachableCardProps {
  readonly connection: Unreachable
  readonly platform: string
}

/** No engine: what is so, what is safe, what to do next; the raw error last. */
export function UnreachableCard({ connection, platform }: UnreachableCardProps) {
  const { problem, installed } = connection
  return (
    <div class="card" role="status">
      {problem.kind === 'denied' ? (
        <NoPermission platform={platform} />
      ) : problem.kind === 'absent' && !installed ? (
        <NotInstalled platform={platform} />
      ) : (
        <NotRunning platform={platform} />
      )}
      <p class="raw">{problem.message}</p>
      <LookingAgain retryAt={connection.retryAt} />
    </div>
  )
}

interface OnPlatform {
  readonly platform: string
}

function NotInstalled({ platform }: OnPlatform) {
  const say = useSay()
  const { send } = useWishes()
  return (
    <>
      <Icon name="desktop-download" class="lead" />
      <h2>{say(words.notInstalled)}</h2>
      <p>{say(words.needsEngine)}</p>
      <div class="acts">
        <Button icon="link-external" primary press={() => send({ kind: 'open-page', page: 'docker-desktop' })}>
          {say(words.getDocker)}
        </Button>
      </div>
      <CommandTwin what="install-engine" platform={platform} why={words.orInstall} />
      <p class="small soft">{say(words.othersWork)}</p>
      <p class="small">
        <button type="button" class="link" onClick={() => send({ kind: 'open-settings' })}>
          {say(words.setAddress)}
        </button>
      </p>
    </>
  )
}

function NotRunning({ platform }: OnPlatform) {
  const say = useSay()
  const { send } = useWishes()
  const command = { of: 'engine', what: 'start-engine' } as const
  return (
    <>
      <Icon name="debug-disconnect" class="lead" />
      <h2>{say(words.notRunning)}</h2>
      <p>{say(words.allSafe)}</p>
      <div class="acts">
        <Button icon="terminal" primary press={() => send({ kind: 'type', command })}>
          {say(words.typeStart)}
        </Button>
        <Button icon="settings-gear" press={() => send({ kind: 'open-settings' })}>
          {say(words.another)}
        </Button>
      </div>
      <CommandTwin what={command.what} platform={platform} />
    </>
  )
}

function NoPermission({ platform }: OnPlatform) {
  const say = useSay()
  const { send } = useWishes()
  return (
    <>
      <Icon name="lock" class="lead" />
      <h2>{say(words.notInGroup)}</h2>
      <p>{say(words.mayNot)}</p>
      <ol class="steps">
        <li>
          {say(words.join)}
          <CommandTwin what="join-group" platform={platform} />
        </li>
        <li>{say(words.logOut)}</li>
        <li>{say(words.quit)}</li>
      </ol>
      <p class="small soft">
        {say(words.rootPower)}{' '}
        <button type="button" class="link" onClick={() => send({ kind: 'open-page', page: 'rootless' })}>
          {say(words.rootless)}
        </button>
      </p>
    </>
  )
}

function CommandTwin({ what, platform, why }: OnPlatform & { readonly what: EngineCommand; readonly why?: Text }) {
  const say = useSay()
  const { send } = useWishes()
  const command = { of: 'engine', what } as const
  return (
    <Twin
      command={engineCommandLine(what, platform)}
      why={why && say(why)}
      copy={() => send({ kind: 'copy', command })}
      type={() => send({ kind: 'type', command })}
    />
  )
}

function LookingAgain({ retryAt }: { readonly retryAt: number }) {
  const say = useSay()
  const { send } = useWishes()
  const when = useTicking((now) => say(words.again(secondsUntil(retryAt, now))))
  return (
    <p class="small soft num">
      <Icon name="sync" size={12} /> <span aria-live="off">{when}</span>{' '}
      <button type="button" class="link" onClick={() => send({ kind: 'look' })}>
        {say(words.lookNow)}
      </button>
    </p>
  )
}

const words = {
  notInstalled: { en: 'Docker isn’t installed yet', ko: 'Docker가 아직 설치되어 있지 않습니다' } satisfies Text,
  needsEngine: {
    en: 'Containers need an engine. Install one, then come back: this view notices by itself.',
    ko: '컨테이너를 쓰려면 엔진이 필요합니다. 설치하고 돌아오면 이 화면이 스스로 알아차립니다.',
  } satisfies Text,
  getDocker: { en: 'Get Docker', ko: 'Docker 받기' } satisfies Text,
  orInstall: { en: 'Or install it in a terminal:', ko: '또는 터미널에서 설치합니다.' } satisfies Text,
  othersWork: {
    en: 'OrbStack, Colima, Rancher Desktop and Podman work too.',
    ko: 'OrbStack, Colima, Rancher Desktop, Podman도 됩니다.',
  } satisfies Text,
  setAddress: {
    en: 'Installed somewhere else? Set its address',
    ko: '다른 곳에 설치했나요? 주소 설정하기',
  } satisfies Text,
  notRunning: { en: 'Docker isn’t running', ko: 'Docker가 실행 중이 아닙니다' } satisfies Text,
  allSafe: {
    en: 'The engine doesn’t answer. Your containers and images are safe.',
    ko: '엔진이 응답하지 않습니다. 컨테이너와 이미지는 그대로 있습니다.',
  } satisfies Text,
  typeStart: { en: 'Type the start command', ko: '시작 명령 입력하기' } satisfies Text,
  another: { en: 'Use another engine', ko: '다른 엔진 쓰기' } satisfies Text,
  notInGroup: { en: 'You may not use Docker yet', ko: '아직 Docker를 쓸 권한이 없습니다' } satisfies Text,
  mayNot: {
    en: 'Docker runs, but its socket is not for your user: you aren’t in the docker group.',
    ko: 'Docker는 실행 중이지만 이 사용자는 소켓을 쓸 수 없습니다. docker 그룹에 들어 있지 않기 때문입니다.',
  } satisfies Text,
  join: { en: 'Join the group:', ko: '그룹에 들어갑니다.' } satisfies Text,
  logOut: { en: 'Log out and in again.', ko: '로그아웃했다가 다시 로그인합니다.' } satisfies Text,
  quit: { en: 'Quit VS Code fully and start it.', ko: 'VS Code를 완전히 끝냈다가 다시 시작합니다.' } satisfies Text,
  rootPower: {
    en: 'Whoever is in this group has root’s power on this machine.',
    ko: '이 그룹의 사용자는 이 컴퓨터에서 root와 같은 힘을 갖습니다.',
  } satisfies Text,
  rootless: { en: 'Rootless Docker is the other way.', ko: '다른 방법으로 rootless Docker가 있습니다.' } satisfies Text,
  again: (seconds: number): Text =>
    seconds === 0
      ? { en: 'Looking…', ko: '확인하는 중…' }
      : { en: `Looking again in ${seconds} s.`, ko: `${seconds}초 뒤에 다시 확인합니다.` },
  lookNow: { en: 'Look now', ko: '지금 확인' } satisfies Text,
}
