import { type CommandOption, flag, option } from '../command.ts'
import { contentTrust } from './shared.ts'

/** What `docker build` can be told: by either builder, or by the one that is named. */
export const buildOptions: readonly CommandOption[] = [
  option('-t, --tag', 'NAME[:TAG]', {
    en: 'The name of the image. May be given several times. Without it the image has an ID only.',
    ko: '이미지의 이름입니다. 여러 번 쓸 수 있습니다. 주지 않으면 이미지에 ID만 있습니다.',
  }),
  option('-f, --file', 'PATH', {
    en: 'Which Dockerfile. Without it: `Dockerfile` in the build context.',
    ko: '어느 Dockerfile인지 정합니다. 주지 않으면 빌드 컨텍스트의 `Dockerfile`입니다.',
  }),
  option('--build-arg', 'NAME=VALUE', {
    en: 'A value for an `ARG` of the Dockerfile.',
    ko: 'Dockerfile의 `ARG`에 줄 값입니다.',
  }),
  option('--target', 'STAGE', { en: 'Builds up to this stage only.', ko: '이 스테이지까지만 빌드합니다.' }),
  flag('--no-cache', { en: 'Runs every instruction again.', ko: '모든 지시어를 다시 실행합니다.' }),
  flag('--pull', {
    en: 'Looks for a newer base image first.',
    ko: '먼저 더 새로운 베이스 이미지가 있는지 확인합니다.',
  }),
  option('--platform', 'OS/ARCH', {
    en: 'The platform to build for, such as `linux/arm64`.',
    ko: '어느 플랫폼용으로 빌드할지 정합니다. 예: `linux/arm64`.',
  }),
  option('--progress', 'KIND', {
    en: 'How the progress is shown: `auto`, `plain` (everything), `tty` (BuildKit).',
    ko: '진행 상황을 보여 주는 방법입니다: `auto`, `plain`(모두), `tty`(BuildKit).',
  }),
  option('--secret', 'id=NAME,src=FILE', {
    en: 'A secret that `RUN --mount=type=secret` can read and no layer keeps (BuildKit).',
    ko: '`RUN --mount=type=secret`이 읽을 수 있고 레이어에 남지 않는 비밀 값입니다(BuildKit).',
  }),
  option('--ssh', 'default', {
    en: 'Lends the SSH agent to `RUN --mount=type=ssh` (BuildKit).',
    ko: '`RUN --mount=type=ssh`에 SSH 에이전트를 빌려줍니다(BuildKit).',
  }),
  option('-o, --output', 'DEST', {
    en: 'Writes the result elsewhere, such as `type=local,dest=out` (BuildKit).',
    ko: '결과를 다른 곳에 씁니다. 예: `type=local,dest=out`(BuildKit).',
  }),
  flag('--check', {
    en: 'Checks the Dockerfile without building it (BuildKit).',
    ko: '빌드하지 않고 Dockerfile을 검사합니다(BuildKit).',
  }),
  option('--build-context', 'NAME=SOURCE', {
    en: 'One more build context, for `COPY --from=NAME` (BuildKit).',
    ko: '`COPY --from=NAME`에 쓸 빌드 컨텍스트를 하나 더 줍니다(BuildKit).',
  }),
  flag('--load', {
    en: 'Puts the result among the local images (BuildKit).',
    ko: '결과를 로컬 이미지에 넣습니다(BuildKit).',
  }),
  flag('--push', {
    en: 'Pushes the result to its registry (BuildKit).',
    ko: '결과를 레지스트리에 올립니다(BuildKit).',
  }),
  option('--cache-from', 'SOURCE', {
    en: 'Where else to look for layers that can be used again.',
    ko: '다시 쓸 수 있는 레이어를 찾아볼 다른 곳입니다.',
  }),
  option('--cache-to', 'DEST', {
    en: 'Where to keep the cache for other builds (BuildKit).',
    ko: '다른 빌드를 위해 캐시를 둘 곳입니다(BuildKit).',
  }),
  option('--label', 'KEY=VALUE', { en: 'A label of the image.', ko: '이미지에 붙이는 레이블입니다.' }),
  flag('-q, --quiet', { en: "Prints nothing but the image's ID.", ko: '이미지 ID만 출력합니다.' }),
  option('--iidfile', 'FILE', { en: "Writes the image's ID to a file.", ko: '이미지 ID를 파일에 적습니다.' }),
  option('--network', 'MODE', {
    en: 'The network of `RUN`: `default`, `host` or `none`.',
    ko: '`RUN`이 쓸 네트워크입니다: `default`, `host`, `none`.',
  }),
  option('--add-host', 'NAME:IP', {
    en: 'Adds a line to `/etc/hosts` while building.',
    ko: '빌드하는 동안 `/etc/hosts`에 한 줄을 더합니다.',
  }),
  option('--ulimit', 'NAME=SOFT[:HARD]', {
    en: 'A limit for each process of `RUN`.',
    ko: '`RUN`의 프로세스마다 적용하는 한도입니다.',
  }),
  option('--shm-size', 'BYTES', {
    en: 'The size of `/dev/shm` while building.',
    ko: '빌드하는 동안 `/dev/shm`의 크기입니다.',
  }),
  flag('--rm', {
    en: 'Removes the containers of the steps afterwards. On by default (classic builder).',
    ko: '단계마다 쓴 컨테이너를 나중에 삭제합니다. 기본으로 켜져 있습니다(클래식 빌더).',
  }),
  flag('--force-rm', {
    en: 'Removes them also when the build fails (classic builder).',
    ko: '빌드가 실패해도 삭제합니다(클래식 빌더).',
  }),
  flag('--squash', {
    en: 'Makes one layer of all new ones (classic builder, experimental).',
    ko: '새 레이어를 하나로 합칩니다(클래식 빌더, 실험 기능).',
  }),
  flag('--compress', {
    en: 'Compresses the build context on its way (classic builder).',
    ko: '빌드 컨텍스트를 압축해 보냅니다(클래식 빌더).',
  }),
  option('-m, --memory', 'BYTES', {
    en: 'The most memory a step may use (classic builder).',
    ko: '한 단계가 쓸 수 있는 메모리입니다(클래식 빌더).',
  }),
  option('--memory-swap', 'BYTES', {
    en: 'Memory and swap together (classic builder).',
    ko: '메모리와 스왑을 합한 한도입니다(클래식 빌더).',
  }),
  option('-c, --cpu-shares', 'NUMBER', {
    en: 'Its share when the processors are busy (classic builder).',
    ko: 'CPU가 바쁠 때 받는 몫입니다(클래식 빌더).',
  }),
  option('--cpu-period', 'MICROSECONDS', {
    en: 'The period over which `--cpu-quota` counts (classic builder).',
    ko: '`--cpu-quota`를 재는 기간입니다(클래식 빌더).',
  }),
  option('--cpu-quota', 'MICROSECONDS', {
    en: 'How much processor time a step gets in each period (classic builder).',
    ko: '한 기간에 쓸 수 있는 CPU 시간입니다(클래식 빌더).',
  }),
  option('--cpuset-cpus', 'LIST', {
    en: 'Only these processors (classic builder).',
    ko: '이 CPU만 씁니다(클래식 빌더).',
  }),
  option('--cpuset-mems', 'LIST', {
    en: 'Only these memory nodes (classic builder).',
    ko: '이 메모리 노드만 씁니다(클래식 빌더).',
  }),
  option('--cgroup-parent', 'PATH', { en: 'The control group of the steps.', ko: '단계들이 속할 컨트롤 그룹입니다.' }),
  option('--isolation', 'KIND', {
    en: 'How Windows containers are kept apart.',
    ko: 'Windows 컨테이너를 분리하는 방법입니다.',
  }),
  option('--security-opt', 'OPTION', { en: 'A rule of security for the steps.', ko: '단계에 적용할 보안 규칙입니다.' }),
  contentTrust,
]
