import type { Dockerfile } from '../syntax/tree.ts'

/** Whether `# syntax=` hands the file to a frontend other than Docker's own, which may read another language. */
export function isForeign(file: Dockerfile): boolean {
  const directive = file.directives.find(({ name, isRead }) => name === 'syntax' && isRead)
  if (!directive) return false
  const [image = ''] = directive.value.split(' ', 1)
  return !/(?:^|\/)dockerfile(?:-upstream)?(?:[:@]|$)/.test(image)
}
