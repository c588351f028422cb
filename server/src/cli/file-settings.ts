import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type ConfigFile, configAt, configFor } from '../config-file.ts'
import { defaultSettings, type GivenSettings, type Settings, withSettings } from '../settings.ts'
import type { Text } from '../text.ts'
import { reading } from './complaint.ts'

/** What the command line says about settings. */
export type Choice = {
  /** The configuration file to take for every file, in place of the nearest one. */
  readonly config: string | undefined
  /** Values of ARGs, which count before those of a configuration. */
  readonly buildArguments: Readonly<Record<string, string>>
}

/** Gives the settings of each file; the same object for the files that share a configuration. */
export function fileSettings(choice: Choice, complain: (problem: Text) => void): (name: string) => Promise<Settings> {
  const ofFolders = new Map<string, Promise<Settings>>()
  const ofConfigs = new Map<string, Settings>()

  async function ofFolder(folder: string): Promise<Settings> {
    const config = await chosenOr(folder, choice.config)
    const known = ofConfigs.get(config?.path ?? '')
    if (known) return known
    if (config?.problem) complain(config.problem)
    const settings = settingsOf(config?.given ?? {}, choice)
    ofConfigs.set(config?.path ?? '', settings)
    return settings
  }

  return (name) => {
    const folder = folderOf(name)
    const settings = ofFolders.get(folder) ?? ofFolder(folder)
    ofFolders.set(folder, settings)
    return settings
  }
}

/** Standard input is taken for a file of the folder in which the command runs. */
function folderOf(name: string): string {
  return name === '-' ? resolve('.') : dirname(resolve(name))
}

async function chosenOr(folder: string, chosen: string | undefined): Promise<ConfigFile | undefined> {
  if (chosen === undefined) return configFor(folder)
  reading(chosen, (path) => statSync(path))
  return configAt(chosen)
}

function settingsOf(given: GivenSettings, { buildArguments }: Choice): Settings {
  const settings = withSettings(defaultSettings, given)
  return { ...settings, buildArguments: { ...settings.buildArguments, ...buildArguments } }
}
