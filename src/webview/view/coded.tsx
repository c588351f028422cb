/** Words in which code stands between backticks. */
export function Coded({ text }: { readonly text: string }) {
  const parts = text.split('`')
  // A text never changes its parts without changing as a whole: their places are their names.
  return <>{parts.map((part, place) => (place % 2 === 1 ? <code key={`${place} ${part}`}>{part}</code> : part))}</>
}
