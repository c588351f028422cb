/** Words of the file itself, as code in a line of Markdown: whatever stands in them, it is not read as Markdown. */
export function inlineCode(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((ticks) => ticks.length))
  if (longest === 0) return `\`${line}\``
  const fence = '`'.repeat(longest + 1)
  return `${fence} ${line} ${fence}`
}

/** Dockerfile text in a fence that the editor colours. */
export function dockerfileCode(text: string): string {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}dockerfile\n${text}\n${fence}`
}
