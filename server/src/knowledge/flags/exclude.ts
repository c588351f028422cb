import { alike, type Flag } from '../explanation.ts'

export const exclude: Flag = {
  name: '--exclude',
  title: { en: 'Leave files out', ko: '파일 제외' },
  summary: {
    en: 'Leaves out the files that match a pattern, in this one instruction.',
    ko: '이 명령 하나에서 패턴에 맞는 파일을 빼고 복사합니다.',
  },
  forms: [
    {
      label: { en: '--exclude=pattern', ko: '--exclude=패턴' },
      snippet: '--exclude=$1',
      meaning: {
        en: 'Written like a source, with `*` and `?`. May be given several times.',
        ko: '원본처럼 `*`와 `?`를 쓸 수 있습니다. 여러 번 적어도 됩니다.',
      },
      parameters: [],
    },
  ],
  example: alike('COPY --exclude=*.md --exclude=*.test.js . /app/'),
  cache: {
    en: 'A change in an excluded file does not make the line run again.',
    ko: '제외한 파일이 바뀌어도 이 명령을 다시 실행하지 않습니다.',
  },
  mistake: {
    en: 'For what no build ever needs, such as `node_modules` or `.git`, a `.dockerignore` is better: those files are not even sent to the builder.',
    ko: '`node_modules`나 `.git`처럼 어떤 빌드에도 필요 없는 것은 `.dockerignore`에 적습니다. 그러면 빌더로 보내지도 않습니다.',
  },
  reference: 'copy---exclude',
  value: { kind: 'pattern' },
  fallback: { en: 'nothing', ko: '없음' },
  isRepeatable: true,
  since: '1.19',
}
