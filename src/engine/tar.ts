/**
 * A tar archive of small text files, as the Engine takes a build's context (POSIX ustar).
 * @param files by path, with `/`; at most 100 bytes each
 */
export function tarOf(files: Readonly<Record<string, string>>): Buffer {
  const entries = Object.entries(files).flatMap(([path, text]) => {
    const content = Buffer.from(text)
    return [headerOf(path, content.length), content, Buffer.alloc(-content.length & (block - 1))]
  })
  // Two empty blocks are the end.
  return Buffer.concat([...entries, Buffer.alloc(2 * block)])
}

const block = 512

function headerOf(path: string, size: number): Buffer {
  const header = Buffer.alloc(block)
  header.write(path, 0, 100)
  header.write('0000755\0', 100)
  header.write('0000000\0', 108)
  header.write('0000000\0', 116)
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  // No time of its own: the same files make the same layer, so a second build finds the first one's.
  header.write('00000000000\0', 136)
  header.write('        ', 148)
  header.write('0', 156)
  header.write('ustar\0' + '00', 257)
  const checksum = header.reduce((sum, byte) => sum + byte, 0)
  header.write(`${checksum.toString(8).padStart(6, '0')}\0 `, 148)
  return header
}
