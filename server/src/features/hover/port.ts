import { readPort } from '../../meaning/ports.ts'
import type { Text } from '../../text.ts'
import { buildOf } from '../build-of.ts'
import { instructionAt } from '../instruction-at.ts'
import { inlineCode } from '../markdown.ts'
import { type Explainer, touches } from './explained.ts'

/** A port of EXPOSE: its number, its protocol, and what mostly listens there. */
export const exposedPort: Explainer = (file, offset, settings) => {
  const instruction = instructionAt(file, offset)
  const word = instruction?.keyword === 'EXPOSE' && instruction.words.find(({ range }) => touches(range, offset))
  if (!word) return undefined
  const value = buildOf(file, settings).valueOf(word, word.text)
  const port = value === undefined ? undefined : readPort(value)
  if (!port || port.problem) return undefined
  const protocol = port.protocol === '' ? 'tcp' : port.protocol.toLowerCase()
  const lines = [
    title(port.containerPort, protocol),
    ...serviceAt(port.containerPort),
    ...(port.protocol === '' ? [withoutProtocol] : []),
    howToOpen(port.containerPort, protocol),
  ]
  return { span: word.range, markdown: (locale) => lines.map((line) => line[locale]).join('\n\n') }
}

function title(port: string, protocol: string): Text {
  const shown = inlineCode(`${port}/${protocol}`)
  if (port.includes('-')) return { en: `**Ports ${shown}**`, ko: `**${shown} 포트 범위**` }
  return { en: `**Port ${shown}**`, ko: `**${shown} 포트**` }
}

const withoutProtocol: Text = { en: 'Without a protocol it is TCP.', ko: '프로토콜을 쓰지 않으면 TCP입니다.' }

function serviceAt(port: string): readonly Text[] {
  const service = services[port]
  if (service === undefined) return []
  return [{ en: `Mostly ${service}.`, ko: `주로 ${service}에서 씁니다.` }]
}

function howToOpen(port: string, protocol: string): Text {
  const suffix = protocol === 'tcp' ? '' : `/${protocol}`
  const option = `\`docker run -p ${port}:${port}${suffix}\``
  return {
    en: `\`EXPOSE\` is a note only. ${option} opens it on your machine.`,
    ko: `\`EXPOSE\`는 메모일 뿐입니다. ${option}로 실행해야 내 컴퓨터에서 접속할 수 있습니다.`,
  }
}

const services: Readonly<Record<string, string | undefined>> = {
  '22': 'SSH',
  '25': 'SMTP',
  '53': 'DNS',
  '80': 'HTTP',
  '443': 'HTTPS',
  '1433': 'SQL Server',
  '1883': 'MQTT',
  '2181': 'ZooKeeper',
  '3000': 'Node.js',
  '3306': 'MySQL',
  '5000': 'Flask',
  '5432': 'PostgreSQL',
  '5672': 'RabbitMQ',
  '6379': 'Redis',
  '8000': 'Django',
  '8080': 'HTTP',
  '8443': 'HTTPS',
  '9000': 'PHP-FPM',
  '9090': 'Prometheus',
  '9092': 'Kafka',
  '9200': 'Elasticsearch',
  '11211': 'Memcached',
  '27017': 'MongoDB',
}
