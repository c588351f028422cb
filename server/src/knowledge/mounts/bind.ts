import { alike, type MountType } from '../explanation.ts'
import { from, mandatory, source, target } from './keys.ts'

export const bind: MountType = {
  type: 'bind',
  title: { en: 'Bind mount', ko: '바인드 마운트' },
  summary: {
    en: 'Lends this `RUN` files of the build context or of another stage, without copying them into the image.',
    ko: '빌드 컨텍스트나 다른 스테이지의 파일을 이미지에 복사하지 않고 이 `RUN`에만 빌려줍니다.',
  },
  forms: [
    {
      label: {
        en: '--mount=type=bind,target=path[,source=path][,from=stage][,rw]',
        ko: '--mount=type=bind,target=경로[,source=경로][,from=스테이지][,rw]',
      },
      snippet: '--mount=type=bind,source=${1:path},target=${2:path}',
      meaning: { en: 'The type that counts when none is written.', ko: '종류를 적지 않으면 이것입니다.' },
      parameters: [],
    },
  ],
  keys: [
    target(mandatory),
    source,
    from({ en: 'the build context', ko: '빌드 컨텍스트' }),
    {
      name: 'rw',
      aliases: ['readwrite'],
      meaning: {
        en: 'whether the command may write; what it writes is thrown away',
        ko: '쓰기를 허용할지. 쓴 내용은 버려집니다',
      },
      value: { kind: 'boolean' },
      fallback: alike('`false`'),
    },
    {
      name: 'ro',
      aliases: ['readonly'],
      meaning: { en: 'whether it can only be read', ko: '읽기 전용으로 할지' },
      value: { kind: 'boolean' },
      fallback: alike('`true`'),
    },
  ],
  example: alike(
    'RUN --mount=type=bind,source=package.json,target=package.json \\\n    --mount=type=bind,source=package-lock.json,target=package-lock.json \\\n    npm ci',
  ),
  cache: {
    en: 'The files make no layer. When their content changes, the line runs again, as with `COPY`.',
    ko: '빌려준 파일은 레이어가 되지 않습니다. 내용이 바뀌면 `COPY`처럼 이 명령을 다시 실행합니다.',
  },
  mistake: {
    en: 'Expecting the files, or what was written into them, in the image. They are gone when the command ends; write results to another folder.',
    ko: '그 파일이나 거기에 쓴 결과가 이미지에 남는다고 생각하기 쉽습니다. 명령이 끝나면 사라지므로 결과는 다른 폴더에 씁니다.',
  },
  reference: 'run---mounttypebind',
}
