import * as z from 'zod/mini'
import { checkKind, code, localFile, word } from './check-kind.ts'
import { noFile } from './file-contains.ts'

/** The language server finds nothing wrong in a Dockerfile: no error and no warning, or nothing of one rule. */
export const dockerfileClean = checkKind({
  name: 'dockerfile.clean',
  arguments: z.strictObject({
    file: localFile,
    rule: z.optional(word),
    /** Warnings may stay. */
    errorsOnly: z.optional(z.literal(true)),
  }),
  goal: ({ file, rule, errorsOnly }) => {
    if (rule !== undefined) {
      return { en: `\`${rule}\` finds nothing in \`${file}\``, ko: `\`${file}\` 파일에 \`${rule}\` 지적이 없습니다` }
    }
    return errorsOnly
      ? { en: `\`${file}\` has no errors`, ko: `\`${file}\` 파일에 오류가 없습니다` }
      : { en: `\`${file}\` has no errors and no warnings`, ko: `\`${file}\` 파일에 오류와 경고가 없습니다` }
  },
  wants: ({ file }) => ({ dockerfiles: [file] }),
  judge: ({ file, rule, errorsOnly }, { dockerfiles }) => {
    const nothing = { en: 'nothing', ko: '없음' }
    const dockerfile = dockerfiles[file]
    if (!dockerfile) return { met: false, expected: nothing, found: noFile(file), comparable: false }
    const grave = errorsOnly ? ['error'] : ['error', 'warning']
    const findings = dockerfile.findings.filter((finding) =>
      rule === undefined ? grave.includes(finding.severity) : finding.rule === rule,
    )
    const [first] = findings
    return {
      met: first === undefined,
      expected: nothing,
      found: first
        ? { en: `line ${first.line}: ${code(first.rule).en}`, ko: `${first.line}번째 줄: ${code(first.rule).ko}` }
        : nothing,
      comparable: true,
    }
  },
})
