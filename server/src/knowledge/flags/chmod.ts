import { alike, type Flag } from '../explanation.ts'

export const chmod: Flag = {
  name: '--chmod',
  title: { en: 'Permissions', ko: '권한' },
  summary: {
    en: 'Says who may read, write and execute the copied files.',
    ko: '복사한 파일을 누가 읽고 쓰고 실행할 수 있는지 정합니다.',
  },
  forms: [
    {
      label: { en: '--chmod=mode', ko: '--chmod=권한' },
      snippet: '--chmod=$1',
      meaning: {
        en: 'Octal such as `755`, or since Dockerfile 1.14 symbolic such as `+x` or `u=rwX,go=rX`.',
        ko: '`755` 같은 8진수. Dockerfile 1.14부터는 `+x`나 `u=rwX,go=rX` 같은 기호로도 적을 수 있습니다.',
      },
      parameters: [],
    },
  ],
  example: alike('COPY --chmod=755 start.sh /usr/local/bin/'),
  cache: {
    en: 'Sets the permissions in the same layer. A `RUN chmod` afterwards would store the files a second time.',
    ko: '같은 레이어에서 권한을 정합니다. 나중에 `RUN chmod`를 쓰면 파일이 한 번 더 저장됩니다.',
  },
  mistake: {
    en: '`--chmod=644` also holds for folders, which then cannot be entered. `u=rwX,go=rX` gives folders the `x` and files not. Windows containers do not support it.',
    ko: '`--chmod=644`는 폴더에도 적용되어 폴더 안으로 들어갈 수 없게 됩니다. `u=rwX,go=rX`라고 쓰면 폴더에만 `x`가 붙습니다. Windows 컨테이너에서는 지원하지 않습니다.',
  },
  reference: 'copy---chmod',
  value: {
    kind: 'mode',
    suggestions: [
      {
        value: '755',
        meaning: { en: 'all may read and execute, the owner may write', ko: '모두 읽고 실행, 소유자는 쓰기까지' },
      },
      { value: '644', meaning: { en: 'all may read, the owner may write', ko: '모두 읽기, 소유자는 쓰기까지' } },
      { value: '600', meaning: { en: 'only the owner may read and write', ko: '소유자만 읽고 쓰기' } },
      { value: '+x', meaning: { en: 'executable, the rest as it was', ko: '나머지는 그대로 두고 실행 가능하게' } },
      {
        value: 'u=rwX,go=rX',
        meaning: {
          en: 'folders 755, files 644, programs stay executable',
          ko: '폴더는 755, 파일은 644, 프로그램은 계속 실행 가능',
        },
      },
    ],
  },
  fallback: { en: 'as in the source', ko: '원본과 같음' },
  isRepeatable: false,
  since: '1.2',
}
