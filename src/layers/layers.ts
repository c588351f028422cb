import type { Image } from '../engine/engine.ts'
import type { Services } from '../part.ts'
import { type Tabs, tabsOf } from '../webview/tabs.ts'
import { type LayerDoors, openLayerTab } from './layer-tab.ts'

/** The tabs that draw layers, one an image. */
export function layerTabs(services: Services, doors: LayerDoors): Tabs<Image> {
  return tabsOf((image, closed) => openLayerTab(services, image, doors, closed))
}
