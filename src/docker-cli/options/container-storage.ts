import { flag, type OptionGroup, option } from '../command.ts'

/** Where a new container reads and writes. */
export const storage: OptionGroup = {
  title: { en: 'Volumes and files', ko: '볼륨과 파일' },
  options: [
    option('-v, --volume', 'SOURCE:PATH[:ro]', {
      en: 'Puts a volume (a name) or a folder of the host (a path) at this place in the container. `:ro` for reading only.',
      ko: '볼륨(이름)이나 호스트의 폴더(경로)를 컨테이너의 이 자리에 붙입니다. `:ro`를 더하면 읽기 전용입니다.',
    }),
    option('--mount', 'type=…,source=…,target=…', {
      en: 'The same as `-v`, spelled out. A source that is missing is an error here, not a new empty folder.',
      ko: '`-v`를 풀어 쓴 것입니다. 원본 폴더가 없으면 빈 폴더를 만드는 대신 오류가 납니다.',
    }),
    option('--tmpfs', 'PATH', {
      en: 'A folder in memory. What is in it is gone when the container stops.',
      ko: '메모리에 있는 폴더입니다. 컨테이너가 멈추면 내용이 사라집니다.',
    }),
    option('--volumes-from', 'CONTAINER', {
      en: 'Mounts all the volumes that another container has.',
      ko: '다른 컨테이너가 가진 볼륨을 모두 붙입니다.',
    }),
    option('--volume-driver', 'DRIVER', {
      en: 'The driver that makes the volumes. Without it: `local`.',
      ko: '볼륨을 만드는 드라이버입니다. 주지 않으면 `local`입니다.',
    }),
    flag('--read-only', {
      en: "The container's own files can't be changed. Volumes still can.",
      ko: '컨테이너 자신의 파일을 바꿀 수 없게 합니다. 볼륨은 바꿀 수 있습니다.',
    }),
    option('--storage-opt', 'KEY=VALUE', {
      en: 'An option of the storage driver, such as `size=10G`.',
      ko: '스토리지 드라이버의 옵션입니다. 예: `size=10G`.',
    }),
    option('--shm-size', 'BYTES', {
      en: 'The size of `/dev/shm`, memory that processes share. Without it: 64 MB.',
      ko: '프로세스가 함께 쓰는 메모리 `/dev/shm`의 크기입니다. 주지 않으면 64MB입니다.',
    }),
  ],
}
