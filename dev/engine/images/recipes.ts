import { busybox } from './busybox.ts'
import { nginx } from './nginx.ts'
import type { ImageRecipe } from './recipe.ts'

/** What the private registry serves under the names of Docker Hub. Another image: one file and one word here. */
export const recipes: readonly ImageRecipe[] = [busybox, nginx]
