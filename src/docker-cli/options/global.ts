import { flag, type OptionGroup, option } from '../command.ts'

/** What stands between `docker` and the command, and goes with every one of them. */
export const globalOptions: OptionGroup = {
  title: { en: 'Before any command', ko: '모든 명령 앞에' },
  options: [
    option('-c, --context', 'NAME', {
      en: 'Talks to the Engine of this context, this once.',
      ko: '이번 한 번만 이 컨텍스트의 엔진과 이야기합니다.',
    }),
    option('-H, --host', 'ADDRESS', {
      en: 'Talks to the Engine at this address, such as `ssh://me@box`.',
      ko: '이 주소의 엔진과 이야기합니다. 예: `ssh://me@box`.',
    }),
    option('--config', 'FOLDER', {
      en: 'Where the client keeps logins and contexts. Without it: `~/.docker`.',
      ko: '클라이언트가 로그인 정보와 컨텍스트를 두는 곳입니다. 주지 않으면 `~/.docker`입니다.',
    }),
    option('-l, --log-level', 'LEVEL', {
      en: 'How much the client itself tells: `debug`, `info`, `warn`, `error`, `fatal`.',
      ko: '클라이언트가 얼마나 자세히 알릴지 정합니다: `debug`, `info`, `warn`, `error`, `fatal`.',
    }),
    flag('-D, --debug', { en: 'The client tells what it does.', ko: '클라이언트가 하는 일을 자세히 알립니다.' }),
    flag('--tls', { en: 'Talks to the Engine over TLS.', ko: 'TLS로 엔진과 이야기합니다.' }),
    flag('--tlsverify', {
      en: 'Talks over TLS, and only to an Engine whose certificate is right.',
      ko: '인증서가 올바른 엔진과만 TLS로 이야기합니다.',
    }),
    option('--tlscacert', 'FILE', {
      en: 'Who signs right certificates.',
      ko: '올바른 인증서를 발급하는 곳의 인증서입니다.',
    }),
    option('--tlscert', 'FILE', { en: 'The client’s own certificate.', ko: '클라이언트의 인증서입니다.' }),
    option('--tlskey', 'FILE', { en: 'The key of the client’s certificate.', ko: '클라이언트 인증서의 키입니다.' }),
    flag('-v, --version', { en: 'Prints the client’s version.', ko: '클라이언트의 버전을 출력합니다.' }),
    flag('--help', { en: 'Explains the command and lists its options.', ko: '명령을 설명하고 옵션을 보여 줍니다.' }),
  ],
}
