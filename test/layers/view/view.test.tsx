// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { FromView, LayerRow, Stack, ToView } from '../../../src/layers/protocol.ts'
import { View } from '../../../src/layers/view/view.tsx'
import { testPage } from '../../webview/test-page.ts'

const layer: LayerRow = {
  keyword: 'RUN',
  rest: 'make',
  size: 10_000_000,
  isNote: false,
  sharedWith: [],
  line: null,
  fate: null,
}
const stack: Stack = {
  name: 'my/web:0.2',
  createdAt: 0,
  size: 40_000_000,
  writable: [{ id: 'a', name: 'web', changes: 3 }],
  layers: [
    { ...layer, keyword: 'EXPOSE', rest: '80', size: 0, isNote: true, sharedWith: null, line: 3 },
    { ...layer, line: 2 },
    {
      ...layer,
      keyword: 'ADD',
      rest: '<img src=x onerror=alert(1)>',
      size: 30_000_000,
      sharedWith: ['nginx:1', 'a', 'b', 'c'],
    },
  ],
  base: { name: 'nginx:1', at: 2, line: 1 },
  file: 'Dockerfile',
  command: 'docker history my/web:0.2',
}

describe('the layers on the screen', () => {
  it('say how much is shared and how much is the image’s own', () => {
    expect(show(stack).text('.sums')).toBe('All together40 MBShared with other images30 MBOnly in this image10 MB')
  })

  it('say that it is not known where it is not', () => {
    const layers = [{ ...layer, sharedWith: null }]
    expect(show({ ...stack, layers, base: null }).text('.sums')).toContain('Only in this imagenot known')
  })

  it('show hostile instructions as text', () => {
    show(stack)
    expect(page.root.querySelector('img')).toBeNull()
    expect(page.root.textContent).toContain('<img src=x')
  })

  it('tell the notes, the shared ones and the containers’ own apart', () => {
    const rows = [...show(stack).root.querySelectorAll('.layers li')].map(({ textContent }) => textContent)
    expect(rows[0]).toBe('Writable layer of web3 paths changedGone when the container is removed')
    expect(rows[1]).toContain('no layer, only a note')
    expect(rows[2]).toContain('only here')
    expect(rows[3]).toBe('From here down: nginx:1Dockerfile, line 1')
    expect(rows[4]).toContain('Stored once, with nginx:1, a, b and 1 more')
  })

  it('say in words what came from the cache in the last build, and why the rest did not', () => {
    const { text, root } = show({
      ...stack,
      layers: [
        { ...layer, fate: 'follows' },
        { ...layer, fate: 'changed' },
        { ...layer, fate: 'cached' },
      ],
    })
    expect(text('.sums')).toContain('Last build of the Dockerfile1 cached2 rebuilt')
    const rows = [...root.querySelectorAll('.layers .lyr')].slice(1).map(({ textContent }) => textContent)
    expect(rows[0]).toMatch(/rebuilt.*Rebuilt: a layer below it changed/)
    expect(rows[1]).toMatch(/rebuilt.*Rebuilt: its line or its files changed/)
    expect(rows[2]).toMatch(/cached.*Same as in the build before/)
    expect(show(stack).text('.sums')).not.toContain('build')
  })

  it('lead to the lines of the Dockerfile', () => {
    const screen = show(stack)
    screen.pressText('Dockerfile, line 2')
    screen.pressText('Open Dockerfile')
    screen.pressText('Explain this')
    expect(screen.sent).toEqual([{ kind: 'open-line', line: 2 }, { kind: 'open-line', line: 1 }, { kind: 'explain' }])
  })

  it('have a block for each layer, and none for a note', () => {
    const kinds = [...show(stack).root.querySelectorAll('.stack .blk')].map(({ classList }) => classList[1])
    expect(kinds).toEqual(['writable', 'own', 'shared'])
  })

  it('are drawn to scale also where there is room for one line only', () => {
    const parts = [...show(stack).root.querySelectorAll<HTMLElement>('.scale span')]
    expect(parts.map(({ className, style }) => [className, style.flexGrow])).toEqual([
      ['writable', ''],
      ['own', '10000000'],
      ['shared', '30000000'],
    ])
  })

  it('show the command that tells the same', () => {
    const screen = show(stack)
    expect(screen.text('.twin .mono')).toBe('$docker history my/web:0.2')
    screen.pressNamed('Copy the command')
    expect(screen.sent).toEqual([{ kind: 'copy' }])
  })

  it('say it when the image is gone', () => {
    draw({ kind: 'gone', locale: 'ko', name: 'web', message: 'No such image' })
    expect(page.root.textContent).toContain('이미지가 더 이상 없습니다')
    expect(page.root.querySelector('.raw')?.textContent).toBe('No such image')
  })
})

const page = testPage()

function draw(told: ToView, send: (message: FromView) => void = () => {}): void {
  page.draw(<View told={told} locale="en" ahead={0} send={send} />)
}

function show(shown: Stack) {
  const sent: FromView[] = []
  draw({ kind: 'stack', locale: 'en', now: 0, stack: shown }, (message) => sent.push(message))
  return { ...page, sent }
}
