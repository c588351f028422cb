/** A number of bytes as Docker prints it: `12.3MB`. */
export function sizeText(bytes: number): string {
  let size = bytes
  for (const unit of ['B', 'kB', 'MB', 'GB']) {
    if (size < 999.5 || unit === 'GB')
      return `${size < 10 ? Number(size.toFixed(2)) : Number(size.toPrecision(3))}${unit}`
    size /= 1000
  }
  return ''
}
