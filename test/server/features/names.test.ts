import { describe, expect, test } from 'vitest'
import { definitionsAt } from '../../../server/src/features/definition.ts'
import { highlightsAt } from '../../../server/src/features/document-highlights.ts'
import { referencesAt } from '../../../server/src/features/references.ts'
import { renameableAt, renamed } from '../../../server/src/features/rename.ts'
import { cursorIn } from './cursor.ts'
import { drawn, settingsWith } from './drawn.ts'

describe('references', () => {
  test.each([
    [
      'FROM node AS de|ps\nFROM deps AS b\nCOPY --from=deps /a /b\nRUN --mount=from=deps,target=/x y\n',
      'FROM node AS [deps]\nFROM [deps] AS b\nCOPY --from=[deps] /a /b\nRUN --mount=from=[deps],target=/x y\n',
    ],
    ['FROM a AS One\nFROM o|ne\n', 'FROM a AS [One]\nFROM [one]\n'],
    ['FROM a AS one\nFROM b\nCOPY --from=0| /a /b\n', 'FROM a AS [one]\nFROM b\nCOPY --from=[0] /a /b\n'],
  ])('a stage is found at its name and wherever it is used: %j', (marked, expected) => {
    expect(referencesIn(marked)).toBe(expected)
  })

  test.each([
    [
      'FROM a\nENV DI|R=/x A=1\nWORKDIR ${DIR}/y\nRUN ls $DIR\n',
      'FROM a\nENV [DIR]=/x A=1\nWORKDIR ${[DIR]}/y\nRUN ls $[DIR]\n',
    ],
    ['FROM a\nENV D=1\nRUN echo "${D|:-z}" \'$D\'\n', 'FROM a\nENV [D]=1\nRUN echo "${[D]:-z}" \'$D\'\n'],
    ['FROM a\nENV D=1\nRUN <<EOF\necho $|D\nEOF\n', 'FROM a\nENV [D]=1\nRUN <<EOF\necho $[D]\nEOF\n'],
    ['FROM a\nENV D=1\nONBUILD RUN echo $D|\n', 'FROM a\nENV [D]=1\nONBUILD RUN echo $[D]\n'],
  ])('a variable is found where it is declared, expanded and read by the shell: %j', (marked, expected) => {
    expect(referencesIn(marked)).toBe(expected)
  })

  test('an ARG without a value is the one above the first FROM, another stage knows nothing of it', () => {
    expect(referencesIn('ARG V|=1\nFROM a:$V AS x\nARG V\nRUN echo $V\nFROM b\nARG V=2\nRUN echo $V\n')).toBe(
      'ARG [V]=1\nFROM a:$[V] AS x\nARG [V]\nRUN echo $[V]\nFROM b\nARG V=2\nRUN echo $V\n',
    )
  })

  test('a stage takes over the variables of its base stage', () => {
    expect(referencesIn('FROM a AS x\nENV V=1\nFROM x\nRUN echo $V|\nFROM c\nRUN echo $V\n')).toBe(
      'FROM a AS x\nENV [V]=1\nFROM x\nRUN echo $[V]\nFROM c\nRUN echo $V\n',
    )
  })

  test('a variable that the script sets itself is another one', () => {
    expect(referencesIn('FROM a\nENV V=|1\nRUN V=2; echo $V\n'.replace('=|', '|='))).toBe(
      'FROM a\nENV [V]=1\nRUN V=2; echo $V\n',
    )
  })

  test('a heredoc is found where it opens and where it ends', () => {
    expect(referencesIn('FROM a\nRUN <<"E|OF" cat\nEOF here\nEOF\n')).toBe(
      'FROM a\nRUN <<"[EOF]" cat\nEOF here\n[EOF]\n',
    )
    expect(referencesIn('FROM a\nRUN <<-EOF\n\tx\n\tE|OF\n')).toBe('FROM a\nRUN <<-[EOF]\n\tx\n\t[EOF]\n')
  })

  test('a script that another shell gets as one word is read too', () => {
    expect(referencesIn("FROM a\nENV V|=1\nRUN sh -c 'echo $V' && echo '$V'\n")).toContain(
      "sh -c 'echo $[V]' && echo '$V'",
    )
    expect(referencesIn('FROM a\nENV V|=1\nCMD ["/bin/sh", "-c", "echo ${V}"]\n')).toContain('echo ${[V]}')
    expect(referencesIn('FROM a\nENV V|=1\nCMD ["echo", "$V"]\n')).toContain('"$V"')
  })

  test('what PowerShell and cmd read counts too', () => {
    expect(referencesIn('FROM a\nSHELL ["pwsh", "-c"]\nENV V|=1\nRUN echo $env:V\n')).toContain('$env:[V]')
    expect(referencesIn('FROM mcr.microsoft.com/windows/servercore:ltsc2022\nENV V|=1\nRUN echo %V%\n')).toContain(
      '%[V]%',
    )
  })

  test('declarations can be left out', () => {
    const { file, position } = cursorIn('FROM a AS o|ne\nFROM one\n')
    expect(drawn(file, referencesAt(file, position, settingsWith(), false))).toBe('FROM a AS one\nFROM [one]\n')
  })

  test.each(['FROM al|pine\n', 'FROM a\nRUN ec|ho\n', '# com|ment\nFROM a\n'])('there is nothing: %j', (marked) => {
    expect(referencesIn(marked)).not.toContain('[')
  })
})

