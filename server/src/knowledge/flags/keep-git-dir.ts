import { alike, type Flag } from '../explanation.ts'

export const keepGitDir: Flag = {
  name: '--keep-git-dir',
  title: { en: 'Keep .git', ko: '.git 남기기' },
  summary: {
    en: 'Keeps the `.git` folder when the source is a Git repository.',
    ko: '원본이 Git 저장소일 때 `.git` 폴더도 남깁니다.',
  },
  forms: [
    {
      label: alike('--keep-git-dir[=true|false]'),
      snippet: '--keep-git-dir=true',
      meaning: { en: '`--keep-git-dir` alone means true.', ko: '`--keep-git-dir`만 적으면 true입니다.' },
      parameters: [],
    },
  ],
  example: alike(
    'ADD --keep-git-dir=true https://github.com/moby/buildkit.git#v0.26.2 /src\nRUN git -C /src describe --tags',
  ),
  cache: {
    en: 'The layer grows by the history of the repository.',
    ko: '저장소의 기록만큼 레이어가 커집니다.',
  },
  mistake: {
    en: 'It does nothing for files of the build context: whether their `.git` is copied is decided by `.dockerignore`.',
    ko: '빌드 컨텍스트의 파일에는 아무 효과가 없습니다. 그 `.git`을 복사할지는 `.dockerignore`로 정합니다.',
  },
  reference: 'add---keep-git-dir',
  value: { kind: 'boolean' },
  fallback: alike('`false`'),
  isRepeatable: false,
  since: '1.1',
}
