/** A frame as the Engine sends it: 1 is stdout, 2 stderr. */
export function frame(stream: number, payload: string | Buffer): Buffer {
  const bytes = Buffer.from(payload)
  const header = Buffer.alloc(8)
  header.writeUInt8(stream)
  header.writeUInt32BE(bytes.length, 4)
  return Buffer.concat([header, bytes])
}

/** The same bytes in chunks of `size`. */
export function inChunksOf(size: number, bytes: Buffer): readonly Buffer[] {
  const count = Math.ceil(bytes.length / size)
  return Array.from({ length: count }, (_, index) => bytes.subarray(index * size, (index + 1) * size))
}
