// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import type { FromView } from '../../src/command-reference/protocol.ts'
import { View } from '../../src/command-reference/view/view.tsx'
import type { Locale } from '../../src/text.ts'

let root: HTMLElement
beforeEach(() => {
  document.body.innerHTML = '<div id="view"></div>'
  root = document.getElementById('view') ?? document.body
})

describe('the command reference', () => {
  it('lists commands by what they are for, closed', async () => {
    await show('en', null)
    expect(texts('h2').slice(0, 3)).toEqual(['Make and run', 'Start, stop, remove', 'Look'])
    expect(root.querySelectorAll('details[open]')).toHaveLength(0)
  })

  it('opens the command that it was asked for', async () => {
    await show('ko', 'volume prune')
    expect(texts('details[open] .name')).toEqual(['docker volume prune'])
    expect(texts('details[open] pre')).toEqual(['docker volume prune [OPTIONS]'])
  })

  it('puts the options that were searched for first', async () => {
    await show('en', null)
    await type('build --build-arg')
    expect(texts('.found dt code')).toEqual(['--build-arg'])
  })

  it('types or copies the example', async () => {
    const sent = await show('en', 'pull')
    for (const button of root.querySelectorAll<HTMLElement>('details[open] .command button')) button.click()
    expect(sent).toEqual([
      { kind: 'type', line: 'docker pull nginx:1.27' },
      { kind: 'copy', line: 'docker pull nginx:1.27' },
    ])
  })

  it('says so when nothing is found', async () => {
    await show('en', null)
    await type('zebra')
    expect(texts('main > p')).toEqual([
      'No command and no option has to do with “zebra”. Try one word less, or an English word.',
    ])
  })
})

async function show(locale: Locale, asked: string | null): Promise<FromView[]> {
  const sent: FromView[] = []
  await act(() => render(<View locale={locale} asked={asked} send={(message) => sent.push(message)} />, root))
  return sent
}

async function type(text: string): Promise<void> {
  const box = root.querySelector('input')
  await act(() => {
    if (!box) return
    box.value = text
    box.dispatchEvent(new Event('input', { bubbles: true }))
  })
}

function texts(selector: string): (string | null)[] {
  return [...root.querySelectorAll(selector)].map((element) => element.textContent)
}
