import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readConfig } from './config.ts'
import type { GivenSettings } from './settings.ts'
import type { Text } from './text.ts'

/** A configuration file, and what it says; where it can't be read, what is wrong with it. */
export type ConfigFile =
  | { readonly path: string; readonly given: GivenSettings; readonly problem?: never }
  | { readonly path: string; readonly problem: Text; readonly given?: never }

/** Behind the problem of a file that nobody asked for by name. */
export const goesOn: Text = { en: 'Drydock goes on without this file.', ko: '이 파일은 적용하지 않습니다.' }

/** Their names. In one folder the first of them counts. */
export const configNames: readonly string[] = ['.drydock.yaml', '.drydock.yml', '.drydock.json']

/** The configuration file that counts in a folder: the nearest one, there or above. Undefined where there is none. */
export async function configFor(folder: string): Promise<ConfigFile | undefined> {
  for (const name of configNames) {
    const path = join(folder, name)
    const text = await textOf(path)
    if (text !== undefined) return configIn(path, text)
  }
  const parent = dirname(folder)
  return parent === folder ? undefined : configFor(parent)
}

/** Reads one configuration file. Throws where there is none. */
export async function configAt(path: string): Promise<ConfigFile> {
  return configIn(path, await readFile(path, 'utf8'))
}

function configIn(path: string, text: string): ConfigFile {
  const read = readConfig(text)
  if ('given' in read) return { path, given: read.given }
  const { line, message } = read.problem
  return {
    path,
    problem: {
      en: `${path}:${line}: ${message.en}`,
      ko: `${path}:${line}: ${message.ko}`,
    },
  }
}

/** Whatever keeps a file from being read, it does not count. */
async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch {
    return undefined
  }
}
