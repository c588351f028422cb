import { alike, type Concept } from '../explanation.ts'

export const heredoc: Concept = {
  title: { en: 'Heredoc', ko: '히어독' },
  summary: {
    en: 'Takes the following lines, up to the one that is only this word, as a script or as the content of a file.',
    ko: '이 단어만 있는 줄이 나올 때까지 이어지는 줄을 스크립트나 파일의 내용으로 씁니다.',
  },
  forms: [
    {
      label: { en: '<<WORD', ko: '<<단어' },
      snippet: '<<EOF\n$0\nEOF',
      meaning: { en: 'The word is mostly `EOF`.', ko: '단어는 보통 `EOF`를 씁니다.' },
      parameters: [],
    },
  ],
  uses: [
    { code: 'RUN <<EOF', meaning: { en: 'the shell runs the lines', ko: '셸이 그 줄들을 실행합니다' } },
    { code: 'RUN <<EOF python3', meaning: { en: 'another program runs them', ko: '다른 프로그램이 실행합니다' } },
    { code: 'COPY <<EOF /app/config', meaning: { en: 'they become a file', ko: '파일의 내용이 됩니다' } },
    { code: '<<"EOF"', meaning: { en: 'variables in them stay as they are', ko: '안에 있는 변수를 바꾸지 않습니다' } },
    { code: '<<-EOF', meaning: { en: 'tabs in front of the lines are dropped', ko: '줄 앞의 탭을 뺍니다' } },
  ],
  example: alike('RUN <<EOF\nset -e\napt-get update\napt-get install -y --no-install-recommends curl\nEOF'),
  cache: {
    en: 'All lines together make one layer. When one of them changes, all run again.',
    ko: '모든 줄이 레이어 하나가 됩니다. 한 줄만 바뀌어도 전부 다시 실행합니다.',
  },
  mistake: {
    en: 'A script goes on after a line that failed, and only the last line decides whether the build fails. Begin it with `set -e`. And nothing may stand before the closing word, not even a blank.',
    ko: '스크립트는 중간에 실패해도 계속되고, 마지막 줄의 결과만 빌드에 영향을 줍니다. `set -e`로 시작합니다. 끝을 알리는 단어 앞에는 빈칸도 있으면 안 됩니다.',
  },
  reference: 'here-documents',
}
