import { describe, expect, test } from 'vitest'
import { linesFor } from '../../../server/src/features/hover/copy-source.ts'
import { hoverAt, lookedUpAt } from '../../../server/src/features/hover.ts'
import { imageDocument } from '../../../server/src/features/local-image.ts'
import type { LocalImages } from '../../../server/src/features/local-images.ts'
import { sizeText } from '../../../server/src/features/size.ts'
import { shellCommands } from '../../../server/src/knowledge/commands/index.ts'
import { ignoredFiles } from '../../../server/src/meaning/ignored-files.ts'
import { sourceMatcher } from '../../../server/src/meaning/source-pattern.ts'
import type { Locale } from '../../../server/src/text.ts'
import { cursorIn } from './cursor.ts'
import { settingsWith } from './drawn.ts'

test.each([
  [
    'FROM a\nEXPOSE 5432|',
    '**Port `5432/tcp`**\n\nMostly PostgreSQL.',
    '**`5432/tcp` 포트**\n\n주로 PostgreSQL에서 씁니다.',
  ],
  ['FROM a\nENV P=53\nEXPOSE $P|/udp', 'is `53`', '값: `53`'],
  ['FROM a\nEXPOSE 53/u|dp', '-p 53:53/udp', '-p 53:53/udp'],
  ['FROM a\nEXPOSE 80-8|9', '**Ports `80-89/tcp`**', '**`80-89/tcp` 포트 범위**'],
  ['FROM a\nHEALTHCHECK --interval=1m3|0s CMD x', '**`1m30s`** = 1 min 30 s', '**`1m30s`** = 1분 30초'],
  ['FROM a\nHEALTHCHECK --timeout=0|s CMD x', 'stands for the default', '기본값을 뜻합니다'],
  ['FROM a\nSTOPSIGNAL SIGQ|UIT', '**`SIGQUIT`** (3)', 'nginx와 PHP-FPM'],
  ['FROM a\nSTOPSIGNAL 9|', '**`SIGKILL`** (9)', '바로 끝냅니다'],
  ['FROM a\nUSER ro|ot', 'anything in the container', '무엇이든 할 수 있습니다'],
  ['FROM a\nUSER 1000|:2000', '**User `1000`**, group `2000`', '**사용자 `1000`**, 그룹 `2000`'],
  ['FROM a\nCOPY --chown=a|pp a b', '/etc/passwd', '/etc/passwd'],
  [
    'FROM a\nCOPY --chmod=75|0 a b',
    'owner may everything, the group read, run, all others nothing',
    '소유자 전부, 그룹 읽기·실행, 나머지 없음',
  ],
  ['FROM a\nRUN apt-get in|stall -y curl', '**`apt-get install`.**', 'Debian이나 Ubuntu'],
  ['FROM a\nRUN apt-get install --no-install-rec|ommends curl', 'only recommend', '추천 패키지'],
  ['FROM a\nRUN apt-get update && rm -r|f /var/lib/apt/lists/*', 'folders too', '디렉터리까지'],
  ['FROM a\nRUN rm -rf /var/lib/apt/lis|ts/*', '20 to 40 MB', '20~40 MB'],
  ['FROM a\nRUN <<EOF\napk add --no-ca|che curl\nEOF', 'nothing to delete afterwards', '나중에 지울 것이 없습니다'],
  ['FROM a\nRUN pip install --no-cache-di|r -r x', 'does not keep the downloads', '다운로드 캐시'],
  ['FROM a\nENV P|=80', '**`$P`** is `80`.', '**`$P`** 값: `80`'],
  ['FROM a\nARG P|=80', 'docker build --build-arg P=', '`ARG`의 기본값'],
  ['FROM a\nRUN npm c|i', 'package-lock.json', '적힌 그대로'],
])('%j is explained in both languages', (marked, english, korean) => {
  expect(shown(marked, 'en')).toContain(english)
  expect(shown(marked, 'ko')).toContain(korean)
})

test.each([
  'FROM a\nRUN apt-get install cu|rl',
  'FROM a\nRUN ./my-to|ol',
  'FROM a\nSTOPSIGNAL NON|SENSE',
  'FROM a\nUSER |',
])('there is nothing to say: %j', (marked) => {
  expect(shown(marked, 'en')).toBeUndefined()
})

test('every command says what it does and why, in both languages', () => {
  const texts = shellCommands.flatMap(({ meaning, advice, options = [], operands = [] }) => [
    meaning,
    advice,
    ...[...options, ...operands].map((part) => part.meaning),
  ])
  for (const { en, ko } of texts) {
    expect(en.length).toBeGreaterThan(0)
    expect(ko).toMatch(/[가-힣]/)
  }
})

