import type { CommandOption } from '../command.ts'
import { limits } from './container-limits.ts'
import { running } from './container-running.ts'

const changeable = new Set([
  '--blkio-weight',
  '--cpu-period',
  '--cpu-quota',
  '--cpu-rt-period',
  '--cpu-rt-runtime',
  '--cpu-shares',
  '--cpus',
  '--cpuset-cpus',
  '--cpuset-mems',
  '--kernel-memory',
  '--memory',
  '--memory-reservation',
  '--memory-swap',
  '--pids-limit',
  '--restart',
])

/** What can still be changed when a container is made: `docker update`. */
export const updateOptions: readonly CommandOption[] = [...running.options, ...limits.options].filter(({ names }) =>
  names.some((name) => changeable.has(name)),
)
