import type { DockerCommand } from './command.ts'

/** The page of Docker's own reference, whose addresses go by the long names. */
export function referenceOf({ name, aliases = [] }: DockerCommand): string {
  const long = aliases.find((alias) => alias.includes(' ') && !alias.startsWith('builder')) ?? name
  return `https://docs.docker.com/reference/cli/docker/${(name.includes(' ') ? name : long).replaceAll(' ', '/')}/`
}
