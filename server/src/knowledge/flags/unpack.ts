import { alike, type Flag } from '../explanation.ts'

export const unpack: Flag = {
  name: '--unpack',
  title: { en: 'Unpack or not', ko: '압축 풀기' },
  summary: {
    en: 'Says whether a tar archive is unpacked or stays one file.',
    ko: 'tar 압축 파일을 풀지, 파일 그대로 둘지 정합니다.',
  },
  forms: [
    {
      label: alike('--unpack[=true|false]'),
      snippet: '--unpack=${1|true,false|}',
      meaning: { en: '`--unpack` alone means true.', ko: '`--unpack`만 적으면 true입니다.' },
      parameters: [],
    },
  ],
  example: {
    en: '# Downloads and unpacks:\nADD --unpack=true https://example.com/app.tar.gz /app\n# Keeps the archive as it is:\nADD --unpack=false app.tar.gz /backup/',
    ko: '# 내려받아서 풀기:\nADD --unpack=true https://example.com/app.tar.gz /app\n# 압축된 그대로 두기:\nADD --unpack=false app.tar.gz /backup/',
  },
  cache: {
    en: 'The layer holds the unpacked files only, not the archive too.',
    ko: '풀었을 때는 레이어에 푼 파일만 들어가고 압축 파일은 들어가지 않습니다.',
  },
  mistake: {
    en: 'The two defaults differ: a local archive is unpacked, a downloaded one is not. And a `.zip` never is.',
    ko: '기본값이 서로 다릅니다. 로컬 압축 파일은 풀고, 내려받은 것은 풀지 않습니다. `.zip`은 어느 쪽이든 풀지 않습니다.',
  },
  reference: 'add---unpack',
  value: { kind: 'boolean' },
  fallback: { en: '`true` for local archives, `false` for a URL', ko: '로컬 파일은 `true`, URL은 `false`' },
  isRepeatable: false,
  since: '1.17',
}
