/** How many characters some work looks at: every method by which code can look at a text is counted. */
export function visited(work: () => void): number {
  let count = 0
  const restores = Object.entries(seen).map(([name, countOf]) =>
    replaced(String.prototype, name, (original) => {
      return function (this: string, ...given: readonly unknown[]) {
        const result: unknown = Reflect.apply(original, this, given)
        count += countOf(this, given, result)
        return result
      }
    }),
  )
  const restoreExec = replaced(RegExp.prototype, 'exec', (original) => {
    return function (this: RegExp, text: unknown) {
      count += String(text).length
      return Reflect.apply(original, this, [text])
    }
  })
  try {
    work()
  } finally {
    for (const restore of [restoreExec, ...restores]) restore()
  }
  return count
}

/** Puts another function in a method's place. @returns what puts the method back */
function replaced(prototype: object, name: string, by: (original: () => unknown) => unknown): () => void {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name)
  if (descriptor === undefined) throw new Error(`There is no method ${name}.`)
  Object.defineProperty(prototype, name, { ...descriptor, value: by(descriptor.value) })
  return () => Object.defineProperty(prototype, name, descriptor)
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
