import type { Flag } from './explanation.ts'

/**
 * The flags as another instruction has them: `--chown` means the same in `ADD` as in `COPY`, but has an example of its
 * own and its own section in the reference.
 */
export function inKeyword(keyword: string, flags: readonly Flag[]): readonly Flag[] {
  return flags.map((flag) => ({
    ...flag,
    reference: `${keyword.toLowerCase()}-${flag.name}`,
    example: {
      en: flag.example.en.replaceAll('COPY', keyword),
      ko: flag.example.ko.replaceAll('COPY', keyword),
    },
  }))
}
