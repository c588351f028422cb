import { useEffect, useState } from 'preact/hooks'
import { referenceOf } from '../../docker-cli/reference-page.ts'
import { Button } from '../../webview/view/button.tsx'
import { Coded } from '../../webview/view/coded.tsx'
import { Icon } from '../../webview/view/icon.tsx'
import { useSay } from '../../webview/view/words.ts'
import type { FromView } from '../protocol.ts'
import { OptionList } from './option-list.tsx'
import type { Found } from './search.ts'
import { words } from './words.ts'

export interface CommandCardProps {
  readonly found: Found
  /** Whether it stands open until somebody closes it. */
  readonly isOpen: boolean
  readonly send: (message: FromView) => void
}

/** A command: its name and a sentence; opened, also its forms, an example and its options. */
export function CommandCard({ found: { command, options }, isOpen, send }: CommandCardProps) {
  const say = useSay()
  const [open, setOpen] = useState(isOpen)
  useEffect(() => setOpen(isOpen), [isOpen])
  const { name, aliases = [], takes, says, example } = command
  return (
    <li class="command-card">
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <Icon name={open ? 'chevron-down' : 'chevron-right'} size={14} />
          <span class="mono name">docker {name}</span>
          <span class="says">
            <Coded text={say(says)} />
          </span>
        </summary>
        {open && (
          <div class="about">
            <pre class="mono">{takes.map((form) => `docker ${name} ${form}`).join('\n')}</pre>
            {aliases.length > 0 && (
              <p class="small soft">
                <Coded text={`${say(words.same)} ${aliases.map((alias) => `\`docker ${alias}\``).join(', ')}`} />
              </p>
            )}
            <div class="command">
              <div class="top">
                <span class="mono">
                  <span class="prompt" aria-hidden="true">
                    $
                  </span>
                  {example.line}
                </span>
                <Button icon="terminal" press={() => send({ kind: 'type', line: example.line })}>
                  {say(words.type)}
                </Button>
                <Button icon="copy" press={() => send({ kind: 'copy', line: example.line })}>
                  {say(words.copy)}
                </Button>
              </div>
              <p class="small soft outcome">
                <Coded text={say(example.says)} />
              </p>
            </div>
            {options.size > 0 && (
              <section class="found">
                <h3>{say(words.found)}</h3>
                <OptionList options={[...options]} />
              </section>
            )}
            {(command.options ?? []).map((group) => (
              <section key={group.title?.en ?? ''}>
                <h3>{say(group.title ?? words.options)}</h3>
                <OptionList options={group.options} />
              </section>
            ))}
            <p class="small">
              <a href={referenceOf(command)}>{say(words.reference)}</a>
            </p>
          </div>
        )}
      </details>
    </li>
  )
}
