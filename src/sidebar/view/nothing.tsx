// biome-ignore-all lint/a11y/useSemanticElements: a tree with buttons in its rows is a treegrid, and HTML has no element for it.
// biome-ignore-all lint/a11y/useFocusableInteractive: the row has the focus, and what is inside it; its cells never do.

import type { Text } from '../../text.ts'
import { Button } from '../../webview/view/button.tsx'
import { Icon } from '../../webview/view/icon.tsx'
import { Twin } from '../../webview/view/twin.tsx'
import { useSay } from '../../webview/view/words.ts'
import { firstContainer } from '../commands.ts'
import { useWishes } from './wishes.ts'

export interface NothingProps {
  /** Its key. */
  readonly row: string
  /** Its place among all rows, from 1. */
  readonly index: number
  readonly why: 'no-containers' | 'no-match' | 'no-images' | 'no-volumes' | 'no-networks'
  readonly filter: string
}

/** What stands where there is nothing to list. */
export function Nothing({ row, index, why, filter }: NothingProps) {
  const say = useSay()
  return (
    <div role="row" data-row={row} aria-rowindex={index} aria-level={2}>
      <div role="gridcell" class="card">
        {why === 'no-containers' && <NoContainers />}
        {(why === 'no-images' || why === 'no-volumes' || why === 'no-networks') && (
          <p class="soft">{say(words[why])}</p>
        )}
        {why === 'no-match' && <p class="soft">{say(words.noMatch(filter))}</p>}
      </div>
    </div>
  )
}

function NoContainers() {
  const say = useSay()
  const { send } = useWishes()
  const command = { of: 'beginning' } as const
  return (
    <>
      <Icon name="package" class="lead" />
      <h2>{say(words.noContainers)}</h2>
      <p>{say(words.whatIsAContainer)}</p>
      <div class="acts">
        <Button icon="mortar-board" primary press={() => send({ kind: 'choose-lesson' })}>
          {say(words.startLesson)}
        </Button>
      </div>
      <Twin
        command={firstContainer}
        why={say(words.typeIt)}
        copy={() => send({ kind: 'copy', command })}
        type={() => send({ kind: 'type', command })}
      />
    </>
  )
}

const words = {
  noContainers: { en: 'No containers yet', ko: '아직 컨테이너가 없습니다' } satisfies Text,
  whatIsAContainer: {
    en: 'A container is a process started from an image. A lesson makes your first one with you.',
    ko: '컨테이너는 이미지에서 시작한 프로세스입니다. 레슨에서 첫 컨테이너를 함께 만들어 봅니다.',
  } satisfies Text,
  startLesson: { en: 'Start a lesson…', ko: '레슨 시작…' } satisfies Text,
  typeIt: { en: 'Or type it yourself:', ko: '또는 직접 입력해 보세요.' } satisfies Text,
  'no-images': {
    en: 'Images appear here when you pull or build one.',
    ko: '이미지를 받거나 빌드하면 여기에 나타납니다.',
  } satisfies Text,
  'no-volumes': {
    en: 'A volume keeps files longer than any container lives. Create one with +.',
    ko: '볼륨에 둔 파일은 컨테이너가 없어져도 남습니다. + 단추로 만들 수 있습니다.',
  } satisfies Text,
  'no-networks': {
    en: 'Containers in one network find each other by their names. Create one with +.',
    ko: '같은 네트워크의 컨테이너는 서로를 이름으로 찾습니다. + 단추로 만들 수 있습니다.',
  } satisfies Text,
  noMatch: (filter: string): Text => ({
    en: `No container matches “${filter}”.`,
    ko: `“${filter}”에 맞는 컨테이너가 없습니다.`,
  }),
}
