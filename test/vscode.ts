// Stands in for the editor's module in the unit tests: as much of it as they touch. What it was asked to do is in `asked`.
// Its answers are set by the test, in `answers`.

export const asked: { readonly what: string; readonly with: readonly unknown[] }[] = []
export const answers: {
  warning: unknown
  information: unknown
  input: unknown
  file: unknown
  pick: (items: readonly unknown[]) => unknown
  command: (...all: readonly unknown[]) => unknown
} = {
  warning: undefined,
  information: undefined,
  input: undefined,
  file: undefined,
  pick: () => undefined,
  command: () => undefined,
}

/** Forgets what the test before asked and answered. */
export function forget(): void {
  asked.length = 0
  answers.warning = undefined
  answers.information = undefined
  installed.clear()
  answers.input = undefined
  answers.file = undefined
  answers.pick = () => undefined
  answers.command = () => undefined
  textDocuments.length = 0
  inlayHintsProviders.length = 0
  registered.clear()
  documentProviders.clear()
  viewProviders.clear()
  treeViews.clear()
  panels.length = 0
}

export class Uri {
  readonly path: string
  readonly scheme: string

  constructor(path: string) {
    this.path = path
    this.scheme = /^([\w-]+):/.exec(path)?.[1] ?? 'file'
  }

  static file(path: string): Uri {
    return new Uri(path)
  }

  static parse(text: string): Uri {
    return new Uri(text)
  }

