import { flag, type OptionGroup, option } from '../command.ts'

/** How much of the machine a new container may use. */
export const limits: OptionGroup = {
  title: { en: 'Limits', ko: '한도' },
  options: [
    option('-m, --memory', 'BYTES', {
      en: 'The most memory it may use, such as `512m`. When it wants more, a process in it is killed (exit code 137).',
      ko: '쓸 수 있는 메모리의 한도입니다. 예: `512m`. 넘으면 안의 프로세스가 강제 종료됩니다(종료 코드 137).',
    }),
    option('--memory-reservation', 'BYTES', {
      en: 'A softer limit, which counts when the machine runs short.',
      ko: '컴퓨터의 메모리가 모자랄 때 적용되는 느슨한 한도입니다.',
    }),
    option('--memory-swap', 'BYTES', {
      en: 'Memory and swap together. `-1`: as much swap as there is.',
      ko: '메모리와 스왑을 합한 한도입니다. `-1`이면 스왑을 있는 만큼 씁니다.',
    }),
    option('--memory-swappiness', '0–100', {
      en: 'How readily its memory is moved to swap.',
      ko: '메모리를 스왑으로 얼마나 쉽게 옮길지 정합니다.',
    }),
    option('--kernel-memory', 'BYTES', {
      en: "A limit on the kernel's memory. Deprecated: recent engines don't know it.",
      ko: '커널 메모리의 한도입니다. 폐기 예정이며 최근 엔진에는 없습니다.',
    }),
    flag('--oom-kill-disable', {
      en: 'Nothing in it is killed when the memory runs out. The machine may hang instead.',
      ko: '메모리가 바닥나도 안의 프로세스를 강제 종료하지 않습니다. 대신 컴퓨터가 멈출 수 있습니다.',
    }),
    option('--oom-score-adj', '−1000–1000', {
      en: 'How likely the system is to kill it when memory runs out.',
      ko: '메모리가 바닥났을 때 시스템이 이 컨테이너를 종료할 가능성을 조정합니다.',
    }),
    option('--cpus', 'NUMBER', {
      en: 'How many processors it may use, such as `1.5`.',
      ko: '쓸 수 있는 CPU의 수입니다. 예: `1.5`.',
    }),
    option('-c, --cpu-shares', 'NUMBER', {
      en: 'Its share when the processors are busy, beside 1024 for the others.',
      ko: 'CPU가 바쁠 때 받는 몫입니다. 다른 컨테이너는 1024입니다.',
    }),
    option('--cpuset-cpus', 'LIST', {
      en: 'Only these processors, such as `0-2` or `0,3`.',
      ko: '이 CPU에서만 실행합니다. 예: `0-2`, `0,3`.',
    }),
    option('--cpuset-mems', 'LIST', {
      en: 'Only these memory nodes, on machines that have several.',
      ko: '메모리 노드가 여럿인 컴퓨터에서 이 노드만 씁니다.',
    }),
    option('--cpu-period', 'MICROSECONDS', {
      en: 'The period over which `--cpu-quota` counts. `--cpus` is easier.',
      ko: '`--cpu-quota`를 재는 기간(마이크로초)입니다. `--cpus`가 더 쉽습니다.',
    }),
    option('--cpu-quota', 'MICROSECONDS', {
      en: 'How much processor time it gets in each period. `--cpus` is easier.',
      ko: '한 기간에 쓸 수 있는 CPU 시간(마이크로초)입니다. `--cpus`가 더 쉽습니다.',
    }),
    option('--cpu-rt-period', 'MICROSECONDS', {
      en: 'The period for real-time processes.',
      ko: '실시간 프로세스를 재는 기간(마이크로초)입니다.',
    }),
    option('--cpu-rt-runtime', 'MICROSECONDS', {
      en: 'How much of a period real-time processes may use.',
      ko: '한 기간에 실시간 프로세스가 쓸 수 있는 시간(마이크로초)입니다.',
    }),
    option('--cpu-count', 'NUMBER', {
      en: 'How many processors it may use (Windows containers).',
      ko: '쓸 수 있는 CPU의 수입니다(Windows 컨테이너).',
    }),
    option('--cpu-percent', 'PERCENT', {
      en: 'How much of the processors it may use (Windows containers).',
      ko: '쓸 수 있는 CPU의 비율입니다(Windows 컨테이너).',
    }),
    option('--pids-limit', 'NUMBER', {
      en: 'How many processes may run in it. `-1`: no limit.',
      ko: '안에서 실행할 수 있는 프로세스의 수입니다. `-1`이면 한도가 없습니다.',
    }),
    option('--ulimit', 'NAME=SOFT[:HARD]', {
      en: 'A limit for each process, such as `nofile=1024` (open files).',
      ko: '프로세스마다 적용하는 한도입니다. 예: `nofile=1024`(열 수 있는 파일 수).',
    }),
    option('--blkio-weight', '10–1000', {
      en: 'Its share when the disks are busy.',
      ko: '디스크가 바쁠 때 받는 몫입니다.',
    }),
    option('--blkio-weight-device', 'DEVICE:WEIGHT', {
      en: 'Its share of one disk.',
      ko: '한 디스크에서 받는 몫입니다.',
    }),
    option('--device-read-bps', 'DEVICE:BYTES', {
      en: 'How many bytes a second it may read from a disk.',
      ko: '디스크에서 1초에 읽을 수 있는 바이트 수입니다.',
    }),
    option('--device-read-iops', 'DEVICE:NUMBER', {
      en: 'How many times a second it may read from a disk.',
      ko: '디스크에서 1초에 읽을 수 있는 횟수입니다.',
    }),
    option('--device-write-bps', 'DEVICE:BYTES', {
      en: 'How many bytes a second it may write to a disk.',
      ko: '디스크에 1초에 쓸 수 있는 바이트 수입니다.',
    }),
    option('--device-write-iops', 'DEVICE:NUMBER', {
      en: 'How many times a second it may write to a disk.',
      ko: '디스크에 1초에 쓸 수 있는 횟수입니다.',
    }),
    option('--io-maxbandwidth', 'BYTES', {
      en: "How fast it may use the system's disk (Windows containers).",
      ko: '시스템 디스크를 쓰는 최대 속도입니다(Windows 컨테이너).',
    }),
    option('--io-maxiops', 'NUMBER', {
      en: "How often a second it may use the system's disk (Windows containers).",
      ko: '시스템 디스크를 1초에 쓸 수 있는 횟수입니다(Windows 컨테이너).',
    }),
  ],
}
