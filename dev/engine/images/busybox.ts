import type { ImageRecipe } from './recipe.ts'
import { shell } from './shell.ts'

export const busybox: ImageRecipe = {
  name: 'busybox',
  tags: ['latest', '1.37', '1.36'],
  packages: ['busybox-static'],
  steps: [shell, { createdBy: 'CMD ["sh"]' }],
  config: { Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'], Cmd: ['sh'] },
}
