import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { TextEdit } from 'vscode-languageserver'
import { actionsIn } from '../../../server/src/features/code-actions.ts'
import { imageDocument } from '../../../server/src/features/local-image.ts'
import { lint } from '../../../server/src/lint.ts'
import { applied } from '../../../server/src/mend.ts'
import { dump } from '../../../server/src/syntax/dump.ts'
import { parse } from '../../../server/src/syntax/parse.ts'
import type { Dockerfile } from '../../../server/src/syntax/tree.ts'
import { dockerfile } from '../dockerfiles.ts'
import { cursorIn } from './cursor.ts'
import { settingsWith } from './drawn.ts'

// Some hundred files take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

const uri = 'file:///x/Dockerfile'

describe('RUNs are merged', () => {
  test('those that follow each other, empty lines between or not', () => {
    expect(
      after('Merge 3 RUNs into one', 'FROM a\nRUN b &&\\\n  c\nRU|N d\n\nRUN e | f\nCMD x\n'.replace('e | f', 'e')),
    ).toBe('FROM a\nRUN b &&\\\n  c \\\n    && d \\\n    && e\nCMD x\n')
  })

  test.each([
    'FROM a\nRUN cd /x|\nRUN y\n',
    'FROM a\nRUN x|\n# why\nRUN y\n',
    'FROM a\nRUN x &|\nRUN y\n',
    'FROM a\nRUN x # z|\nRUN y\n',
    'FROM a\nRUN A=1; x|\nRUN y\n',
    'FROM a\nRUN --network=none x|\nRUN y\n',
    'FROM a\nRUN x|\nFROM b\nRUN y\n',
    'FROM a\nRUN ["x"]|\nRUN y\n',
    'FROM a\nSHELL ["pwsh"]\nRUN x|\nRUN y\n',
  ])('but not %j', (marked) => {
    expect(titlesIn(marked).some((title) => title.startsWith('Merge'))).toBe(false)
  })
})

describe('the form of a command', () => {
  test.each([
    ['FROM a\nRUN ls "a b"|\n', 'FROM a\nRUN ["ls", "a b"]\n', 'Write it as a JSON array'],
    ['FROM a\nCMD ["a", "b c", "it\'s"]|\n', "FROM a\nCMD a 'b c' 'it'\\''s'\n", 'Write it for a shell'],
  ])('%j becomes %j', (marked, expected, title) => {
    expect(after(title, marked)).toBe(expected)
  })

  test.each(['RUN a && b|', 'RUN echo $A|', 'RUN a > b|', 'RUN cd x|', 'RUN ls *.txt|', 'RUN A=1 b|'])(
    '%s needs its shell',
    (marked) => {
      expect(titlesIn(`FROM a\n${marked}\n`)).not.toContain('Write it as a JSON array')
    },
  )
})

test('ADD becomes COPY where it does the same, unless a rule says so anyway', () => {
  const { file, position } = cursorIn('FROM a\nADD b c /|d/\n')
  const range = { start: position, end: position }
  const titles = (checkedOne: ReturnType<typeof checkedFile>) =>
    actionsIn(checkedOne, { uri, range, only: ['refactor'], locale: 'ko' }).map(({ title }) => title)
  expect(titles({ ...checkedFile(file), findings: [] })).toEqual(['`COPY`로 쓰기'])
  expect(titles(checkedFile(file))).toEqual([])
  for (const text of ['ADD a.tar.gz /b|', 'ADD https://a/b /c|', 'ADD * /b|', 'ADD --checksum=x a /b|'])
    expect(titlesIn(`FROM a\n${text}\n`)).not.toContain('Write `COPY` instead')
})

describe('a digest is pinned', () => {
  const digest = `sha256:${'a'.repeat(64)}`
  const images = new Map([
    ['nginx:1.27', ['other/nginx@sha256:'.padEnd(83, 'b'), `nginx@${digest}`]],
    ['built:here', []],
    ['ghcr.io/a/b', [`ghcr.io/a/b@${digest}`]],
  ])
  const pinned = (marked: string) => {
    const { file, position } = cursorIn(marked)
    const [action] = actionsIn(checkedFile(file), {
      uri,
      range: { start: position, end: position },
      only: ['refactor'],
      locale: 'en',
      knownImage: (reference) => {
        const known = images.get(reference)
        return known && imageDocument.parse({ Id: 'x', Os: 'linux', Architecture: 'amd64', RepoDigests: known })
      },
    }).filter(({ title }) => title.startsWith('Pin'))
    const edits = action?.edit?.changes?.[uri] ?? []
    return edits.map(({ newText }) => newText)
  }

  test.each(['FROM nginx:1.27|\n', 'FROM --platform=linux/amd64 nginx:1.27 AS a|\n', 'FROM ghcr.io/a/b|\n'])(
    'where the image is here: %j',
    (marked) => {
      expect(pinned(marked)).toEqual([`@${digest}`])
    },
  )

  test.each([
    'FROM built:here|\n',
    'FROM nginx:1.28|\n',
    `FROM nginx:1.27@${digest}|\n`,
    'ARG T=1.27\nFROM nginx:$T|\n',
    'FROM nginx:1.27 AS a\nFROM a|\n',
    'FROM nginx:1.27\nRUN x|\n',
  ])('and not for %j', (marked) => {
    expect(pinned(marked)).toEqual([])
  })
})

