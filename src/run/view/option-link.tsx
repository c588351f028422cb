import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { useSay } from '../../webview/view/words.ts'
import { isOptionName, type OptionName } from '../protocol.ts'
import { words } from './words.ts'

/** Opens the lesson about an option. */
export const Explain = createContext<(option: OptionName) => void>(() => {})

/** The option that a field becomes, as it is written, such as `-p outside:inside`. It leads to its lesson. */
export function OptionLink({ flag }: { readonly flag: string }) {
  const say = useSay()
  const explain = useContext(Explain)
  const [option = ''] = flag.split(' ')
  if (!isOptionName(option)) return <span class="mono">{flag}</span>
  const name = say(words.explain(flag))
  return (
    <button type="button" class="link mono" title={name} aria-label={name} onClick={() => explain(option)}>
      {flag}
    </button>
  )
}
