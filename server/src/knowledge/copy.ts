import { alike, type Instruction } from './explanation.ts'
import { chmod } from './flags/chmod.ts'
import { chown } from './flags/chown.ts'
import { exclude } from './flags/exclude.ts'
import { fromSource } from './flags/from-source.ts'
import { link } from './flags/link.ts'
import { parents } from './flags/parents.ts'

export const copy: Instruction = {
  keyword: 'COPY',
  title: { en: 'Copy files into the image', ko: '이미지로 파일 복사' },
  summary: {
    en: 'Copies files and folders into the image: from the build context (the folder given to `docker build`), or with `--from` from another stage or image.',
    ko: '파일과 폴더를 이미지 안으로 복사합니다. 빌드 컨텍스트(`docker build`에 준 폴더)에서 가져오고, `--from`을 쓰면 다른 스테이지나 이미지에서 가져옵니다.',
  },
  forms: [
    {
      label: { en: 'COPY [options] source ... destination', ko: 'COPY [옵션] 원본 ... 대상' },
      snippet: 'COPY ${1:source} ${2:destination}',
      meaning: { en: 'The usual form.', ko: '보통 쓰는 형식입니다.' },
      parameters: [
        {
          label: { en: 'options', ko: '옵션' },
          meaning: { en: 'Flags such as `--from` or `--chown`.', ko: '`--from`, `--chown` 같은 플래그.' },
        },
        {
          label: { en: 'source', ko: '원본' },
          meaning: {
            en: 'A path in the build context; `*` and `?` match names. Of a folder, the contents are copied.',
            ko: '빌드 컨텍스트 안의 경로. `*`와 `?`로 이름을 맞출 수 있습니다. 폴더라면 그 안의 내용을 복사합니다.',
          },
        },
        {
          label: { en: 'destination', ko: '대상' },
          meaning: {
            en: 'A path in the image, relative to `WORKDIR`. With a `/` at its end it is a folder.',
            ko: '이미지 안의 경로. 상대 경로는 `WORKDIR`를 기준으로 합니다. `/`로 끝나면 폴더입니다.',
          },
        },
      ],
    },
    {
      label: { en: 'COPY [options] ["source", ..., "destination"]', ko: 'COPY [옵션] ["원본", ..., "대상"]' },
      snippet: 'COPY ["${1:source}", "${2:destination}"]',
      meaning: { en: 'For paths with blanks in them.', ko: '경로에 빈칸이 있을 때 씁니다.' },
      parameters: [
        {
          label: { en: '"source"', ko: '"원본"' },
          meaning: { en: 'A path in the build context.', ko: '빌드 컨텍스트 안의 경로.' },
        },
        {
          label: { en: '"destination"', ko: '"대상"' },
          meaning: { en: 'A path in the image.', ko: '이미지 안의 경로.' },
        },
      ],
    },
    {
      label: { en: 'COPY [options] <<EOF destination', ko: 'COPY [옵션] <<EOF 대상' },
      snippet: 'COPY <<EOF ${1:destination}\n$0\nEOF',
      meaning: {
        en: 'Writes the lines up to `EOF` into a file.',
        ko: '`EOF`가 나올 때까지의 줄을 파일로 씁니다.',
      },
      parameters: [
        { label: { en: 'destination', ko: '대상' }, meaning: { en: 'The file to write.', ko: '내용을 쓸 파일.' } },
      ],
    },
  ],
  uses: [
    {
      code: 'COPY package*.json ./',
      meaning: { en: 'all matching files into the `WORKDIR`', ko: '이름이 맞는 파일을 모두 `WORKDIR`로' },
    },
    {
      code: 'COPY src /app',
      meaning: { en: 'the contents of `src`, not the folder itself', ko: '`src` 폴더 자체가 아니라 그 안의 내용' },
    },
    { code: 'COPY a.txt /b', meaning: { en: 'a file named `/b`', ko: '`/b`라는 파일' } },
    { code: 'COPY a.txt /b/', meaning: { en: 'the file `/b/a.txt`', ko: '`/b/a.txt`라는 파일' } },
  ],
  flags: [fromSource, chown, chmod, link, parents, exclude],
  example: alike('WORKDIR /app\nCOPY package.json package-lock.json ./\nRUN npm ci\nCOPY . .'),
  effect: 'layer',
  cache: {
    en: 'Makes a layer with the copied files. It is done again when the content, the name or the permissions of one of them change; the date of a file does not count.',
    ko: '복사한 파일로 레이어를 하나 만듭니다. 파일의 내용이나 이름, 권한이 바뀌면 다시 실행합니다. 수정 날짜는 보지 않습니다.',
  },
  mistake: {
    en: '`COPY . .` before installing packages: every edit of a source file installs them all again. Copy the list of packages first, install, and copy the rest last.',
    ko: '패키지를 설치하기 전에 `COPY . .`를 쓰면 소스를 한 줄만 고쳐도 전부 다시 설치합니다. 패키지 목록을 먼저 복사해서 설치하고, 나머지는 마지막에 복사합니다.',
  },
  reference: 'copy',
  isTrigger: true,
  expandsVariables: true,
}
