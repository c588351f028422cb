/** Ctrl+C and a polite kill end the process through `exit`, so that whoever has something to clear away hears of it. */
export function exitOnSignals(): void {
  process.on('SIGINT', () => process.exit(130))
  process.on('SIGTERM', () => process.exit(143))
  process.on('SIGHUP', () => process.exit(129))
}
