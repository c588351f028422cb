import { packageExtension } from './vsix.ts'

// `npm run package`: the .vsix, ready to install.
console.log(await packageExtension(console.log))
