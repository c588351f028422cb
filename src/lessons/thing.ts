/** What a lesson can make on an engine. */
export const thingKinds = ['container', 'image', 'volume', 'network'] as const
export type ThingKind = (typeof thingKinds)[number]

/** A thing on the engine. A volume's ID is its name, and an image counts once for each of its names. */
export interface Thing {
  readonly kind: ThingKind
  readonly id: string
  readonly name: string
}
