import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node'
import { configNames } from './config-file.ts'
import { type Announced, announcedIn } from './features/announced.ts'
import { documentSettings } from './features/document-settings.ts'
import { isIgnoreFile } from './features/ignore/ignore-document.ts'
import { ignoreFiles } from './features/ignore-files.ts'
import { features } from './features/index.ts'
import { answersAboutImages, imagesChanged, localImages } from './features/local-images.ts'
import { changedDocument, type OpenDocument, openDocument } from './features/open-document.ts'
import { defaultPreferences, localeOf, type Preferences, preferencesFrom } from './features/preferences.ts'
import type { Workspace } from './features/workspace.ts'
import { programOnPath } from './shellcheck/program.ts'
import { type ShellCheck, shellCheck } from './shellcheck/shellcheck.ts'
import type { Locale } from './text.ts'

/** Serves the client at the other end of a connection until that ends. */
export function startServer(connection: Connection): void {
  const documents = new TextDocuments<OpenDocument>({
    create: (uri, _language, version, text) => openDocument(uri, version, text),
    update: changedDocument,
  })
  const changed: (() => void)[] = []
  let client: ClientCapabilities = {}
  let announced = announcedIn(undefined)
  let displayLanguage: Locale = 'en'
  let preferences: Preferences = defaultPreferences(displayLanguage)
  let folders: readonly string[] = []

  const settings = documentSettings(connection, () => ({ client, preferences }))
  let shell = foundShellCheck()
  const tellListeners = () => {
    for (const listener of changed) listener()
  }
  const surroundingsChanged = () => {
    settings.forget()
    shell ??= foundShellCheck()
    tellListeners()
  }

  let mayAskForImages = false
  const images = localImages(
    (method, parameters) => (mayAskForImages ? connection.sendRequest(method, parameters) : undefined),
    tellListeners,
  )
  const ignored = ignoreFiles(surroundingsChanged)

  const workspace: Workspace = {
    get client() {
      return client
    },
    get announced() {
      return announced
    },
    get preferences() {
      return preferences
    },
    localImages: images,
    get shellCheck() {
      return shell ?? noShellCheck
    },
    get folders() {
      return folders
    },
    get documents() {
      return documents.all().filter(({ uri }) => !isIgnoreFile(uri))
    },
    documentAt: (uri) => (isIgnoreFile(uri) ? undefined : documents.get(uri)),
    ignoreDocumentAt: (uri) => (isIgnoreFile(uri) ? documents.get(uri) : undefined),
    fileAt: (uri) => (isIgnoreFile(uri) ? undefined : documents.get(uri)?.file),
    settingsOf: settings.of,
    ignoreFileOf: ignored.of,
    // An opened document is reported as a changed one, too.
    onDidOpenOrChange: (listener) =>
      void documents.onDidChangeContent(({ document }) => {
        if (!isIgnoreFile(document.uri)) listener(document)
      }),
    onDidClose: (listener) =>
      void documents.onDidClose(({ document }) => {
        if (!isIgnoreFile(document.uri)) listener(document)
      }),
    onDidChangePreferences: (listener) => void changed.push(listener),
  }

  connection.onInitialize(({ capabilities, initializationOptions, locale, workspaceFolders, rootUri }) => {
    folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri === null ? [] : [rootUri])
    client = capabilities
    displayLanguage = localeOf(locale)
    mayAskForImages = answersAboutImages(initializationOptions)
    preferences = preferencesFrom(initializationOptions, defaultPreferences(displayLanguage), displayLanguage)
    announced = announcedIn(initializationOptions)
    return initializeResult(capabilities, announced)
  })
  connection.onInitialized(() => {
    followSettings(connection, client)
    followFolders(connection, client, (added, removed) => {
      folders = [...folders.filter((folder) => !removed.includes(folder)), ...added]
    })
    followFiles(connection, client)
  })
  connection.onDidChangeConfiguration(({ settings: given }) => {
    preferences = preferencesFrom(given, preferences, displayLanguage)
    surroundingsChanged()
  })
  connection.onDidChangeWatchedFiles(() => {
    ignored.forget()
    surroundingsChanged()
  })
  connection.onNotification(imagesChanged, () => {
    images.forget()
    tellListeners()
  })
  // A client may not watch files.
  documents.onDidOpen(({ document }) => settings.forget(document.uri))
  documents.onDidClose(({ document }) => {
    settings.forget(document.uri)
    ignored.forget(document.uri)
  })
  for (const feature of features) feature.attach(connection, workspace)
  documents.listen(connection)
  connection.listen()
}

/** Undefined where this machine has none; it may be installed meanwhile. */
function foundShellCheck(): ShellCheck | undefined {
  const program = programOnPath('shellcheck')
  return program === undefined ? undefined : shellCheck(program)
}

const noShellCheck = shellCheck(undefined)

/** Asks a client that tells only what was asked for to tell when its settings change. */
function followSettings(connection: Connection, { workspace }: ClientCapabilities): void {
  if (workspace?.didChangeConfiguration?.dynamicRegistration !== true) return
  void connection.client.register(DidChangeConfigurationNotification.type, { section: 'drydock' })
}

function followFolders(
  connection: Connection,
  { workspace }: ClientCapabilities,
  changed: (added: readonly string[], removed: readonly string[]) => void,
): void {
  if (workspace?.workspaceFolders !== true) return
  connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
    changed(
      added.map(({ uri }) => uri),
      removed.map(({ uri }) => uri),
    ),
  )
}

/** Asks the client to tell of files that say how other files are to be read. */
function followFiles(connection: Connection, { workspace }: ClientCapabilities): void {
  if (workspace?.didChangeWatchedFiles?.dynamicRegistration !== true) return
  const watchers = [...configNames, '*.dockerignore'].map((name) => ({ globPattern: `**/${name}` }))
  void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers })
}

function initializeResult(client: ClientCapabilities, given: Announced): InitializeResult {
  const announced = features.map(({ capabilities }) =>
    typeof capabilities === 'function' ? capabilities(client, given) : capabilities,
  )
  return {
    serverInfo: { name: 'Drydock' },
    capabilities: {
      positionEncoding: 'utf-16',
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
      ...Object.assign({}, ...announced),
    },
  }
}
