import { describe, expect, test } from 'vitest'
import { bindCheck, checkSchema, evaluate } from '../../src/lessons/check.ts'
import { checkKinds } from '../../src/lessons/checks/all.ts'
import { containerDocument, event, reading, row } from './documents.ts'
import { containerExamples } from './examples/containers.ts'
import type { Examples } from './examples/example.ts'
import { fileExamples } from './examples/files.ts'
import { imageExamples } from './examples/images.ts'
import { probeExamples } from './examples/probes.ts'
import { questionExamples } from './examples/questions.ts'
import { storageExamples } from './examples/storage.ts'

const running = { containers: { web: containerDocument() } }
const absent = { containers: { web: null } }
const noWeb = 'no container is called `web`'
const exited = (code: number) => ({
  containers: { web: containerDocument({ State: { Status: 'exited', ExitCode: code } }) },
})
const other = 'b'.repeat(64)
const command = { line: 'docker ps', exitCode: 1, output: 'error', at: 1 }
const autoRemoved = containerDocument({ HostConfig: { AutoRemove: true } })

const examples: Examples = {
  ...containerExamples,
  ...fileExamples,
  ...imageExamples,
  ...probeExamples,
  ...questionExamples,
  ...storageExamples,
  'container.absent': [
    {
      check: { 'container.absent': { name: 'web' } },
      met: [{}, { list: [row({ name: 'other' })] }],
      open: [[{ list: [row({ state: 'exited' })] }, 'still there, `exited`']],
    },
  ],
  'container.exists': [
    {
      check: { 'container.exists': { name: 'web' } },
      met: [{ list: [row()] }],
      open: [[{ list: [row({ name: 'web2' })] }, noWeb]],
    },
    {
      check: { 'container.exists': { image: 'nginx', notName: 'web' } },
      met: [{ list: [row({ name: 'typo', image: 'nginx:latest' })] }],
      open: [[{ list: [row()] }, 'no such container']],
    },
  ],
  'container.exitCode': [
    {
      check: { 'container.exitCode': { name: 'web', equals: 137 } },
      met: [exited(137)],
      open: [
        [exited(0), '`0`'],
        [{ containers: { web: containerDocument({ State: { Status: 'running', ExitCode: 137 } }) } }, '`running`'],
        [absent, noWeb],
      ],
    },
  ],
  'container.field': [
    {
      check: { 'container.field': { name: 'web', path: 'Config.AttachStdout', equals: false } },
      met: [running],
      open: [
        [{ containers: { web: containerDocument({ Config: { AttachStdout: true } }) } }, '`true`'],
        [absent, noWeb],
      ],
    },
    {
      check: { 'container.field': { name: 'web', path: 'HostConfig.PortBindings', absent: true } },
      met: [
        { containers: { web: containerDocument({ HostConfig: {} }) } },
        { containers: { web: containerDocument({ HostConfig: { PortBindings: {} } }) } },
        { containers: { web: containerDocument({ HostConfig: { PortBindings: null } }) } },
      ],
      open: [[running, '`{"80/tcp":[{"HostIp":"","HostPort":"8080"}]}`']],
    },
    {
      check: { 'container.field': { name: 'web', path: 'Name', matches: '^/w' } },
      met: [running],
      open: [[{ containers: { web: containerDocument({ Name: '/x' }) } }, '`/x`']],
    },
    {
      check: { 'container.field': { name: 'web', path: 'State.ExitCode', greaterThan: 0 } },
      met: [exited(1)],
      open: [[exited(0), '`0`']],
    },
  ],
  'container.image': [
    {
      check: { 'container.image': { name: 'web', is: 'nginx' } },
      met: [
        running,
        { containers: { web: containerDocument({ Config: { Image: 'docker.io/library/nginx:latest' } }) } },
        {
          containers: { web: containerDocument({ Config: { Image: 'sha256:1' } }) },
          images: { nginx: { Id: 'sha256:1' } },
        },
      ],
      open: [
        [{ containers: { web: containerDocument({ Config: { Image: 'nginx:alpine' } }) } }, '`nginx:alpine`'],
        [absent, noWeb],
      ],
    },
  ],
  'container.made': [
    {
      check: { 'container.made': { image: 'nginx', fields: { 'HostConfig.AutoRemove': true } } },
      met: [{ made: [autoRemoved] }],
      open: [
        [{ made: [containerDocument()] }, 'made in another way'],
        [{}, 'none made yet'],
      ],
    },
    {
      check: { 'container.made': { image: 'nginx', gone: true } },
      met: [{ made: [containerDocument()], events: [event('destroy')] }],
      open: [
        [{ made: [containerDocument()] }, 'still there'],
        [{ made: [containerDocument()], events: [event('destroy', { id: other })] }, 'still there'],
      ],
    },
  ],
  'container.port': [
    {
      check: { 'container.port': { name: 'web', outside: '8080', inside: 80 } },
      met: [running, { containers: { web: containerDocument({ NetworkSettings: {} }) } }],
      open: [
        [
          {
            containers: {
              web: containerDocument({ NetworkSettings: { Ports: { '8080/tcp': [{ HostPort: '80' }] } } }),
            },
          },
          '`80 → 8080`',
        ],
        [{ containers: { web: containerDocument({ NetworkSettings: {}, HostConfig: {} }) } }, 'no port is published'],
        [absent, noWeb],
      ],
    },
  ],
  'container.state': [
    {
      check: { 'container.state': { name: 'web', is: ['running', 'paused'] } },
      met: [running, { containers: { web: containerDocument({ State: { Status: 'paused' } }) } }],
      open: [
        [exited(0), '`exited`'],
        [absent, noWeb],
      ],
    },
  ],
  'event.order': [
    {
      check: {
        'event.order': {
          name: 'web',
          events: [{ action: 'kill', attributes: { signal: '9' } }, { action: 'destroy' }],
        },
      },
      met: [
        {
          events: [event('kill', { attributes: { name: 'web', signal: '9' } }), event('die'), event('destroy')],
        },
      ],
      open: [
        [
          { events: [event('destroy'), event('kill', { attributes: { name: 'web', signal: '9' } })] },
          '`destroy → kill`',
        ],
        // Two containers of one name, one after the other, are not one that was killed and destroyed.
        [
          { events: [event('kill', { attributes: { name: 'web', signal: '9' } }), event('destroy', { id: other })] },
          '`kill → destroy`',
        ],
        [{ events: [event('start')] }, 'no such event yet'],
      ],
    },
  ],
  'event.seen': [
    {
      check: { 'event.seen': { action: 'destroy', name: 'web' } },
      met: [{ events: [event('destroy')] }],
      open: [
        [{ events: [event('die')] }, '`die`'],
        [{ events: [event('destroy', { attributes: { name: 'other' } })] }, 'no event yet'],
      ],
    },
    {
      check: { 'event.seen': { type: 'image', action: 'pull' } },
      met: [{ events: [event('pull', { type: 'image' })] }],
      open: [[{ events: [event('pull')] }, '`pull`']],
    },
    {
      check: { 'event.seen': { action: 'attach', name: 'web', sinceLast: 'die' } },
      met: [{ events: [event('attach'), event('die'), event('attach')] }, { events: [event('attach')] }],
      open: [[{ events: [event('attach'), event('die'), event('start')] }, '`start`']],
    },
  ],
  'http.get': [
    {
      check: { 'http.get': { url: 'http://localhost:8080/', body: 'Welcome' } },
      met: [{ pages: { 'http://localhost:8080/': { status: 200, body: '<h1>Welcome</h1>' } } }],
      open: [
        [{ pages: { 'http://localhost:8080/': { status: 200, body: '' } } }, '`200`'],
        [{ pages: { 'http://localhost:8080/': { status: 500, body: 'Welcome' } } }, '`500`'],
        [{ pages: { 'http://localhost:8080/': null } }, 'no answer'],
      ],
    },
  ],
  'image.exists': [
    {
      check: { 'image.exists': { reference: 'nginx' } },
      met: [{ images: { nginx: { Id: 'sha256:1' } } }],
      open: [[{ images: { nginx: null } }, 'not on this machine']],
    },
  ],
  'logs.match': [
    {
      check: { 'logs.match': { name: 'web', regex: '^"GET / HTTP/1.1" 200 (?!.*Drydock)' } },
      met: [{ logs: { web: 'begin\n"GET / HTTP/1.1" 200 Mozilla\n' } }],
      open: [
        [{ logs: { web: '"GET / HTTP/1.1" 200 Drydock\n' } }, '`"GET / HTTP/1.1" 200 Drydock`'],
        [{ logs: { web: '' } }, 'the log is empty'],
      ],
    },
  ],
  terminal: [
    {
      check: { terminal: { regex: '^docker ps', exitCode: 1, output: '^err' } },
      met: [{ commands: [command] }],
      open: [
        [{ commands: [{ ...command, exitCode: 0 }] }, '`docker ps`'],
        [{ commands: [{ ...command, output: '' }] }, '`docker ps`'],
        [{}, 'no command yet'],
      ],
    },
  ],
}

