import { describe, expect, it } from 'vitest'
import { commandGroups, commandNamed } from '../../src/docker-cli/commands.ts'
import { dockerLinesIn } from '../../src/docker-cli/docker-lines.ts'
import { explain } from '../../src/docker-cli/explain.ts'
import { faultsOf } from '../../src/docker-cli/faults.ts'
import { globalOptions } from '../../src/docker-cli/options/global.ts'
import { referenceOf } from '../../src/docker-cli/reference-page.ts'

const commands = commandGroups.flatMap((group) => group.commands)

describe('the docker commands', () => {
  it.each(commands.map((command) => [command.name, command] as const))(
    '%s has a right example of itself',
    (_, command) => {
      const lines = dockerLinesIn(command.example.line, 'shellscript')
      expect(lines.flatMap(({ pieces }) => faultsOf(pieces))).toEqual([])
      expect(lines.flatMap(({ pieces }) => pieces.map((piece) => piece.kind === 'command' && piece.command))).toContain(
        command,
      )
    },
  )

  it('have each name once', () => {
    const names = commands.flatMap(({ name, aliases = [] }) => [name, ...aliases])
    expect(names).toEqual([...new Set(names)])
    expect(commandNamed('container list')).toBe(commandNamed('ps'))
  })

  it('have no option twice', () => {
    const twice = commands.flatMap(({ name, options = [] }) => {
      const names = [...options, globalOptions].flatMap((group) =>
        group === globalOptions ? ['--help'] : group.options.flatMap((option) => option.names),
      )
      return names.filter((one, place) => names.indexOf(one) !== place).map((one) => `${name} ${one}`)
    })
    expect(twice).toEqual([])
  })

  it('explain command, option and value', () => {
    const [line] = dockerLinesIn('docker run -p 80:80 nginx ls', 'shellscript')
    const told = line?.pieces.map((piece) => explain(piece, 'ko')?.split('\n')[0])
    expect(told).toEqual([
      '이미지로 새 컨테이너를 만들고 시작합니다. 이미지가 없으면 먼저 내려받습니다.',
      '`-p`, `--publish` `[IP:]HOST:CONTAINER`',
      '`-p`, `--publish` `[IP:]HOST:CONTAINER`',
      undefined,
      '이미지에 정해진 것 대신 컨테이너 안에서 실행하는 명령입니다. 여기의 옵션은 도커가 아니라 그 프로그램의 것입니다.',
    ])
  })

  it('lead to Docker’s reference by their long names', () => {
    expect(['ps', 'rmi', 'build', 'volume ls', 'login', 'events'].map((name) => referenceOf(known(name)))).toEqual(
      ['container/ls', 'image/rm', 'image/build', 'volume/ls', 'login', 'system/events'].map(
        (path) => `https://docs.docker.com/reference/cli/docker/${path}/`,
      ),
    )
  })
})

function known(name: string) {
  const command = commandNamed(name)
  if (!command) throw new Error(`There is no docker ${name}.`)
  return command
}
