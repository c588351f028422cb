import { cpSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A folder of installed extensions with one more in it, as the editor keeps them: folders, and a list.
 * @param other the folder of that one
 * @param place where the copy goes
 */
export function extensionsWith(installed: string, other: string, place: string): string {
  cpSync(installed, place, { recursive: true })
  const { name, publisher, version } = JSON.parse(readFileSync(join(other, 'package.json'), 'utf8'))
  const folder = `${publisher}.${name}-${version}`
  cpSync(other, join(place, folder), { recursive: true })
  const list = join(place, 'extensions.json')
  const known: readonly { readonly relativeLocation: string }[] = JSON.parse(readFileSync(list, 'utf8'))
  const entries = [...known, { identifier: { id: `${publisher}.${name}` }, version, relativeLocation: folder }]
  const located = entries.map((entry) => ({
    ...entry,
    location: { $mid: 1, scheme: 'file', path: join(place, entry.relativeLocation) },
  }))
  writeFileSync(list, JSON.stringify(located))
  return place
}
