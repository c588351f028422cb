// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { type Facts, type FromView, isFromView, optionNames, type ToView } from '../../../src/run/protocol.ts'
import { beginning, type Change, update } from '../../../src/run/view/state.ts'
import { View } from '../../../src/run/view/view.tsx'
import { testPage } from '../../webview/test-page.ts'

const facts: Facts = {
  image: 'nginx:latest',
  size: 192_000_000,
  createdAt: 0,
  exposed: [80],
  kept: [],
  takenNames: ['web'],
  takenPorts: [{ port: 8080, by: 'web' }],
  networks: ['shop', 'host', 'none'],
}

describe('the form on the screen', () => {
  it('says what is known of the image, and begins with a port that is free', () => {
    const screen = show()
    expect(screen.text('header')).toContain('Listens on port 80.')
    expect(screen.text('.runline pre')).toContain('docker run -d -p 8081:80 nginx:latest')
    expect(screen.text('.runline .line')).not.toContain('underlined')
  })

  it('underlines in the command what was changed last', () => {
    const screen = show()
    screen.type('Port on your machine', '9000')
    expect(screen.text('.runline .new')).toBe('-p 9000:80')
    screen.typeInto('input', 'web2')
    expect(screen.text('.runline .new')).toBe('--name web2')
  })

  it('says what is wrong beside the field, and what is free instead', () => {
    const screen = show()
    screen.type('Port on your machine', '8080')
    expect(screen.text('.err')).toContain('Port 8080 is taken by web.')
    const field = screen.field('Port on your machine')
    expect(field?.getAttribute('aria-invalid')).toBe('true')
    expect(document.getElementById(field?.getAttribute('aria-describedby') ?? '')?.textContent).toContain('taken')
    screen.press('Run')
    expect(screen.sent).toEqual([])
    screen.press('Use 8081')
    screen.press('Run')
    expect(screen.sent).toMatchObject([{ kind: 'run', fields: { ports: [{ outside: '8081', inside: '80' }] } }])
  })

  it('leads from each option to its lesson', () => {
    const screen = show()
    const links = [...page.root.querySelectorAll<HTMLElement>('.link.mono')]
    for (const link of links) {
      // The name begins with a verb, and holds what is seen.
      expect(link.getAttribute('aria-label')).toBe(`Explain ${link.textContent}`)
      page.does(() => link.click())
    }
    expect(screen.sent.map((message) => message.kind === 'explain' && message.option)).toEqual(optionNames)
    expect(screen.sent.every(isFromView)).toBe(true)
    expect(isFromView({ kind: 'explain', option: '--privileged' })).toBe(false)
  })

  it('has rows that come and go', () => {
    const screen = show()
    screen.press('Add a variable')
    screen.type('Variable', 'TZ')
    screen.type('Value', 'Asia/Seoul')
    expect(screen.text('.runline pre')).toContain('-e TZ=Asia/Seoul')
    screen.named('Remove this variable')
    screen.named('Remove this port')
    expect(screen.text('.runline pre')).toContain('docker run -d nginx:latest')
  })

  it('asks the host for a folder, and takes the one that was chosen', () => {
    const screen = show()
    screen.press('Add a volume')
    screen.named('Choose a folder')
    expect(screen.sent).toEqual([{ kind: 'choose-folder', row: 0 }])
    screen.tell({ kind: 'folder', row: 0, path: '/home/kim/site' })
    screen.type('Path in the container', '/html')
    expect(screen.text('.runline pre')).toContain('-v /home/kim/site:/html')
  })

  it('offers the networks that are, and says what the chosen one means', () => {
    const screen = show()
    expect(screen.choices('--network')).toEqual(['bridge (by default)', 'shop', 'host', 'none'])
    screen.choose('--network', 'shop')
    expect(screen.text('.runline .new')).toBe('--network shop')
    expect(screen.about('--network')).toBe('The containers in shop find it by its name.')
    screen.choose('--network', 'host')
    expect(screen.about('--network')).toContain('the ports above have no effect')
    screen.tell({ kind: 'facts', locale: 'en', now: 0, facts: { ...facts, networks: [] } })
    expect(screen.about('--network')).toContain('There is no network called host any more.')
  })

  it('says what becomes of it when it has ended', () => {
    const screen = show()
    screen.choose('--restart', 'on-failure')
    expect(screen.text('.runline .new')).toBe('--restart on-failure')
    expect(screen.about('--restart')).toContain('exit code other than 0')
    screen.tick(1)
    expect(screen.about('--restart')).toContain('cannot be both')
    screen.press('Run')
    expect(screen.sent).toEqual([])
  })

  it('runs in the terminal what is not to run in the background', () => {
    const screen = show()
    screen.tick(0)
    expect(screen.text('.runline pre')).toContain('docker run -it')
    screen.press('Run in the terminal')
    expect(screen.sent).toMatchObject([{ kind: 'run', fields: { isDetached: false } }])
  })

  it('tells what came of it, until something is changed', () => {
    const screen = show()
    screen.tell({ kind: 'outcome', outcome: { kind: 'failed', why: 'port', message: 'port is already allocated' } })
    expect(screen.text('.outcome')).toMatch(/another program on this machine has that port.*port is already allocated$/)
    screen.typeInto('input', 'web2')
    expect(screen.text('.outcome')).toBe('')
    screen.tell({ kind: 'outcome', outcome: { kind: 'started', name: 'web2' } })
    screen.press('Show its log')
    expect(screen.sent).toEqual([{ kind: 'open-log' }])
  })

  it('keeps what was typed when the engine’s containers change', () => {
    const screen = show()
    screen.type('Port on your machine', '9000')
    screen.tell({ kind: 'facts', locale: 'ko', now: 0, facts: { ...facts, takenPorts: [{ port: 9000, by: 'db' }] } })
    expect(screen.text('.err')).toContain('db')
    expect(screen.text('h1')).toBe('nginx:latest 실행')
  })
})

