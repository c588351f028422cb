import { terminalMistake } from './terminal-mistake.ts'

/** A name that no container has. */
export const noSuchContainer = terminalMistake({
  id: 'no-such-container',
  output: /No such container: (\S+)/i,
  say: ([name = '']) => ({
    title: { en: `There is no container \`${name}\``, ko: `\`${name}\` 컨테이너가 없습니다` },
    body: {
      en: 'Containers are called by their name or ID, not by their image. `docker ps -a` lists them all, the ended ones too.',
      ko: '컨테이너는 이미지 이름이 아니라 컨테이너의 이름이나 ID로 부릅니다. `docker ps -a`를 실행하면 종료된 것까지 모두 볼 수 있습니다.',
    },
  }),
})
