import { useId } from 'preact/hooks'
import type { Text } from '../../text.ts'
import { Coded } from '../../webview/view/coded.tsx'
import { useSay } from '../../webview/view/words.ts'
import type { Problem } from '../problems.ts'
import { type Facts, type Fields, type Restart, restarts } from '../protocol.ts'
import { Wrong } from './field.tsx'
import { OptionLink } from './option-link.tsx'
import type { Change } from './state.ts'

interface ChoiceProps {
  readonly fields: Fields
  readonly wrong: Problem | undefined
  readonly change: (change: Change) => void
}

/** Which of the engine's networks the container is in, and what that means. */
export function NetworkChoice({ fields, facts, wrong, change }: ChoiceProps & { readonly facts: Facts }) {
  const { network, ports } = fields
  // One that has gone stays in sight until another is chosen.
  const names = facts.networks.includes(network) || network === '' ? facts.networks : [...facts.networks, network]
  return (
    <Choice
      label={words.network}
      flag="--network"
      value={network}
      options={[['', words.bridge], ...names.map((name) => [name, { en: name, ko: name }] as const)]}
      help={meaningOf(network, ports.length > 0)}
      wrong={wrong}
      choose={(chosen) => change({ kind: 'typed', fields: { network: chosen } })}
    />
  )
}

/** Whether the container is started again when it has ended, and what that means. */
export function RestartChoice({ fields, wrong, change }: ChoiceProps) {
  return (
    <Choice
      label={words.restart}
      flag="--restart"
      value={fields.restart}
      options={restarts.map((name) => [name, restartWords[name].word])}
      help={restartWords[fields.restart].help}
      wrong={wrong}
      choose={(chosen) => {
        const restart = restarts.find((name) => name === chosen)
        if (restart !== undefined) change({ kind: 'typed', fields: { restart } })
      }}
    />
  )
}

/** One of several, with its label, the option that it becomes, and what the chosen one means. */
function Choice({
  label,
  flag,
  value,
  options,
  help,
  wrong,
  choose,
}: {
  readonly label: Text
  readonly flag: string
  readonly value: string
  readonly options: readonly (readonly [string, Text])[]
  readonly help: Text
  readonly wrong: Problem | undefined
  readonly choose: (value: string) => void
}) {
  const say = useSay()
  const id = useId()
  return (
    <div class="f">
      <div class="lab">
        <label for={id}>{say(label)}</label>
        <OptionLink flag={flag} />
      </div>
      <select
        id={id}
        value={value}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={`${id}-about`}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {options.map(([name, word]) => (
          <option key={name} value={name}>
            {say(word)}
          </option>
        ))}
      </select>
      {wrong ? (
        <Wrong id={`${id}-about`} text={wrong.text} />
      ) : (
        <span class="help" id={`${id}-about`}>
          <Coded text={say(help)} />
        </span>
      )}
    </div>
  )
}

function meaningOf(network: string, hasPorts: boolean): Text {
  if (network === '') return words.bridgeHelp
  if (network === 'host') return hasPorts ? words.hostPorts : words.hostHelp
  return network === 'none' ? words.noneHelp : words.ownHelp(network)
}

const words = {
  network: { en: 'Network', ko: '네트워크' } satisfies Text,
  bridge: { en: 'bridge (by default)', ko: 'bridge(기본값)' } satisfies Text,
  bridgeHelp: {
    en: 'It reaches the internet; other containers reach it by its address only, not by its name.',
    ko: '인터넷에 연결됩니다. 다른 컨테이너는 이름이 아니라 주소로만 이 컨테이너를 찾습니다.',
  } satisfies Text,
  ownHelp: (network: string): Text => ({
    en: `The containers in \`${network}\` find it by its name.`,
    ko: `\`${network}\`에 있는 컨테이너가 이름으로 이 컨테이너를 찾습니다.`,
  }),
  hostHelp: {
    en: 'It has the network of the engine’s machine itself: nothing is kept apart.',
    ko: '엔진이 실행되는 컴퓨터의 네트워크를 그대로 씁니다. 격리되지 않습니다.',
  } satisfies Text,
  hostPorts: {
    en: 'It has the network of the engine’s machine itself, so the ports above have no effect.',
    ko: '엔진이 실행되는 컴퓨터의 네트워크를 그대로 쓰므로 위의 포트 설정은 효과가 없습니다.',
  } satisfies Text,
  noneHelp: {
    en: 'It has no network: it reaches nobody, and nobody reaches it.',
    ko: '네트워크가 없습니다. 밖으로도, 밖에서도 연결할 수 없습니다.',
  } satisfies Text,
  restart: { en: 'When it has ended', ko: '끝났을 때' } satisfies Text,
}

const restartWords: Readonly<Record<Restart, { readonly word: Text; readonly help: Text }>> = {
  '': {
    word: { en: 'it stays so', ko: '그대로 둠' },
    help: { en: 'Docker starts it again only when you do.', ko: '직접 시작할 때만 다시 실행됩니다.' },
  },
  'on-failure': {
    word: { en: 'again after a failure', ko: '실패하면 다시 시작' },
    help: {
      en: '`on-failure`: started again after an exit code other than 0.',
      ko: '`on-failure`: 종료 코드가 0이 아니면 다시 시작합니다.',
    },
  },
  'unless-stopped': {
    word: { en: 'again, unless you stopped it', ko: '직접 중지하지 않았다면 다시 시작' },
    help: {
      en: '`unless-stopped`: started again however it ends, also with the engine; after `docker stop` it rests.',
      ko: '`unless-stopped`: 어떻게 끝나든 다시 시작하고 엔진이 켜질 때도 시작합니다. `docker stop`으로 중지하면 그대로 둡니다.',
    },
  },
  always: {
    word: { en: 'always again', ko: '항상 다시 시작' },
    help: {
      en: '`always`: started again however it ends. After `docker stop` it rests until the engine itself starts again.',
      ko: '`always`: 어떻게 끝나든 다시 시작합니다. `docker stop`으로 중지해도 엔진이 다시 켜지면 시작합니다.',
    },
  },
}
