import { alike, type Instruction } from './explanation.ts'
import { checksum } from './flags/checksum.ts'
import { chmod } from './flags/chmod.ts'
import { chown } from './flags/chown.ts'
import { exclude } from './flags/exclude.ts'
import { keepGitDir } from './flags/keep-git-dir.ts'
import { link } from './flags/link.ts'
import { unpack } from './flags/unpack.ts'
import { inKeyword } from './in-keyword.ts'

export const add: Instruction = {
  keyword: 'ADD',
  title: { en: 'Add files, archives, downloads', ko: '파일, 압축 파일, 다운로드 추가' },
  summary: {
    en: 'Copies files into the image as `COPY` does, and three things more: unpacks a local tar archive, downloads a URL, fetches a Git repository.',
    ko: '`COPY`처럼 파일을 이미지에 복사하고, 세 가지를 더 합니다. 로컬 tar 압축 파일을 풀고, URL을 내려받고, Git 저장소를 가져옵니다.',
  },
  forms: [
    {
      label: { en: 'ADD [options] source ... destination', ko: 'ADD [옵션] 원본 ... 대상' },
      snippet: 'ADD ${1:source} ${2:destination}',
      meaning: { en: 'The usual form.', ko: '보통 쓰는 형식입니다.' },
      parameters: [
        {
          label: { en: 'options', ko: '옵션' },
          meaning: { en: 'Flags such as `--checksum`.', ko: '`--checksum` 같은 플래그.' },
        },
        {
          label: { en: 'source', ko: '원본' },
          meaning: {
            en: 'A path in the build context, a URL, or the address of a Git repository.',
            ko: '빌드 컨텍스트 안의 경로, URL, 또는 Git 저장소 주소.',
          },
        },
        {
          label: { en: 'destination', ko: '대상' },
          meaning: {
            en: 'A path in the image. With a `/` at its end it is a folder, and a download keeps its name.',
            ko: '이미지 안의 경로. `/`로 끝나면 폴더이고, 내려받은 파일은 원래 이름으로 들어갑니다.',
          },
        },
      ],
    },
    {
      label: { en: 'ADD [options] ["source", ..., "destination"]', ko: 'ADD [옵션] ["원본", ..., "대상"]' },
      snippet: 'ADD ["${1:source}", "${2:destination}"]',
      meaning: { en: 'For paths with blanks in them.', ko: '경로에 빈칸이 있을 때 씁니다.' },
      parameters: [
        {
          label: { en: '"source"', ko: '"원본"' },
          meaning: { en: 'A path, a URL or a repository.', ko: '경로, URL 또는 저장소.' },
        },
        {
          label: { en: '"destination"', ko: '"대상"' },
          meaning: { en: 'A path in the image.', ko: '이미지 안의 경로.' },
        },
      ],
    },
  ],
  uses: [
    {
      code: 'ADD app.tar.gz /app',
      meaning: { en: 'unpacks the archive into `/app`', ko: '압축을 풀어 `/app`에 넣습니다' },
    },
    {
      code: 'ADD https://example.com/a.zip /tmp/',
      meaning: {
        en: 'downloads it; only tar archives can be unpacked',
        ko: '내려받습니다. 풀 수 있는 것은 tar 압축뿐입니다',
      },
    },
    {
      code: 'ADD https://github.com/user/repo.git#v1.0 /src',
      meaning: { en: 'the tag `v1.0` of a Git repository', ko: 'Git 저장소의 `v1.0` 태그' },
    },
  ],
  flags: [checksum, unpack, keepGitDir, ...inKeyword('ADD', [chown, chmod, link, exclude])],
  example: alike(
    'ADD --checksum=sha256:24454f830cdb571e2c4ad15481119c43b3cafd48dd869a9b2945d1036d1dc68d \\\n    https://mirrors.edge.kernel.org/pub/linux/kernel/Historic/linux-0.01.tar.gz /tmp/',
  ),
  effect: 'layer',
  cache: {
    en: 'Makes a layer. A changed file is copied again; a URL or a repository is looked up at every build and used again only when its content is new.',
    ko: '레이어를 하나 만듭니다. 바뀐 파일은 다시 복사합니다. URL과 저장소는 빌드할 때마다 확인하고, 내용이 달라졌을 때만 다시 넣습니다.',
  },
  mistake: {
    en: 'Using `ADD` for ordinary files: a `.tar.gz` that should stay packed is unpacked. Use `COPY`, and `ADD` only for archives, URLs and repositories.',
    ko: '평범한 파일에 `ADD`를 쓰면, 그대로 두려던 `.tar.gz`까지 풀립니다. 보통은 `COPY`를 쓰고 `ADD`는 압축 파일, URL, 저장소에만 씁니다.',
  },
  reference: 'add',
  isTrigger: true,
  expandsVariables: true,
}
