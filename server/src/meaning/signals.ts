/** Whether Docker knows a signal: by number other than 0, or by name with or without `SIG`. */
export function isSignal(text: string): boolean {
  if (/^[-+]?[0-9]+$/.test(text)) return Number(text) !== 0
  return signals.includes(text.toUpperCase().replace(/^SIG/, ''))
}

const standard =
  'ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG USR1 USR2 VTALRM WINCH XCPU XFSZ'

/** The signals of Linux, without `SIG`. */
export const signals: readonly string[] = [
  ...standard.split(' '),
  'RTMIN',
  ...Array.from({ length: 15 }, (_, index) => `RTMIN+${index + 1}`),
  ...Array.from({ length: 14 }, (_, index) => `RTMAX-${14 - index}`),
  'RTMAX',
]
