import type { CommonMistake } from './common-mistake.ts'
import { terminalMistake } from './terminal-mistake.ts'

// bash and zsh, fish, PowerShell and cmd.
const toldByShell = terminalMistake({
  id: 'no-docker-program',
  output:
    /docker: (?:command )?not found|command not found: docker|Unknown command: '?docker|['"]docker['"] is not recognized/,
  say: () => ({
    title: { en: 'Your terminal does not know `docker`', ko: '터미널이 `docker` 명령을 찾지 못합니다' },
    body: {
      en: 'The command line client is not installed, or not on the `PATH` of this terminal. Open a new terminal if you have just installed it. Until then the buttons in the sidebar do the same: a step is met either way.',
      ko: '도커 명령줄 클라이언트가 설치되지 않았거나 이 터미널의 `PATH`에 없습니다. 방금 설치했다면 터미널을 새로 여세요. 그때까지는 사이드바의 버튼으로도 같은 일을 할 수 있고, 단계도 똑같이 완료됩니다.',
    },
  }),
})

/** The shell does not find `docker`, though the engine may be there. */
export const noDockerProgram: CommonMistake = {
  id: toldByShell.id,
  recognise(given) {
    const { last } = given
    // It says so within a moment, too quickly at times for VS Code to hand it on. 127 is a shell's code for it (POSIX).
    if (last?.exitCode !== 127 || last.output.trim() !== '') return toldByShell.recognise(given)
    const recognised = toldByShell.recognise({ ...given, last: { ...last, output: 'docker: not found' } })
    return recognised && { ...recognised, error: undefined }
  },
}
