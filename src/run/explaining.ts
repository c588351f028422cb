import type { OptionName } from './protocol.ts'

/** The lesson about an option of `docker run`, and its step; the command that opens them takes both. */
export function lessonAboutOption(option: OptionName): readonly [lesson: string, step: string] {
  return lessons[option]
}

const lessons: Readonly<Record<OptionName, readonly [lesson: string, step: string]>> = {
  '--name': ['run-options', 'name'],
  '-p': ['run-options', 'publish'],
  '-e': ['run-options', 'env'],
  '-v': ['volumes', 'run'],
  '-m': ['isolation', 'cgroup'],
  '--cpus': ['isolation', 'cgroup'],
  '--network': ['networks', 'join'],
  '--restart': ['lifecycle', 'restart'],
  '-d': ['run-options', 'detach'],
  '--rm': ['run-options', 'rm'],
}
