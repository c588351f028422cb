import upng from 'upng-js'

/**
 * A picture of an editor with at most 256 colours: nobody sees the difference, and it has less than half the bytes.
 * @param png a PNG file
 */
export function smallPicture(png: Buffer): Buffer {
  const picture = upng.decode(new Uint8Array(png).buffer)
  return Buffer.from(upng.encode(upng.toRGBA8(picture), picture.width, picture.height, 256))
}
