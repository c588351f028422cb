import type { Instruction } from './explanation.ts'
import { device } from './flags/device.ts'
import { mount } from './flags/mount.ts'
import { network } from './flags/network.ts'
import { security } from './flags/security.ts'

export const run: Instruction = {
  keyword: 'RUN',
  title: { en: 'Run a command while building', ko: '빌드 중에 명령 실행' },
  summary: {
    en: 'Runs a command during the build and keeps what it changed in the file system. It does not run when a container starts; that is `CMD`.',
    ko: '빌드하는 동안 명령을 실행하고, 그 명령이 바꾼 파일을 이미지에 남깁니다. 컨테이너를 시작할 때 실행하는 것은 `CMD`입니다.',
  },
  forms: [
    {
      label: { en: 'RUN [options] command ...', ko: 'RUN [옵션] 명령 ...' },
      snippet: 'RUN ${1:command}',
      meaning: {
        en: 'Shell form: `/bin/sh -c` runs it, so `&&`, `|` and `$HOME` work.',
        ko: '셸 형식. `/bin/sh -c`가 실행하므로 `&&`, `|`, `$HOME`을 쓸 수 있습니다.',
      },
      parameters: [
        {
          label: { en: 'options', ko: '옵션' },
          meaning: { en: 'Flags such as `--mount`.', ko: '`--mount` 같은 플래그.' },
        },
        {
          label: { en: 'command', ko: '명령' },
          meaning: {
            en: 'The text for the shell; `\\` at the end of a line continues it.',
            ko: '셸에 넘길 내용. 줄 끝에 `\\`를 쓰면 다음 줄로 이어집니다.',
          },
        },
      ],
    },
    {
      label: { en: 'RUN [options] ["program", "argument", ...]', ko: 'RUN [옵션] ["프로그램", "인수", ...]' },
      snippet: 'RUN ["${1:program}", "${2:argument}"]',
      meaning: {
        en: 'Exec form: the program is started directly, without a shell.',
        ko: '실행(exec) 형식. 셸 없이 프로그램을 바로 실행합니다.',
      },
      parameters: [
        { label: { en: '"program"', ko: '"프로그램"' }, meaning: { en: 'The file to start.', ko: '실행할 파일.' } },
        {
          label: { en: '"argument"', ko: '"인수"' },
          meaning: {
            en: 'Its arguments, taken literally: `$HOME` stays `$HOME`.',
            ko: '적은 그대로 넘기는 인수. `$HOME`도 글자 그대로입니다.',
          },
        },
      ],
    },
    {
      label: { en: 'RUN [options] <<EOF', ko: 'RUN [옵션] <<EOF' },
      snippet: 'RUN <<EOF\n$0\nEOF',
      meaning: {
        en: 'Heredoc: every line up to `EOF` is one script, with no `&& \\`.',
        ko: '히어독(heredoc). `EOF`가 나올 때까지의 줄이 한 스크립트입니다. `&& \\`가 필요 없습니다.',
      },
      parameters: [],
    },
  ],
  uses: [],
  flags: [mount, network, security, device],
  example: {
    en: '# One layer: the package lists are gone before it is closed.\nRUN apt-get update \\\n && apt-get install -y --no-install-recommends curl \\\n && rm -rf /var/lib/apt/lists/*',
    ko: '# 레이어 하나에서 설치하고, 필요 없어진 패키지 목록까지 지웁니다.\nRUN apt-get update \\\n && apt-get install -y --no-install-recommends curl \\\n && rm -rf /var/lib/apt/lists/*',
  },
  effect: 'layer',
  cache: {
    en: 'Makes a layer with the files it changed. It runs again only when its own text, a variable it sees or something before it changes; not because there are newer packages.',
    ko: '바뀐 파일로 레이어를 하나 만듭니다. 명령의 내용이나 쓸 수 있는 변수, 앞의 명령이 바뀔 때만 다시 실행합니다. 새 패키지가 나왔다고 다시 실행하지는 않습니다.',
  },
  mistake: {
    en: '`apt-get update` in a `RUN` of its own stays in the cache, and the later install works with old lists. Join the two with `&&`. Likewise `RUN cd /app` holds only for that line: use `WORKDIR`.',
    ko: '`apt-get update`만 따로 `RUN`에 적으면 캐시에 남아서 나중에 옛 목록으로 설치하게 됩니다. `&&`로 한 줄에 잇습니다. `RUN cd /app`도 그 줄에서만 유효하므로 `WORKDIR`를 씁니다.',
  },
  reference: 'run',
  isTrigger: true,
  expandsVariables: false,
}
