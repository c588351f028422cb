import type { Text } from '../../text.ts'

/** The words of the tab. */
export const words = {
  title: { en: 'Docker commands', ko: '도커 명령' },
  lead: {
    en: 'What each command does, with an example and every option. Open one, or search for what you want to do.',
    ko: '명령마다 하는 일과 예, 모든 옵션을 모았습니다. 명령을 펼치거나, 하고 싶은 일을 찾아보세요.',
  },
  search: { en: 'Search the commands', ko: '명령 찾기' },
  hint: { en: 'rm, --publish, “anonymous volume”…', ko: 'rm, --publish, 익명 볼륨…' },
  clear: { en: 'Clear the search', ko: '찾기 지우기' },
  options: { en: 'Options', ko: '옵션' },
  found: { en: 'What you searched for', ko: '찾은 옵션' },
  same: { en: 'The same:', ko: '같은 명령:' },
  type: { en: 'Type it', ko: '터미널에 입력' },
  copy: { en: 'Copy', ko: '복사' },
  reference: { en: 'Docker’s reference', ko: '도커 레퍼런스' },
  global: {
    en: 'They stand between docker and the command.',
    ko: 'docker와 명령 사이에 씁니다.',
  },
  count: (count: number): Text => ({
    en: count === 1 ? '1 command' : `${count} commands`,
    ko: `명령 ${count}개`,
  }),
  nothing: (typed: string): Text => ({
    en: `No command and no option has to do with “${typed}”. Try one word less, or an English word.`,
    ko: `‘${typed}’과(와) 관련된 명령이나 옵션이 없습니다. 단어를 줄이거나 다른 말로 찾아보세요.`,
  }),
} satisfies Record<string, Text | ((value: never) => Text)>
