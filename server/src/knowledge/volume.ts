import type { Instruction } from './explanation.ts'

export const volume: Instruction = {
  keyword: 'VOLUME',
  title: { en: 'Data outside the container', ko: '컨테이너 밖에 두는 데이터' },
  summary: {
    en: 'Marks a folder whose data shall live outside the container. Each container without a volume there gets a new, nameless one.',
    ko: '데이터를 컨테이너 밖에 두어야 하는 폴더를 표시합니다. 볼륨을 직접 연결하지 않으면 컨테이너마다 이름 없는 새 볼륨이 생깁니다.',
  },
  forms: [
    {
      label: { en: 'VOLUME ["path", ...]', ko: 'VOLUME ["경로", ...]' },
      snippet: 'VOLUME ["${1:/data}"]',
      meaning: { en: 'As a JSON array, with double quotes.', ko: 'JSON 배열로 적습니다. 큰따옴표를 씁니다.' },
      parameters: [
        { label: { en: '"path"', ko: '"경로"' }, meaning: { en: 'A folder in the image.', ko: '이미지 안의 폴더.' } },
      ],
    },
    {
      label: { en: 'VOLUME path ...', ko: 'VOLUME 경로 ...' },
      snippet: 'VOLUME ${1:/data}',
      meaning: { en: 'The same, as plain words.', ko: '같은 뜻을 빈칸으로 나누어 적습니다.' },
      parameters: [
        { label: { en: 'path', ko: '경로' }, meaning: { en: 'A folder in the image.', ko: '이미지 안의 폴더.' } },
      ],
    },
  ],
  uses: [],
  flags: [],
  example: {
    en: 'VOLUME ["/var/lib/postgresql/data"]\n# With a name it is found again: docker run -v dbdata:/var/lib/postgresql/data ...',
    ko: 'VOLUME ["/var/lib/postgresql/data"]\n# 이름을 붙이면 다시 찾을 수 있습니다: docker run -v dbdata:/var/lib/postgresql/data ...',
  },
  effect: 'settings',
  cache: {
    en: 'Only a line in the settings of the image: no layer, 0 B. What the image has in that folder is copied into a new volume.',
    ko: '이미지의 설정에만 기록합니다. 레이어가 생기지 않고 크기는 0 B입니다. 그 폴더에 있던 파일은 새 볼륨이 생길 때 복사됩니다.',
  },
  mistake: {
    en: 'It cannot name a folder of your machine, and nameless volumes pile up unseen. Name the volume when you run: `docker run -v name:/data`.',
    ko: '내 컴퓨터의 폴더는 지정할 수 없고, 이름 없는 볼륨은 모르는 사이에 쌓입니다. 실행할 때 `docker run -v 이름:/data`로 이름을 붙입니다.',
  },
  reference: 'volume',
  isTrigger: true,
  expandsVariables: true,
}
