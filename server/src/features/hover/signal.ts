import { signals } from '../../meaning/signals.ts'
import type { Text } from '../../text.ts'
import { buildOf } from '../build-of.ts'
import { instructionAt } from '../instruction-at.ts'
import { type Explainer, touches } from './explained.ts'

/** The signal of STOPSIGNAL: what a program does that gets it. */
export const stopSignal: Explainer = (file, offset, settings) => {
  const instruction = instructionAt(file, offset)
  const word = instruction?.keyword === 'STOPSIGNAL' ? instruction.words[0] : undefined
  if (!word || !touches(word.range, offset)) return undefined
  const value = buildOf(file, settings).valueOf(word, word.text)?.toUpperCase().replace(/^SIG/, '') ?? ''
  const known = meanings.find(({ name, number }) => name === value || String(number) === value)
  if (!known && !signals.includes(value)) return undefined
  const { name, number, meaning } = known ?? { name: value, number: undefined, meaning: other }
  const title = number === undefined ? `**\`SIG${name}\`**` : `**\`SIG${name}\`** (${number})`
  return { span: word.range, markdown: (locale) => `${title}: ${meaning[locale]}\n\n${then[locale]}` }
}

/** The signals that one chooses for stopping. */
const stopSignals: readonly { readonly name: string; readonly number: number; readonly meaning: Text }[] = [
  {
    name: 'TERM',
    number: 15,
    meaning: {
      en: 'asks the program to end. The default.',
      ko: '프로그램에 종료를 요청합니다. 기본값입니다.',
    },
  },
  {
    name: 'QUIT',
    number: 3,
    meaning: {
      en: 'asks the program to end; nginx and PHP-FPM finish what they are at first.',
      ko: '종료를 요청합니다. nginx와 PHP-FPM은 하던 일을 마치고 끝납니다.',
    },
  },
  {
    name: 'INT',
    number: 2,
    meaning: {
      en: 'the same as Ctrl+C; PostgreSQL shuts down quickly and cleanly.',
      ko: 'Ctrl+C와 같습니다. PostgreSQL은 빠르고 안전하게 종료합니다.',
    },
  },
  {
    name: 'WINCH',
    number: 28,
    meaning: {
      en: 'Apache ends once its requests are answered.',
      ko: 'Apache는 처리하던 요청에 응답한 뒤 종료합니다.',
    },
  },
  {
    name: 'HUP',
    number: 1,
    meaning: {
      en: 'the terminal has gone; many servers read their settings again.',
      ko: '터미널이 끊겼다는 신호입니다. 설정을 다시 읽는 서버가 많습니다.',
    },
  },
]

const meanings = [
  ...stopSignals,
  {
    name: 'KILL',
    number: 9,
    meaning: {
      en: 'ends the program at once: it cannot save or clean up anything.',
      ko: '프로그램을 바로 끝냅니다. 저장하거나 정리할 기회가 없습니다.',
    },
  },
  {
    name: 'USR1',
    number: 10,
    meaning: { en: 'means what the program says it does.', ko: '프로그램마다 뜻이 다릅니다.' },
  },
]

const other: Text = { en: 'a signal of Linux.', ko: '리눅스 신호입니다.' }
const then: Text = {
  en: '`docker stop` sends it, waits 10 seconds, and then sends `SIGKILL`.',
  ko: '`docker stop`이 이 신호를 보내고 10초 기다린 뒤 `SIGKILL`을 보냅니다.',
}
