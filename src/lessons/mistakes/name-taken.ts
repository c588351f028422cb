import { terminalMistake } from './terminal-mistake.ts'

/** A second container of the same name. */
export const nameTaken = terminalMistake({
  id: 'name-taken',
  output: /container name "\/?([^"]+)" is already in use/,
  say: ([name = '']) => ({
    title: { en: `The name \`${name}\` is taken`, ko: `\`${name}\`이라는 이름은 이미 쓰고 있습니다` },
    body: {
      en: `A name belongs to one container at a time, also to one that has ended. Look with \`docker ps -a\`. Remove the old one, then run the command again.`,
      ko: `이름 하나는 컨테이너 하나만 쓸 수 있습니다. 종료된 컨테이너도 이름을 계속 가지고 있습니다. \`docker ps -a\`로 확인하고, 이전 컨테이너를 삭제한 뒤 다시 실행하세요.`,
    },
    fix: `docker rm -f ${name}`,
  }),
})
