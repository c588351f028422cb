import { nearest } from 'drydock-dockerfile/words'
import { firstWords } from '../../docker-cli/other-commands.ts'
import { terminalMistake } from './terminal-mistake.ts'

/** `docker puase`. Old clients say "is not a docker command", new ones "unknown command"; both trip over an option first. */
export const unknownCommand = terminalMistake({
  id: 'unknown-command',
  line: /(?:^\s*(?:sudo\s+)?docker\s+(\w[\w-]*))?/,
  // `unknown command: docker network shop` is about the second word, which is no command of `docker` itself.
  output:
    /(?:'([\w-]+)' is not a docker command|unknown command: docker ([\w-]+)(?![\w-]| \w)|unknown (?:shorthand )?flag: .*)/,
  say: ([first = '', old, recent]) => {
    const typed = old ?? recent ?? first
    if (firstWords.includes(typed) || typed === '') return undefined
    const meant = nearest(typed, firstWords)
    return {
      title: { en: `Docker has no command \`${typed}\``, ko: `도커에 \`${typed}\`라는 명령은 없습니다` },
      body: meant
        ? { en: `You probably meant \`docker ${meant}\`.`, ko: `\`docker ${meant}\`을(를) 쓰려고 한 것 같습니다.` }
        : { en: 'See what there is: `docker --help`.', ko: '어떤 명령이 있는지 보려면 `docker --help`를 실행하세요.' },
    }
  },
})
