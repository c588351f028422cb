import { ClockAhead } from '../../webview/view/clock.ts'
import { SpokenLocale, useSay } from '../../webview/view/words.ts'
import { EngineHeader } from './engine-header.tsx'
import { FilterBox } from './filter-box.tsx'
import { JournalList } from './journal-list.tsx'
import { CardNotice, LostNotice, ProblemNotice } from './notices.tsx'
import { SelectionBar } from './selection-bar.tsx'
import type { State } from './state.ts'
import { Tree } from './tree.tsx'
import { UnreachableCard } from './unreachable-card.tsx'
import { type Wishes, Wishing } from './wishes.ts'

/** The whole view. */
export function View({ state, wishes }: { readonly state: State; readonly wishes: Wishes }) {
  return (
    <SpokenLocale.Provider value={state.locale}>
      <ClockAhead.Provider value={state.ahead}>
        <Wishing.Provider value={wishes}>
          <EngineHeader connection={state.connection} />
          <Body state={state} />
        </Wishing.Provider>
      </ClockAhead.Provider>
    </SpokenLocale.Provider>
  )
}

function Body({ state }: { readonly state: State }) {
  const { connection, filter, notice, journal, containers } = state
  if (connection.kind === 'unreachable') return <UnreachableCard connection={connection} />
  if (connection.kind === 'connecting') return <Asking />
  const isEmpty = containers.length === 0 && state.images.length === 0
  return (
    <>
      {!isEmpty && <FilterBox filter={filter} sort={state.sort} isSorting={state.menu === 'sort'} disabled={false} />}
      {state.chosen.length > 0 && <SelectionBar chosen={containers.filter(({ id }) => state.chosen.includes(id))} />}
      {connection.kind === 'reconnecting' && <LostNotice connection={connection} />}
      {connection.kind === 'connected' && connection.card !== null && <CardNotice card={connection.card} />}
      {notice !== null && <ProblemNotice notice={notice} />}
      <Tree state={state} />
      <JournalList entries={journal} containers={containers} />
    </>
  )
}

/** First contact, under a second as a rule. */
function Asking() {
  const say = useSay()
  return (
    <>
      <FilterBox filter="" sort="newest" isSorting={false} disabled />
      <p class="card soft">
        {say({ en: 'Asking the engine for its containers…', ko: '엔진에서 컨테이너 목록을 받는 중입니다…' })}
      </p>
    </>
  )
}
