// What others need who read words as the server does, but no Dockerfile: small, for it is bundled without the rest.
export { nearest } from './meaning/nearest.ts'
export { readScript } from './shell/read.ts'
