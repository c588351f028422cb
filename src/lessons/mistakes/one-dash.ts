import { terminalMistake } from './terminal-mistake.ts'

const longOptions =
  'name|rm|detach|publish|volume|env|link|network|restart|memory|cpus|mount|workdir|hostname|entrypoint|label|interactive|tty|tag|file|filter|format|all|force|follow|tail|timestamps'

/** `-name` for `--name`. The CLI reads it as several short options in a row. */
export const oneDash = terminalMistake({
  id: 'one-dash',
  line: new RegExp(`(?:^|\\s)-(${longOptions})(?=[\\s=]|$)`),
  say: ([option = '']) => ({
    title: { en: `\`--${option}\` has two dashes`, ko: `\`--${option}\`은 대시가 두 개입니다` },
    body: {
      en: `A long option begins with \`--\`. After a single dash every letter is an option of its own: Docker read \`-${option}\` as ${letters(option)}.`,
      ko: `긴 옵션은 \`--\`로 시작합니다. 대시가 하나면 글자 하나하나가 옵션이 됩니다. 도커는 \`-${option}\`을 ${letters(option)}로 읽었습니다.`,
    },
  }),
})

function letters(option: string): string {
  return [...option]
    .slice(0, 4)
    .map((letter) => `\`-${letter}\``)
    .join(' ')
}
