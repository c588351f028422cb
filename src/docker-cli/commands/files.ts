import { type CommandGroup, flag, option } from '../command.ts'
import { change } from '../options/shared.ts'

/** Commands that bring files into containers and out of them. */
export const files: CommandGroup = {
  title: { en: 'Files in and out', ko: '파일 넣고 꺼내기' },
  commands: [
    {
      name: 'cp',
      aliases: ['container cp'],
      takes: ['[OPTIONS] CONTAINER:SRC_PATH DEST_PATH|-', '[OPTIONS] SRC_PATH|- CONTAINER:DEST_PATH'],
      says: {
        en: 'Copies files between a container and your machine. Works with stopped containers, too.',
        ko: '컨테이너와 내 컴퓨터 사이에 파일을 복사합니다. 멈춘 컨테이너에서도 됩니다.',
      },
      example: {
        line: 'docker cp web:/etc/nginx/nginx.conf .',
        says: { en: 'from the container into this folder', ko: '컨테이너에서 지금 폴더로 복사합니다' },
      },
      options: [
        {
          options: [
            flag('-a, --archive', {
              en: 'Keeps user and group of the files.',
              ko: '파일의 사용자와 그룹을 그대로 둡니다.',
            }),
            flag('-L, --follow-link', {
              en: 'Copies what a symbolic link points to.',
              ko: '심볼릭 링크가 가리키는 것을 복사합니다.',
            }),
            flag('-q, --quiet', { en: 'Does not show the progress.', ko: '진행 상황을 출력하지 않습니다.' }),
          ],
        },
      ],
    },
    {
      name: 'export',
      aliases: ['container export'],
      takes: ['[OPTIONS] CONTAINER'],
      says: {
        en: 'Writes all files of a container into a tar archive: no layers, no settings.',
        ko: '컨테이너의 파일을 모두 tar 파일로 씁니다. 레이어와 설정은 들어가지 않습니다.',
      },
      example: {
        line: 'docker export -o web.tar web',
        says: { en: 'a file `web.tar` in this folder', ko: '지금 폴더에 `web.tar`를 만듭니다' },
      },
      options: [{ options: [option('-o, --output', 'FILE', { en: 'The file to write.', ko: '쓸 파일입니다.' })] }],
    },
    {
      name: 'commit',
      aliases: ['container commit'],
      takes: ['[OPTIONS] CONTAINER [REPOSITORY[:TAG]]'],
      says: {
        en: 'Makes an image from what a container has changed. A Dockerfile does it in a way that others can follow.',
        ko: '컨테이너에서 바뀐 것으로 이미지를 만듭니다. 남이 따라 할 수 있게 하려면 Dockerfile이 낫습니다.',
      },
      example: {
        line: 'docker commit -m "add hello.txt" web my/web:0.2',
        says: {
          en: 'one layer more than the image of `web`',
          ko: '`web`의 이미지보다 레이어가 하나 많은 이미지를 만듭니다',
        },
      },
      options: [
        {
          options: [
            option('-a, --author', 'NAME', { en: 'Who made it.', ko: '만든 사람입니다.' }),
            option('-m, --message', 'TEXT', { en: 'What was changed.', ko: '무엇을 바꿨는지 적습니다.' }),
            change,
            flag('-p, --pause', {
              en: 'Pauses the container meanwhile. On by default.',
              ko: '그동안 컨테이너를 일시 정지합니다. 기본으로 켜져 있습니다.',
            }),
            flag('--no-pause', {
              en: 'Does not pause the container meanwhile.',
              ko: '그동안 컨테이너를 일시 정지하지 않습니다.',
            }),
          ],
        },
      ],
    },
  ],
}
