/**
 * Whether the language server may be started again after a crash: a server that ended for the fourth time within three
 * minutes would only go on ending.
 * @param crashes when it ended, the last one included, in milliseconds
 * @param now in milliseconds
 */
export function mayRestart(crashes: readonly number[], now: number): boolean {
  return crashes.filter((crash) => now - crash < threeMinutes).length < 4
}

const threeMinutes = 3 * 60 * 1000
