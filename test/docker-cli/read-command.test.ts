import { describe, expect, it } from 'vitest'
import { dockerLinesIn } from '../../src/docker-cli/docker-lines.ts'
import { faultsOf } from '../../src/docker-cli/faults.ts'

describe('a docker command line', () => {
  it('is taken apart as the CLI does it', () => {
    expect(pieces('docker run -d -p 8080:80 --name=web nginx nginx -v')).toEqual([
      'command run: run',
      'option -d, --detach: -d',
      'option -p, --publish: -p',
      'value -p, --publish: 8080:80',
      'option --name: --name=web',
      'argument: nginx',
      'inner: nginx -v',
    ])
  })

  it('reads clusters of short options, the last with its value', () => {
    expect(pieces('docker run -itp8080:80 -de A=1 busybox')).toEqual([
      'command run: run',
      'option -i, --interactive: -itp8080:80',
      'option -t, --tty: -itp8080:80',
      'option -p, --publish: -itp8080:80',
      'option -d, --detach: -de',
      'option -e, --env: -de',
      'value -e, --env: A=1',
      'argument: busybox',
    ])
  })

  it('reads options between arguments, but not those of the program inside', () => {
    expect(pieces('docker rm web -f')).toEqual(['command rm: rm', 'argument: web', 'option -f, --force: -f'])
    expect(pieces('docker exec web ls -l')).toEqual(['command exec: exec', 'argument: web', 'inner: ls -l'])
    expect(pieces('docker rm -- -f')).toEqual(['command rm: rm', 'argument: -f'])
  })

  it('knows the long names, and options before the command', () => {
    expect(pieces('docker -H tcp://box:1 container ls --all')).toEqual([
      'option -H, --host: -H',
      'value -H, --host: tcp://box:1',
      'command ps: container ls',
      'option -a, --all: --all',
    ])
  })

  it('is found behind sudo, in substitutions and in chains', () => {
    expect(dockerLinesIn('sudo docker ps && docker rm $(docker ps -aq) | cat', 'shellscript')).toHaveLength(3)
  })
})

describe('a docker command that does not exist', () => {
  it.each([
    ['docker puase web', 'puase', 'pause'],
    ['docker iamge inspect nginx', 'iamge', 'image'],
    ['docker container strat web', 'strat', 'start'],
    ['docker run -name web nginx', '-name', '--name'],
    ['docker run -rm nginx', '-rm', '--rm'],
    ['docker run -link db web', '-link', '--link'],
    ['docker run --nmae web nginx', '--nmae', '--name'],
    ['docker run -f web', '-f', undefined],
    ['docker ps -ax', '-ax', undefined],
  ])('%s', (line, at, instead) => {
    expect(faults(line)).toEqual([{ at, instead }])
  })

  it.each([
    'docker compose up -d',
    'docker buildx build --whatever .',
    'docker volume update --availability drain v',
    'docker system dial-stdio',
    'docker $COMMAND --x',
    'docker run $OPTIONS nginx',
    'docker run nginx -f',
    'docker stop -t 3 web',
    'docker ps --filter status=exited --format "{{.Names}}"',
    'docker build -t app .',
    'docker --version',
    'docker run --help',
  ])('is not: %s', (line) => {
    expect(faults(line)).toEqual([])
  })

  it('is said in both languages', () => {
    const [fault] = dockerLinesIn('docker run -name web nginx', 'shellscript').flatMap(({ pieces }) => faultsOf(pieces))
    expect(fault?.message).toEqual({
      en: '`docker run` has no option `-name`. Long options have two dashes: `--name`.',
      ko: '`docker run`에는 `-name` 옵션이 없습니다. 긴 옵션에는 대시를 두 개 씁니다: `--name`.',
    })
  })
})

describe('docker commands in Markdown', () => {
  it('are read in code blocks of a shell, in their places', () => {
    const text = 'Say docker puase.\n\n```sh\ndocker ps\n```\n\n```js\ndocker puase\n```\n'
    expect(dockerLinesIn(text, 'markdown').map(({ words }) => text.slice(words[0]?.start, words[0]?.end))).toEqual([
      'ps',
    ])
  })

  it('are told from what they printed where a prompt stands before them', () => {
    const text = '```console\n$ docker run \\\n    -d nginx\ndocker puase is not a command\n$ docker ps\n```\n'
    expect(dockerLinesIn(text, 'markdown').map(({ words }) => words.map((word) => word.text))).toEqual([
      ['run', '-d', 'nginx'],
      ['ps'],
    ])
  })
})

function pieces(line: string): string[] {
  return dockerLinesIn(line, 'shellscript').flatMap(({ words, pieces: found }) =>
    found.map((piece) => {
      const what =
        piece.kind === 'command'
          ? ` ${piece.command.name}`
          : 'option' in piece
            ? ` ${piece.option.names.join(', ')}`
            : ''
      const text = words.slice(piece.from, piece.to).map((word) => word.text)
      return `${piece.kind}${what}: ${text.join(' ')}`
    }),
  )
}

function faults(line: string) {
  return dockerLinesIn(line, 'shellscript').flatMap(({ words, pieces: found }) =>
    faultsOf(found).map(({ from, to, instead }) => ({
      at: words
        .slice(from, to)
        .map((word) => word.text)
        .join(' '),
      instead,
    })),
  )
}