test('every kind of check has examples', () => {
  expect(Object.keys(examples).toSorted()).toEqual(checkKinds.map(({ name }) => name).toSorted())
})

describe.each(Object.entries(examples))('%s', (_, all) => {
  test.each(all)('is met when it is so, and else says what it found: $check', ({ check, met, open }) => {
    const bound = bindCheck(checkSchema.parse(check))
    for (const given of met) expect(evaluate(bound, reading(given))).toMatchObject({ met: true })
    for (const [given, found] of open) {
      const [goal] = evaluate(bound, reading(given)).goals
      expect(goal).toMatchObject({ met: false, found: { en: found } })
      expect(goal?.found.ko).not.toBe('')
    }
  })
})

test('a regular expression may hold variables, and is one all the same', () => {
  const isLetIn = (regex: string) => checkSchema.safeParse({ 'logs.match': { name: 'web', regex } }).success
  expect(isLetIn('from {{web}}$')).toBe(true)
  expect(isLetIn('from ({{web}}$')).toBe(false)
})

test('a lesson may ask nobody but this machine', () => {
  expect(checkSchema.safeParse({ 'http.get': { url: 'http://example.com/' } }).success).toBe(false)
  expect(checkSchema.safeParse({ 'http.get': { url: 'http://localhost.example.com/' } }).success).toBe(false)
  expect(checkSchema.safeParse({ 'http.get': { url: 'http://localhost:{{port}}/' } }).success).toBe(true)
  expect(checkSchema.safeParse({ 'registry.tag': { reference: 'registry.example.com/me/web:0.1' } }).success).toBe(
    false,
  )
  expect(checkSchema.safeParse({ 'registry.tag': { reference: '{{pushed}}' } }).success).toBe(true)
})
