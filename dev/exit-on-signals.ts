/** Ctrl+C and a polite kill end the process through `exit`, so that whoever has something to clear away hears of it. */
export function exitOnSignals(): void {
  process.once('SIGINT', () => process.exit(130))
  process.once('SIGTERM', () => process.exit(143))
  process.once('SIGHUP', () => process.exit(129))
}
