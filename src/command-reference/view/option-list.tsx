import { Fragment } from 'preact'
import type { CommandOption } from '../../docker-cli/command.ts'
import { Coded } from '../../webview/view/coded.tsx'
import { useSay } from '../../webview/view/words.ts'

/** Options with their values, and what they do. */
export function OptionList({ options }: { readonly options: readonly CommandOption[] }) {
  const say = useSay()
  return (
    <dl class="options">
      {options.map((option) => (
        <Fragment key={option.names.join()}>
          <dt>
            <code>{option.names.join(', ')}</code>
            {option.value !== undefined && <span class="mono soft"> {option.value}</span>}
          </dt>
          <dd>
            <Coded text={say(option.says)} />
          </dd>
        </Fragment>
      ))}
    </dl>
  )
}
