// Stands in for the editor's module in the unit tests: as much of it as they touch. What it was asked to do is in `asked`.
// Its answers are set by the test, in `answers`.

export const asked: { readonly what: string; readonly with: readonly unknown[] }[] = []
export const answers: { warning: unknown } = { warning: undefined }

/** Forgets what the test before asked and answered. */
export function forget(): void {
  asked.length = 0
  answers.warning = undefined
}

export class Uri {
  readonly path: string

  constructor(path: string) {
    this.path = path
  }

  static file(path: string): Uri {
    return new Uri(path)
  }

  static parse(text: string): Uri {
    return new Uri(text)
  }

  static joinPath(base: Uri, ...segments: readonly string[]): Uri {
    return new Uri([base.path, ...segments].join('/'))
  }

  toString(): string {
    return this.path
  }
}

export class EventEmitter<T> {
  readonly #listeners = new Set<(value: T) => void>()

  readonly event = (listener: (value: T) => void) => {
    this.#listeners.add(listener)
    return { dispose: () => this.#listeners.delete(listener) }
  }

  fire(value: T): void {
    for (const listener of [...this.#listeners]) listener(value)
  }

  dispose(): void {
    this.#listeners.clear()
  }
}

export class Disposable {
  readonly #end: () => void

  constructor(end: () => void) {
    this.#end = end
  }

  static from(...parts: readonly { dispose(): unknown }[]): Disposable {
    return new Disposable(() => {
      for (const part of parts) part.dispose()
    })
  }

  dispose(): void {
    this.#end()
  }
}

export const window = {
  showWarningMessage: (...all: readonly unknown[]) => {
    asked.push({ what: 'showWarningMessage', with: all })
    return Promise.resolve(answers.warning)
  },
}

export const env = {
  clipboard: {
    writeText: (text: string) => {
      asked.push({ what: 'clipboard', with: [text] })
      return Promise.resolve()
    },
  },
  openExternal: (uri: Uri) => {
    asked.push({ what: 'openExternal', with: [uri.toString()] })
    return Promise.resolve(true)
  },
}
