import { alike, type Instruction } from './explanation.ts'

export const user: Instruction = {
  keyword: 'USER',
  title: { en: 'User that runs things', ko: '실행할 사용자' },
  summary: {
    en: 'Chooses the user for the `RUN` lines after it and for the program in the container. Without it, that is mostly `root`.',
    ko: '뒤에 오는 `RUN`과 컨테이너 안의 프로그램을 어느 사용자로 실행할지 정합니다. 적지 않으면 대개 `root`입니다.',
  },
  forms: [
    {
      label: { en: 'USER user[:group]', ko: 'USER 사용자[:그룹]' },
      snippet: 'USER ${1:user}',
      meaning: {
        en: 'By name; it must exist in the image.',
        ko: '이름으로 적습니다. 이미지에 있는 사용자여야 합니다.',
      },
      parameters: [
        {
          label: { en: 'user', ko: '사용자' },
          meaning: { en: 'A name out of `/etc/passwd`.', ko: '`/etc/passwd`에 있는 이름.' },
        },
        {
          label: { en: ':group', ko: ':그룹' },
          meaning: { en: 'A group; the user then is in no other one.', ko: '그룹. 적으면 이 그룹에만 속합니다.' },
        },
      ],
    },
    {
      label: alike('USER UID[:GID]'),
      snippet: 'USER ${1:1000}:${2:1000}',
      meaning: { en: 'By number, which works without a name.', ko: '번호로 적습니다. 이름이 없어도 됩니다.' },
      parameters: [
        { label: alike('UID'), meaning: { en: 'The number of the user.', ko: '사용자 번호.' } },
        { label: alike(':GID'), meaning: { en: 'The number of the group.', ko: '그룹 번호.' } },
      ],
    },
  ],
  uses: [],
  flags: [],
  example: alike('RUN useradd --create-home app\nCOPY --chown=app:app . /app\nUSER app\nCMD ["/app/start.sh"]'),
  effect: 'settings',
  cache: {
    en: 'Only a line in the settings of the image: no layer, 0 B. When it changes, every later `RUN` runs again.',
    ko: '이미지의 설정에만 기록합니다. 레이어가 생기지 않고 크기는 0 B입니다. 바꾸면 뒤에 오는 모든 `RUN`을 다시 실행합니다.',
  },
  mistake: {
    en: '`USER` does not create the user, and `COPY` goes on writing files that belong to `root`. Create the user with `RUN useradd`, and copy with `--chown`.',
    ko: '`USER`가 사용자를 만들어 주지는 않으며, `COPY`한 파일은 여전히 `root`의 것입니다. `RUN useradd`로 사용자를 만들고 `--chown`을 붙여 복사합니다.',
  },
  reference: 'user',
  isTrigger: true,
  expandsVariables: true,
}
