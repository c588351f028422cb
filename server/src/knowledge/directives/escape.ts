import { alike, type Directive } from '../explanation.ts'

export const escapeCharacter: Directive = {
  name: 'escape',
  title: { en: 'Escape character', ko: '이스케이프 문자' },
  summary: {
    en: 'Chooses the character that continues a line and takes away the meaning of a character: `\\`, or the backtick for Windows paths.',
    ko: '줄을 잇고 글자의 특별한 뜻을 없애는 문자를 정합니다. 보통은 `\\`이고, Windows 경로를 쓸 때는 백틱으로 바꿉니다.',
  },
  forms: [
    {
      label: alike('# escape=\\'),
      snippet: '# escape=\\\\',
      meaning: { en: 'The backslash, as without the directive.', ko: '백슬래시. 적지 않은 것과 같습니다.' },
      parameters: [],
    },
    {
      label: alike('# escape=`'),
      snippet: '# escape=`',
      meaning: {
        en: 'The backtick, so that `C:\\` is an ordinary path.',
        ko: '백틱. `C:\\`를 평범한 경로로 쓸 수 있습니다.',
      },
      parameters: [],
    },
  ],
  uses: [],
  example: alike('# escape=`\nFROM mcr.microsoft.com/windows/nanoserver:ltsc2022\nCOPY app.exe C:\\\nRUN dir C:\\'),
  cache: {
    en: 'Makes no layer. It changes only how the file is read.',
    ko: '레이어가 생기지 않습니다. 파일을 읽는 방식만 바뀝니다.',
  },
  mistake: {
    en: 'Without it, `COPY app.exe C:\\` swallows the next line, for the `\\` at the end continues it. In a `RUN` the character only continues lines; everything else is up to the shell.',
    ko: '이것이 없으면 `COPY app.exe C:\\`는 줄 끝의 `\\` 때문에 다음 줄과 이어집니다. `RUN`에서는 줄을 잇는 데만 쓰이고, 나머지는 셸이 해석합니다.',
  },
  reference: 'escape',
}
