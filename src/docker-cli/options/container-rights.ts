import { flag, type OptionGroup, option } from '../command.ts'

/** What a new container may do to the rest of the machine. */
export const rights: OptionGroup = {
  title: { en: 'Rights and isolation', ko: '권한과 격리' },
  options: [
    flag('--privileged', {
      en: "Gives the container nearly all the rights of the host. Only for what can't work without.",
      ko: '컨테이너에 호스트의 권한을 거의 모두 줍니다. 꼭 필요할 때만 쓰세요.',
    }),
    option('--cap-add', 'CAPABILITY', {
      en: 'Adds one right, such as `NET_ADMIN`, instead of all of them.',
      ko: '모든 권한 대신 `NET_ADMIN` 같은 권한 하나를 더합니다.',
    }),
    option('--cap-drop', 'CAPABILITY', {
      en: 'Takes a right away. `ALL` takes all.',
      ko: '권한 하나를 뺍니다. `ALL`은 모두 뺍니다.',
    }),
    option('--security-opt', 'OPTION', {
      en: 'A rule of security, such as `no-new-privileges`.',
      ko: '보안 규칙입니다. 예: `no-new-privileges`.',
    }),
    option('--device', 'HOST[:CONTAINER]', {
      en: 'Makes a device of the host usable in the container, such as `/dev/snd`.',
      ko: '호스트의 장치를 컨테이너에서 쓸 수 있게 합니다. 예: `/dev/snd`.',
    }),
    option('--device-cgroup-rule', 'RULE', {
      en: 'Allows a kind of device by its numbers.',
      ko: '장치 번호로 어떤 종류의 장치를 허용합니다.',
    }),
    option('--gpus', 'GPUS', {
      en: 'Gives the container graphics processors: `all`, or how many.',
      ko: '컨테이너에 GPU를 줍니다: `all` 또는 개수.',
    }),
    option('--pid', 'NAMESPACE', {
      en: 'Whose processes it sees: `host`, or `container:NAME`.',
      ko: '누구의 프로세스를 볼지 정합니다: `host` 또는 `container:이름`.',
    }),
    option('--ipc', 'MODE', {
      en: 'With whom it shares memory: `private`, `shareable`, `host`, `container:NAME`.',
      ko: '누구와 메모리를 함께 쓸지 정합니다: `private`, `shareable`, `host`, `container:이름`.',
    }),
    option('--uts', 'MODE', {
      en: "`host`: takes the host's name as its own.",
      ko: '`host`이면 호스트의 이름을 그대로 씁니다.',
    }),
    option('--userns', 'MODE', {
      en: '`host`: the users in it are not mapped to others, where the engine does that.',
      ko: '엔진이 사용자를 바꿔 연결하는 경우, `host`이면 그렇게 하지 않습니다.',
    }),
    option('--cgroupns', 'MODE', {
      en: '`private` or `host`: the control groups that it sees.',
      ko: '`private` 또는 `host`: 보이는 컨트롤 그룹입니다.',
    }),
    option('--cgroup-parent', 'PATH', {
      en: 'The control group that its own is put under.',
      ko: '이 컨테이너의 컨트롤 그룹이 놓일 상위 그룹입니다.',
    }),
    option('--sysctl', 'KEY=VALUE', {
      en: 'A setting of the kernel for this container, such as `net.core.somaxconn=1024`.',
      ko: '이 컨테이너에만 적용하는 커널 설정입니다. 예: `net.core.somaxconn=1024`.',
    }),
    option('--runtime', 'NAME', {
      en: 'Another program than `runc` to start the container with.',
      ko: '`runc` 대신 컨테이너를 띄울 프로그램입니다.',
    }),
    option('--isolation', 'KIND', {
      en: 'How a Windows container is kept apart: `process` or `hyperv`.',
      ko: 'Windows 컨테이너를 분리하는 방법입니다: `process` 또는 `hyperv`.',
    }),
    flag('--use-api-socket', {
      en: 'Lets programs in the container use this Docker and your logins. They can then do anything.',
      ko: '컨테이너 안의 프로그램이 이 도커와 로그인 정보를 쓰게 합니다. 그러면 무엇이든 할 수 있게 됩니다.',
    }),
    flag('--disable-content-trust', {
      en: "Does not check the image's signature. On by default.",
      ko: '이미지의 서명을 확인하지 않습니다. 기본으로 켜져 있습니다.',
    }),
  ],
}
