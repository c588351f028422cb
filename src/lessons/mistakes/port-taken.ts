import { terminalMistake } from './terminal-mistake.ts'

/** The port of the machine is in use: by another container, or by another program. */
export const portTaken = terminalMistake({
  id: 'port-taken',
  output: /(?:port is already allocated|address already in use|ports are not available)/,
  say: (_, { output }) => {
    const port = /(?:0\.0\.0\.0|127\.0\.0\.1|\[::\]):(\d+)/.exec(output)?.[1] ?? ''
    return {
      title: { en: `Port ${port} of your machine is taken`, ko: `내 컴퓨터의 ${port}번 포트는 이미 사용 중입니다` },
      body: {
        en: `Only one program can listen on a port. The container was created, but it could not start: remove it, then stop whoever uses the port, or choose another number before the colon.`,
        ko: `포트 하나에서는 프로그램 하나만 기다릴 수 있습니다. 컨테이너는 생성되었지만 시작하지 못했습니다. 컨테이너를 삭제한 다음, 그 포트를 쓰는 프로그램을 끝내거나 콜론 앞의 숫자를 바꾸세요.`,
      },
    }
  },
})
