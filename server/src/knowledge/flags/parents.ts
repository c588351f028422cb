import { alike, type Flag } from '../explanation.ts'

export const parents: Flag = {
  name: '--parents',
  title: { en: 'Keep the folders', ko: '폴더 구조 유지' },
  summary: {
    en: 'Keeps the folders in front of each source: `x/a.txt` becomes `/dest/x/a.txt`, not `/dest/a.txt`.',
    ko: '원본 앞의 폴더까지 그대로 복사합니다. `x/a.txt`는 `/dest/a.txt`가 아니라 `/dest/x/a.txt`가 됩니다.',
  },
  forms: [
    {
      label: alike('--parents[=true|false]'),
      snippet: '--parents',
      meaning: {
        en: '`./` in the middle of a source says from where on folders are kept; `**` matches folders of any depth.',
        ko: '원본 중간에 `./`를 넣으면 그 뒤의 폴더만 남깁니다. `**`는 몇 단계의 폴더든 맞습니다.',
      },
      parameters: [],
    },
  ],
  example: alike('COPY --parents packages/*/package.json package-lock.json ./\nRUN npm ci'),
  cache: {
    en: 'One layer for all sources: the lists of packages of a whole monorepo in one `COPY`.',
    ko: '원본이 여러 개여도 레이어는 하나입니다. 모노레포의 패키지 목록을 `COPY` 하나로 복사할 수 있습니다.',
  },
  mistake: {
    en: 'Without it, files of the same name overwrite each other without a word: of `COPY a/x.txt b/x.txt /d/` only one is left.',
    ko: '이 플래그가 없으면 이름이 같은 파일을 말없이 덮어씁니다. `COPY a/x.txt b/x.txt /d/`에서는 하나만 남습니다.',
  },
  reference: 'copy---parents',
  value: { kind: 'boolean' },
  fallback: alike('`false`'),
  isRepeatable: false,
  since: '1.20',
}
