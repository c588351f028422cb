import type { Span } from '../../syntax/span.ts'
import type { Flag, Instruction } from '../../syntax/tree.ts'
import type { Text } from '../../text.ts'
import { buildOf } from '../build-of.ts'
import { instructionAt } from '../instruction-at.ts'
import { inlineCode } from '../markdown.ts'
import { type Explainer, touches } from './explained.ts'

/** The user of USER and `--chown`, and the permissions of `--chmod`. */
export const owner: Explainer = (file, offset, settings) => {
  const instruction = instructionAt(file, offset)
  const written = instruction && writtenAt(instruction, offset)
  if (!written) return undefined
  const value = buildOf(file, settings).valueOf(written.node, written.text)
  if (value === undefined || value === '') return undefined
  const lines = written.isMode ? mode(value) : user(value, instruction.keyword === 'USER')
  return lines && { span: written.span, markdown: (locale) => lines.map((line) => line[locale]).join('\n\n') }
}

interface Written {
  readonly node: Instruction['words'][number] | Flag
  readonly text: string
  readonly span: Span
  readonly isMode: boolean
}

function writtenAt({ keyword, words: [word], flags }: Instruction, offset: number): Written | undefined {
  if (keyword === 'USER' && word && touches(word.range, offset)) {
    return { node: word, text: word.text, span: word.range, isMode: false }
  }
  const flag = flags.find(({ name, valueRange }) => /^ch(?:own|mod)$/.test(name) && touches(valueRange, offset))
  if (flag?.value === undefined) return undefined
  return { node: flag, text: flag.value, span: flag.valueRange, isMode: flag.name === 'chmod' }
}

function user(value: string, isRunning: boolean): readonly Text[] {
  const [name = '', group] = value.split(':')
  const isRoot = name === 'root' || name === '0'
  const isNumber = /^\d+$/.test(name)
  const groupText: Text =
    group === undefined ? { en: '', ko: '' } : { en: `, group ${inlineCode(group)}`, ko: `, 그룹 ${inlineCode(group)}` }
  return [
    { en: `**User ${inlineCode(name)}**${groupText.en}`, ko: `**사용자 ${inlineCode(name)}**${groupText.ko}` },
    isRoot ? root : isNumber ? byNumber : byName,
    ...(isRunning ? [from] : []),
  ]
}

const root: Text = {
  en: 'It may do anything in the container. Run programs as another user.',
  ko: '컨테이너 안에서 무엇이든 할 수 있습니다. 프로그램은 다른 사용자로 실행하는 편이 좋습니다.',
}
const byNumber: Text = {
  en: 'A number needs no entry in `/etc/passwd`; Kubernetes can check that it is not root.',
  ko: '번호는 `/etc/passwd`에 없어도 됩니다. 쿠버네티스는 번호로 root가 아닌지 확인합니다.',
}
const byName: Text = {
  en: 'A name has to be in `/etc/passwd` of the image: make it with `useradd`, or take one that the base image has.',
  ko: '이름은 이미지의 `/etc/passwd`에 있어야 합니다. `useradd`로 만들거나 베이스 이미지에 있는 이름을 씁니다.',
}
const from: Text = {
  en: 'It counts for the `RUN`, `CMD` and `ENTRYPOINT` that follow; `COPY` still writes as root.',
  ko: '뒤에 오는 `RUN`, `CMD`, `ENTRYPOINT`에 적용합니다. `COPY`는 여전히 root 소유로 씁니다.',
}

const rights: readonly Text[] = [
  { en: 'nothing', ko: '없음' },
  { en: 'run', ko: '실행' },
  { en: 'write', ko: '쓰기' },
  { en: 'write, run', ko: '쓰기·실행' },
  { en: 'read', ko: '읽기' },
  { en: 'read, run', ko: '읽기·실행' },
  { en: 'read, write', ko: '읽기·쓰기' },
  { en: 'everything', ko: '전부' },
]

function mode(value: string): readonly Text[] | undefined {
  const [, owner, group, others] = /^[0-7]?([0-7])([0-7])([0-7])$/.exec(value) ?? []
  const [mine, theirs, everybody] = [owner, group, others].map((digit) => rights[Number(digit)])
  if (!mine || !theirs || !everybody) return undefined
  return [
    {
      en: `**${inlineCode(value)}**: the owner may ${mine.en}, the group ${theirs.en}, all others ${everybody.en}.`,
      ko: `**${inlineCode(value)}**: 소유자 ${mine.ko}, 그룹 ${theirs.ko}, 나머지 ${everybody.ko}.`,
    },
  ]
}
