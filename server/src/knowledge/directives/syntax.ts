import { alike, type Directive } from '../explanation.ts'

export const syntax: Directive = {
  name: 'syntax',
  title: { en: 'Version of the Dockerfile syntax', ko: 'Dockerfile 문법 버전' },
  summary: {
    en: 'Says which version of the Dockerfile syntax reads this file. BuildKit downloads it, so that new features work without a new Docker.',
    ko: '이 파일을 어느 버전의 Dockerfile 문법으로 읽을지 정합니다. BuildKit이 내려받아 쓰므로 Docker를 새로 설치하지 않아도 새 기능을 쓸 수 있습니다.',
  },
  forms: [
    {
      label: { en: '# syntax=image', ko: '# syntax=이미지' },
      snippet: '# syntax=${1:docker/dockerfile:1}',
      meaning: { en: 'At the very top of the file.', ko: '파일의 맨 위에 적습니다.' },
      parameters: [
        {
          label: { en: 'image', ko: '이미지' },
          meaning: { en: 'The image of the Dockerfile frontend.', ko: 'Dockerfile 프런트엔드의 이미지.' },
        },
      ],
    },
  ],
  uses: [
    {
      code: '# syntax=docker/dockerfile:1',
      meaning: { en: 'the newest stable version; the usual choice', ko: '최신 안정 버전. 보통 이것을 씁니다' },
    },
    {
      code: '# syntax=docker/dockerfile:1.20',
      meaning: { en: 'exactly this version, with its fixes', ko: '정확히 이 버전과 그 수정판' },
    },
    {
      code: '# syntax=docker/dockerfile:1-labs',
      meaning: { en: 'with features that are being tried out', ko: '시험 중인 기능까지 포함' },
    },
  ],
  example: alike('# syntax=docker/dockerfile:1\nFROM alpine:3.22'),
  cache: {
    en: 'Makes no layer. Docker looks for a newer version of it when it builds.',
    ko: '레이어가 생기지 않습니다. 빌드할 때 Docker가 새 버전이 있는지 확인합니다.',
  },
  mistake: {
    en: 'Below a comment, an empty line or an instruction it is an ordinary comment and does nothing. Move it to the first line.',
    ko: '주석이나 빈 줄, 명령어보다 아래에 적으면 평범한 주석이 되어 아무 효과가 없습니다. 첫 줄로 옮깁니다.',
  },
  reference: 'syntax',
}
