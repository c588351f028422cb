import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { streamed } from './command.ts'
import { cached, root } from './root.ts'
import { smallPicture } from './small-picture.ts'

// `npm run pictures`: takes the README's pictures anew, in the real editor, and puts them into its folder.
const tests = ['test/ui/readme.test.ts', 'test/ui/dockerfile-lessons.test.ts']
const code = await streamed('npx', ['vitest', 'run', '--config', 'test/vitest.config.ts', ...tests], { folder: root })
if (code !== 0) process.exit(1)
const folder = join(root, 'media', 'readme')
mkdirSync(folder, { recursive: true })
for (const file of readdirSync(cached('pictures')).filter((name) => name.startsWith('readme-'))) {
  writeFileSync(join(folder, file.replace('readme-', '')), smallPicture(readFileSync(cached('pictures', file))))
}
