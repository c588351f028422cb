import { commandsNamed } from '../../../shell/runs.ts'
import type { Rule } from '../../rule.ts'

export const commandOutOfPlace: Rule = {
  id: 'CommandOutOfPlace',
  aliases: ['DL3001'],
  severity: 'information',
  presets: ['learner'],
  about: ['RUN'],
  isLocal: true,
  message: {
    en: '`{command}` has nothing to do in a build: nobody sits in front of it, and no service outlives the RUN.',
    ko: '`{command}` 명령은 빌드에서 할 일이 없습니다. 앞에 앉은 사람이 없고, RUN이 끝나면 서비스도 끝납니다.',
  },
  why: {
    en: 'A layer holds files, never running processes. A service that a RUN starts is gone with the RUN; it has to be what `CMD` or `ENTRYPOINT` starts. Editors and monitors wait for a person, and mounting or shutting down is not a container’s to do.',
    ko: '레이어에는 파일만 남고 실행 중인 프로세스는 남지 않습니다. RUN에서 시작한 서비스는 RUN과 함께 사라지므로 `CMD`나 `ENTRYPOINT`로 시작해야 합니다. 편집기와 모니터링 도구는 사람을 기다리고, 마운트나 시스템 종료는 컨테이너가 할 일이 아닙니다.',
  },
  examples: [
    {
      bad: 'FROM nginx:1.27-alpine\nRUN service nginx start\n',
      good: 'FROM nginx:1.27-alpine\nCMD ["nginx", "-g", "daemon off;"]\n',
    },
  ],
  *check(file) {
    for (const { run, command } of commandsNamed(file, outOfPlace)) {
      if (command.nameWord) yield { range: run.place(command.nameWord.range), with: { command: command.name } }
    }
  },
}

const outOfPlace =
  /^(free|halt|htop|ifconfig|kill|mount|nano|poweroff|ps|reboot|service|shutdown|ssh|systemctl|top|umount|vi|vim)$/
