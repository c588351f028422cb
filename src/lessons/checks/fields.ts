import { documentField } from './document-field.ts'

/** Any value of `docker image inspect`, `docker volume inspect` and `docker network inspect` by its path. */
export const imageField = documentField({
  name: 'image.field',
  noun: { en: 'image', ko: '이미지' },
  wants: (name) => ({ images: [name] }),
  find: ({ images }, name) => images[name],
})
export const volumeField = documentField({
  name: 'volume.field',
  noun: { en: 'volume', ko: '볼륨' },
  wants: (name) => ({ volumes: [name] }),
  find: ({ volumes }, name) => volumes[name],
})
export const networkField = documentField({
  name: 'network.field',
  noun: { en: 'network', ko: '네트워크' },
  wants: (name) => ({ networks: [name] }),
  find: ({ networks }, name) => networks[name],
})
