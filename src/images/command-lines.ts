import { shellWord } from '../engine/commands.ts'
import type { ImageDeed } from './protocol.ts'

/** The command that does with the image what the button does. @param name its name, or a piece of its ID */
export function imageCommandLine(deed: ImageDeed, name: string): string {
  return lines[deed](shellWord(name))
}

/** The command that fetches an image; its name is still to be chosen where it is empty. */
export function pullCommandLine(name: string): string {
  return `docker pull ${name === '' ? 'NAME' : shellWord(name)}`
}

/** What removes images that nobody uses: those without a name, or with `all` the others too. */
export function imagePruneLine(all: boolean): string {
  return all ? 'docker image prune --all' : 'docker image prune'
}

/** What lets a person's pulls and pushes into a registry. @param registry null for Docker Hub */
export function loginCommandLine(registry: string | null): string {
  return registry === null ? 'docker login' : `docker login ${shellWord(registry)}`
}

const lines: Readonly<Record<ImageDeed, (name: string) => string>> = {
  run: (name) => `docker run -d ${name}`,
  layers: (name) => `docker history ${name}`,
  tag: (name) => `docker tag ${name} NEW:TAG`,
  pull: (name) => `docker pull ${name}`,
  push: (name) => `docker push ${name}`,
  inspect: (name) => `docker image inspect ${name}`,
  'copy-name': (name) => `docker image ls ${name}`,
  'copy-id': (name) => `docker image ls --quiet --no-trunc ${name}`,
  remove: (name) => `docker rmi ${name}`,
}
