import { terminalMistake } from './terminal-mistake.ts'

/** The engine is there, but its socket is not for this user. */
export const socketDenied = terminalMistake({
  id: 'socket-denied',
  output: /permission denied while trying to connect to the docker/i,
  say: () => ({
    title: { en: 'You may not talk to the engine yet', ko: '아직 엔진에 접근할 권한이 없습니다' },
    body: {
      en: 'On Linux the socket belongs to the group `docker`: join it with `sudo usermod -aG docker $USER`, then log out and in again.',
      ko: '리눅스에서 소켓은 `docker` 그룹의 것입니다. `sudo usermod -aG docker $USER`로 그룹에 들어간 다음 로그아웃했다가 다시 로그인하세요.',
    },
  }),
})
