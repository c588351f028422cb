import { nearest } from 'drydock-dockerfile/words'
import type * as z from 'zod/mini'
import type { Text } from '../text.ts'

/** A complaint of a schema: where, and what about. */
export interface SchemaProblem {
  readonly path: readonly PropertyKey[]
  readonly message: Text
}

/** Zod's issues in words of both languages. Of a union's branches, the one that was probably meant speaks. */
export function schemaProblems(issues: readonly z.core.$ZodIssue[]): SchemaProblem[] {
  return issues.flatMap((issue) => problemsOf(issue, []))
}

function problemsOf(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): SchemaProblem[] {
  const path = [...above, ...issue.path]
  if (issue.code === 'invalid_union') {
    const unknown = unknownTo(issue.errors)
    if (unknown !== undefined)
      return [{ path: [...path, unknown], message: unknownKey(unknown, wantedBy(issue.errors)) }]
    const meant = closest(issue.errors)
    if (meant) return meant.flatMap((inner) => problemsOf(inner, path))
  }
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...path, key], message: unknownKey(key) }))
  }
  return [{ path, message: messageOf(issue) }]
}

type Branches = readonly (readonly z.core.$ZodIssue[])[]

/** A key that no branch knows. */
function unknownTo(branches: Branches): string | undefined {
  const unknown = branches.map((branch) =>
    branch.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : [])),
  )
  return unknown[0]?.find((key) => unknown.every((keys) => keys.includes(key)))
}

/** The keys that the branches miss: the ones that could have been meant. */
function wantedBy(branches: Branches): string[] {
  return branches
    .flat()
    .flatMap(({ code, path }) => (code === 'invalid_type' && path.length === 1 ? path.map(String) : []))
}

/** The branch whose complaints lie deepest, so the one that fits farthest; a branch that lacks its own key is not meant. */
function closest(branches: Branches): readonly z.core.$ZodIssue[] | undefined {
  const agreement = (branch: readonly z.core.$ZodIssue[]) => Math.min(...branch.map(depth))
  return branches.toSorted((left, right) => agreement(right) - agreement(left) || left.length - right.length)[0]
}

function depth(issue: z.core.$ZodIssue): number {
  if (issue.code === 'unrecognized_keys') return -1
  if (issue.code !== 'invalid_union') return issue.path.length
  return issue.path.length + Math.max(0, ...issue.errors.map((branch) => Math.min(...branch.map(depth))))
}

function messageOf(issue: z.core.$ZodIssue): Text {
  if (issue.code === 'invalid_type') {
    if (issue.input === undefined) return { en: 'It is missing.', ko: '값이 빠졌습니다.' }
    return { en: `It has to be of type \`${issue.expected}\`.`, ko: `\`${issue.expected}\` 형식이어야 합니다.` }
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map((value) => `\`${String(value)}\``).join(', ')
    return { en: `It has to be one of ${values}.`, ko: `다음 중 하나여야 합니다: ${values}.` }
  }
  if (issue.code === 'too_small')
    return { en: `It is less than ${issue.minimum}.`, ko: `${issue.minimum}보다 작습니다.` }
  if (issue.code === 'too_big') return { en: `It is more than ${issue.maximum}.`, ko: `${issue.maximum}보다 큽니다.` }
  if (issue.code === 'invalid_format') {
    const pattern = 'pattern' in issue && typeof issue.pattern === 'string' ? ` \`${issue.pattern}\`` : ''
    return { en: `It does not have the form${pattern}.`, ko: `형식${pattern}에 맞지 않습니다.` }
  }
  if (issue.code === 'custom') return { en: 'It is not a regular expression.', ko: '올바른 정규식이 아닙니다.' }
  return { en: 'It does not fit the schema of lessons.', ko: '레슨의 스키마에 맞지 않습니다.' }
}

function unknownKey(key: string, known: readonly string[] = []): Text {
  const meant = nearest(key, known)
  const did =
    meant === undefined ? { en: '', ko: '' } : { en: ` Did you mean \`${meant}\`?`, ko: ` \`${meant}\`인가요?` }
  return { en: `Nothing is called \`${key}\` here.${did.en}`, ko: `이 자리에 \`${key}\`라는 항목은 없습니다.${did.ko}` }
}
