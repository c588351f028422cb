import type { TopicName } from './container-protocol.ts'

/** The lesson about a topic, and its step; the command that opens them takes both. */
export function lessonAbout(topic: TopicName): readonly [lesson: string, step?: string] {
  return lessons[topic]
}

const lessons: Readonly<Record<TopicName, readonly [lesson: string, step?: string]>> = {
  created: ['lifecycle', 'create'],
  running: ['lifecycle', 'run'],
  paused: ['lifecycle', 'pause'],
  unpaused: ['lifecycle', 'unpause'],
  restarting: ['lifecycle', 'restart'],
  stopped: ['lifecycle', 'stop'],
  exited: ['lifecycle', 'exit-code'],
  removing: ['lifecycle', 'clean'],
  dead: ['lifecycle', 'clean'],
  processes: ['isolation', 'pid'],
  changes: ['isolation', 'mnt'],
  usage: ['isolation', 'cgroup'],
  image: ['images', 'image-or-container'],
  layers: ['layers'],
  volume: ['volumes', 'create'],
  network: ['networks'],
  ports: ['ports', 'map'],
  engine: ['architecture'],
}
