import { imagePruneLine, pullCommandLine } from '../../images/command-lines.ts'
import { storagesCommandLine } from '../../storage/command-lines.ts'
import type { Text } from '../../text.ts'
import { IconButton } from '../../webview/view/button.tsx'
import { useSay } from '../../webview/view/words.ts'
import type { FromView } from '../protocol.ts'
import type { SectionRow } from './rows.ts'
import { useWishes } from './wishes.ts'

/** What can be done with all of a section: fetch or make one, and tidy up. */
export function SectionButtons({
  section,
  isCurrent,
}: {
  readonly section: SectionRow['section']
  readonly isCurrent: boolean
}) {
  const say = useSay()
  const { send } = useWishes()
  const buttons = buttonsOf[section]
  if (buttons.length === 0) return null
  return (
    <span class="acts">
      {buttons.map(({ icon, label, line, wish }) => (
        <IconButton
          key={icon}
          icon={icon}
          label={say(label)}
          tooltip={`${say(label)} (${line})`}
          tabIndex={isCurrent ? 0 : -1}
          press={() => send(wish)}
        />
      ))}
    </span>
  )
}

interface SectionButton {
  readonly icon: string
  readonly label: Text
  readonly line: string
  readonly wish: FromView
}

const buttonsOf: Readonly<Record<SectionRow['section'], readonly SectionButton[]>> = {
  containers: [],
  images: [
    {
      icon: 'cloud-download',
      label: { en: 'Pull an image…', ko: '이미지 받기…' },
      line: pullCommandLine(''),
      wish: { kind: 'images', deed: 'pull' },
    },
    {
      icon: 'clear-all',
      label: { en: 'Remove unused images…', ko: '쓰지 않는 이미지 정리…' },
      line: imagePruneLine(false),
      wish: { kind: 'images', deed: 'prune' },
    },
  ],
  volumes: [
    {
      icon: 'add',
      label: { en: 'Create a volume…', ko: '볼륨 만들기…' },
      line: storagesCommandLine('volume', 'create'),
      wish: { kind: 'storages', of: 'volume', deed: 'create' },
    },
    {
      icon: 'clear-all',
      label: { en: 'Remove unused volumes…', ko: '쓰지 않는 볼륨 정리…' },
      line: storagesCommandLine('volume', 'prune'),
      wish: { kind: 'storages', of: 'volume', deed: 'prune' },
    },
  ],
  networks: [
    {
      icon: 'add',
      label: { en: 'Create a network…', ko: '네트워크 만들기…' },
      line: storagesCommandLine('network', 'create'),
      wish: { kind: 'storages', of: 'network', deed: 'create' },
    },
    {
      icon: 'clear-all',
      label: { en: 'Remove unused networks…', ko: '쓰지 않는 네트워크 정리…' },
      line: storagesCommandLine('network', 'prune'),
      wish: { kind: 'storages', of: 'network', deed: 'prune' },
    },
  ],
}
