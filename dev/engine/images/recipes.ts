import { busybox } from './busybox.ts'
import { httpd } from './httpd.ts'
import { nginx } from './nginx.ts'
import { postgres } from './postgres.ts'
import type { ImageRecipe } from './recipe.ts'
import { registry } from './registry.ts'
import { ubuntu } from './ubuntu.ts'

/** What the private registry serves under the names of Docker Hub. Another image: one file and one word here. */
export const recipes: readonly ImageRecipe[] = [busybox, httpd, nginx, postgres, registry, ubuntu]
