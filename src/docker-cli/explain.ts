import type { Locale, Text } from '../text.ts'
import type { CommandOption, DockerCommand } from './command.ts'
import type { Piece } from './read-command.ts'
import { referenceOf } from './reference-page.ts'

/** What a piece of a command line means, as Markdown; undefined where there is nothing to tell. */
export function explain(piece: Piece, locale: Locale): string | undefined {
  switch (piece.kind) {
    case 'command':
      return explainCommand(piece.command, locale)
    case 'option':
    case 'value':
      return explainOption(piece.option, piece.command, locale)
    case 'inner':
      return words.inner[locale]
    default:
      return undefined
  }
}

function explainCommand(command: DockerCommand, locale: Locale): string {
  const forms = command.takes.map((takes) => `docker ${command.name} ${takes}`)
  const same = (command.aliases ?? []).map((alias) => `\`docker ${alias}\``)
  return [
    command.says[locale],
    fenced(forms.join('\n')),
    ...(same.length > 0 ? [`${words.same[locale]} ${same.join(', ')}`] : []),
    `${words.example[locale]} ${command.example.says[locale]}`,
    fenced(command.example.line),
    `[${words.reference[locale]}](${referenceOf(command)})`,
  ].join('\n\n')
}

function explainOption(option: CommandOption, command: DockerCommand | undefined, locale: Locale): string {
  const names = option.names.map((name) => `\`${name}\``).join(', ')
  const value = option.value === undefined ? '' : ` \`${option.value}\``
  const link = command ? [`[\`docker ${command.name}\`](${referenceOf(command)})`] : []
  return [`${names}${value}`, option.says[locale], ...link].join('\n\n')
}

function fenced(text: string): string {
  return `\`\`\`sh\n${text}\n\`\`\``
}

const words = {
  same: { en: 'The same:', ko: '같은 명령:' },
  example: { en: 'Example:', ko: '예:' },
  reference: { en: 'Docker’s reference', ko: '도커 레퍼런스' },
  inner: {
    en: 'This is run inside the container, instead of what the image would run. Options here belong to that program, not to Docker.',
    ko: '이미지에 정해진 것 대신 컨테이너 안에서 실행하는 명령입니다. 여기의 옵션은 도커가 아니라 그 프로그램의 것입니다.',
  },
} satisfies Record<string, Text>
