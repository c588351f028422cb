import { dirname } from 'node:path'
import {
  type ClientCapabilities,
  type Connection,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver/node'
import { type ConfigFile, configFor, goesOn } from '../config-file.ts'
import { type Settings, withSettings } from '../settings.ts'
import { pathOf } from './path-of.ts'
import { type Preferences, preferencesFrom } from './preferences.ts'

/** The settings that count for each file: what the client has for it, and the configuration file above it. */
export interface DocumentSettings {
  /** The same object until they are forgotten. */
  of(uri: string): Promise<Settings>
  /** After a change of what they were read from, for one file or for all. */
  forget(uri?: string): void
}

/** What the settings of a file begin with. */
interface Ground {
  readonly client: ClientCapabilities
  readonly preferences: Preferences
}

/** @param ground asked anew at each reading, for it changes with the client’s settings */
export function documentSettings(connection: Connection, ground: () => Ground): DocumentSettings {
  const known = new Map<string, Promise<Settings>>()
  /** By file: each is told once. */
  const told = new Map<string, string>()

  async function read(uri: string): Promise<Settings> {
    const own = await ownSettings(connection, uri, ground())
    const path = pathOf(uri)
    const config = path === undefined ? undefined : await configFor(dirname(path))
    if (!config) return own
    tell(config)
    return config.given ? withSettings(own, config.given) : own
  }

  function tell({ path, problem }: ConfigFile): void {
    const { locale } = ground().preferences
    const words = problem && `${problem[locale]} ${goesOn[locale]}`
    if (words !== undefined && told.get(path) !== words) show(words)
    if (words === undefined) told.delete(path)
    else told.set(path, words)
  }

  // A message that offers nothing to choose from needs no answer.
  function show(message: string): void {
    void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message })
  }

  return {
    of(uri) {
      const settings = known.get(uri) ?? read(uri)
      known.set(uri, settings)
      return settings
    },
    forget(uri) {
      if (uri === undefined) known.clear()
      else known.delete(uri)
    },
  }
}

/** A client that can be asked may have other settings for each folder. */
async function ownSettings(connection: Connection, uri: string, { client, preferences }: Ground): Promise<Settings> {
  if (client.workspace?.configuration !== true) return preferences.settings
  try {
    const given: unknown = await connection.workspace.getConfiguration({ scopeUri: uri, section: 'drydock' })
    return preferencesFrom(given, preferences, preferences.locale).settings
  } catch {
    return preferences.settings
  }
}