test('a place that declares is highlighted as written, the others as read', () => {
  const { file, position } = cursorIn('FROM a AS o|ne\nFROM one\n')
  expect(highlightsAt(file, position, settingsWith())?.map(({ kind }) => kind)).toEqual([3, 2])
})

describe('definition', () => {
  test.each([
    ['FROM a AS one\nFROM o|ne\n', 'FROM a AS [one]\nFROM one\n'],
    ['FROM a\nENV V=1\nENV V=2\nRUN echo $V|\n', 'FROM a\nENV V=1\nENV [V]=2\nRUN echo $V\n'],
    ['ARG V=1\nFROM a\nARG V\nRUN echo $V|\n', 'ARG [V]=1\nFROM a\nARG [V]\nRUN echo $V\n'],
    ['FROM a\nRUN cat <<X\nx\nX|\n', 'FROM a\nRUN cat <<[X]\nx\nX\n'],
  ])('%j', (marked, expected) => {
    const { file, position } = cursorIn(marked)
    expect(drawn(file, definitionsAt(file, position, settingsWith()))).toBe(expected)
  })
})

describe('rename', () => {
  test.each([
    ['FROM a AS o|ne\nFROM one\nCOPY --from=0 a b\n', 'FROM a AS [one]\nFROM [one]\nCOPY --from=0 a b\n', 'two'],
    ['FROM a\nRUN <<E|OF\nx\nEOF\n', 'FROM a\nRUN <<[EOF]\nx\n[EOF]\n', 'END'],
    ['ARG A|=1\nFROM b:$A\n', 'ARG [A]=1\nFROM b:$[A]\n', 'B'],
  ])('%j', (marked, expected, newName) => {
    const { file, position } = cursorIn(marked)
    const found = renamed(file, position, newName, settingsWith())
    expect(Array.isArray(found) && drawn(file, found)).toBe(expected)
  })

  test.each([
    ['FROM a AS o|ne\nFROM b AS two\n', 'two', '스테이지가 이미 있습니다'],
    ['FROM a AS o|ne\n', '1st', '영문자로 시작'],
    ['FROM a\nENV A|=1\n', 'A-B', '영문자나 `_`로'],
    ['FROM a\nRUN <<E|OF\nEND\nEOF\n', 'END', '거기서 끝나게'],
    ['FROM a\nARG TARGET|ARCH\n', 'X', 'BuildKit이 정한'],
    ['FROM a\nRUN echo $HOM|E\n', 'X', '선언이 없습니다'],
  ])('%j cannot be %s', (marked, newName, reason) => {
    const { file, position } = cursorIn(marked)
    expect(renamed(file, position, newName, settingsWith())).toMatchObject({ ko: expect.stringContaining(reason) })
  })

  test('is prepared with the name, and refused where there is none', () => {
    const { file, position } = cursorIn('FROM a AS on|e\n')
    expect(renameableAt(file, position, settingsWith())).toMatchObject({ placeholder: 'one' })
    const number = cursorIn('FROM a\nFROM b\nCOPY --from=0| a b\n')
    expect(renameableAt(number.file, number.position, settingsWith())).toMatchObject({
      en: expect.stringMatching(/AS name/),
    })
    const image = cursorIn('FROM alp|ine\n')
    expect(renameableAt(image.file, image.position, settingsWith())).toBeUndefined()
  })
})

function referencesIn(marked: string): string {
  const { file, position } = cursorIn(marked)
  return drawn(file, referencesAt(file, position, settingsWith(), true))
}