describe('a user', () => {
  test.each([
    ['FROM node:22\nCMD x|\n', 'FROM node:22\nUSER node\nCMD x\n'],
    [
      'FROM alpine\n# go\nENTRYPOINT a\nCMD x|\n',
      'FROM alpine\nRUN adduser -D app\nUSER app\n# go\nENTRYPOINT a\nCMD x\n',
    ],
    ['FROM debian\nCMD x|\n', 'FROM debian\nRUN useradd --create-home app\nUSER app\nCMD x\n'],
    ['FROM scratch AS a\nFROM a\nCMD ["x"]|\n', 'FROM scratch AS a\nFROM a\nUSER 65532:65532\nCMD ["x"]\n'],
  ])('%j becomes %j', (marked, expected) => {
    expect(after('Run it as another user than root', marked)).toBe(expected)
  })

  test.each(['FROM a\nUSER b\nCMD x|\n', 'FROM a AS b\nUSER c\nFROM b\nCMD x|\n', 'FROM a\nCMD x|\nFROM b\n'])(
    'there is one, or no need for one: %j',
    (marked) => {
      expect(titlesIn(marked)).not.toContain('Run it as another user than root')
    },
  )
})

describe('sources are copied after the packages', () => {
  test.each([
    ['COPY . .|\nRUN npm ci', 'COPY package*.json ./\nRUN npm ci\nCOPY . .'],
    [
      'COPY . /app\nENV A=b\nRUN pip install -r requirements.txt|',
      'COPY requirements.txt /app/\nENV A=b\nRUN pip install -r requirements.txt\nCOPY . /app',
    ],
    ['COPY ./ ./|\nRUN go mod download', 'COPY go.mod go.sum ./\nRUN go mod download\nCOPY ./ ./'],
  ])('%j becomes %j', (marked, expected) => {
    const title = titlesIn(`FROM a\n${marked}\n`).find((one) => one.includes('the sources after the packages'))
    expect(after(title ?? '', `FROM a\n${marked}\n`)).toBe(`FROM a\n${expected}\n`)
  })

  test.each(['COPY . .|\nRUN npm ci && npm run build', 'COPY a .|\nRUN npm ci', 'COPY . .|\nRUN make'])(
    'but not %j',
    (marked) => {
      expect(titlesIn(`FROM a\n${marked}\n`).some((one) => one.includes('the sources after'))).toBe(false)
    },
  )
})

describe('a stage is split', () => {
  test.each([
    [
      'FROM golang:1.24\nWORKDIR /src\nCOPY . .\nRUN go build -o /app .\nEXPOSE 80\nCMD ["/app"]|\n',
      'FROM golang:1.24 AS build\nWORKDIR /src\nCOPY . .\nRUN go build -o /app .\n\nFROM gcr.io/distroless/base-debian12\nWORKDIR /src\nCOPY --from=build /app /app\nEXPOSE 80\nCMD ["/app"]\n',
    ],
    [
      'FROM node:22|\nWORKDIR /app\nCOPY . .\nRUN npm ci && npm run build\nCMD ["node", "dist/main.js"]\n',
      'FROM node:22 AS build\nWORKDIR /app\nCOPY . .\nRUN npm ci && npm run build\n\nFROM node:22-slim\nWORKDIR /app\nCOPY package*.json ./\nRUN npm ci --omit=dev\nCOPY --from=build /app/dist ./dist\nCMD ["node", "dist/main.js"]\n',
    ],
    [
      'FROM python:3.13|\nWORKDIR /app\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\nCOPY . .\nCMD ["python", "a.py"]\n',
      'FROM python:3.13 AS build\nWORKDIR /app\nCOPY requirements.txt .\nRUN pip install -r requirements.txt\n\nFROM python:3.13-slim\nWORKDIR /app\nCOPY --from=build /usr/local/lib /usr/local/lib\nCOPY --from=build /usr/local/bin /usr/local/bin\nCOPY . .\nCMD ["python", "a.py"]\n',
    ],
    [
      'FROM maven:3-eclipse-temurin-17|\nWORKDIR /app\nCOPY . .\nRUN mvn -B package\nCMD ["java", "-jar", "target/x-1.0.jar"]\n',
      'FROM maven:3-eclipse-temurin-17 AS build\nWORKDIR /app\nCOPY . .\nRUN mvn -B package\n\nFROM eclipse-temurin:17-jre\nWORKDIR /app\nCOPY --from=build /app/target/*.jar app.jar\nCMD ["java", "-jar", "app.jar"]\n',
    ],
  ])('%j', (marked, expected) => {
    expect(after('Split into a stage that builds and one that runs', marked)).toBe(expected)
  })

  test.each([
    'FROM node:22|\nCMD x\n',
    'FROM golang:1 AS a|\nRUN go build -o /a\nCMD a\n',
    'FROM golang:1|\nRUN go build -o /a\nRUN x\nCMD a\n',
  ])('but not %j', (marked) => {
    expect(titlesIn(marked).some((title) => title.startsWith('Split'))).toBe(false)
  })
})

