import { directiveNamed, flagNamed, instructionNamed, mountTypeNamed } from '../knowledge/index.ts'
import type { Locale } from '../text.ts'
import { flagExtras, flagsTable, keysTable, layers, usesTable } from './hover/layers.ts'

/**
 * What hover says about a thing that completion offers, looked up only when the editor asks for it.
 * @param topic `instruction RUN`, `flag COPY --from`, `mount cache` or `directive syntax`
 */
export function documentationOf(topic: string, locale: Locale): string | undefined {
  const [kind = '', ...names] = topic.split(' ')
  return topics[kind]?.(locale, ...names)
}

const topics: Readonly<
  Record<string, ((locale: Locale, ...names: readonly string[]) => string | undefined) | undefined>
> = {
  instruction(locale, keyword = '') {
    const found = instructionNamed(keyword)
    return found && layers(found, locale, { tables: [usesTable(found.uses, locale), flagsTable(found, locale)] })
  },
  flag(locale, keyword = '', name = '') {
    const found = flagNamed(keyword, name)
    return found && layers(found, locale, flagExtras(keyword, found, locale))
  },
  mount(locale, type = '') {
    const flag = flagNamed('RUN', '--mount')
    const found = flag && mountTypeNamed(flag, type)
    return found && layers(found, locale, { ...flagExtras('RUN', flag, locale), tables: [keysTable(found, locale)] })
  },
  directive(locale, name = '') {
    const found = directiveNamed(name)
    return found && layers(found, locale, { tables: [usesTable(found.uses, locale)] })
  },
}
