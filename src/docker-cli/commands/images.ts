import { type CommandGroup, flag, option } from '../command.ts'
import { buildOptions } from '../options/build.ts'
import { change, force, format, formatShort, imagePlatform, noTrunc, pruneFilter } from '../options/shared.ts'

/** Commands about the images on this machine. */
export const images: CommandGroup = {
  title: { en: 'Images', ko: '이미지' },
  commands: [
    {
      name: 'build',
      aliases: ['image build', 'builder build'],
      takes: ['[OPTIONS] PATH | URL | -'],
      says: {
        en: 'Builds an image from a Dockerfile and the build context. The path at the end, mostly `.`, is the context.',
        ko: 'Dockerfile과 빌드 컨텍스트로 이미지를 빌드합니다. 맨 끝의 경로(보통 `.`)가 빌드 컨텍스트입니다.',
      },
      example: {
        line: 'docker build -t my-app:0.1 .',
        says: { en: 'from the Dockerfile in this folder', ko: '지금 폴더의 Dockerfile로 빌드합니다' },
      },
      options: [{ options: [...buildOptions] }],
    },
    {
      name: 'images',
      aliases: ['image ls', 'image list'],
      takes: ['[OPTIONS] [REPOSITORY[:TAG]]'],
      says: { en: 'Lists the images on this machine.', ko: '이 컴퓨터에 있는 이미지 목록을 보여 줍니다.' },
      example: {
        line: 'docker images nginx',
        says: { en: 'only those named `nginx`', ko: '이름이 `nginx`인 것만 보여 줍니다' },
      },
      options: [
        {
          options: [
            flag('-a, --all', {
              en: 'Also those between, which only other images use.',
              ko: '다른 이미지만 쓰는 중간 이미지도 보여 줍니다.',
            }),
            flag('-q, --quiet', { en: 'Only the IDs.', ko: 'ID만 보여 줍니다.' }),
            option('-f, --filter', 'KEY=VALUE', {
              en: 'Only those that fit: `dangling=true`, `reference=my/*`, `before=IMAGE`, `label=KEY`.',
              ko: '조건에 맞는 것만 보여 줍니다: `dangling=true`, `reference=my/*`, `before=IMAGE`, `label=KEY`.',
            }),
            flag('--digests', { en: 'The digests, too.', ko: '다이제스트도 보여 줍니다.' }),
            flag('--tree', {
              en: 'The platforms of each image as a tree (experimental).',
              ko: '이미지마다 플랫폼을 나무 모양으로 보여 줍니다(실험 기능).',
            }),
            format,
            noTrunc,
          ],
        },
      ],
    },
    {
      name: 'image inspect',
      takes: ['[OPTIONS] IMAGE [IMAGE...]'],
      says: {
        en: 'Shows everything that the Engine knows about an image, as JSON.',
        ko: '엔진이 이미지에 대해 아는 것을 모두 JSON으로 보여 줍니다.',
      },
      example: {
        line: "docker image inspect -f '{{.Config.Cmd}}' nginx",
        says: { en: 'the command that a container of it runs', ko: '이 이미지의 컨테이너가 실행할 명령을 봅니다' },
      },
      options: [{ options: [formatShort, imagePlatform] }],
    },
    {
      name: 'history',
      aliases: ['image history'],
      takes: ['[OPTIONS] IMAGE'],
      says: {
        en: 'Lists the steps that an image was made in, newest first, with the size of each layer.',
        ko: '이미지를 만든 과정을 최근 것부터 보여 줍니다. 레이어마다 크기가 나옵니다.',
      },
      example: {
        line: 'docker history --no-trunc nginx',
        says: { en: 'with the whole commands', ko: '명령을 자르지 않고 보여 줍니다' },
      },
      options: [
        {
          options: [
            flag('-H, --human', {
              en: 'Sizes and times for people to read. On by default.',
              ko: '크기와 시간을 사람이 읽기 좋게 보여 줍니다. 기본으로 켜져 있습니다.',
            }),
            flag('-q, --quiet', { en: 'Only the IDs.', ko: 'ID만 보여 줍니다.' }),
            noTrunc,
            format,
            imagePlatform,
          ],
        },
      ],
    },
    {
      name: 'tag',
      aliases: ['image tag'],
      takes: ['SOURCE_IMAGE[:TAG] TARGET_IMAGE[:TAG]'],
      says: {
        en: 'Gives an image one more name. Both names mean the same image.',
        ko: '이미지에 이름을 하나 더 붙입니다. 두 이름은 같은 이미지를 가리킵니다.',
      },
      example: {
        line: 'docker tag my-app:0.1 registry.example.com/team/my-app:0.1',
        says: { en: 'the name under which it can be pushed there', ko: '그 레지스트리에 올릴 수 있는 이름을 붙입니다' },
      },
    },
    {
      name: 'rmi',
      aliases: ['image rm', 'image remove'],
      takes: ['[OPTIONS] IMAGE [IMAGE...]'],
      says: {
        en: 'Removes a name of an image, and with the last name the image itself.',
        ko: '이미지의 이름을 없앱니다. 마지막 이름이면 이미지도 삭제합니다.',
      },
      example: {
        line: 'docker rmi my-app:0.1',
        says: {
          en: '"Untagged", and with the last name "Deleted"',
          ko: '"Untagged"가, 마지막 이름이면 "Deleted"도 나옵니다',
        },
      },
      options: [
        {
          options: [
            flag('-f, --force', {
              en: 'Also when a stopped container uses it. The container keeps the layers.',
              ko: '멈춘 컨테이너가 쓰고 있어도 삭제합니다. 컨테이너가 쓰는 레이어는 남습니다.',
            }),
            flag('--no-prune', {
              en: 'Leaves the unnamed images under it.',
              ko: '아래에 있는 이름 없는 이미지는 남깁니다.',
            }),
            imagePlatform,
          ],
        },
      ],
    },
    {
      name: 'image prune',
      takes: ['[OPTIONS]'],
      says: {
        en: 'Removes images without a name that nothing uses, or with `-a` all that no container uses.',
        ko: '아무도 쓰지 않는 이름 없는 이미지를 삭제합니다. `-a`를 주면 컨테이너가 쓰지 않는 이미지를 모두 삭제합니다.',
      },
      example: {
        line: 'docker image prune',
        says: { en: 'frees what old builds left', ko: '예전 빌드가 남긴 공간을 비웁니다' },
      },
      options: [
        {
          options: [
            flag('-a, --all', {
              en: 'All images that no container uses, also those with a name.',
              ko: '이름이 있어도 컨테이너가 쓰지 않으면 삭제합니다.',
            }),
            pruneFilter,
            force,
          ],
        },
      ],
    },
    {
      name: 'save',
      aliases: ['image save'],
      takes: ['[OPTIONS] IMAGE [IMAGE...]'],
      says: {
        en: 'Writes images with their layers into a tar archive, to carry them elsewhere.',
        ko: '이미지를 레이어째 tar 파일로 씁니다. 다른 곳으로 옮길 때 씁니다.',
      },
      example: {
        line: 'docker save -o web.tar nginx',
        says: { en: '`docker load -i web.tar` reads it again', ko: '`docker load -i web.tar`로 다시 읽습니다' },
      },
      options: [
        {
          options: [option('-o, --output', 'FILE', { en: 'The file to write.', ko: '쓸 파일입니다.' }), imagePlatform],
        },
      ],
    },
    {
      name: 'load',
      aliases: ['image load'],
      takes: ['[OPTIONS]'],
      says: {
        en: 'Reads images from an archive that `docker save` wrote.',
        ko: '`docker save`로 쓴 파일에서 이미지를 읽습니다.',
      },
      example: {
        line: 'docker load -i web.tar',
        says: { en: 'the images, with their names', ko: '이미지가 이름과 함께 돌아옵니다' },
      },
      options: [
        {
          options: [
            option('-i, --input', 'FILE', {
              en: 'The file to read. Without it: standard input.',
              ko: '읽을 파일입니다. 주지 않으면 표준 입력입니다.',
            }),
            flag('-q, --quiet', { en: 'Does not show the progress.', ko: '진행 상황을 출력하지 않습니다.' }),
            imagePlatform,
          ],
        },
      ],
    },
    {
      name: 'import',
      aliases: ['image import'],
      takes: ['[OPTIONS] file|URL|- [REPOSITORY[:TAG]]'],
      says: {
        en: 'Makes an image of one layer from a tar archive of files.',
        ko: '파일이 담긴 tar 파일로 레이어 하나짜리 이미지를 만듭니다.',
      },
      example: {
        line: 'docker import web.tar my/web:flat',
        says: { en: 'what `docker export` wrote, as an image', ko: '`docker export`로 쓴 파일을 이미지로 만듭니다' },
      },
      options: [
        {
          options: [
            change,
            option('-m, --message', 'TEXT', { en: 'A note on the new image.', ko: '새 이미지에 붙이는 메모입니다.' }),
            imagePlatform,
          ],
        },
      ],
    },
  ],
}
