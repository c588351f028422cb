import { terminalMistake } from './terminal-mistake.ts'

/** The client does not reach an engine: it is not started, or the terminal looks elsewhere. */
export const engineSilent = terminalMistake({
  id: 'engine-silent',
  output: /Cannot connect to the Docker daemon|error during connect|failed to connect to the docker API/i,
  say: () => ({
    title: { en: 'No Docker Engine answers', ko: '도커 엔진이 응답하지 않습니다' },
    body: {
      en: 'The command is right, but the engine is not running, or this terminal looks for it in another place. Start Docker, then run the command again; in Drydock’s own terminal it finds the engine that the lesson uses.',
      ko: '명령은 맞지만 엔진이 실행 중이 아니거나, 이 터미널이 다른 곳을 찾고 있습니다. 도커를 시작하고 다시 실행하세요. Drydock이 연 터미널은 레슨이 쓰는 엔진에 연결됩니다.',
    },
  }),
})
