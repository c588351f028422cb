// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import type { FromView, Stage, ToView } from '../../../src/stages/protocol.ts'
import { View } from '../../../src/stages/view/view.tsx'
import { testPage } from '../../webview/test-page.ts'

const plainStage: Stage = {
  name: null,
  line: 0,
  lastLine: 0,
  base: null,
  taken: [],
  instructions: [],
  command: null,
}
const stages: readonly Stage[] = [
  {
    ...plainStage,
    name: 'build',
    lastLine: 3,
    base: { image: 'node:22' },
    instructions: [
      { text: 'WORKDIR /app', line: 1, isLayer: true },
      { text: 'ENV A=1', line: 2, isLayer: false },
      { text: 'RUN <img src=x onerror=alert(1)>', line: 3, isLayer: true },
    ],
    command: 'docker build --target build -t shop:build .',
  },
  { ...plainStage, line: 5, lastLine: 5, base: { stage: 0 } },
  {
    ...plainStage,
    name: 'web',
    line: 7,
    lastLine: 8,
    base: { image: 'scratch' },
    taken: [
      { by: 'COPY', from: { stage: 0 }, paths: ['/app/dist'], line: 8 },
      { by: 'COPY', from: { image: 'nginx' }, paths: ['/etc/nginx'], line: 8 },
    ],
    instructions: [{ text: 'COPY --from=build /app/dist /', line: 8, isLayer: true }],
    command: 'docker build -t shop .',
  },
]

describe('the stages on the screen', () => {
  it('stand in words: what each begins with, who uses it, what becomes of it', () => {
    show(stages)
    expect(sentences()).toEqual([
      'build starts from the image node:22. stage 1 continues from it. web copies /app/dist from it.',
      'stage 1 continues from build. Not needed for web: BuildKit skips it.',
      'web starts from scratch, an empty image. It takes /etc/nginx from the image nginx. It is the image that you get.',
    ])
    expect(page.text('h1')).toBe('3 stages, 1 goes into the image')
  })

  it('stand there in Korean as well', () => {
    show(stages, 'ko')
    expect(sentences()[1]).toBe(
      '1번 스테이지: build 스테이지에서 이어집니다. web 스테이지에 필요하지 않아 BuildKit이 건너뜁니다.',
    )
  })

  it('have a card each that leads to its line, with its layers', () => {
    const { sent } = show(stages)
    const cards = [...page.root.querySelectorAll('button.stage')]
    expect(cards.map(({ textContent }) => textContent)).toEqual([
      'Go to0buildWORKDIR /appRUN <img src=x onerror=alert(1)>Lines 1 to 4',
      'Go to1stage 1skippedLine 6',
      'Go to2webimageCOPY --from=build /app/dist /Lines 8 to 9',
    ])
    press(cards[1])
    expect(sent).toEqual([{ kind: 'open-line', line: 5 }])
  })

  it('tell the one that is built and those that are skipped; another one may be chosen', () => {
    const { sent } = show(stages)
    const looks = () => [...page.root.querySelectorAll('button.stage')].map(({ className }) => className)
    expect(looks()).toEqual(['stage needed', 'stage off', 'stage target'])
    const select = page.root.querySelector('select')
    if (!select) throw new Error('there is nothing to choose from')
    select.value = '0'
    page.does(() => void select.dispatchEvent(new Event('change', { bubbles: true })))
    expect(looks()).toEqual(['stage target', 'stage off', 'stage off'])
    press(page.root.querySelector('[aria-label="Copy the command"]'))
    expect([page.text('.twin .mono'), sent]).toEqual([
      '$docker build --target build -t shop:build .',
      [{ kind: 'copy', stage: 0 }],
    ])
    select.value = '1'
    page.does(() => void select.dispatchEvent(new Event('change', { bubbles: true })))
    expect(page.root.querySelector('.twin')).toBeNull()
    expect(page.root.textContent).toContain('A stage without a name cannot be built alone')
  })

  it('show what stands in the file as text', () => {
    show(stages)
    expect(page.root.querySelector('img')).toBeNull()
    expect(page.root.textContent).toContain('<img src=x')
  })

  it('say that there are none, and that nobody knows them', () => {
    show([])
    expect(page.text('h2')).toBe('No stages yet')
    draw({ kind: 'silent', locale: 'ko' }, () => {})
    expect(page.text('h2')).toBe('보여 줄 내용이 없습니다')
  })
})

const page = testPage()

function draw(told: ToView, send: (message: FromView) => void): void {
  page.draw(<View told={told} locale="en" send={send} />)
}

function show(shown: readonly Stage[], locale: 'en' | 'ko' = 'en') {
  const sent: FromView[] = []
  draw({ kind: 'stages', locale, file: 'Dockerfile', stages: shown, sizes: {} }, (message) => sent.push(message))
  return { sent }
}

function sentences(): readonly string[] {
  return [...page.root.querySelectorAll('.stages-in-words > li > div > p:first-child')].map(
    ({ textContent }) => textContent?.trim() ?? '',
  )
}

function press(element: Element | null | undefined): void {
  page.does(() => void element?.dispatchEvent(new MouseEvent('click', { bubbles: true })))
}
