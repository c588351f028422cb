import * as z from 'zod/mini'
import type { EngineEvent } from './engine-event.ts'

// Of the machine's own files, some change when they are read, and some never end. No part is `.` or `..`.
const place = z.string().check(z.regex(/^(?!\/(dev|proc|sys)(\/|$))(\/(?!\.{1,2}(\/|$))[\w.@+-]+)+$/))
// What PostgreSQL makes of a name that nobody has put in quotes.
const identifier = z.string().check(z.regex(/^[a-z_][a-z0-9_]{0,62}$/))

/**
 * What can be asked inside a container: programs that only read, with values that cannot be anything else. No shell
 * takes part, so nothing in a value becomes a command.
 */
export const execProbe = z.union([
  /** The text of a file. */
  z.strictObject({ cat: place }),
  /** The names in a folder. */
  z.strictObject({ ls: place }),
  /** As whom programs run. */
  z.strictObject({ id: z.literal(true) }),
  /** The rows of a table, in order: their columns apart by `|`. */
  z.strictObject({
    psql: z.strictObject({
      user: identifier,
      database: z.optional(identifier),
      table: identifier,
      column: z.optional(identifier),
    }),
  }),
])
export type ExecProbe = z.infer<typeof execProbe>

/** What came of it. */
export type ProbeOutcome =
  /** 126 and 127 mean that there is no such program. */
  | { readonly kind: 'ended'; readonly exitCode: number; readonly output: string; readonly errors: string }
  /** It has not ended in time, or what was asked earlier still goes on. */
  | { readonly kind: 'slow' }
  /** It wrote more than anybody would read. */
  | { readonly kind: 'endless' }

/** The program with its arguments. It says in the engine's events whose it is, also to another window of the editor. */
export function argumentsOf(probe: ExecProbe): readonly [string, ...string[]] {
  return ['env', mark, ...(isQuery(probe) ? queryArguments(probe) : lineOf(probe).split(' '))]
}

/** The question in few words, for people: the command, or the query. */
export function lineOf(probe: ExecProbe): string {
  if ('cat' in probe) return `cat ${probe.cat}`
  if ('ls' in probe) return `ls ${probe.ls}`
  if ('id' in probe) return 'id'
  return `SELECT ${probe.psql.column ?? '*'} FROM ${probe.psql.table}`
}

/** Tells of the events of one stream which of them a probe has caused: that is nobody's deed. */
export function probeWatcher(): (event: EngineEvent) => boolean {
  // The Engine tells the command when an exec is made and when it starts; when it ends, only its ID.
  const own = new Set<string>()
  return ({ type, action, detail = '', attributes: { execID } }) => {
    if (type !== 'container' || !action.startsWith('exec_')) return false
    const isMarked = detail.startsWith(`env ${mark} `)
    if (execID === undefined) return isMarked
    if (isMarked) own.add(execID)
    return action === 'exec_die' ? own.delete(execID) : own.has(execID)
  }
}

const mark = 'DRYDOCK_PROBE=1'

type Query = Extract<ExecProbe, { readonly psql: unknown }>

function isQuery(probe: ExecProbe): probe is Query {
  return 'psql' in probe
}

function queryArguments({ psql: { user, database = user, table, column } }: Query): readonly string[] {
  // Without a start-up file and a password prompt; only rows, unaligned, of one transaction.
  const options = ['-X', '-w', '-q', '-A', '-t', '-1', '-v', 'ON_ERROR_STOP=1', '-U', user, '-d', database]
  const query = `SELECT ${column === undefined ? '*' : `"${column}"`} FROM "${table}" ORDER BY 1 LIMIT 100`
  // A table that is not there would be an error in the server's log, and the log is the learner's.
  const asked = `DO $$DECLARE found refcursor := 'found'; BEGIN
    IF to_regclass('"${table}"') IS NOT NULL THEN OPEN found FOR EXECUTE '${query}';
    ELSE RAISE INFO 'there is no table ${table}'; OPEN found FOR SELECT 1 WHERE false; END IF;
  END$$`.replace(/\s+/g, ' ')
  return [...readOnly, 'psql', ...options, '-c', asked, '-c', 'FETCH ALL found']
}

// The server itself refuses to write, gives up before we do, and complains of errors alone.
const settings = [
  'default_transaction_read_only=on',
  'statement_timeout=2000',
  'lock_timeout=2000',
  'client_min_messages=error',
]
const readOnly = ['PGCONNECT_TIMEOUT=2', `PGOPTIONS=${settings.map((setting) => `-c ${setting}`).join(' ')}`]
