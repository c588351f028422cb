import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { configNames } from '../server/src/config-file.ts'
import { rules } from '../server/src/rules/index.ts'
import { givenSchema, settingsSchema } from '../server/src/settings-schema.ts'

const root = new URL('..', import.meta.url)
const words = { en: stringsIn('package.nls.json'), ko: stringsIn('package.nls.ko.json') }
const manifest = readFileSync(new URL('package.json', root), 'utf8')
const { contributes } = z
  .object({
    contributes: z.object({
      configuration: z.object({ properties: z.record(z.string(), z.record(z.string(), z.unknown())) }),
      jsonValidation: z.array(z.object({ fileMatch: z.string(), url: z.string() })),
    }),
  })
  .parse(JSON.parse(manifest))

describe('the words of the manifest', () => {
  test('are there in both languages, and are all used', () => {
    const used = [...manifest.matchAll(/"%([\w.]+)%"/g)].map(([, name]) => name)
    expect(Object.keys(words.en).sort()).toEqual([...new Set(used)].sort())
    expect(Object.keys(words.ko).sort()).toEqual(Object.keys(words.en).sort())
  })

  test('are Korean in Korean', () => {
    expect(Object.entries(words.ko).filter(([, text]) => !/[가-힣]|-ko\.png$/.test(text))).toEqual([])
  })
})

test('each language has its own pictures, and they exist', () => {
  for (const locale of ['en', 'ko'] as const) {
    const pictures = Object.entries(words[locale]).filter(([name]) => name.endsWith('.image'))
    expect(pictures.length).toBeGreaterThan(0)
    for (const [, path] of pictures) {
      expect(path).toMatch(new RegExp(`-${locale}\\.png$`))
      expect(existsSync(new URL(path, root))).toBe(true)
    }
  }
})

describe('the settings of the server', () => {
  const schema = jsonSchema(settingsSchema)
  // The editor has one language for everything: `drydock.language`.
  const names = Object.keys(schema.properties).filter((name) => name !== 'locale')

  test.each(names)('%s can be set in the editor, for each folder', (name) => {
    const { propertyNames: _, ...shape } = schema.properties[name] ?? {}
    expect(contributes.configuration.properties[`drydock.${name}`]).toEqual({
      ...shape,
      ...(name === 'preset' && { markdownEnumDescriptions: presets.map((preset) => `%setting.preset.${preset}%`) }),
      scope: 'resource',
      markdownDescription: `%setting.${name}%`,
    })
  })

  test('are described to whoever writes the JSON of a configuration file', async () => {
    const given = jsonSchema(givenSchema)
    const described = Object.entries(given.properties).map(([name, shape]) => [
      name,
      { ...shape, ...(name === 'rules' && { propertyNames: ruleNames }), description: words.en[`setting.${name}`] },
    ])
    const file = { ...given, properties: Object.fromEntries(described) }
    await expect(`${JSON.stringify(file, undefined, 2)}\n`).toMatchFileSnapshot(
      fileURLToPath(new URL('server/settings.schema.json', root)),
    )
    const json = configNames.filter((name) => name.endsWith('.json'))
    expect(contributes.jsonValidation).toEqual(
      json.map((fileMatch) => ({ fileMatch, url: './server/settings.schema.json' })),
    )
  })
})

const presets = ['learner', 'buildkit', 'strict']
const ruleNames = {
  anyOf: [
    {
      enum: rules
        .filter(({ severity }) => severity !== 'error')
        .flatMap(({ id, aliases = [] }) => [id, ...aliases])
        .sort(),
    },
    { pattern: '^SC\\d{4}$' },
  ],
}

function stringsIn(file: string): Readonly<Record<string, string>> {
  return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(new URL(file, root), 'utf8')))
}

function jsonSchema(schema: z.core.$ZodType) {
  const properties = z.record(z.string(), z.record(z.string(), z.unknown()))
  return z.looseObject({ properties }).parse(z.toJSONSchema(schema, { target: 'draft-7', io: 'input' }))
}
