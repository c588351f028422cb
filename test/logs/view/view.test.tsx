// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { beforeEach, describe, expect, it } from 'vitest'
import type { FromView, LogHead, LogItem, ToView } from '../../../src/logs/protocol.ts'
import { marked } from '../../../src/logs/view/line.tsx'
import { beginning, type Change, update } from '../../../src/logs/view/state.ts'
import { View } from '../../../src/logs/view/view.tsx'

describe('a log on the screen', () => {
  it('shows markup as text, and the streams apart', () => {
    const screen = show([line('<img src=x onerror=alert(1)>'), { ...line('oops'), stream: 'stderr' }])
    expect(screen.root.querySelector('img')).toBeNull()
    expect(screen.texts('.ln .msg')).toEqual(['<img src=x onerror=alert(1)>', 'oops'])
    expect(screen.texts('.ln.err .st')).toEqual(['err'])
  })

  it('says what was skipped, and when the container ended', () => {
    const screen = show([
      { kind: 'skipped', count: 1204, from: null, offset: 0 },
      { kind: 'ended', at: 1, exitCode: 137 },
    ])
    expect(screen.texts('.mark')).toEqual([
      '1,204 lines skipped to keep up',
      'The container ended: exit code 137, killed',
    ])
  })

  it('loads what was skipped, in its place', () => {
    const screen = show([line('one'), { kind: 'skipped', count: 3, from: 5, offset: 1 }, line('five')])
    screen.pressText('Load them')
    expect(screen.sent).toEqual([{ kind: 'load', from: 5, offset: 1, count: 3 }])
    const mark = { from: 5, offset: 1 }
    screen.tell({
      kind: 'loaded',
      mark,
      lines: [
        { ...line('two'), at: 5 },
        { ...line('three'), at: 6 },
      ],
    })
    expect(screen.texts('.ln .msg')).toEqual(['one', 'two', 'three', 'five'])
    expect(screen.texts('.mark')).toEqual(['1 line skipped to keep upLoad them'])
    screen.tell({ kind: 'loaded', mark: { from: 6, offset: 1 }, lines: [] })
    expect(screen.texts('.mark')).toEqual(['1 line skipped to keep up'])
  })

  it('says how it is with the container, and which command shows the same', () => {
    const screen = show([line('one'), line('two')])
    expect(screen.texts('.foot > span')).toEqual([
      'Running, following',
      '2 of 10,000 lines kept',
      '',
      'docker logs --follow web',
    ])
    screen.press('Copy the command')
    expect(screen.sent).toEqual([{ kind: 'copy-command' }])
  })

  it('stays where it is when it follows no longer', () => {
    const screen = show(Array.from({ length: 1000 }, (_, number) => line(`line ${number}`)))
    const box = screen.root.querySelector('.logs')
    if (box) box.scrollTop = 900 * 18
    // Nothing is found, so nothing is scrolled to.
    screen.change({ kind: 'searched', search: { text: 'nowhere' } })
    expect(screen.texts('.msg')).toContain('line 900')
    expect(screen.texts('.msg')).not.toContain('line 0')
  })

  it('marks what is found, and where it stands', () => {
    const screen = show([line('GET \u001b[31m4\u001b[0m04 404')])
    screen.change({ kind: 'searched', search: { text: '404' } })
    expect(screen.texts('mark')).toEqual(['4', '04', '404'])
    expect(screen.texts('mark.here')).toEqual(['404'])
    expect(screen.texts('.field [role=status]')).toEqual(['2 of 2'])
  })

  it('holds new lines back at the host', () => {
    const screen = show([])
    screen.press('Hold new lines back')
    expect(screen.sent).toEqual([{ kind: 'pause', paused: true }])
    screen.press('Show new lines again')
    expect(screen.sent.at(-1)).toEqual({ kind: 'pause', paused: false })
  })

  it('speaks Korean', () => {
    const screen = show([{ kind: 'removed' }], { locale: 'ko', state: null })
    expect(screen.texts('.mark')).toEqual(['컨테이너가 삭제되었습니다'])
    expect(screen.texts('.foot .line')).toEqual(['삭제됨'])
  })
})

describe('the pieces of a line', () => {
  it('are cut where a match begins and ends, through colours', () => {
    const spans = [
      { text: 'ab', look: 'a-r' },
      { text: 'cdef', look: '' },
    ]
    const match = { entry: 0, start: 1, end: 4 }
    expect(marked(spans, [match]).map(({ text, look, match: found }) => [text, look, found === match])).toEqual([
      ['a', 'a-r', false],
      ['b', 'a-r', true],
      ['cd', '', true],
      ['ef', '', false],
    ])
  })
})

beforeEach(() => {
  document.body.innerHTML = ''
})

function show(items: readonly LogItem[], change: Partial<LogHead> = {}) {
  const root = document.createElement('div')
  document.body.append(root)
  const sent: FromView[] = []
  let state = beginning('en', undefined)
  const head: LogHead = {
    locale: 'en',
    name: 'web',
    state: 'running',
    exitCode: null,
    connected: true,
    command: 'docker logs --follow web',
    begins: '1000',
    capacity: 10_000,
    ...change,
  }
  const turn = (next: Change) => {
    state = update(state, next)
    void act(() => render(<View state={state} change={turn} send={(message) => void sent.push(message)} />, root))
  }
  turn({ kind: 'told', message: { kind: 'head', ...head } })
  turn({ kind: 'told', message: { kind: 'items', items } })
  return {
    root,
    sent,
    change: turn,
    tell: (message: ToView) => turn({ kind: 'told', message }),
    pressText: (text: string) =>
      [...root.querySelectorAll('button')].find((button) => button.textContent === text)?.click(),
    texts: (selector: string) => [...root.querySelectorAll(selector)].map((element) => element.textContent ?? ''),
    press: (name: string) => root.querySelector<HTMLElement>(`button[aria-label="${name}"]`)?.click(),
  }
}

function line(text: string) {
  return { kind: 'line', stream: 'stdout', at: null, text } as const
}
