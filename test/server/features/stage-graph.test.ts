import { describe, expect, it } from 'vitest'
import { stagesIn } from '../../../server/src/features/stage-graph.ts'
import { defaultSettings } from '../../../server/src/settings.ts'
import { parse } from '../../../server/src/syntax/parse.ts'

const graph = (text: string) => stagesIn(parse(text), '/work/shop/Dockerfile', defaultSettings).stages

describe('the stages of a file, to be drawn', () => {
  it('say what each begins with: an image, its variables filled in, or an earlier stage', () => {
    const [first, second] = graph('ARG TAG=22\nFROM node:$TAG AS Deps\nRUN npm ci\nFROM deps\n')
    expect(first).toMatchObject({ name: 'Deps', base: { image: 'node:22' }, line: 1, lastLine: 2 })
    expect(second).toMatchObject({ name: null, base: { stage: 0 }, line: 3, lastLine: 3 })
  })

  it('say what is taken from where: by COPY, by number, by a mount, from an image', () => {
    const stages = graph(
      [
        'FROM a AS x',
        'FROM b',
        'COPY --from=x /app/dist /app/LICENSE ./',
        'COPY --from=0 /etc /etc',
        'RUN --mount=type=bind,from=x,source=/lib,target=/lib --mount=type=bind,from=x,target=/all make',
        'COPY --from=nginx:1.27 /html /html',
      ].join('\n'),
    )
    expect(stages[1]?.taken).toEqual([
      { by: 'COPY', from: { stage: 0 }, paths: ['/app/dist', '/app/LICENSE'], line: 2 },
      { by: 'COPY', from: { stage: 0 }, paths: ['/etc'], line: 3 },
      { by: 'mount', from: { stage: 0 }, paths: ['/lib'], line: 4 },
      { by: 'mount', from: { stage: 0 }, paths: ['/'], line: 4 },
      { by: 'COPY', from: { image: 'nginx:1.27' }, paths: ['/html'], line: 5 },
    ])
  })

  it('leave out what comes from the stage itself or a later one', () => {
    const stages = graph('FROM a AS x\nCOPY --from=y /a /a\nCOPY --from=x /a /a\nCOPY --from=7 /a /a\nFROM b AS y\n')
    expect(stages[0]?.taken).toEqual([])
  })

  it('tell instructions that make layers from those that only set something', () => {
    const [stage] = graph('FROM a\nENV A=1\nRUN apt-get update && \\\n    apt-get install -y curl\nCMD ["x"]\n')
    expect(stage?.instructions).toEqual([
      { text: 'ENV A=1', line: 1, isLayer: false },
      { text: 'RUN apt-get update && apt-get install -y curl', line: 2, isLayer: true },
      { text: 'CMD ["x"]', line: 4, isLayer: false },
    ])
  })

  it('say the line that builds each, where there is one', () => {
    const stages = graph('FROM a AS x\nFROM b\nFROM c\n')
    expect(stages.map(({ command }) => command)).toEqual([
      'docker build --target x -t shop:x .',
      null,
      'docker build -t shop .',
    ])
  })

  it('are none in a file without FROM', () => {
    expect(graph('RUN x\n')).toEqual([])
  })
})
