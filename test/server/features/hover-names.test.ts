import { describe, expect, test } from 'vitest'
import { hoverAt } from '../../../server/src/features/hover.ts'
import { readSettings } from '../../../server/src/settings.ts'
import type { Locale } from '../../../server/src/text.ts'
import { cursorIn } from './cursor.ts'

describe('stages', () => {
  const file = 'FROM node:22 AS deps\nRUN a\nRUN b\nCOPY c d\nFROM deps AS build\nFROM nginx\nCOPY --from=build /a /b\n'

  test.each([file.replace('AS deps', 'AS de|ps'), file.replace('FROM deps', 'FROM de|ps')])(
    'a stage says its base, what it holds and who uses it, at its name and where it is used',
    (marked) => {
      expect(shown(marked)).toBe(
        [
          '**Stage `deps`**, number 0 of 3.',
          'Starts from the image `node:22`.',
          'Holds 2 × `RUN`, 1 × `COPY`.',
          'Used in line 5.',
        ].join('\n\n'),
      )
    },
  )

  test('at the value of --from the stage, at its name the flag', () => {
    expect(shown(file.replace('--from=build', '--from=bu|ild'))).toContain('**Stage `build`**')
    expect(shown(file.replace('--from=build', '--fr|om=build'))).toContain('Copy from elsewhere')
  })

  test('at the from of a mount, and by number', () => {
    expect(shown('FROM a AS one\nFROM b\nRUN --mount=from=on|e,target=/x y')).toContain('**Stage `one`**')
    expect(shown('FROM a\nFROM b\nCOPY --from=0| /a /b')).toContain('**Stage `0`**')
  })

  test('the last one becomes the image', () => {
    expect(shown('FROM a AS one|')).toContain('The last one: it becomes the image.')
  })

  test('one that nobody uses is left out of the build', () => {
    expect(shown('FROM a AS one|\nFROM b', 'ko')).toContain('건너뜁니다')
  })

  test('an image is no stage', () => {
    expect(shown('FROM ng|inx')).toBeUndefined()
    expect(shown('FROM a\nCOPY --from=ngi|nx /a /b')).toContain('Copy from elsewhere')
  })
})

describe('variables', () => {
  test('an ENV says its value and its line', () => {
    expect(shown('FROM a\nENV DIR=/app\nWORKDIR $DI|R/x')).toBe(
      '**`$DIR`** is `/app`.\n\nSet by `ENV` in line 2. `docker run -e DIR=...` changes it for one container.',
    )
  })

  test('a value is expanded on', () => {
    expect(shown('FROM a\nENV A=/x\nENV B="$A/y"\nWORKDIR ${B|}')).toMatch(/^\*\*`\$B`\*\* is `\/x\/y`\./)
  })

  test('an ARG says its default and how to change it', () => {
    expect(shown('ARG TAG=22\nFROM node:$TA|G', 'ko')).toBe(
      '**`$TAG`** 값: `22`\n\n1번째 줄 `ARG`의 기본값입니다. `docker build --build-arg TAG=...`로 바꿀 수 있습니다.',
    )
  })

  test('a build argument of the settings wins', () => {
    expect(shown('ARG TAG=22\nFROM node:$TA|G', 'en', { buildArguments: { TAG: '24' } })).toBe(
      '**`$TAG`** is `24`.\n\nGiven as a build argument in the settings.',
    )
  })

  test('an ARG without a value takes over the one above the first FROM', () => {
    expect(shown('ARG V=1\nFROM a\nARG V\nENV X=$V|')).toMatch(
      /^\*\*`\$V`\*\* is `1`\.\n\nTaken over from `ARG` in line 1/,
    )
  })

  test('a platform argument says what BuildKit puts in', () => {
    expect(shown('FROM a\nARG TARGETARCH\nRUN echo $TARGET|ARCH')).toContain('the processor of the result')
    expect(shown('FROM --platform=$BUILD|PLATFORM a')).toContain('the platform of the machine that builds')
  })

  test('an ARG without a default is empty', () => {
    expect(shown('FROM a\nARG V\nRUN echo $V|')).toContain('gives no default: it is empty')
  })

  test('an ENV wins over an ARG of the same name', () => {
    expect(shown('FROM a\nENV V=1\nARG V=2\nRUN echo $V|')).toContain('is `1`')
  })

  test('in CMD, an ARG is gone', () => {
    expect(shown('FROM a\nARG V=1\nCMD echo $V|')).toContain('gone when the container runs')
  })

  test('a value with backticks stays code', () => {
    expect(shown('FROM a\nENV V=a`*b*`\nRUN echo $V|')).toContain('`` a`*b*` ``')
  })

  test.each([
    'FROM a\nENV V=1\nENV X=\\$V|',
    "FROM a\nENV V=1\nENV X='$V|'",
    'FROM a\nENV V=1\nRUN echo $UNKNOWN|',
    'FROM a\nRUN echo $V|\nENV V=1',
  ])('there is nothing to say: %j', (marked) => {
    expect(shown(marked)).toBeUndefined()
  })
})

function shown(marked: string, locale: Locale = 'en', given: object = {}): string | undefined {
  const { file, position } = cursorIn(marked)
  const read = readSettings(given)
  if (!('settings' in read)) throw new Error(read.problems.join('\n'))
  const contents = hoverAt(file, position, { locale, settings: read.settings })?.contents
  return typeof contents === 'object' && 'value' in contents ? contents.value : undefined
}
