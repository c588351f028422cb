import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../../../server/src/rules/index.ts'
import { locales } from '../../../server/src/text.ts'
import { rulePage, rulesPage } from './rule-page.ts'

const docs = new URL('../../../server/docs/', import.meta.url).pathname

// `npx vitest -u` writes the pages anew.
describe.each(locales)('the pages in %s', (locale) => {
  it.each(rules.map((rule) => [rule.id, rule] as const))('%s is up to date', async (id, rule) => {
    await expect(rulePage(rule, locale)).toMatchFileSnapshot(`${docs}${locale}/rules/${id}.md`)
  })

  it('the list is up to date', async () => {
    await expect(rulesPage(rules, locale)).toMatchFileSnapshot(`${docs}${locale}/rules.md`)
  })

  it('no page is left over', () => {
    const folder = `${docs}${locale}/rules`
    const pages = existsSync(folder) ? readdirSync(folder) : []
    expect(pages.filter((page) => !rules.some(({ id }) => `${id}.md` === page))).toEqual([])
  })
})
