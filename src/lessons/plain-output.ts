/** The end of what a terminal showed, as text: without colours, cursor moves and marks, and each line as it was at last. */
export function plainOutput(written: string, limit: number): string {
  return written
    .replace(controlStrings, '')
    .replace(controlSequences, '')
    .split('\n')
    .map((line) => line.replace(/\r+$/, '').split('\r').at(-1) ?? '')
    .join('\n')
    .replace(otherControls, '')
    .slice(-limit)
}

// ECMA-48: control strings (OSC, DCS), control sequences (CSI), and what else does not print.
const escapeCharacter = String.fromCharCode(27)
const bell = String.fromCharCode(7)
const controlStrings = new RegExp(
  `${escapeCharacter}[\\]PX^_][^${bell}${escapeCharacter}]*(?:${bell}|${escapeCharacter}\\\\)`,
  'g',
)
const controlSequences = new RegExp(`${escapeCharacter}(?:\\[[0-9:;<=>?]*[ -/]*[@-~]|[ -/]*[0-~])`, 'g')
const otherControls = /[^\P{Cc}\n\t]/gu
