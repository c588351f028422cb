import { beforeEach, expect, test } from 'vitest'
import { tellOfOthers } from '../../src/language/coexistence.ts'
import type { Text } from '../../src/text.ts'
import { answers, asked, forget, installed, settings } from '../vscode.ts'

beforeEach(() => {
  forget()
  settings.clear()
})

test('another extension for Dockerfiles is spoken of once', async () => {
  installed.add('docker.docker')
  const services = servicesIn('ko')
  await tellOfOthers(services)
  await tellOfOthers(services)
  expect(asked.map(({ what }) => what)).toEqual(['showInformationMessage'])
  expect(String(asked[0]?.with[0])).toMatch(/^Docker DX도 Dockerfile을 설명하므로/)
})

test('ours is switched off by a setting, and says no more', async () => {
  installed.add('docker.docker')
  answers.information = 'Switch Off Drydock’s'
  await tellOfOthers(servicesIn('en'))
  expect(settings.get('dockerfile.enabled')).toBe(false)
  forget()
  installed.add('ms-azuretools.vscode-containers')
  await tellOfOthers(servicesIn('en'))
  expect(asked).toEqual([])
})

test('theirs is switched off on its page', async () => {
  installed.add('docker.docker')
  answers.information = 'Switch Off Theirs…'
  await tellOfOthers(servicesIn('en'))
  expect(asked.at(-1)).toEqual({ what: 'executeCommand', with: ['extension.open', 'docker.docker'] })
  expect(settings.get('dockerfile.enabled')).toBeUndefined()
})

function servicesIn(locale: 'en' | 'ko') {
  const kept = new Map<string, readonly string[]>()
  return {
    context: {
      globalState: {
        get: (key: string, otherwise: readonly string[]) => kept.get(key) ?? otherwise,
        update: async (key: string, value: readonly string[]) => void kept.set(key, value),
      },
    },
    language: { say: (text: Text) => text[locale] },
  }
}
