import { useEffect, useRef, useState } from 'preact/hooks'
import { commandGroups } from '../../docker-cli/commands.ts'
import { globalOptions } from '../../docker-cli/options/global.ts'
import type { Locale } from '../../text.ts'
import { IconButton } from '../../webview/view/button.tsx'
import { Icon } from '../../webview/view/icon.tsx'
import { SpokenLocale } from '../../webview/view/words.ts'
import type { FromView } from '../protocol.ts'
import { CommandCard } from './command-card.tsx'
import { OptionList } from './option-list.tsx'
import { commandCalled, type Found, search } from './search.ts'
import { words } from './words.ts'

export interface ViewProps {
  readonly locale: Locale
  /** A command to show at once, by a name of it. */
  readonly asked: string | null
  readonly send: (message: FromView) => void
}

// So few are worth opening without being asked.
const fewEnough = 3

/** The whole tab: a search, and all commands by what they are for. */
export function View({ locale, asked, send }: ViewProps) {
  const [typed, type] = useState('')
  const box = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (asked !== null) type(asked)
  }, [asked])
  useEffect(() => box.current?.focus(), [])
  const groups = search(commandGroups, typed, locale)
  const called = commandCalled(typed)
  const isOpen = ({ command, options }: Found) =>
    called ? command === called : typed !== '' && (count <= fewEnough || (options.size > 0 && typed.includes('-')))
  const count = groups.reduce((sum, { found }) => sum + found.length, 0)
  return (
    <SpokenLocale.Provider value={locale}>
      <main class="page reference">
        <header>
          <h1>{words.title[locale]}</h1>
          <p class="soft">{words.lead[locale]}</p>
        </header>
        <search class="reference-search">
          <label class="field">
            <Icon name="search" size={14} />
            <input
              ref={box}
              type="text"
              spellcheck={false}
              aria-label={words.search[locale]}
              placeholder={words.hint[locale]}
              value={typed}
              onInput={({ currentTarget }) => type(currentTarget.value)}
              onKeyDown={(event) => {
                if (event.key === 'Escape') type('')
              }}
            />
            <span class="tiny soft num" role="status">
              {typed === '' ? '' : words.count(count)[locale]}
            </span>
            {typed !== '' && <IconButton icon="close" label={words.clear[locale]} press={() => type('')} />}
          </label>
        </search>
        {groups.length === 0 && <p>{words.nothing(typed)[locale]}</p>}
        {groups.map(({ title, found }) => (
          <section key={title.en}>
            <h2>{title[locale]}</h2>
            <ul>
              {found.map((one) => (
                <CommandCard key={one.command.name} found={one} isOpen={isOpen(one)} send={send} />
              ))}
            </ul>
          </section>
        ))}
        {typed === '' && (
          <section>
            <h2>{globalOptions.title?.[locale]}</h2>
            <p class="soft">{words.global[locale]}</p>
            <OptionList options={globalOptions.options} />
          </section>
        )}
      </main>
    </SpokenLocale.Provider>
  )
}
