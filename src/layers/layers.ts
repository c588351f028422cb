import type * as vscode from 'vscode'
import type { Image } from '../engine/engine.ts'
import type { Services } from '../part.ts'
import { createLayerTab, type LayerDoors, type LayerTab } from './layer-tab.ts'

/** The tabs that draw layers, one an image. */
export interface LayerTabs extends vscode.Disposable {
  /** Opens the layers of an image, or shows their tab where it is open. */
  readonly open: (image: Image) => void
}

export function layerTabs(services: Services, doors: LayerDoors): LayerTabs {
  const tabs = new Map<string, LayerTab>()
  return {
    open(image) {
      const known = tabs.get(image.id)
      if (known) return known.reveal()
      tabs.set(
        image.id,
        createLayerTab(services, image, doors, () => tabs.delete(image.id)),
      )
    },
    dispose() {
      for (const tab of [...tabs.values()]) tab.dispose()
    },
  }
}
