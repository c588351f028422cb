import { type Thinglike, thingAbsent, thingExists } from './thing-exists.ts'

const volume: Thinglike = {
  kind: 'volume',
  noun: { en: 'volume', ko: '볼륨' },
  wants: (name) => ({ volumes: [name] }),
  find: ({ volumes }, name) => volumes[name],
}
const network: Thinglike = {
  kind: 'network',
  noun: { en: 'network', ko: '네트워크' },
  wants: (name) => ({ networks: [name] }),
  find: ({ networks }, name) => networks[name],
}

export const volumeExists = thingExists(volume)
export const volumeAbsent = thingAbsent(volume)
export const networkExists = thingExists(network)
export const networkAbsent = thingAbsent(network)
