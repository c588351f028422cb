import { describe, expect, test } from 'vitest'
import { fill, fillAll, resolveVariables, variablesIn, writtenValues } from '../../src/lessons/variables.ts'

const free = { present: [], isFree: async () => true, imagePrefix: '' }
const variables = { name: { container: 'web' }, port: { port: 8080 }, image: { image: 'nginx' } }

describe('the values of a lesson’s variables', () => {
  test('are those of the author on a machine where nothing is in the way', async () => {
    expect(await resolveVariables(variables, free)).toEqual(writtenValues(variables))
    expect(writtenValues(variables)).toEqual({ name: 'web', port: '8080', image: 'nginx' })
  })

  test('avoid names that the learner uses', async () => {
    const present = ['web', 'web-2'].map((name) => ({ kind: 'container', id: name, name }) as const)
    expect(await resolveVariables(variables, { ...free, present })).toMatchObject({ name: 'web-3' })
    const others = { volume: { volume: 'web' }, network: { network: 'web' } }
    expect(await resolveVariables(others, { ...free, present })).toEqual({ volume: 'web', network: 'web' })
  })

  test('put the suffix of an image before its tag', async () => {
    const present = ['my/web:1', 'plain:latest'].map((name) => ({ kind: 'image', id: name, name }) as const)
    const builds = { tagged: { builds: 'my/web:1' }, plain: { builds: 'plain' }, other: { builds: 'my/web:2' } }
    expect(await resolveVariables(builds, { ...free, present })).toEqual({
      tagged: 'my/web-2:1',
      plain: 'plain-2',
      other: 'my/web:2',
    })
  })

  test('may name an image after a port that was free', async () => {
    const registry = { port: { port: 5000 }, pushed: { builds: 'localhost:{{port}}/me/web:0.1' } }
    expect(writtenValues(registry)).toMatchObject({ pushed: 'localhost:5000/me/web:0.1' })
    const around = { ...free, isFree: async (port: number) => port !== 5000 }
    expect(await resolveVariables(registry, around)).toMatchObject({ pushed: 'localhost:5001/me/web:0.1' })
  })

  test('avoid ports that are in use, and each other', async () => {
    const around = { ...free, isFree: async (port: number) => port !== 8080 }
    const two = { one: { port: 8080 }, other: { port: 8080 } }
    expect(await resolveVariables(two, around)).toEqual({ one: '8081', other: '8082' })
  })

  test('end somewhere when every port is taken', async () => {
    expect(await resolveVariables(variables, { ...free, isFree: async () => false })).toMatchObject({ port: '8080' })
  })

  test('put a school’s mirror before images', async () => {
    const around = { ...free, imagePrefix: 'mirror.school.example/' }
    expect(await resolveVariables(variables, around)).toMatchObject({ image: 'mirror.school.example/nginx' })
  })
})

describe('filling in', () => {
  test('reaches every text, and leaves the rest', () => {
    const source = { run: 'docker rm {{name}}', list: [{ port: '{{port}}' }, 3, true, null] }
    expect(fillAll(source, { name: 'web', port: '8080' })).toEqual({
      run: 'docker rm web',
      list: [{ port: '8080' }, 3, true, null],
    })
  })

  test('leaves what it does not know', () => {
    expect(fill('{{.State}} {{name}} {{other}}', { name: 'web' })).toBe('{{.State}} web {{other}}')
  })

  test('does not fill in what a value brings', () => {
    expect(fill('{{a}}', { a: '{{b}}', b: 'no' })).toBe('{{b}}')
  })

  test('can be asked what it would fill', () => {
    expect(variablesIn('-p {{port}}:80 {{web.image}}')).toEqual(['port', 'web.image'])
    expect(variablesIn('--format {{.Image}}')).toEqual([])
  })
})
