import { transition } from '../../engine/lifecycle.ts'
import type { Text } from '../../text.ts'
import { useSay } from '../../webview/view/words.ts'
import { commandOf } from '../commands.ts'
import type { DeedName } from '../container-protocol.ts'
import { type ActionName, actionNames, type ContainerRow, type Doing } from '../row-protocol.ts'
import { actionLooks } from './action-words.ts'
import { Menu, MenuItem, MenuLine, type MenuProps } from './menu.tsx'
import { isAlive } from './rows.ts'
import { useWishes } from './wishes.ts'

export interface ContainerMenuProps {
  readonly container: ContainerRow
  readonly doing: Doing | undefined
  readonly anchor: MenuProps['anchor']
}

/** Everything that can be done to a container, each with its command; what can't be done now says why. */
export function ContainerMenu({ container, doing, anchor }: ContainerMenuProps) {
  const say = useSay()
  const { send, change } = useWishes()
  const { id, name, ports } = container
  const notAlive = isAlive(container) && container.state !== 'restarting' ? undefined : say(words.notRunning)
  const why = (action: ActionName) => {
    const answer = transition(container.state, action)
    if (doing) return say(actionLooks[doing.action].doing)
    return answer.kind === 'moves' ? undefined : say(answer.why)
  }
  const whyNotInside = container.state === 'paused' ? say(words.paused) : notAlive
  const deed = (of: DeedName, icon: string, word: Text, command?: string, reason?: string) => (
    <MenuItem
      icon={icon}
      word={say(word)}
      command={command}
      why={reason}
      press={() => send({ kind: 'do', deed: of, id })}
    />
  )
  const part = (of: 'processes' | 'changes', icon: string, word: Text, reason?: string) => (
    <MenuItem
      icon={icon}
      word={say(word)}
      command={commandOf(of)}
      why={reason}
      press={() => change({ kind: 'showed', id, part: of })}
    />
  )
  return (
    <Menu label={say(words.menu(name))} anchor={anchor}>
      {actionNames.map((action) => (
        <MenuItem
          key={action}
          icon={actionLooks[action].icon}
          word={say(actionLooks[action].word)}
          command={commandOf(action)}
          why={why(action)}
          press={() => send({ kind: 'act', action, id })}
        />
      ))}
      <MenuLine />
      <MenuItem
        icon="output"
        word={say(words.logs)}
        command="docker logs"
        press={() => send({ kind: 'logs', id: container.id })}
      />
      {deed('shell', 'terminal', words.shell, commandOf('shell'), whyNotInside)}
      {deed('attach', 'plug', words.attach, commandOf('attach'), whyNotInside)}
      {ports
        .filter(({ protocol }) => protocol === 'tcp')
        .map(({ outside }) => (
          <MenuItem
            key={outside}
            icon="globe"
            word={say(words.open(outside))}
            press={() => send({ kind: 'open-port', id, port: outside })}
          />
        ))}
      <MenuLine />
      {part('processes', 'server-process', words.processes, notAlive)}
      {part('changes', 'diff', words.changes)}
      {deed('inspect', 'json', words.inspect, commandOf('inspect'))}
      <MenuItem
        icon="mortar-board"
        word={say(words.explain)}
        press={() => send({ kind: 'explain', topic: container.state })}
      />
      {ports.length > 0 && (
        <MenuItem
          icon="mortar-board"
          word={say(words.explainPorts)}
          press={() => send({ kind: 'explain', topic: 'ports' })}
        />
      )}
      <MenuLine />
      {deed('connect', 'link', words.connect, 'docker network connect')}
      {deed('disconnect', 'debug-disconnect', words.disconnect, 'docker network disconnect')}
      {deed('rename', 'edit', words.rename, commandOf('rename'))}
      {deed('copy-name', 'copy', words.copyName)}
      {deed('copy-id', 'copy', words.copyId)}
    </Menu>
  )
}

const words = {
  menu: (name: string): Text => ({ en: `What can be done to ${name}`, ko: `${name}에 할 수 있는 일` }),
  logs: { en: 'Logs', ko: '로그' } satisfies Text,
  shell: { en: 'Shell', ko: '셸 열기' } satisfies Text,
  attach: { en: 'Attach', ko: '출력에 연결' } satisfies Text,
  open: (port: number): Text => ({ en: `Open port ${port}`, ko: `포트 ${port} 열기` }),
  processes: { en: 'Inside and outside', ko: '안과 밖' } satisfies Text,
  changes: { en: 'Changed files', ko: '바뀐 파일' } satisfies Text,
  inspect: { en: 'Inspect', ko: '자세히 살펴보기' } satisfies Text,
  explain: { en: 'Explain this', ko: '설명 보기' } satisfies Text,
  explainPorts: { en: 'Explain ports', ko: '포트 설명 보기' } satisfies Text,
  connect: { en: 'Connect to a network…', ko: '네트워크에 연결…' } satisfies Text,
  disconnect: { en: 'Disconnect from a network…', ko: '네트워크 연결 끊기…' } satisfies Text,
  rename: { en: 'Rename…', ko: '이름 바꾸기…' } satisfies Text,
  copyName: { en: 'Copy name', ko: '이름 복사' } satisfies Text,
  copyId: { en: 'Copy ID', ko: 'ID 복사' } satisfies Text,
  notRunning: { en: 'It is not running.', ko: '실행 중이 아닙니다.' } satisfies Text,
  paused: {
    en: 'It is paused: its processes do nothing.',
    ko: '일시 정지 상태라 프로세스가 멈춰 있습니다.',
  } satisfies Text,
}
