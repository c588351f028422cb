// biome-ignore-all lint/a11y/useSemanticElements: a tree with buttons in its rows is a treegrid, and HTML has no element for it.
// biome-ignore-all lint/a11y/useFocusableInteractive: the row has the focus, and what is inside it; its cells never do.

import type { ComponentChildren } from 'preact'
import type { Text } from '../../text.ts'
import { Icon } from '../../webview/view/icon.tsx'
import { lookOf } from '../../webview/view/state-words.ts'
import { useSay } from '../../webview/view/words.ts'
import type { ContainerRow } from '../row-protocol.ts'
import type { GroupRow, SectionRow } from './rows.ts'
import { SectionButtons } from './section-buttons.tsx'
import { useWishes } from './wishes.ts'

/** The head of a section: what it holds, and how many. */
export function SectionLine(props: {
  readonly row: SectionRow
  /** Its place among all rows, from 1. */
  readonly index: number
  readonly containers: readonly ContainerRow[]
  readonly isCurrent: boolean
  /** Whether the engine is away: nothing can be done. */
  readonly isPast: boolean
}) {
  const { row, index, containers, isCurrent, isPast } = props
  const say = useSay()
  const count = row.section === 'containers' ? words.containerCount(containers) : words.count(row.count)
  return (
    <Heading row={row} index={index} isCurrent={isCurrent}>
      <Icon name={row.isOpen ? 'chevron-down' : 'chevron-right'} />
      <span>{say(words[row.section])}</span>
      <span class="count">{say(count)}</span>
      {!isPast && <SectionButtons section={row.section} isCurrent={isCurrent} />}
    </Heading>
  )
}

/** The head of a group: a Compose project, or what runs, or what does not. */
export function GroupLine(props: { readonly row: GroupRow; readonly index: number; readonly isCurrent: boolean }) {
  const { row, index, isCurrent } = props
  const say = useSay()
  const { group, containers } = row
  const isProject = group.kind === 'project'
  return (
    <Heading row={row} index={index} isCurrent={isCurrent}>
      <Icon name={row.isOpen ? 'chevron-down' : 'chevron-right'} class="twist" />
      {isProject && <Icon name="folder-library" size={14} />}
      <span class="name">{isProject ? group.name : say(words[group.kind])}</span>
      <span class="rest">{isProject ? say(words.project(containers)) : containers.length}</span>
    </Heading>
  )
}

interface HeadingProps {
  readonly row: SectionRow | GroupRow
  readonly index: number
  readonly isCurrent: boolean
  readonly children: ComponentChildren
}

function Heading({ row, index, isCurrent, children }: HeadingProps) {
  const { change } = useWishes()
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree hears the keys for all its rows.
    <div
      role="row"
      class={row.kind}
      data-key={row.key}
      aria-rowindex={index}
      aria-level={row.level}
      aria-expanded={row.isOpen}
      tabIndex={isCurrent ? 0 : -1}
      onClick={() => change({ kind: 'turned', key: row.key })}
    >
      <span role="gridcell" class="whole">
        {children}
      </span>
    </div>
  )
}

const words = {
  containers: { en: 'Containers', ko: '컨테이너' } satisfies Text,
  images: { en: 'Images', ko: '이미지' } satisfies Text,
  volumes: { en: 'Volumes', ko: '볼륨' } satisfies Text,
  networks: { en: 'Networks', ko: '네트워크' } satisfies Text,
  running: { en: 'Running', ko: '실행 중' } satisfies Text,
  stopped: { en: 'Stopped', ko: '중지됨' } satisfies Text,
  containerCount: (containers: readonly ContainerRow[]): Text => {
    const running = containers.filter(({ state }) => state === 'running').length
    if (running === 0) return { en: `${containers.length}`, ko: `${containers.length}개` }
    return {
      en: `${containers.length}, of them ${running} running`,
      ko: `${containers.length}개, 실행 중 ${running}개`,
    }
  },
  count: (count: number): Text => ({ en: `${count}`, ko: `${count}개` }),
  /** `Compose, 1 running, 1 paused` */
  project: (containers: readonly ContainerRow[]): Text => {
    const words = [...new Set(containers.map((container) => lookOf(container).word))]
    const count = (word: Text) => containers.filter((container) => lookOf(container).word === word).length
    return {
      en: ['Compose', ...words.map((word) => `${count(word)} ${word.en.toLowerCase()}`)].join(', '),
      ko: ['Compose', ...words.map((word) => `${word.ko} ${count(word)}`)].join(', '),
    }
  },
}
