import { nearest } from 'drydock-dockerfile/words'
import { commandNamed } from '../../docker-cli/commands.ts'
import { terminalMistake } from './terminal-mistake.ts'

/** `docker run -f`: the option belongs to another command. */
export const unknownOption = terminalMistake({
  id: 'unknown-option',
  line: /^\s*(?:sudo\s+)?docker\s+((?:container\s+|image\s+)?[a-z]+)/,
  output: /unknown (?:shorthand )?flag: (?:'(\w)' in )?(\S+)/,
  say: ([command = '', letter, flag = '']) => {
    const option = letter === undefined ? flag : `-${letter}`
    const meant = letter === undefined ? nearest(flag, longOptionsOf(command)) : undefined
    return {
      title: {
        en: `\`docker ${command}\` has no \`${option}\``,
        ko: `\`docker ${command}\`에는 \`${option}\`가 없습니다`,
      },
      body: meant
        ? { en: `You probably meant \`${meant}\`.`, ko: `\`${meant}\`을(를) 쓰려고 한 것 같습니다.` }
        : {
            en: `Every command has its own options. \`docker ${command} --help\` lists them.`,
            ko: `옵션은 명령마다 다릅니다. \`docker ${command} --help\`로 확인할 수 있습니다.`,
          },
    }
  },
})

function longOptionsOf(command: string): readonly string[] {
  const names = (commandNamed(command)?.options ?? []).flatMap(({ options }) => options.flatMap((one) => one.names))
  return names.filter((name) => name.startsWith('--'))
}
