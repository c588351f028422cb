import { expect, test } from 'vitest'
import { defaultSettings } from '../../server/src/settings.ts'
import { summaryOf } from '../../server/src/summary.ts'

const text = `ARG TAG=1
FROM golang:1.23 AS builder
RUN go build \\
  -o /out/app .
FROM alpine:3.20
MAINTAINER Kim
COPY --from=builder --chown=1:1 /out/app /app
CMD ["/app"]
`

test('a Dockerfile in few words: instructions with their flags, form and stage, and what is wrong', () => {
  const { instructions, findings } = summaryOf(text, defaultSettings)
  expect(instructions.map(({ keyword, stage }) => `${keyword} ${stage}`)).toEqual([
    'ARG -1',
    'FROM 0',
    'RUN 0',
    'FROM 1',
    'MAINTAINER 1',
    'COPY 1',
    'CMD 1',
  ])
  expect(instructions[1]?.text).toBe('golang:1.23 AS builder')
  expect(instructions[2]?.text).toMatch(/^go build\s+-o \/out\/app \.$/)
  expect(instructions[5]).toMatchObject({ text: '/out/app /app', flags: ['from=builder', 'chown=1:1'], isExec: false })
  expect(instructions[6]).toMatchObject({ text: '["/app"]', isExec: true })
  expect(findings).toContainEqual({ rule: 'MaintainerDeprecated', severity: 'warning', line: 6 })
})
