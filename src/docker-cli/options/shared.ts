import { flag, option } from '../command.ts'

// Options that several commands share.

export const format = option('--format', 'TEMPLATE', {
  en: 'How to print it: `table …`, `json`, or a Go template such as `{{.Name}}`.',
  ko: '출력 형식입니다: `table …`, `json`, 또는 `{{.Name}}` 같은 Go 템플릿입니다.',
})

export const formatShort = option('-f, --format', 'TEMPLATE', {
  en: 'How to print it: `json`, or a Go template such as `{{.Name}}`.',
  ko: '출력 형식입니다: `json` 또는 `{{.Name}}` 같은 Go 템플릿입니다.',
})

export const noTrunc = flag('--no-trunc', {
  en: 'Shows long values whole.',
  ko: '긴 값을 자르지 않고 모두 보여 줍니다.',
})

export const force = flag('-f, --force', { en: 'Does not ask first.', ko: '묻지 않고 실행합니다.' })

export const pruneFilter = option('--filter', 'KEY=VALUE', {
  en: 'Removes only what fits, such as `until=24h` (older than a day) or `label=KEY`.',
  ko: '조건에 맞는 것만 삭제합니다. 예: `until=24h`(하루 넘은 것), `label=KEY`.',
})

export const signal = option('-s, --signal', 'SIGNAL', {
  en: 'The signal to send, such as `SIGINT`.',
  ko: '보낼 시그널입니다. 예: `SIGINT`.',
})

export const stopSeconds = option('-t, --time, --timeout', 'SECONDS', {
  en: 'How long to wait before `SIGKILL`. Without it: 10 seconds, or what the container was made with.',
  ko: '`SIGKILL`을 보내기 전에 기다리는 시간(초)입니다. 주지 않으면 10초 또는 컨테이너에 정해 둔 시간입니다.',
})

export const detachKeys = option('--detach-keys', 'KEYS', {
  en: 'Another key sequence than Ctrl+P Ctrl+Q to leave the container without stopping it.',
  ko: '컨테이너를 멈추지 않고 빠져나오는 키를 Ctrl+P Ctrl+Q 대신 다른 것으로 정합니다.',
})

export const contentTrust = flag('--disable-content-trust', {
  en: 'Does not check or make a signature. On by default.',
  ko: '서명을 확인하거나 만들지 않습니다. 기본으로 켜져 있습니다.',
})

export const imagePlatform = option('--platform', 'OS/ARCH', {
  en: 'The platform of the image to use, such as `linux/arm64`.',
  ko: '사용할 이미지의 플랫폼입니다. 예: `linux/arm64`.',
})

export const change = option('-c, --change', 'INSTRUCTION', {
  en: 'Applies a Dockerfile instruction to the new image, such as `CMD ["sh"]`.',
  ko: '새 이미지에 Dockerfile 지시어를 적용합니다. 예: `CMD ["sh"]`.',
})

export const driverOption = option('-o, --opt', 'KEY=VALUE', {
  en: 'An option of the driver.',
  ko: '드라이버의 옵션입니다.',
})

export const label = option('--label', 'KEY=VALUE', {
  en: 'A note to find it by later.',
  ko: '나중에 찾을 수 있도록 붙이는 메모입니다.',
})
