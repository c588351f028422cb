import { describe, expect, it } from 'vitest'
import { readBuild } from '../../../server/src/meaning/build.ts'
import { readCheckOptions } from '../../../server/src/meaning/check-options.ts'
import { isGitSource, isMode, isUrlSource } from '../../../server/src/meaning/copy-sources.ts'
import { readDuration } from '../../../server/src/meaning/durations.ts'
import { flagKinds } from '../../../server/src/meaning/flags.ts'
import { readReference } from '../../../server/src/meaning/image-reference.ts'
import { nearest } from '../../../server/src/meaning/nearest.ts'
import { readPlatform } from '../../../server/src/meaning/platforms.ts'
import { readPort } from '../../../server/src/meaning/ports.ts'
import { isSignal } from '../../../server/src/meaning/signals.ts'
import { keywords } from '../../../server/src/syntax/instruction.ts'
import { parse } from '../../../server/src/syntax/parse.ts'

describe('names of images', () => {
  it.each([
    ['alpine', 'docker.io', 'library/alpine', undefined],
    ['a/b:1', 'docker.io', 'a/b', '1'],
    ['localhost:5000/a/b:1', 'localhost:5000', 'a/b', '1'],
    ['index.docker.io/a', 'docker.io', 'library/a', undefined],
    ['Host/a', 'Host', 'a', undefined],
    ['[::1]:5000/a', '[::1]:5000', 'a', undefined],
    [`alpine:3.20@sha256:${'0'.repeat(64)}`, 'docker.io', 'library/alpine', '3.20'],
  ])('%s', (text, domain, path, tag) => expect(readReference(text)).toMatchObject({ domain, path, tag }))

  it.each([
    ['Alpine', 'upperCase'],
    ['a//b', 'format'],
    ['a:', 'format'],
    ['', 'format'],
    ['-a', 'format'],
    ['0'.repeat(64), 'identifier'],
    [`a@sha256:${'0'.repeat(32)}`, 'digest'],
    ['a'.repeat(260), 'tooLong'],
  ])('%s is none: %s', (text, problem) => expect(readReference(text)).toBe(problem))
})

it.each([
  ['30s', 30e9],
  ['1h2m3.5s', 3723.5e9],
  ['1500us', 1.5e6],
  ['-1s', -1e9],
  ['0', 0],
  ['.5s', 5e8],
  ['5', 'unit'],
  ['5d', 'unit'],
  ['', 'invalid'],
  ['s', 'invalid'],
  ['1s2', 'unit'],
])('the duration %j is %j', (text, expected) => expect(readDuration(text)).toBe(expected))

it.each([
  ['80', undefined],
  ['80-90/udp', undefined],
  ['127.0.0.1:80-90:80-90', undefined],
  ['8000-9000:80', undefined],
  ['[::1]:80:80/SCTP', undefined],
  [':80', undefined],
  ['[]:80:80', undefined],
  ['65536', 'container'],
  ['9-8', 'container'],
  ['a', 'container'],
  ['80:', 'missing'],
  ['/tcp', 'missing'],
  ['80/http', 'protocol'],
  ['x:80:80', 'address'],
  ['x:80', 'host'],
  ['1-2:80-90', 'ranges'],
])('the port %j: %s', (text, problem) => expect(readPort(text).problem).toBe(problem))

it.each([
  ['linux/amd64', true],
  ['linux/arm/v7', true],
  ['arm64', true],
  ['windows(10.0.17763)/amd64', true],
  ['anything/any', true],
  ['any', false],
  ['linux/a@b', false],
  ['a/b/c/d', false],
  ['', false],
])('%j is a platform: %s', (text, isOne) => expect(readPlatform(text) !== undefined).toBe(isOne))

it.each([
  ['SIGTERM', true],
  ['term', true],
  ['9', true],
  ['SIGRTMIN+3', true],
  ['0', false],
  ['SIGTREM', false],
  ['', false],
])('%j is a signal: %s', (text, isOne) => expect(isSignal(text)).toBe(isOne))

it.each([
  ['755', true],
  ['07777', true],
  ['u=rwX,go=rX', true],
  ['+x', true],
  ['u+r-w', true],
  ['10000', false],
  ['999', false],
  ['u', false],
  ['a=z', false],
])('%j is a mode: %s', (text, isOne) => expect(isMode(text)).toBe(isOne))

it('sources from Git and from the web are told apart', () => {
  const git = ['git@github.com:a/b', 'https://a.b/c.git#d', 'ssh://a/b', 'git://a/b']
  const web = ['https://a.b/c.tar', 'http://a.b/x.git.txt', 'https://a.git']
  const local = ['a.git', './git@b:c', 'github.com/a/b', 'http']
  expect([...git, ...web, ...local].filter(isGitSource)).toEqual(git)
  expect([...git, ...web, ...local].filter(isUrlSource)).toEqual(web)
})

it('the options of a check directive end at a blank, and a misspelt one is named', () => {
  expect(readCheckOptions('skip=A,B;error=true // why')).toEqual({
    options: { skip: ['A', 'B'], experimental: [], isError: true },
  })
  expect(readCheckOptions('skip=all; error=true')).toEqual({ refused: '', kind: 'option' })
  expect(readCheckOptions('skp=all')).toEqual({ refused: 'skp', kind: 'option' })
  expect(readCheckOptions('error=yes')).toEqual({ refused: 'yes', kind: 'value' })
  expect(readCheckOptions('error=toString')).toEqual({ refused: 'toString', kind: 'value' })
})

it('the nearest word is fewer than three letters away, swapped ones first', () => {
  expect(nearest('chwon', ['chmod', 'chown'])).toBe('chown')
  expect(nearest('xyz', ['chmod'])).toBeUndefined()
  expect(nearest('same', ['same', 'sane'])).toBeUndefined()
})

it('every instruction but ARG and STOPSIGNAL has its flags checked', () => {
  expect(Object.keys(flagKinds).sort()).toEqual(
    keywords.filter((keyword) => keyword !== 'ARG' && keyword !== 'STOPSIGNAL').sort(),
  )
})

it('the stage that is built is the last one, by its name where it has one', () => {
  const target = (text: string) =>
    readBuild(parse(text), { buildArguments: new Map(), environmentOf: () => undefined }).globals.get('TARGETSTAGE')
  expect(target('FROM scratch AS base\nFROM base AS App\n')).toBe('app')
  expect(target('FROM scratch AS base\nFROM base\n')).toBe('default')
})
