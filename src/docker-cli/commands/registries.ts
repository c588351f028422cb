import { type CommandGroup, flag, option } from '../command.ts'
import { contentTrust, format, imagePlatform, noTrunc } from '../options/shared.ts'

/** Commands that talk to registries. */
export const registries: CommandGroup = {
  title: { en: 'Registries', ko: '레지스트리' },
  commands: [
    {
      name: 'pull',
      aliases: ['image pull'],
      takes: ['[OPTIONS] NAME[:TAG|@DIGEST]'],
      says: {
        en: 'Downloads an image from a registry. Without a tag: `latest`.',
        ko: '레지스트리에서 이미지를 내려받습니다. 태그가 없으면 `latest`입니다.',
      },
      example: {
        line: 'docker pull nginx:1.27',
        says: {
          en: 'from Docker Hub, as `docker.io/library/nginx:1.27`',
          ko: 'Docker Hub에서 `docker.io/library/nginx:1.27`을 내려받습니다',
        },
      },
      options: [
        {
          options: [
            flag('-a, --all-tags', { en: 'All tags of the repository.', ko: '저장소의 모든 태그를 내려받습니다.' }),
            flag('-q, --quiet', { en: 'Does not show the progress.', ko: '진행 상황을 출력하지 않습니다.' }),
            imagePlatform,
            contentTrust,
          ],
        },
      ],
    },
    {
      name: 'push',
      aliases: ['image push'],
      takes: ['[OPTIONS] NAME[:TAG]'],
      says: {
        en: 'Uploads an image to the registry that its name begins with. Layers that are there already are not sent.',
        ko: '이름 앞에 적힌 레지스트리로 이미지를 올립니다. 이미 있는 레이어는 보내지 않습니다.',
      },
      example: {
        line: 'docker push registry.example.com/team/my-app:0.1',
        says: { en: 'log in first with `docker login`', ko: '먼저 `docker login`으로 로그인합니다' },
      },
      options: [
        {
          options: [
            flag('-a, --all-tags', { en: 'All tags of the repository.', ko: '저장소의 모든 태그를 올립니다.' }),
            flag('-q, --quiet', { en: 'Does not show the progress.', ko: '진행 상황을 출력하지 않습니다.' }),
            imagePlatform,
            contentTrust,
          ],
        },
      ],
    },
    {
      name: 'login',
      takes: ['[OPTIONS] [SERVER]'],
      says: {
        en: 'Logs in to a registry: Docker Hub, or the one you name.',
        ko: '레지스트리에 로그인합니다. 이름을 주지 않으면 Docker Hub입니다.',
      },
      example: {
        line: 'docker login -u me registry.example.com',
        says: { en: 'asks for the password', ko: '비밀번호를 물어봅니다' },
      },
      options: [
        {
          options: [
            option('-u, --username', 'NAME', { en: 'The name to log in with.', ko: '로그인할 이름입니다.' }),
            option('-p, --password', 'PASSWORD', {
              en: "The password. Others can read it in the shell's history: leave it out, or use `--password-stdin`.",
              ko: '비밀번호입니다. 셸 기록에 남아 남이 볼 수 있으니 쓰지 말고 `--password-stdin`을 쓰세요.',
            }),
            flag('--password-stdin', {
              en: 'Reads the password from standard input, such as a file.',
              ko: '비밀번호를 표준 입력(파일 등)에서 읽습니다.',
            }),
          ],
        },
      ],
    },
    {
      name: 'logout',
      takes: ['[SERVER]'],
      says: { en: 'Forgets the login of a registry.', ko: '레지스트리의 로그인 정보를 지웁니다.' },
      example: {
        line: 'docker logout registry.example.com',
        says: { en: 'the next push asks again', ko: '다음에 올릴 때 다시 로그인해야 합니다' },
      },
    },
    {
      name: 'search',
      takes: ['[OPTIONS] TERM'],
      says: { en: 'Searches Docker Hub for images.', ko: 'Docker Hub에서 이미지를 찾습니다.' },
      example: {
        line: 'docker search --limit 5 nginx',
        says: { en: 'the first five', ko: '처음 다섯 개를 보여 줍니다' },
      },
      options: [
        {
          options: [
            option('-f, --filter', 'KEY=VALUE', {
              en: 'Only those that fit: `is-official=true`, `stars=100`.',
              ko: '조건에 맞는 것만 보여 줍니다: `is-official=true`, `stars=100`.',
            }),
            option('--limit', 'NUMBER', { en: 'The most results to show.', ko: '보여 줄 결과의 최대 수입니다.' }),
            format,
            noTrunc,
          ],
        },
      ],
    },
    {
      name: 'manifest inspect',
      takes: ['[OPTIONS] [MANIFEST_LIST] MANIFEST'],
      says: {
        en: 'Shows from the registry which platforms and layers an image has.',
        ko: '이미지에 어떤 플랫폼과 레이어가 있는지 레지스트리에서 보여 줍니다.',
      },
      example: {
        line: 'docker manifest inspect nginx',
        says: { en: 'without downloading it', ko: '내려받지 않고 봅니다' },
      },
      options: [
        {
          options: [
            flag('-v, --verbose', { en: 'The layers and platforms, too.', ko: '레이어와 플랫폼도 보여 줍니다.' }),
            flag('--insecure', { en: 'Allows a registry without TLS.', ko: 'TLS가 없는 레지스트리를 허용합니다.' }),
          ],
        },
      ],
    },
  ],
}
