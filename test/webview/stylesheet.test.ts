import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const folder = new URL('../../media/styles/', import.meta.url)
const sheets = readdirSync(folder).map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))

// Themes leave these out (VS Code's own high contrast leaves out most): without a fallback the whole declaration is
// void, and text would be black on black.
const leftOut = [
  'sideBar-foreground',
  'sideBarSectionHeader-foreground',
  'sideBarSectionHeader-border',
  'settings-headerForeground',
  'list-activeSelectionForeground',
  'widget-border',
  'contrastBorder',
  'contrastActiveBorder',
  'menu-background',
  'menu-foreground',
  'menu-selectionBackground',
  'menu-selectionForeground',
]

it.each(sheets)('$name has a fallback for every colour that a theme may leave out', ({ text }) => {
  const bare = leftOut.filter((colour) => text.includes(`var(--vscode-${colour})`))
  expect(bare).toEqual([])
})

it.each(sheets)('$name takes its colours from the theme', ({ text }) => {
  expect(text).not.toMatch(/#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(/i)
})

it('every sheet is in the bundle', () => {
  const bundle = readFileSync(new URL('../../media/drydock.css', import.meta.url), 'utf8')
  expect(sheets.filter(({ name }) => !bundle.includes(`./styles/${name}`)).map(({ name }) => name)).toEqual([])
})
