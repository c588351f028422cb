import { vi } from 'vitest'

/** How many characters some work looks at: every method by which code can look at a text is counted. */
export function visited(work: () => void): number {
  let count = 0
  const watch = <Name extends keyof typeof seen>(name: Name) => {
    const original = String.prototype[name]
    return vi.spyOn(String.prototype, name).mockImplementation(function (this: string, ...given: unknown[]) {
      const result = Reflect.apply(original, this, given)
      count += seen[name](this, given, result)
      return result
    })
  }
  const spies = names.map(watch)
  const exec = RegExp.prototype.exec
  RegExp.prototype.exec = function (text) {
    count += String(text).length
    return Reflect.apply(exec, this, [text])
  }
  try {
    work()
  } finally {
    RegExp.prototype.exec = exec
    for (const spy of spies) spy.mockRestore()
  }
  return count
}

type Seen = (text: string, given: readonly unknown[], result: unknown) => number

const seen = {
  charAt: one,
  charCodeAt: one,
  codePointAt: one,
  includes: all,
  indexOf: upToResult,
  lastIndexOf: all,
  replace: all,
  slice: lengthOfResult,
  split: all,
  startsWith: lengthOfSought,
  toLowerCase: all,
  toUpperCase: all,
  trim: all,
} satisfies Record<string, Seen>

const names = [
  'charAt',
  'charCodeAt',
  'codePointAt',
  'includes',
  'indexOf',
  'lastIndexOf',
  'replace',
  'slice',
  'split',
  'startsWith',
  'toLowerCase',
  'toUpperCase',
  'trim',
] as const

function one(): number {
  return 1
}

function all(text: string): number {
  return text.length
}

function lengthOfSought(_: string, [sought]: readonly unknown[]): number {
  return String(sought).length
}

function lengthOfResult(_: string, __: readonly unknown[], result: unknown): number {
  return String(result).length
}

function upToResult(text: string, [, from]: readonly unknown[], result: unknown): number {
  const start = Number(from ?? 0)
  return (Number(result) < 0 ? text.length : Number(result)) - start + 1
}
