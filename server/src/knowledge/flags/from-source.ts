import { alike, type Flag } from '../explanation.ts'

export const fromSource: Flag = {
  name: '--from',
  title: { en: 'Copy from elsewhere', ko: '다른 곳에서 복사' },
  summary: {
    en: 'Takes the files from another stage, from an image or from a named context, not from the build context.',
    ko: '빌드 컨텍스트가 아니라 다른 스테이지나 이미지, 이름 붙인 컨텍스트에서 파일을 가져옵니다.',
  },
  forms: [
    {
      label: { en: '--from=stage|image|context', ko: '--from=스테이지|이미지|컨텍스트' },
      snippet: '--from=$1',
      meaning: {
        en: 'The name of an earlier stage, its number counted from 0, an image such as `nginx:1.27`, or a name given with `--build-context`.',
        ko: '앞에서 만든 스테이지의 이름이나 0부터 센 번호, `nginx:1.27` 같은 이미지, 또는 `--build-context`로 붙인 이름.',
      },
      parameters: [],
    },
  ],
  example: alike(
    'FROM node:22 AS build\nWORKDIR /app\nCOPY . .\nRUN npm ci && npm run build\n\nFROM nginx:1.27\nCOPY --from=build /app/dist /usr/share/nginx/html',
  ),
  cache: {
    en: 'The layer holds only the copied files. The rest of that stage, its compilers and sources, does not get into the image.',
    ko: '레이어에는 복사한 파일만 들어갑니다. 그 스테이지의 나머지, 곧 컴파일러나 소스는 이미지에 들어가지 않습니다.',
  },
  mistake: {
    en: 'A relative source: it counts from `/` of that stage, not from its `WORKDIR`. Write the whole path, `/app/dist`. And a variable is not allowed here: name a stage instead.',
    ko: '원본을 상대 경로로 적으면 그 스테이지의 `WORKDIR`가 아니라 `/`에서 찾습니다. `/app/dist`처럼 전체 경로를 적습니다. 변수는 쓸 수 없으므로 스테이지에 이름을 붙입니다.',
  },
  reference: 'copy---from',
  value: { kind: 'source' },
  fallback: { en: 'the build context', ko: '빌드 컨텍스트' },
  isRepeatable: false,
}
