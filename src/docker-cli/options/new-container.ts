import { flag, type OptionGroup } from '../command.ts'
import { limits } from './container-limits.ts'
import { naming } from './container-naming.ts'
import { network } from './container-network.ts'
import { program } from './container-program.ts'
import { rights } from './container-rights.ts'
import { running } from './container-running.ts'
import { storage } from './container-storage.ts'
import { watching } from './container-watching.ts'
import { detachKeys } from './shared.ts'

/** All that can be said of a container before it is made. */
export const newContainer: readonly OptionGroup[] = [
  naming,
  running,
  program,
  network,
  storage,
  limits,
  watching,
  rights,
]

/** What only `docker run` can be told: how your terminal and the container go together. */
export const terminal: OptionGroup = {
  title: { en: 'Your terminal', ko: '내 터미널' },
  options: [
    flag('-d, --detach', {
      en: 'Runs the container in the background and prints its ID. The terminal is free again.',
      ko: '컨테이너를 백그라운드에서 실행하고 ID를 출력합니다. 터미널은 바로 다시 쓸 수 있습니다.',
    }),
    flag('--sig-proxy', {
      en: 'Passes signals such as Ctrl+C on to the program. On by default.',
      ko: 'Ctrl+C 같은 시그널을 프로그램에 전달합니다. 기본으로 켜져 있습니다.',
    }),
    detachKeys,
  ],
}
