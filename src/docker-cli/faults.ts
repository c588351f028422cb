import { nearest } from 'drydock-dockerfile/words'
import type { Text } from '../text.ts'
import type { Piece } from './read-command.ts'

/** What the CLI would refuse, and what was probably meant. */
export interface Fault {
  /** The words at fault: from word `from` up to, not including, word `to`. */
  readonly from: number
  readonly to: number
  readonly message: Text
  /** To write instead of the words at fault, where one can be sure enough. */
  readonly instead?: string
}

/** Commands and options that do not exist. What nothing is known about (plugins) is not judged. */
export function faultsOf(pieces: readonly Piece[]): Fault[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'unknown-command') return [unknownCommand(piece.typed, piece.among, piece)]
    if (piece.kind === 'unknown-option') return [unknownOption(piece)]
    return []
  })
}

type Words = { readonly from: number; readonly to: number }

function unknownCommand(typed: string, among: readonly string[], { from, to }: Words): Fault {
  const instead = nearest(typed, among)
  return {
    from,
    to,
    message: instead
      ? {
          en: `Docker has no command \`${typed}\`. Did you mean \`${instead}\`?`,
          ko: `도커에 \`${typed}\`라는 명령은 없습니다. \`${instead}\`을(를) 쓰려고 했나요?`,
        }
      : {
          en: `Docker has no command \`${typed}\`. \`docker --help\` lists them all.`,
          ko: `도커에 \`${typed}\`라는 명령은 없습니다. \`docker --help\`로 모든 명령을 볼 수 있습니다.`,
        },
    ...(instead ? { instead } : {}),
  }
}

function unknownOption({ typed, command, from, to }: Piece & { readonly kind: 'unknown-option' }): Fault {
  const names = (command.options ?? []).flatMap(({ options }) => options.flatMap((option) => option.names))
  const doubled = `-${typed}`
  const instead = names.includes(doubled) ? doubled : nearestOption(typed, names)
  const what = {
    en: `\`docker ${command.name}\` has no option \`${typed}\`.`,
    ko: `\`docker ${command.name}\`에는 \`${typed}\` 옵션이 없습니다.`,
  }
  if (instead === doubled) {
    return {
      from,
      to,
      instead,
      message: {
        en: `${what.en} Long options have two dashes: \`${doubled}\`.`,
        ko: `${what.ko} 긴 옵션에는 대시를 두 개 씁니다: \`${doubled}\`.`,
      },
    }
  }
  if (!instead) {
    return {
      from,
      to,
      message: {
        en: `${what.en} \`docker ${command.name} --help\` lists them all.`,
        ko: `${what.ko} \`docker ${command.name} --help\`로 모든 옵션을 볼 수 있습니다.`,
      },
    }
  }
  return {
    from,
    to,
    instead,
    message: { en: `${what.en} Did you mean \`${instead}\`?`, ko: `${what.ko} \`${instead}\`을(를) 쓰려고 했나요?` },
  }
}

function nearestOption(typed: string, names: readonly string[]): string | undefined {
  return typed.startsWith('--')
    ? nearest(
        typed,
        names.filter((name) => name.startsWith('--')),
      )
    : undefined
}
