import { describe, expect, test } from 'vitest'
import { bindCheck } from '../../src/lessons/check.ts'
import { commonMistakes, mistakesIn } from '../../src/lessons/mistake.ts'
import type { EndedCommand } from '../../src/lessons/reading.ts'
import { containerDocument, reading } from './documents.ts'

// Written by Docker CLI 20.10.24 and 28.2.2 with Engine 20.10.24; the denied pull as Docker Hub words it.
const recorded: Readonly<Record<string, readonly (readonly [line: string, output: string])[]>> = {
  'name-taken': [
    [
      'docker run -d --name web nginx',
      'docker: Error response from daemon: Conflict. The container name "/web" is already in use by container "a1". You have to remove (or rename) that container to be able to reuse that name.\nSee \'docker run --help\'.',
    ],
  ],
  'port-taken': [
    [
      'docker run -p 8080:80 nginx',
      'docker: Error response from daemon: driver failed programming external connectivity on endpoint x (y): Bind for 0.0.0.0:8080 failed: port is already allocated.',
    ],
    [
      'docker run -p 8080:80 nginx',
      'docker: Error response from daemon: driver failed programming external connectivity on endpoint x: Error starting userland proxy: listen tcp4 0.0.0.0:8080: bind: address already in use.',
    ],
  ],
  'no-docker-program': [
    ['docker ps', 'bash: docker: command not found'],
    ['docker ps', 'zsh: command not found: docker'],
    ['docker ps', 'sh: 1: docker: not found'],
    ['docker ps', 'fish: Unknown command: docker'],
    [
      'docker ps',
      "docker: The term 'docker' is not recognized as a name of a cmdlet, function, script file, or program.",
    ],
    ['docker ps', "'docker' is not recognized as an internal or external command,\noperable program or batch file."],
  ],
  'engine-silent': [
    ['docker ps', 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?'],
    [
      'docker ps',
      'error during connect: Get "http://%2F%2F.%2Fpipe%2Fdocker_engine/v1.24/containers/json": open //./pipe/docker_engine: The system cannot find the file specified.',
    ],
  ],
  'socket-denied': [
    [
      'docker ps',
      'permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.24/containers/json": dial unix /var/run/docker.sock: connect: permission denied',
    ],
  ],
  'missing-context': [
    ['docker build --tag web:0.1', '"docker build" requires exactly 1 argument.\nSee \'docker build --help\'.'],
    [
      'docker build -t web',
      "docker: 'docker build' requires 1 argument\n\nUsage:  docker build [OPTIONS] PATH | URL | -",
    ],
  ],
  'one-dash': [
    ['docker run -name web nginx', "unknown shorthand flag: 'n' in -name\nSee 'docker run --help'."],
    ['docker run -rm nginx', "unknown shorthand flag: 'r' in -rm"],
  ],
  'unknown-command': [
    ['docker puase web', "docker: 'puase' is not a docker command.\nSee 'docker --help'"],
    ['docker iamge ls', "docker: unknown command: docker iamge\n\nRun 'docker --help' for more information"],
    // The option is read before the command is looked for.
    ['docker rn -p 8080:80 nginx', "unknown shorthand flag: 'p' in -p\nSee 'docker --help'."],
  ],
  'unknown-option': [
    ['docker run -f web', "unknown shorthand flag: 'f' in -f\nSee 'docker run --help'."],
    ['docker stop -a', "unknown shorthand flag: 'a' in -a"],
    ['docker container run --nmae web nginx', 'unknown flag: --nmae'],
  ],
  'image-not-found': [
    [
      'docker run ngnix',
      "Unable to find image 'ngnix:latest' locally\ndocker: Error response from daemon: pull access denied for ngnix, repository does not exist or may require 'docker login': denied: requested access to the resource is denied.",
    ],
    ['docker rmi web', 'Error response from daemon: No such image: web:latest'],
  ],
  'registry-silent': [
    [
      'docker pull nginx',
      'Error response from daemon: Get "https://registry-1.docker.io/v2/": dial tcp: lookup registry-1.docker.io: no such host',
    ],
  ],
  'no-such-container': [
    ['docker rm nginx', 'Error response from daemon: No such container: nginx'],
    ['docker rm nginx', 'Error: No such container: nginx'],
  ],
}

describe('a mistake in the terminal', () => {
  test('is known by recorded output, each of them', () => {
    const known = commonMistakes.map(({ id }) => id).filter((id) => id !== 'ports-swapped')
    expect(Object.keys(recorded).toSorted()).toEqual(known.toSorted())
  })

  test.each(Object.entries(recorded))('%s is recognised, with the error’s own words', (id, all) => {
    for (const [line, output] of all) {
      const [mistake] = seen({ line, output, exitCode: 125, at: 1 })
      expect(mistake).toMatchObject({ id, from: 'terminal' })
      expect(output).toContain(mistake?.error)
      expect(mistake?.said?.title.ko).not.toBe('')
    }
  })

  test('is none when the command succeeded', () => {
    expect(seen({ line: 'docker run -name', output: 'unknown shorthand flag', exitCode: 0, at: 1 })).toEqual([])
  })

  test('is known by its code where the shell was too quick to be read', () => {
    expect(seen({ line: 'docker ps', output: '', exitCode: 127, at: 1 })).toMatchObject([{ id: 'no-docker-program' }])
    expect(seen({ line: 'docker ps', output: '', exitCode: 1, at: 1 })).toEqual([])
  })

  test('names the command that was meant', () => {
    const [mistake] = seen({ line: 'docker puase', output: "'puase' is not a docker command", exitCode: 1, at: 1 })
    expect(mistake?.said?.body.en).toContain('`docker pause`')
  })

  test('names the command that was meant, and the option', () => {
    const output = "unknown shorthand flag: 'p' in -p\nSee 'docker --help'."
    const [first] = seen({ line: 'docker rn -p 8080:80 nginx', output, exitCode: 125, at: 1 })
    expect(first?.said?.body.en).toContain('`docker run`')
    const [second] = seen({ line: 'docker run --nmae web nginx', output: 'unknown flag: --nmae', exitCode: 125, at: 1 })
    expect(second?.said?.body.en).toContain('`--name`')
  })

  test('is not the first word where the second one is unknown', () => {
    const output = 'docker: unknown command: docker network shop\n\nUsage:  docker network'
    expect(seen({ line: 'docker network shop', output, exitCode: 1, at: 1 })).toEqual([])
  })

  test('is the last one: whoever goes on has seen it', () => {
    const [first] = recorded['name-taken'] ?? []
    const failed = { line: first?.[0] ?? '', output: first?.[1] ?? '', exitCode: 125, at: 1 }
    const commands = [failed, { line: 'docker ps -a', output: '', exitCode: 0, at: 2 }]
    expect(mistakesIn([], { reading: reading({ commands }), last: commands[1], ports: [], now: 3 })).toEqual([])
  })
})

describe('swapped ports', () => {
  const ports = [{ name: 'web', outside: 8080, inside: 80 }]
  const swapped = containerDocument({ NetworkSettings: { Ports: { '8080/tcp': [{ HostPort: '80' }] } } })

  test('are seen on the engine, for Docker itself says nothing', () => {
    const given = { reading: reading({ containers: { web: swapped } }), last: undefined, ports, now: 7 }
    expect(mistakesIn([], given)).toMatchObject([
      { id: 'ports-swapped', from: 'engine', at: 7, fix: 'docker rm -f web', error: undefined },
    ])
  })

  test('are seen in the terminal when the port could not be had', () => {
    const last = { line: 'docker run -p 80:8080 nginx', output: 'port is already allocated', exitCode: 125, at: 1 }
    const given = { reading: reading({ commands: [last] }), last, ports, now: 7 }
    expect(mistakesIn([], given)).toMatchObject([{ id: 'ports-swapped', from: 'terminal', at: 1 }])
  })

  test('are over when the container that had them was ended: its log is no error', () => {
    const last = { line: 'docker run -p 80:8080 --name web nginx', output: 'start worker', exitCode: 137, at: 1 }
    expect(mistakesIn([], { reading: reading({ commands: [last] }), last, ports, now: 7 })).toEqual([])
  })

  test('are none when they are right', () => {
    const given = { reading: reading({ containers: { web: containerDocument() } }), last: undefined, ports, now: 7 }
    expect(mistakesIn([], given)).toEqual([])
  })
})

describe('a lesson’s own mistake', () => {
  const own = {
    card: 'own',
    when: bindCheck({ terminal: { regex: '^docker run -f' } }),
    fix: 'docker rm -f web',
  }
  const last = { line: 'docker run -f web', output: "unknown shorthand flag: 'f' in -f", exitCode: 125, at: 1 }

  test('speaks in place of the common one that sees the same', () => {
    const given = { reading: reading({ commands: [last] }), last, ports: [], now: 2 }
    expect(mistakesIn([own], given)).toMatchObject([{ id: 'own', fix: 'docker rm -f web', said: undefined }])
  })

  test('stands beside a common one that sees something else', () => {
    const onEngine = { ...own, when: bindCheck({ 'container.absent': { name: 'web' } }) }
    const given = { reading: reading({ commands: [last] }), last, ports: [], now: 2 }
    expect(mistakesIn([onEngine], given).map(({ id }) => id)).toEqual(['own', 'unknown-option'])
  })
})

function seen(last: EndedCommand) {
  return mistakesIn([], { reading: reading({ commands: [last] }), last, ports: [], now: 2 })
}

describe('a mistake of a lesson', () => {
  test.each([
    ['file', { 'file.exists': { file: 'Dockerfile' } }],
    ['engine', { 'container.absent': { name: 'web' } }],
    ['terminal', { terminal: { regex: '^docker ps' } }],
  ])('says where it shows itself: %s', (from, when) => {
    const last = { line: 'docker ps', output: '', exitCode: 0, at: 1 }
    const given = { reading: reading({ commands: [last], files: { Dockerfile: 'FROM a' } }), last, ports: [], now: 7 }
    const own = [{ card: 'a-card', when: bindCheck(when), fix: undefined }]
    expect(mistakesIn(own, given)).toMatchObject([{ id: 'a-card', from }])
  })
})
