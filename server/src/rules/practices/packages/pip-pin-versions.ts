import type { Rule } from '../../rule.ts'
import { pip } from './managers.ts'
import { unpinned } from './pins.ts'

export const pipPinVersions: Rule = {
  id: 'PipPinVersions',
  aliases: ['DL3013'],
  severity: 'warning',
  presets: [],
  about: ['RUN'],
  message: {
    en: 'No version is given for `{packages}`: the next build may install another one. Write `package==version`, or install from a requirements file.',
    ko: '`{packages}`의 버전이 정해져 있지 않아 다음 빌드에서는 다른 버전이 설치될 수 있습니다. `패키지==버전`으로 쓰거나 requirements 파일로 설치하세요.',
  },
  why: {
    en: 'The newest release of a package can be incompatible with your code, and it comes without a change to your Dockerfile. PyPI keeps old releases, so a pinned build goes on working. A requirements file made by `pip freeze` or `pip-compile` pins what the packages need in turn, too, and is then the better place. For quick experiments a version is too much to ask, hence `strict` only.',
    ko: '패키지의 새 릴리스가 코드와 맞지 않을 수 있고, Dockerfile을 고치지 않아도 어느 날 그 릴리스가 설치됩니다. PyPI는 지난 릴리스를 보관하므로 버전을 고정한 빌드는 계속 동작합니다. `pip freeze`나 `pip-compile`로 만든 requirements 파일은 의존하는 패키지의 버전까지 고정하므로 더 좋은 방법입니다. 가볍게 실험할 때까지 버전을 요구하는 것은 지나치므로 `strict` 프리셋에서만 켜집니다.',
  },
  examples: [
    {
      bad: 'FROM python:3.12-slim\nRUN pip install --no-cache-dir flask\n',
      good: 'FROM python:3.12-slim\nRUN pip install --no-cache-dir flask==3.0.3\n',
    },
    {
      bad: 'FROM python:3.12-slim\nRUN python -m pip install --no-cache-dir flask\n',
      good: 'FROM python:3.12-slim\nCOPY requirements.txt /app/\nRUN python -m pip install --no-cache-dir -r /app/requirements.txt\n',
    },
  ],
  check: (file, { build }) => unpinned(file, build, pip),
}
