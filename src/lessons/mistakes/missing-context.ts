import { terminalMistake } from './terminal-mistake.ts'

/** `docker build -t web` without the folder at its end. */
export const missingContext = terminalMistake({
  id: 'missing-context',
  line: /^docker (?:image |buildx )?build\b/,
  output: /requires (?:exactly )?1 argument/,
  say: (_, { line }) => ({
    title: { en: 'The build context is missing', ko: '빌드 컨텍스트가 빠졌습니다' },
    body: {
      en: 'The last argument is the folder that the build may copy from, most often `.`, the one that you are in.',
      ko: '마지막 인자는 빌드할 때 복사할 수 있는 폴더입니다. 대개 지금 있는 폴더를 뜻하는 `.`을 씁니다.',
    },
    fix: `${line.trim()} .`,
  }),
})