const page = testPage()

function show() {
  const sent: FromView[] = []
  let state = beginning('en')
  const change = (next: Change) => {
    state = update(state, next)
    page.draw(<View state={state} change={change} send={(message) => sent.push(message)} />)
  }
  const tell = (message: ToView) => change({ kind: 'told', message, at: 0 })
  tell({ kind: 'facts', locale: 'en', now: 0, facts })
  const { root } = page
  const field = (name: string) => root.querySelector<HTMLInputElement>(`input[aria-label="${name}"]`)
  const into = (input: HTMLInputElement | null, text: string) =>
    page.does(() => {
      if (!input) throw new Error('there is no such field')
      input.value = text
      input.dispatchEvent(new Event('input', { bubbles: true }))
    })
  // By the option that it becomes, which stands in its label.
  const select = (flag: string) =>
    [...root.querySelectorAll('.lab')].find(({ textContent }) => textContent?.endsWith(flag))?.nextElementSibling
  return {
    sent,
    tell,
    field,
    text: page.text,
    type: (name: string, text: string) => into(field(name), text),
    typeInto: (selector: string, text: string) => into(root.querySelector<HTMLInputElement>(selector), text),
    choices: (flag: string) => [...(select(flag)?.children ?? [])].map(({ textContent }) => textContent),
    choose: (flag: string, value: string) =>
      page.does(() => {
        const chosen = select(flag)
        if (!(chosen instanceof HTMLSelectElement)) throw new Error('there is no such choice')
        chosen.value = value
        chosen.dispatchEvent(new Event('change', { bubbles: true }))
      }),
    about: (flag: string) => document.getElementById(select(flag)?.getAttribute('aria-describedby') ?? '')?.textContent,
    tick: (place: number) =>
      page.does(() => root.querySelectorAll<HTMLInputElement>('input[type=checkbox]')[place]?.click()),
    press: page.pressText,
    named: page.pressNamed,
  }
}