describe('an ignore file', () => {
  const marked = 'FROM a\nCOPY . .|\n'

  test('is created where everything is copied, by a client that can', () => {
    const [action] = actionsAt(marked, true).filter(({ title }) => title === 'Create a `.dockerignore`')
    expect(action?.edit?.documentChanges).toMatchObject([
      { kind: 'create', uri: 'file:///x/.dockerignore' },
      { edits: [{ newText: expect.stringContaining('node_modules\n') }] },
    ])
  })

  test('is not created where there is one, or where nobody can', () => {
    expect(actionsAt(marked, true, 'x').some(({ title }) => title.includes('Create'))).toBe(false)
    expect(actionsAt(marked, false).some(({ title }) => title.includes('Create'))).toBe(false)
    expect(actionsAt('FROM a\nCOPY b .|\n', true).some(({ title }) => title.includes('Create'))).toBe(false)
  })
})

test('no refactoring makes a file that BuildKit cannot parse', () => {
  fc.assert(
    fc.property(dockerfile, (text) => {
      const file = parse(text)
      if (dump(file) === '') return
      for (const { range } of file.instructions) {
        const position = file.lines.positionAt(range.start)
        const request = { uri, range: { start: position, end: position }, only: ['refactor'], locale: 'en' as const }
        for (const { title, edit } of actionsIn({ ...checkedFile(file), findings: [] }, request)) {
          expect(dump(parse(changedBy(file, edit?.changes?.[uri] ?? []))), title).not.toBe('')
        }
      }
    }),
    { numRuns: 500 },
  )
})

test('what a refactoring is called is said in Korean, too', () => {
  const { file, position } = cursorIn('FROM node:22\nRUN a\nRUN b|\nCMD x\n')
  const range = { start: position, end: position }
  const titles = actionsIn(checkedFile(file), { uri, range, only: ['refactor'], locale: 'ko' }).map(
    ({ title }) => title,
  )
  expect(titles).toEqual(['RUN 2개를 하나로 합치기', 'JSON 배열로 쓰기'])
})

function checkedFile(file: ReturnType<typeof parse>, ignoreFile?: string) {
  const settings = settingsWith()
  return { file, settings, surroundings: { ignoreFile }, findings: lint(file, settings) }
}

function actionsAt(marked: string, canCreateFiles = false, ignoreFile?: string) {
  const { file, position } = cursorIn(marked)
  const range = { start: position, end: position }
  return actionsIn(checkedFile(file, ignoreFile), { uri, range, only: ['refactor'], locale: 'en', canCreateFiles })
}

function titlesIn(marked: string): string[] {
  return actionsAt(marked).map(({ title }) => title)
}

function after(title: string, marked: string): string {
  const { file } = cursorIn(marked)
  const action = actionsAt(marked).find((one) => one.title === title)
  const edits = action?.edit?.changes?.[uri]
  if (!edits) throw new Error(`${title} is not among ${titlesIn(marked).join(', ')}`)
  const changed = changedBy(file, edits)
  expect(parse(changed).problems).toEqual([])
  return changed
}

function changedBy(file: Dockerfile, edits: readonly TextEdit[]): string {
  const { offsetAt } = file.lines
  return applied(
    file.text,
    edits.map(({ range, newText }) => ({
      range: { start: offsetAt(range.start), end: offsetAt(range.end) },
      text: newText,
    })),
  )
}
