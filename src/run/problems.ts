import type { Text } from '../text.ts'
import { freePort } from './form.ts'
import type { Facts, Fields } from './protocol.ts'

/** Why the form cannot be sent as it is. */
export interface Problem {
  /** Which field: `name`, `memory`, `processors`, `network`, `restart`, or a row such as `ports 0`. */
  readonly at: string
  readonly part: 'first' | 'second'
  readonly text: Text
  /** A port that is free, in the place of one that is not. */
  readonly free?: number
}

/** What is wrong with the form, field by field. What is still empty is not wrong. */
export function problemsIn(fields: Fields, facts: Taken): readonly Problem[] {
  return [
    ...nameProblems(fields, facts),
    ...portProblems(fields, facts),
    ...variableProblems(fields, facts),
    ...mountProblems(fields, facts),
    ...limitProblems(fields, facts),
    ...networkProblems(fields, facts),
    ...restartProblems(fields, facts),
  ]
}

/** What the engine has already. */
type Taken = Pick<Facts, 'takenNames' | 'takenPorts' | 'networks'>

type Check = (fields: Fields, facts: Taken) => readonly Problem[]

const nameProblems: Check = ({ name }, { takenNames }) => {
  const wanted = name.trim()
  if (wanted === '') return []
  const at = { at: 'name', part: 'first' } as const
  if (takenNames.includes(wanted)) return [{ ...at, text: words.nameTaken(wanted) }]
  // moby, daemon/names: RestrictedNamePattern.
  return /^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/.test(wanted) ? [] : [{ ...at, text: words.nameForm }]
}

const portProblems: Check = ({ ports }, { takenPorts }) =>
  ports.flatMap(({ outside, inside }, row): readonly Problem[] => {
    const at = `ports ${row}`
    if (inside.trim() === '') {
      return outside.trim() === '' ? [] : [{ at, part: 'second', text: words.whichInside }]
    }
    if (!isPort(inside)) return [{ at, part: 'second', text: words.portForm }]
    if (outside.trim() === '') return []
    if (!isPort(outside)) return [{ at, part: 'first', text: words.portForm }]
    const port = Number(outside)
    const before = ports.slice(0, row).some((other) => Number(other.outside) === port)
    const by = takenPorts.find((taken) => taken.port === port)?.by
    if (by === undefined && !before) return []
    const taken = new Set([...takenPorts.map((one) => one.port), ...ports.map((one) => Number(one.outside))])
    const text = by === undefined ? words.portTwice(port) : words.portTaken(port, by)
    return [{ at, part: 'first', text, free: freePort(port, taken) }]
  })

const variableProblems: Check = ({ variables }) =>
  variables.flatMap(({ name, value }, row): readonly Problem[] => {
    const at = { at: `variables ${row}`, part: 'first' } as const
    if (name === '') return value === '' ? [] : [{ ...at, text: words.whichVariable }]
    if (/[=\s\0]/.test(name)) return [{ ...at, text: words.variableForm }]
    return []
  })

const mountProblems: Check = ({ mounts }) =>
  mounts.flatMap(({ source, target }, row): readonly Problem[] => {
    const [from, to] = [source.trim(), target.trim()]
    const at = `mounts ${row}`
    if (from === '' && to === '') return []
    if (from === '') return [{ at, part: 'first', text: words.whichSource }]
    if (!isPath(from) && !/^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/.test(from))
      return [{ at, part: 'first', text: words.sourceForm }]
    if (to === '' || !/^(?:\/|[a-zA-Z]:\\)/.test(to)) return [{ at, part: 'second', text: words.targetForm }]
    return to === '/' ? [{ at, part: 'second', text: words.notTheRoot }] : []
  })

const limitProblems: Check = ({ memory, processors }) => {
  const part = 'first' as const
  const problems: Problem[] = []
  // moby, daemon/daemon_unix.go: linuxMinMemory.
  if (memory.trim() !== '' && !(Number(memory) >= 6)) problems.push({ at: 'memory', part, text: words.memory })
  if (processors.trim() !== '' && !(Number(processors) >= 0.01))
    problems.push({ at: 'processors', part, text: words.processors })
  return problems
}

