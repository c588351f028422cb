import { useRef } from 'preact/hooks'
import type { Text } from '../../text.ts'
import { Coded } from '../../webview/view/coded.tsx'
import { useSay } from '../../webview/view/words.ts'
import { type ProcessesSight, type SpaceName, spaceNames } from '../container-protocol.ts'
import type { ContainerRow } from '../row-protocol.ts'
import { memoryOf } from './memory-size.ts'
import { useSeen } from './use-seen.ts'

export interface InsidePartProps {
  readonly container: ContainerRow
  readonly sight: ProcessesSight | undefined
  /** Why it cannot be seen. */
  readonly hidden: string | undefined
}

/** A container from both sides: its processes with their two numbers, its namespaces and its limits, in words. */
export function InsidePart({ container, sight, hidden }: InsidePartProps) {
  const say = useSay()
  const box = useRef<HTMLDivElement>(null)
  const isRunning = container.state === 'running' || container.state === 'paused'
  useSeen(box, isRunning ? 'processes' : undefined, container.id)
  return (
    <div class="inside" ref={box}>
      {!isRunning && <p>{say(words.noProcesses)}</p>}
      {isRunning && hidden !== undefined && <p class="raw">{hidden}</p>}
      {isRunning && sight !== undefined && (
        <>
          <ProcessTable sight={sight} />
          <p>
            <Coded text={say(sight.isElsewhere ? words.elsewhere : words.twoNumbers)} />
          </p>
          <ul>
            {sentencesOf(sight).map((sentence) => (
              <li key={sentence.en}>
                <Coded text={say(sentence)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function ProcessTable({ sight }: { readonly sight: ProcessesSight }) {
  const say = useSay()
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say(words.inside)}</th>
          <th scope="col">{say(words.outside)}</th>
          <th scope="col">{say(words.command)}</th>
        </tr>
      </thead>
      <tbody>
        {sight.processes.map(({ outside, inside, user, command }) => (
          <tr key={outside}>
            <td class="num">{inside ?? '–'}</td>
            <td class="num">{outside}</td>
            <td class="mono cut" title={`${command} (${user})`}>
              {command}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What parts the container from the machine, one sentence each. */
export function sentencesOf(sight: ProcessesSight): readonly Text[] {
  const own = spaceNames.filter((name) => !sight.shared.includes(name))
  const list = (names: readonly SpaceName[], locale: 'en' | 'ko') =>
    names.map((name) => spaces[name][locale]).join(', ')
  return [
    ...(own.length > 0 ? [words.own(list(own, 'en'), list(own, 'ko'))] : []),
    ...(sight.shared.length > 0 ? [words.shares(list(sight.shared, 'en'), list(sight.shared, 'ko'))] : []),
    ...limitSentences(sight),
  ]
}

function limitSentences({ memoryLimit, processorLimit, processLimit }: ProcessesSight): readonly Text[] {
  const limits = [
    ...(memoryLimit === null ? [] : [words.memory(memoryOf(memoryLimit))]),
    ...(processorLimit === null ? [] : [words.processors(processorLimit)]),
    ...(processLimit === null ? [] : [words.processes(processLimit)]),
  ]
  return limits.length === 0 ? [words.unlimited] : limits
}

const spaces: Readonly<Record<SpaceName, Text>> = {
  processes: { en: 'process numbers', ko: '프로세스 번호' },
  network: { en: 'network', ko: '네트워크' },
  hostname: { en: 'host name', ko: '호스트 이름' },
  memory: { en: 'shared memory', ko: '공유 메모리' },
  cgroup: { en: 'view of the control groups', ko: 'cgroup 보기' },
}

const words = {
  inside: { en: 'PID inside', ko: '안 PID' } satisfies Text,
  outside: { en: 'outside', ko: '밖 PID' } satisfies Text,
  command: { en: 'Command', ko: '명령' } satisfies Text,
  noProcesses: {
    en: 'It has no processes now: a container that does not run is files and settings.',
    ko: '지금은 프로세스가 없습니다. 실행 중이 아닌 컨테이너는 파일과 설정일 뿐입니다.',
  } satisfies Text,
  twoNumbers: {
    en: 'Each is one process with two numbers: the kernel counts anew inside the container, from 1. `ps` outside shows it too.',
    ko: '프로세스 하나에 번호가 둘입니다. 커널은 컨테이너 안에서 번호를 1부터 새로 매깁니다. 밖에서 `ps`를 실행해도 보입니다.',
  } satisfies Text,
  elsewhere: {
    en: 'The numbers outside are those of the machine that the engine runs on, on a desktop a virtual one. Inside, the kernel counts anew from 1.',
    ko: '밖 번호는 엔진이 실행되는 컴퓨터의 것입니다(데스크톱에서는 가상 머신). 컨테이너 안에서는 커널이 1부터 새로 매깁니다.',
  } satisfies Text,
  own: (en: string, ko: string): Text => ({
    en: `It has its own files, ${en} (namespaces).`,
    ko: `파일, ${ko}: 컨테이너마다 따로 가집니다(네임스페이스).`,
  }),
  shares: (en: string, ko: string): Text => ({
    en: `It shares with the machine: ${en}.`,
    ko: `호스트와 함께 씁니다: ${ko}.`,
  }),
  unlimited: {
    en: 'It may use all memory and processors of the machine: nobody gave it a limit (`-m`, `--cpus`).',
    ko: '제한(`-m`, `--cpus`)이 없어 컴퓨터의 메모리와 프로세서를 모두 쓸 수 있습니다.',
  } satisfies Text,
  memory: (size: string): Text => ({
    en: `It may use ${size} of memory; beyond that the kernel ends it (\`-m\`, cgroup).`,
    ko: `메모리를 ${size}까지 쓸 수 있고, 넘으면 커널이 끝냅니다(\`-m\`, cgroup).`,
  }),
  processors: (count: number): Text => ({
    en: `It gets the time of ${count} ${count === 1 ? 'processor' : 'processors'} at most (\`--cpus\`, cgroup).`,
    ko: `프로세서 ${count}개만큼의 시간까지만 받습니다(\`--cpus\`, cgroup).`,
  }),
  processes: (count: number): Text => ({
    en: `It may have ${count} processes at most (\`--pids-limit\`, cgroup).`,
    ko: `프로세스를 ${count}개까지 만들 수 있습니다(\`--pids-limit\`, cgroup).`,
  }),
}
