import { describe, expect, test } from 'vitest'
import { narrationOf } from '../../src/lessons/narration.ts'
import { inlinesOfText } from '../../src/lessons/prose.ts'

const front = '---\ntitle: T\nsummary: S\n---\n'

describe('prose', () => {
  test('becomes a tree of paragraphs, lists and code', () => {
    const { prose } = step('An **image** and *more*: `docker`.\n\n1. one\n2. two\n\n```\nlisting\n```')
    expect(prose).toEqual([
      {
        kind: 'paragraph',
        children: [
          { kind: 'text', text: 'An ' },
          { kind: 'strong', children: [{ kind: 'text', text: 'image' }] },
          { kind: 'text', text: ' and ' },
          { kind: 'emphasis', children: [{ kind: 'text', text: 'more' }] },
          { kind: 'text', text: ': ' },
          { kind: 'code', text: 'docker' },
          { kind: 'text', text: '.' },
        ],
      },
      {
        kind: 'list',
        ordered: true,
        items: [
          [{ kind: 'paragraph', children: [{ kind: 'text', text: 'one' }] }],
          [{ kind: 'paragraph', children: [{ kind: 'text', text: 'two' }] }],
        ],
      },
      { kind: 'listing', text: 'listing' },
    ])
  })

  test('joins the lines of a paragraph', () => {
    expect(step('one\ntwo').prose).toEqual([{ kind: 'paragraph', children: [{ kind: 'text', text: 'one two' }] }])
  })

  test('has no HTML, no pictures, and links nowhere but to https', () => {
    expect(complaints('a <b>b</b>')).toEqual([7, 7])
    expect(complaints('<div onclick="x">')).toEqual([7])
    expect(complaints('![x](https://example.com/x.png)')).toEqual([7])
    expect(complaints('[x](javascript:alert(1))')).toEqual([7])
    expect(complaints('[x](command:workbench.action.quit)')).toEqual([7])
    expect(complaints('[x](https://docs.docker.com/)')).toEqual([])
  })

  test('leads to pages of Drydock, and to no others', () => {
    const links = [
      'layers/{{web}}',
      'stages/Dockerfile',
      'logs/{{web}}',
      'reference/docker%20run',
      'findings/a/Dockerfile',
    ]
    expect(links.flatMap((link) => complaints(`[x](drydock:${link})`))).toEqual([])
    expect(complaints('[x](<drydock:reference/docker run>)')).toEqual([])
    expect(complaints('[x](drydock:quit/now)')).toEqual([7])
    expect(complaints('[x](drydock:layers/)')).toEqual([7])
    expect(complaints('[x](drydock:reference/docker run)')).toEqual([7])
    const [paragraph] = step('[docker run](<drydock:reference/docker run>)').prose
    const children = [{ kind: 'text', text: 'docker run' }]
    expect(paragraph).toMatchObject({ children: [{ kind: 'view', view: 'reference', of: 'docker run', children }] })
  })

  test('shows no stars that were to mark something', () => {
    expect(complaints('*It works!*라고 합니다')).toEqual([7])
    expect(complaints('> [!GOAL x] **Run.**을 누릅니다')).toEqual([7])
    expect(complaints('페이지(*It works!*)는 *Run*을 뜻합니다')).toEqual([])
    expect(complaints('2 * 3 * 4')).toEqual([])
  })

  test('leaves out what it complains of', () => {
    expect(step('a <script>').prose).toEqual([{ kind: 'paragraph', children: [{ kind: 'text', text: 'a ' }] }])
  })
})

describe('callouts', () => {
  test('are hints, cards, goals, items, afterwords', () => {
    const { hints, mistakes, goals, items, afterword } = step(
      [
        '> [!HINT nudge] Try.',
        '> [!MISTAKE swapped] Title\n>\n> Body.',
        '> [!GOAL served] It `serves`',
        '> [!ITEM cli] The CLI',
        '> [!DONE] Well.',
      ].join('\n\n'),
    )
    expect(hints).toMatchObject([{ rung: 'nudge', blocks: [{ children: [{ text: 'Try.' }] }] }])
    expect(mistakes).toMatchObject([
      { id: 'swapped', title: [{ text: 'Title' }], body: [{ children: [{ text: 'Body.' }] }] },
    ])
    expect(goals).toMatchObject([{ id: 'served', words: [{ text: 'It ' }, { kind: 'code', text: 'serves' }] }])
    expect(items).toMatchObject([{ id: 'cli', words: [{ text: 'The CLI' }] }])
    expect(afterword).toMatchObject([{ children: [{ text: 'Well.' }] }])
  })

  test('place a command among the prose, with what its parts mean', () => {
    expect(step('before\n\n> [!COMMAND 2]\n> - `-d`: detached\n\nafter').prose).toMatchObject([
      { kind: 'paragraph' },
      { kind: 'command', deed: 1, parts: [{ term: '-d', means: [{ kind: 'text', text: 'detached' }] }] },
      { kind: 'paragraph' },
    ])
  })

  test('that nobody knows are complained of', () => {
    expect(complaints('> A quotation.')).toEqual([7])
    expect(complaints('> [!TIP] x')).toEqual([7])
    expect(complaints('> [!HINT easy] x')).toEqual([7])
    expect(complaints('\n> [!COMMAND 1]\n> - no code')).toEqual([9])
  })
})

test('a heading needs the id of its step', () => {
  const lines: number[] = []
  narrationOf(`${front}\n## No id\n`, (line) => lines.push(line))
  expect(lines).toEqual([6])
})

test('a file without title and summary is complained of', () => {
  const lines: number[] = []
  narrationOf('## A {#a}\n', (line) => lines.push(line))
  narrationOf('---\ntitle: [\n---\n', (line) => lines.push(line))
  expect(lines).toEqual([1, 1])
})

test('backticks in our own words mark code', () => {
  expect(inlinesOfText('`web` is `running`')).toEqual([
    { kind: 'code', text: 'web' },
    { kind: 'text', text: ' is ' },
    { kind: 'code', text: 'running' },
  ])
})

/** The step of a narration whose text begins in line 7. */
function step(text: string) {
  const [only] = narrationOf(`${front}## A step {#a}\n\n${text}\n`, () => {}).steps
  if (!only) throw new Error('There is no step.')
  return only
}

function complaints(text: string): number[] {
  const lines: number[] = []
  narrationOf(`${front}## A step {#a}\n\n${text}\n`, (line) => lines.push(line))
  return lines
}