const networkProblems: Check = ({ network }, { networks }) =>
  network === '' || networks.includes(network)
    ? []
    : [{ at: 'network', part: 'first', text: words.networkGone(network) }]

// docker/cli, opts: "conflicting options: cannot specify both --restart and --rm".
const restartProblems: Check = ({ restart, isTemporary }) =>
  restart !== '' && isTemporary ? [{ at: 'restart', part: 'first', text: words.restartOrRemove }] : []

function isPort(text: string): boolean {
  return /^\s*\d{1,5}\s*$/.test(text) && Number(text) > 0 && Number(text) < 65_536
}

function isPath(text: string): boolean {
  return /^(?:\.{0,2}[/\\]|\.{1,2}$|~\/|[a-zA-Z]:[/\\])/.test(text)
}

const words = {
  nameTaken: (name: string): Text => ({
    en: `There is a container called \`${name}\` already: choose another name.`,
    ko: `\`${name}\` 컨테이너가 이미 있습니다. 다른 이름을 쓰세요.`,
  }),
  nameForm: {
    en: 'A name has two or more letters, digits, `_`, `.` or `-`, and begins with a letter or digit.',
    ko: '이름은 영문자, 숫자, `_`, `.`, `-` 두 글자 이상이고, 영문자나 숫자로 시작합니다.',
  } satisfies Text,
  whichInside: {
    en: 'To which port in the container does it lead?',
    ko: '컨테이너 안의 어느 포트로 이어지나요?',
  } satisfies Text,
  portForm: { en: 'A port is a number from 1 to 65535.', ko: '포트는 1부터 65535까지의 숫자입니다.' } satisfies Text,
  portTaken: (port: number, by: string): Text => ({
    en: `Port ${port} is taken by \`${by}\`.`,
    ko: `포트 ${port}은(는) \`${by}\` 컨테이너가 쓰고 있습니다.`,
  }),
  portTwice: (port: number): Text => ({
    en: `Port ${port} stands above already.`,
    ko: `포트 ${port}은(는) 위에서 이미 썼습니다.`,
  }),
  whichVariable: { en: 'What is the variable called?', ko: '변수 이름을 입력하세요.' } satisfies Text,
  variableForm: {
    en: 'The name of a variable has no space and no `=`.',
    ko: '변수 이름에는 공백과 `=`를 쓸 수 없습니다.',
  } satisfies Text,
  whichSource: {
    en: 'Name a volume, or a folder of your machine.',
    ko: '볼륨 이름이나 내 컴퓨터의 폴더를 입력하세요.',
  } satisfies Text,
  sourceForm: {
    en: 'A folder begins with `/` or `./`; the name of a volume has letters, digits, `_`, `.` and `-`.',
    ko: '폴더는 `/`나 `./`로 시작하고, 볼륨 이름에는 영문자, 숫자, `_`, `.`, `-`를 씁니다.',
  } satisfies Text,
  targetForm: {
    en: 'The path in the container begins with `/`.',
    ko: '컨테이너 안의 경로는 `/`로 시작합니다.',
  } satisfies Text,
  notTheRoot: {
    en: 'A container’s whole file system cannot be replaced: name a folder in it.',
    ko: '컨테이너의 파일 시스템 전체를 바꿀 수는 없습니다. 그 안의 폴더를 입력하세요.',
  } satisfies Text,
  memory: {
    en: 'A number of mebibytes (MiB), 6 or more.',
    ko: '메비바이트(MiB) 단위로 6 이상의 수를 입력하세요.',
  } satisfies Text,
  networkGone: (name: string): Text => ({
    en: `There is no network called \`${name}\` any more.`,
    ko: `\`${name}\` 네트워크가 더 이상 없습니다.`,
  }),
  restartOrRemove: {
    en: 'It cannot be both: `--rm` removes what `--restart` would start again.',
    ko: '`--rm`과 함께 쓸 수 없습니다. 다시 시작과 삭제 중 하나만 고르세요.',
  } satisfies Text,
  processors: { en: 'A number such as 0.5 or 2.', ko: '0.5나 2와 같은 숫자를 입력하세요.' } satisfies Text,
}
