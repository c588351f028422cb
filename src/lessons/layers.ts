import { valueAt } from './document-path.ts'

/** The digests of an image's layers, the lowest first. */
export function layersOf(image: unknown): readonly unknown[] {
  const layers = valueAt(image, 'RootFS.Layers')
  return Array.isArray(layers) ? layers : []
}
