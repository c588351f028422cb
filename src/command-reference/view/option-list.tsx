import { Fragment } from 'preact'
import type { CommandOption } from '../../docker-cli/command.ts'
import { Coded } from '../../webview/view/coded.tsx'
import { useSay } from '../../webview/view/words.ts'

export interface OptionListProps {
  readonly options: readonly CommandOption[]
  /** Those that were searched for. */
  readonly marked: ReadonlySet<CommandOption>
}

/** Options with their values, and what they do. */
export function OptionList({ options, marked }: OptionListProps) {
  const say = useSay()
  return (
    <dl class="options">
      {options.map((option) => {
        const found = marked.has(option) ? 'found' : undefined
        return (
          <Fragment key={option.names.join()}>
            <dt class={found}>
              <code>{option.names.join(', ')}</code>
              {option.value !== undefined && <span class="mono soft"> {option.value}</span>}
            </dt>
            <dd class={found}>
              <Coded text={say(option.says)} />
            </dd>
          </Fragment>
        )
      })}
    </dl>
  )
}
