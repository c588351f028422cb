/** What made an entry of an image's history, as a Dockerfile writes it. */
export interface MadeBy {
  /** Such as `RUN`; empty where no instruction is to be recognised: an imported or a committed image. */
  readonly keyword: string
  readonly rest: string
}

/**
 * The instruction behind `CreatedBy` of `docker history`. BuildKit writes it nearly as it stood
 * (`COPY site/ /html/ # buildkit`); the builder before it writes the shell's command (`/bin/sh -c apt-get update`),
 * with `#(nop)` for what runs nothing.
 */
export function madeBy(createdBy: string): MadeBy {
  const text = createdBy.replace(/\s*# buildkit$/, '').trim()
  const [, note] = /^(?:\S+ )+?#\(nop\)\s+(.*)$/s.exec(text) ?? []
  if (note !== undefined) return split(note)
  const run = withoutArguments(text)
  const [, command] = /^(?:\/bin\/sh -c|cmd \/S \/C|powershell -Command) (.*)$/s.exec(run) ?? []
  if (command !== undefined) return { keyword: 'RUN', rest: oneLine(command) }
  const { keyword, rest } = split(run)
  if (keyword !== 'RUN') return { keyword, rest }
  return { keyword, rest: withoutArguments(rest).replace(/^\/bin\/sh -c /, '') }
}

/** Whether such an instruction changes files, and so makes a layer; the others only set something. */
export function makesLayer({ keyword }: MadeBy): boolean {
  return !notes.has(keyword)
}

function split(text: string): MadeBy {
  const [, keyword = '', rest = ''] = /^([A-Z]+)\s+(.*)$/s.exec(text) ?? []
  if (!instructions.has(keyword)) return { keyword: '', rest: oneLine(text) }
  return { keyword, rest: oneLine(rest) }
}

// Both builders write the values of the ARGs before the command: `|1 VERSION=1.27 /bin/sh -c ...`.
function withoutArguments(text: string): string {
  const [, count] = /^\|(\d+) /.exec(text) ?? []
  if (count === undefined) return text
  const from = text.search(/ (?=\/bin\/sh -c|cmd \/S|powershell )/)
  return from === -1 ? text : text.slice(from + 1)
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

const notes: ReadonlySet<string> = new Set([
  'ARG',
  'CMD',
  'ENTRYPOINT',
  'ENV',
  'EXPOSE',
  'HEALTHCHECK',
  'LABEL',
  'MAINTAINER',
  'ONBUILD',
  'SHELL',
  'STOPSIGNAL',
  'USER',
  'VOLUME',
])
const instructions: ReadonlySet<string> = new Set([...notes, 'ADD', 'COPY', 'RUN', 'WORKDIR'])
