import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { directives, instructions } from '../../../server/src/knowledge/index.ts'
import { instructionPage as addressOfInstruction, rulePage as addressOfRule } from '../../../server/src/page.ts'
import { rules } from '../../../server/src/rules/index.ts'
import { locales } from '../../../server/src/text.ts'
import { indexPage } from './index-page.ts'
import { directivePage, instructionPage } from './instruction-page.ts'
import { rulePage } from './rule-page.ts'

const docs = fileURLToPath(new URL('../../../server/docs/', import.meta.url))

// `npx vitest -u` writes the pages anew.
describe.each(locales)('the pages in %s', (locale) => {
  const folder = join(docs, locale)

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s is up to date', async (id, rule) => {
    await expect(rulePage(rule, locale)).toMatchFileSnapshot(join(folder, 'rules', `${id}.md`))
  })

  it.each(instructions.map((one) => [one.keyword, one] as const))('%s is up to date', async (keyword, instruction) => {
    await expect(instructionPage(instruction, locale)).toMatchFileSnapshot(
      join(folder, 'instructions', `${keyword}.md`),
    )
  })

  it.each(directives.map((one) => [one.name, one] as const))('%s is up to date', async (name, directive) => {
    await expect(directivePage(directive, locale)).toMatchFileSnapshot(join(folder, 'instructions', `${name}.md`))
  })

  it('the list is up to date', async () => {
    await expect(indexPage(rules, locale)).toMatchFileSnapshot(join(folder, 'README.md'))
  })

  it('no page is left over', () => {
    const names = [
      ...rules.map(({ id }) => id),
      ...instructions.map(({ keyword }) => keyword),
      ...directives.map(({ name }) => name),
    ]
    expect(pagesIn(folder).filter((page) => !names.includes(page))).toEqual([])
  })

  it('the addresses that findings and hovers carry are those of pages', () => {
    const addresses = [
      ...rules.map((rule) => addressOfRule(rule, locale)),
      ...[...instructions.map(({ keyword }) => keyword), ...directives.map(({ name }) => name)].map((name) =>
        addressOfInstruction(name, locale),
      ),
    ]
    expect(addresses.filter((address) => !existsSync(fileURLToPath(address)))).toEqual([])
  })

  it('no link leads nowhere', () => {
    const linked = [...readFileSync(join(folder, 'README.md'), 'utf8').matchAll(/\]\((?!https:)([^)]+)\)/g)]
    expect(linked.length).toBeGreaterThan(rules.length)
    expect(linked.map(([, path = '']) => join(folder, path)).filter((path) => !existsSync(path))).toEqual([])
  })
})

function pagesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => dirname(path) !== '.')
    .map((path) => path.replace(/^\w+[\\/]|\.md$/g, ''))
}
