import { alike, type Flag } from '../explanation.ts'

export const checksum: Flag = {
  name: '--checksum',
  title: { en: 'Checksum', ko: '체크섬' },
  summary: {
    en: 'Makes the build fail when the download is not the expected one.',
    ko: '내려받은 것이 예상한 것과 다르면 빌드를 실패하게 합니다.',
  },
  forms: [
    {
      label: { en: '--checksum=sha256:hash|commit', ko: '--checksum=sha256:해시|커밋' },
      snippet: '--checksum=sha256:$1',
      meaning: {
        en: 'For a URL `sha256:` and the hash of the file; for a Git repository the commit, or its first characters.',
        ko: 'URL에는 `sha256:`과 파일의 해시를, Git 저장소에는 커밋이나 그 앞부분을 적습니다.',
      },
      parameters: [],
    },
  ],
  example: alike('ADD --checksum=be1f38e https://github.com/moby/buildkit.git#v0.26.2 /src'),
  cache: {
    en: 'As long as the checksum is the same, the cached layer counts.',
    ko: '체크섬이 같으면 캐시에 있는 레이어를 그대로 씁니다.',
  },
  mistake: {
    en: 'It is only for URLs and Git repositories; with a file of the build context the build fails.',
    ko: 'URL과 Git 저장소에만 쓸 수 있습니다. 빌드 컨텍스트의 파일에 쓰면 빌드가 실패합니다.',
  },
  reference: 'add---checksum',
  value: { kind: 'checksum' },
  fallback: { en: 'not verified', ko: '확인하지 않음' },
  isRepeatable: false,
  since: '1.6',
}
