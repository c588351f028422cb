// Stands in for the editor's module in the unit tests: as much of it as they touch. What it was asked to do is in `asked`.
// Its answers are set by the test, in `answers`.

export const asked: { readonly what: string; readonly with: readonly unknown[] }[] = []
export const answers: { warning: unknown } = { warning: undefined }

/** Forgets what the test before asked and answered. */
export function forget(): void {
  asked.length = 0
  answers.warning = undefined
  viewProviders.clear()
  panels.length = 0
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

export const ViewColumn = { Active: -1 }

export const window = {
  terminals: [],
  showWarningMessage: (...all: readonly unknown[]) => {
    asked.push({ what: 'showWarningMessage', with: all })
    return Promise.resolve(answers.warning)
  },
  createTerminal: (options: unknown) => ({
    show: () => asked.push({ what: 'terminal', with: [options] }),
    sendText: (text: string, enter: boolean) => asked.push({ what: 'sendText', with: [text, enter] }),
  }),
  registerWebviewViewProvider: (id: string, provider: { resolveWebviewView(view: unknown): void }) => {
    viewProviders.set(id, provider)
    return new Disposable(() => viewProviders.delete(id))
  },
  createWebviewPanel: (_: string, title: string) => {
    const panel = new FakePanel(title)
    panels.push(panel)
    return panel
  },
}

/** Who draws which view. */
export const viewProviders = new Map<string, { resolveWebviewView(view: unknown): void }>()
/** The tabs that were opened. */
export const panels: FakePanel[] = []

/** A webview, in the side bar or in a tab, with the view's side of it in the hands of the test. */
export class FakePanel {
  readonly title: string
  visible = true
  reveals = 0
  readonly #received = new EventEmitter<unknown>()
  readonly #visibility = new EventEmitter<void>()
  readonly #disposed = new EventEmitter<void>()
  /** What the host said, since it was last asked for. */
  #heard: unknown[] = []
  readonly onDidChangeVisibility = this.#visibility.event
  readonly onDidChangeViewState = this.#visibility.event
  readonly onDidDispose = this.#disposed.event
  readonly webview = {
    html: '',
    options: {},
    cspSource: 'source:',
    onDidReceiveMessage: this.#received.event,
    asWebviewUri: (uri: Uri) => uri,
    postMessage: (message: unknown) => {
      this.#heard.push(message)
      return Promise.resolve(true)
    },
  }

  constructor(title: string) {
    this.title = title
  }

  /** Lets the view say something. */
  tell(message: unknown): void {
    this.#received.fire(message)
  }

  heard(): unknown[] {
    const heard = this.#heard
    this.#heard = []
    return heard
  }

  setVisible(visible: boolean): void {
    this.visible = visible
    this.#visibility.fire()
  }

  reveal(): void {
    this.reveals += 1
  }

  dispose(): void {
    this.#disposed.fire()
  }
}

export const commands = {
  registerCommand: () => new Disposable(() => {}),
  executeCommand: (...all: readonly unknown[]) => {
    asked.push({ what: 'executeCommand', with: all })
    return Promise.resolve()
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