describe('a base image', () => {
  const node = imageDocument.parse({
    Id: 'sha256:1',
    Size: 12_345_678,
    Created: '',
    Os: 'linux',
    Architecture: 'amd64',
    Config: { User: 'node', Cmd: ['node'], ExposedPorts: { '80/tcp': {} }, Env: ['A=1'] },
    RootFS: { Layers: ['a', 'b'] },
  })

  test('is taken apart, with what it is on this machine', async () => {
    const text = await lookedUp('FROM no|de:22')
    expect(text).toContain('`node` from Docker Hub, tag `22`')
    for (const part of ['12.3MB, 2 layers', 'linux/amd64', '`node`', '`["node"]`', '`80/tcp`', '`A=1`']) {
      expect(text).toContain(part)
    }
  })

  test('says less where nobody knows it', async () => {
    expect(await lookedUp('FROM oth|er', 'ko')).toBe(
      '**`other`**: Docker Hub의 `other`, 태그 `latest`(쓰지 않았으므로).\n\n---\n\n[레지스트리 페이지](https://hub.docker.com/_/other)',
    )
  })

  test('is also one from which files are copied, and no stage', async () => {
    expect(await lookedUp('FROM a\nCOPY --from=no|de:22 /a /b')).toContain('12.3MB')
    expect(await lookedUp('FROM a AS b\nFROM b|')).toBeUndefined()
    expect(await lookedUp('FROM scr|atch')).toBeUndefined()
  })

  test('says what it sets, where nothing in the file does', async () => {
    expect(await lookedUp('FROM node:22 AS b\nFROM b\nRUN echo $|A', 'ko')).toBe(
      '**`$A`** 값: `1`\n\n베이스 이미지 `node:22`에서 정한 값입니다.',
    )
    expect(await lookedUp('FROM node:22\nENV A=2\nRUN echo $|A')).toBeUndefined()
    expect(await lookedUp('FROM node:22\nRUN echo $|B')).toBeUndefined()
  })

  async function lookedUp(marked: string, locale: Locale = 'en') {
    const images: LocalImages = {
      imageAt: async (name) => (name === 'node:22' ? node : undefined),
      knownImage: () => undefined,
      all: async () => [],
      state: {},
      forget: () => {},
    }
    const { file, position } = cursorIn(marked)
    const outside = { images, context: async () => undefined }
    return textOf(await lookedUpAt(file, position, { locale, settings: settingsWith() }, outside))
  }
})

describe('a source of COPY', () => {
  const seen = {
    folder: '/x',
    files: [
      { path: 'a.txt', size: 500 },
      { path: 'src/b.ts', size: 1500 },
      { path: 'src/deep/c.ts', size: 1000 },
    ],
    ignored: [{ path: 'src/d.log', size: 9 }],
    isComplete: true,
  }
  const none = {
    images: {
      imageAt: async () => undefined,
      knownImage: () => undefined,
      all: async () => [],
      state: {},
      forget: () => {},
    },
  }

  test('says how many files it takes, how large they are, and what is left out', async () => {
    const { file, position } = cursorIn('FROM a\nCOPY sr|c /x/')
    const hover = await lookedUpAt(
      file,
      position,
      { locale: 'en', settings: settingsWith() },
      { ...none, context: async () => seen },
    )
    expect(textOf(hover)).toBe(
      '**`src`** takes 2 files, 2.5kB.\n\n`src/b.ts`, `src/deep/c.ts`\n\n`.dockerignore` leaves out 1 more.',
    )
  })

  test('says that it takes nothing', () => {
    expect(linesFor('x', seen, () => false)[0]?.ko).toBe('**`x`**: 복사할 파일이 없습니다.')
  })

  test.each([
    ['.', 'a/b', true],
    ['./src/', 'src/a', true],
    ['src', 'src', true],
    ['src', 'srcs/a', false],
    ['*.json', 'package.json', true],
    ['*.json', 'a/package.json', false],
    ['src/*.ts', 'src/a.ts', true],
    ['pac?age[a-z]', 'packagex', true],
    ['a[^b]c', 'abc', false],
    ['/a', 'a', true],
  ])('%s takes %s: %s', (source, path, isTaken) => {
    expect(sourceMatcher(source)?.(path)).toBe(isTaken)
  })

  test.each(['../a', 'a[b'])('%s can take nothing', (source) => {
    expect(sourceMatcher(source)).toBeUndefined()
  })
})

test('an ignore file may take something back', () => {
  const { isIgnored, skips } = ignoredFiles('# all\n*\n!src\nsrc/*.log\n')
  expect(['a', 'src/b', 'src/c.log'].map(isIgnored)).toEqual([true, false, true])
  expect(skips('src')).toBe(false)
  expect(ignoredFiles('node_modules').skips('node_modules')).toBe(true)
  expect(ignoredFiles(undefined).isIgnored('a')).toBe(false)
})

test.each([
  [0, '0B'],
  [999, '999B'],
  [1000, '1kB'],
  [1234, '1.23kB'],
  [12_345_678, '12.3MB'],
  [999_999, '1MB'],
])('%d bytes are %s', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text)
})

function shown(marked: string, locale: Locale): string | undefined {
  const { file, position } = cursorIn(marked)
  return textOf(hoverAt(file, position, { locale, settings: settingsWith() }))
}

function textOf(hover: ReturnType<typeof hoverAt>): string | undefined {
  const contents = hover?.contents
  return typeof contents === 'object' && 'value' in contents ? contents.value : undefined
}
