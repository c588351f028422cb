import { publishedPorts } from '../published-ports.ts'
import type { CommonMistake, Recognised, Situation } from './common-mistake.ts'

/** `-p 80:8080` for `-p 8080:80`. Docker doesn't complain, unless port 80 of the machine is taken or forbidden. */
export const portsSwapped: CommonMistake = {
  id: 'ports-swapped',
  recognise: (situation) => {
    for (const wanted of situation.ports) {
      const { name, outside, inside } = wanted
      if (outside === inside) continue
      const container = situation.reading.containers[name]
      const isPublished = container && publishedPorts(container).some(isSwapped(outside, inside))
      const isTyped = typedPorts(situation).some(isSwapped(outside, inside))
      if (isPublished || isTyped) return recognised(situation, wanted, Boolean(isPublished))
    }
    return undefined
  },
}

function isSwapped(outside: number, inside: number) {
  return (port: { outside: number; inside: number }) => port.outside === inside && port.inside === outside
}

function typedPorts({ last }: Situation): { outside: number; inside: number }[] {
  // A shell adds 128 to the signal that ended it: the container had run until then.
  if (!last || last.exitCode === 0 || (last.exitCode ?? 0) > 128) return []
  return [...last.line.matchAll(/(?:-p|--publish)[= ]?(?:[\d.]+:)?(\d+):(\d+)/g)].map((match) => ({
    outside: Number(match[1]),
    inside: Number(match[2]),
  }))
}

function recognised(
  { last, now }: Situation,
  { name, outside, inside }: Situation['ports'][number],
  exists: boolean,
): Recognised {
  return {
    id: 'ports-swapped',
    from: exists ? 'engine' : 'terminal',
    at: exists ? now : (last?.at ?? now),
    error: exists ? undefined : last?.output.split('\n').find((line) => /error/i.test(line)),
    said: {
      title: { en: 'The two ports are swapped', ko: '두 포트가 바뀌었습니다' },
      body: {
        en: `You published \`${inside}:${outside}\`. The first number is outside, the second inside: nobody listens on ${outside} in there, so the browser gets no answer. Docker itself doesn’t complain.`,
        ko: `\`${inside}:${outside}\`로 게시했습니다. 앞의 숫자가 바깥, 뒤의 숫자가 안쪽입니다. 컨테이너 안에서는 ${outside}번에서 기다리는 프로그램이 없어서 브라우저가 응답을 받지 못합니다. 도커는 아무 오류도 알려 주지 않습니다.`,
      },
    },
    fix: exists ? `docker rm -f ${name}` : undefined,
  }
}
