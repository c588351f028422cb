import { type EngineDocument, listAt } from '../engine/document.ts'

/** How many volumes of an inspected container have no name of their own: the Engine calls them by a random one. */
export function anonymousVolumes(document: EngineDocument | undefined): number {
  return listAt(document, 'Mounts').filter((mount) => {
    const fields = new Map(Object.entries(Object(mount)))
    return fields.get('Type') === 'volume' && /^[0-9a-f]{64}$/.test(String(fields.get('Name')))
  }).length
}
