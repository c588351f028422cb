import { describe, expect, it } from 'vitest'
import { linesIn, type OutlinedStage } from '../../src/layers/dockerfile-lines.ts'
import { madeBy } from '../../src/layers/instruction.ts'

const stages = outline(`FROM node:22 AS build
RUN npm ci && \\
    # a comment between
    npm run build
FROM nginx:1.27
LABEL a=b
RUN apt-get update
COPY --from=build /app/dist /usr/share/nginx/html/
EXPOSE 80`)
const built = [
  'EXPOSE map[80/tcp:{}]',
  'COPY /app/dist /usr/share/nginx/html/ # buildkit',
  'RUN /bin/sh -c apt-get update # buildkit',
  'LABEL a=b',
  'CMD ["nginx" "-g" "daemon off;"]',
  'RUN /bin/sh -c set -x # buildkit',
]

describe('the lines of a Dockerfile', () => {
  it('are those of the stage that was built', () => {
    expect(found(built)).toEqual({ lines: [9, 8, 7, 6, undefined, undefined], from: 5 })
  })

  it('are found for an image of the older builder as well', () => {
    const older = [
      '/bin/sh -c #(nop)  EXPOSE 80',
      '/bin/sh -c #(nop) COPY dir:4f2a in /usr/share/nginx/html/ ',
      '/bin/sh -c apt-get update',
      '/bin/sh -c #(nop)  LABEL a=b',
    ]
    expect(found(older)?.lines).toEqual([9, 8, 7, 6])
  })

  it('are those of an earlier stage where that was built (`--target`), over continued lines', () => {
    expect(found(['RUN /bin/sh -c npm ci &&     npm run build # buildkit'])).toEqual({ lines: [2], from: 1 })
  })

  it('go on in the stage that the built one begins with', () => {
    const chained = outline('FROM alpine AS base\nRUN one\nFROM base\nRUN two')
    expect(linesIn(chained, ['RUN /bin/sh -c two', 'RUN /bin/sh -c one'].map(madeBy))).toEqual({
      lines: [4, 2],
      from: 1,
    })
  })

  it('are none where the file has changed since', () => {
    expect(found(built.with(2, 'RUN /bin/sh -c apt-get upgrade # buildkit'))).toBeUndefined()
  })

  it('are none where what is the same proves nothing', () => {
    expect(linesIn(outline('FROM nginx\nEXPOSE 80'), built.map(madeBy))).toBeUndefined()
    expect(linesIn(outline('FROM nginx'), built.map(madeBy))).toBeUndefined()
  })
})

function found(history: readonly string[]) {
  return linesIn(stages, history.map(madeBy))
}

/** The outline that the language server would give. */
function outline(text: string): readonly OutlinedStage[] {
  const found: { from: string; line: number; instructions: { text: string; line: number }[] }[] = []
  for (const [index, line] of text.split('\n').entries()) {
    const stage = found.at(-1)
    if (line.startsWith('FROM')) found.push({ from: line, line: index + 1, instructions: [] })
    else if (line.startsWith(' '))
      stage?.instructions.push({ ...last(stage.instructions), text: `${last(stage.instructions).text}\n${line}` })
    else stage?.instructions.push({ text: line, line: index + 1 })
    if (line.startsWith(' ')) stage?.instructions.splice(-2, 1)
  }
  return found
}

function last(list: readonly { text: string; line: number }[]) {
  return list.at(-1) ?? { text: '', line: 0 }
}