  static from({ scheme, path, query }: { scheme: string; path: string; query: string }): Uri {
    return new Uri(`${scheme}:${path}?${query}`)
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

/** As much of a place in a text as is asked about: its lines and characters, from 0. */
export class Position {
  readonly line: number
  readonly character: number

  constructor(line: number, character: number) {
    this.line = line
    this.character = character
  }
}

export class Range {
  readonly start: Position
  readonly end: Position

  constructor(start: Position, end: Position) {
    this.start = start
    this.end = end
  }
}

export class InlayHint {
  readonly position: unknown
  readonly label: string
  tooltip: string | undefined
  paddingLeft: boolean | undefined

  constructor(position: unknown, label: string) {
    this.position = position
    this.label = label
  }
}

export const SymbolKind = { Module: 1 }

export const ViewColumn = { Active: -1, Beside: -2, One: 1 }
export const ProgressLocation = { Window: 10 }
export const InputBoxValidationSeverity = { Info: 1, Error: 3 }

export const window = {
  terminals: [],
  showWarningMessage: (...all: readonly unknown[]) => {
    asked.push({ what: 'showWarningMessage', with: all })
    return Promise.resolve(answers.warning)
  },
  showInformationMessage: (...all: readonly unknown[]) => {
    asked.push({ what: 'showInformationMessage', with: all })
    return Promise.resolve(answers.information)
  },
  withProgress: (_: unknown, work: () => Promise<unknown>) => work(),
  showInputBox: (...all: readonly unknown[]) => {
    asked.push({ what: 'showInputBox', with: all })
    return Promise.resolve(answers.input)
  },
  showSaveDialog: (...all: readonly unknown[]) => {
    asked.push({ what: 'showSaveDialog', with: all })
    return Promise.resolve(answers.file)
  },
  showQuickPick: (items: readonly unknown[]) => Promise.resolve(answers.pick(items)),
  showTextDocument: (...all: readonly unknown[]) => {
    asked.push({ what: 'showTextDocument', with: all })
    return Promise.resolve()
  },
  createTerminal: (options: unknown) => ({
    show: () => asked.push({ what: 'terminal', with: [options] }),
    sendText: (text: string, enter: boolean) => asked.push({ what: 'sendText', with: [text, enter] }),
  }),
  registerWebviewViewProvider: (id: string, provider: { resolveWebviewView(view: unknown): unknown }) => {
    viewProviders.set(id, provider)
    return new Disposable(() => viewProviders.delete(id))
  },
  createTreeView: (id: string, { treeDataProvider }: { treeDataProvider: TreeProvider }) => {
    const view = { treeDataProvider, title: '', dispose: () => treeViews.delete(id) }
    treeViews.set(id, view)
    return view
  },
  createWebviewPanel: (_: string, title: string) => {
    const panel = new FakePanel(title)
    panels.push(panel)
    return panel
  },
}

/** Who draws which view. */
export const viewProviders = new Map<string, { resolveWebviewView(view: unknown): unknown }>()
interface TreeProvider {
  getChildren(node?: unknown): Promise<unknown>
  getTreeItem(node: unknown): Promise<unknown>
  onDidChangeTreeData?(listener: () => void): unknown
}
/** Who knows which tree. */
export const treeViews = new Map<string, { readonly treeDataProvider: TreeProvider; title: string }>()
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

/** The commands that were registered. */
export const registered = new Map<string, (...all: readonly unknown[]) => unknown>()
/** What gives the text of documents that are no files, by their scheme. */
export const documentProviders = new Map<string, { provideTextDocumentContent(uri: Uri): unknown }>()
const edits = new EventEmitter<unknown>()
const openings = new EventEmitter<unknown>()
const deletions = new EventEmitter<{ readonly files: readonly Uri[] }>()
/** The documents that are open. */
export const textDocuments: { readonly uri: Uri; readonly languageId: string }[] = []

/** Opens a document of a language. */
export function openDocument(languageId: string): void {
  const document = { uri: new Uri(`/${languageId}`), languageId }
  textDocuments.push(document)
  openings.fire(document)
}

/** Deletes a file or a folder. */
export function deleteFile(path: string): void {
  deletions.fire({ files: [new Uri(path)] })
}

/** Lets a document change. */
export function edit(path: string): void {
  edits.fire({ document: { uri: new Uri(path) } })
}

/** The settings of `drydock`. */
export const settings = new Map<string, unknown>()

export const workspace = {
  workspaceFolders: undefined,
  fs: {
    writeFile: (uri: Uri, bytes: Uint8Array) => {
      asked.push({ what: 'writeFile', with: [uri.path, new TextDecoder().decode(bytes)] })
      return Promise.resolve()
    },
  },
  registerTextDocumentContentProvider: (
    scheme: string,
    provider: { provideTextDocumentContent(uri: Uri): unknown },
  ) => {
    documentProviders.set(scheme, provider)
    return new Disposable(() => documentProviders.delete(scheme))
  },
  onDidChangeTextDocument: (listener: (change: unknown) => void) => edits.event(listener),
  onDidOpenTextDocument: openings.event,
  onDidCloseTextDocument: () => new Disposable(() => {}),
  onDidSaveTextDocument: () => new Disposable(() => {}),
  onDidDeleteFiles: deletions.event,
  textDocuments,
  openTextDocument: (uri: Uri) => Promise.resolve({ uri }),
  getConfiguration: () => ({
    get: (name: string, otherwise: unknown) => settings.get(name) ?? otherwise,
    inspect: () => ({}),
    update: (name: string, value: unknown) => {
      settings.set(name, value)
      return Promise.resolve()
    },
  }),
}

/** The extensions that are installed, by their id. */
export const installed = new Set<string>()

export const extensions = {
  getExtension: (id: string) => (installed.has(id) ? { id } : undefined),
}

/** Who offers what at a finding. */
export const codeActionProviders: { provideCodeActions(...all: readonly unknown[]): unknown }[] = []

export class CodeAction {
  readonly title: string
  readonly kind: unknown

  constructor(title: string, kind: unknown) {
    this.title = title
    this.kind = kind
  }
}
export const CodeActionKind = { QuickFix: 'quickfix' }

/** Who writes what behind the lines. */
export const inlayHintsProviders: { provideInlayHints(...all: readonly unknown[]): unknown }[] = []

type LanguageFilter = string | { readonly language?: string }

export const languages = {
  match: (asked: LanguageFilter | readonly LanguageFilter[], { languageId }: { languageId: string }) =>
    [asked].flat().some((one) => languageId === (typeof one === 'string' ? one : one.language)) ? 10 : 0,
  registerInlayHintsProvider: (_: unknown, provider: (typeof inlayHintsProviders)[number]) => {
    inlayHintsProviders.push(provider)
    return new Disposable(() => inlayHintsProviders.splice(inlayHintsProviders.indexOf(provider), 1))
  },
  registerCodeActionsProvider: (_: unknown, provider: (typeof codeActionProviders)[number]) => {
    codeActionProviders.push(provider)
    return new Disposable(() => codeActionProviders.splice(codeActionProviders.indexOf(provider), 1))
  },
  registerCodeLensProvider: () => new Disposable(() => {}),
}

export const QuickPickItemKind = { Separator: -1 }
export const ConfigurationTarget = { Global: 1, Workspace: 2 }

export const commands = {
  registerCommand: (name: string, act: (...all: readonly unknown[]) => unknown) => {
    registered.set(name, act)
    return new Disposable(() => registered.delete(name))
  },
  executeCommand: (...all: readonly unknown[]) => {
    asked.push({ what: 'executeCommand', with: all })
    return Promise.resolve(answers.command(...all))
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
