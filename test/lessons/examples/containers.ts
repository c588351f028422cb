import { containerDocument, event, row } from '../documents.ts'
import type { Examples } from './example.ts'

const absent = { containers: { web: null } }
const noWeb = 'no container is called `web`'
const withConfig = (Config: Readonly<Record<string, unknown>>) => ({
  containers: { web: containerDocument({ Config }) },
})
const limited = (HostConfig: Readonly<Record<string, unknown>>) => ({
  containers: { web: containerDocument({ HostConfig }) },
})
const mounted = (mount: Readonly<Record<string, unknown>>) => ({
  containers: { web: containerDocument({ Mounts: [mount] }) },
})
const bind = { Type: 'bind', Source: '/home/kim/site', Destination: '/www', RW: false }
const named = { Type: 'volume', Name: 'pg', Destination: '/data', RW: true }
const anonymous = { Type: 'volume', Name: 'f'.repeat(64), Destination: '/data', RW: true }
const shell = { pid: 8, parent: 1, user: 'root', command: 'sh' }

export const containerExamples: Examples = {
  'baseline.intact': [
    {
      check: { 'baseline.intact': {} },
      met: [
        { baseline: [{ kind: 'container', id: row().id, name: 'web' }], list: [row()] },
        { baseline: [{ kind: 'image', id: 'nginx', name: 'nginx' }] },
      ],
      open: [[{ baseline: [{ kind: 'container', id: '1', name: 'mine' }], list: [row()] }, 'gone: `mine`']],
    },
  ],
  'container.count': [
    {
      check: { 'container.count': { image: 'nginx', state: 'running', min: 2 } },
      met: [{ list: [row(), row({ name: 'web2', image: 'nginx:latest' })] }],
      open: [
        [{ list: [row(), row({ state: 'exited' })] }, '1'],
        [{ list: [row(), row({ image: 'httpd' })] }, '1'],
      ],
    },
    {
      check: { 'container.count': { label: 'io.drydock.lesson=manage', max: 0 } },
      met: [{}, { list: [row({ labels: { 'io.drydock.lesson': 'other' } })] }],
      open: [[{ list: [row({ labels: { 'io.drydock.lesson': 'manage' } })] }, '1']],
    },
    {
      check: { 'container.count': { label: 'app' } },
      met: [{ list: [row({ labels: { app: '' } })] }],
      open: [[{}, '0']],
    },
  ],
  'container.diff': [
    {
      check: { 'container.diff': { name: 'web', added: ['/new'], deleted: ['/gone'] } },
      met: [
        {
          changes: {
            web: [
              { kind: 'deleted', path: '/gone' },
              { kind: 'added', path: '/new' },
            ],
          },
        },
      ],
      open: [
        [{ changes: { web: [{ kind: 'added', path: '/new' }] } }, '`A /new`'],
        [
          {
            changes: {
              web: [
                { kind: 'changed', path: '/new' },
                { kind: 'deleted', path: '/gone' },
              ],
            },
          },
          '`C /new D /gone`',
        ],
        [{ changes: { web: [] } }, 'the same as its image'],
        [{ changes: { web: null } }, noWeb],
      ],
    },
  ],
  'container.env': [
    {
      check: { 'container.env': { name: 'web', has: 'KEY=VALUE' } },
      met: [withConfig({ Env: ['PATH=/bin', 'KEY=VALUE'] })],
      open: [
        [withConfig({ Env: ['KEY=OTHER'] }), '`KEY=OTHER`'],
        [withConfig({ Env: ['KEY=VALUE', 'KEY=VALUE'] }), '`KEY=VALUE KEY=VALUE`'],
        [withConfig({}), 'no `KEY`'],
        [absent, noWeb],
      ],
    },
    {
      check: { 'container.env': { name: 'web', has: 'KEY' } },
      met: [withConfig({ Env: ['KEY=whatever'] })],
      open: [[withConfig({ Env: ['KEYS=1'] }), 'no `KEY`']],
    },
  ],
  'container.label': [
    {
      check: { 'container.label': { name: 'web', label: 'org.example.author', value: 'kim' } },
      met: [withConfig({ Labels: { 'org.example.author': 'kim' } })],
      open: [
        [withConfig({ Labels: { 'org.example.author': 'lee' } }), '`org.example.author=lee`'],
        [withConfig({ Labels: {} }), 'no such label'],
        [absent, noWeb],
      ],
    },
  ],
  'container.limit': [
    {
      check: { 'container.limit': { name: 'web', memory: '512m', processors: '0.5' } },
      met: [limited({ Memory: 536_870_912, NanoCpus: 500_000_000 })],
      open: [
        [limited({ Memory: 536_870_912 }), '`512m`'],
        [limited({ Memory: 65_536, NanoCpus: 500_000_000 }), '`64k`, 0.5 of a processor'],
        [limited({ Memory: 0 }), 'no limit'],
        [absent, noWeb],
      ],
    },
  ],
  'container.mount': [
    {
      check: { 'container.mount': { name: 'web', at: '/www', type: 'bind', readOnly: true } },
      met: [mounted(bind)],
      open: [
        [mounted({ ...bind, RW: true }), '`bind /home/kim/site:/www`'],
        [mounted({ ...bind, Destination: '/w' }), '`bind /home/kim/site:/w:ro`'],
        [mounted({ ...bind, Type: 'volume' }), '`volume /home/kim/site:/www:ro`'],
        [{ containers: { web: containerDocument() } }, 'nothing is mounted'],
        [absent, noWeb],
      ],
    },
    {
      check: { 'container.mount': { name: 'web', at: '/data', from: 'pg' } },
      met: [mounted(named)],
      open: [[mounted(anonymous), '`volume ffffffffffff…:/data`']],
    },
    {
      check: { 'container.mount': { name: 'web', at: '/data', anonymous: true } },
      met: [mounted(anonymous)],
      open: [[mounted(named), '`volume pg:/data`']],
    },
  ],
  'container.path': [
    {
      check: { 'container.path': { name: 'web', path: '/hello' } },
      met: [{ containers: { web: containerDocument() }, paths: { 'web:/hello': true } }],
      open: [
        [{ containers: { web: containerDocument() }, paths: { 'web:/hello': null } }, 'not there'],
        [absent, 'not there'],
      ],
    },
    {
      check: { 'container.path': { name: 'web', path: '/secret', absent: true } },
      met: [{ containers: { web: containerDocument() }, paths: { 'web:/secret': null } }],
      open: [
        [{ containers: { web: containerDocument() }, paths: { 'web:/secret': true } }, '`/secret`'],
        [absent, 'not there'],
      ],
    },
  ],
  'container.process': [
    {
      check: { 'container.process': { name: 'web', command: '^sh', min: 2 } },
      met: [{ processes: { web: [shell, shell] } }],
      open: [
        [{ processes: { web: [shell, { ...shell, command: 'nginx' }] } }, '1'],
        [{ processes: { web: null } }, noWeb],
      ],
    },
  ],
  'container.stat': [
    {
      check: { 'container.stat': { name: 'web', memoryOver: 0 } },
      met: [{ usages: { web: { at: 1, processors: 0, memory: 1, memoryLimit: 2 } } }],
      open: [
        [{ usages: { web: { at: 1, processors: 0, memory: 0, memoryLimit: 2 } } }, '0.0 MiB'],
        [{ usages: { web: null } }, noWeb],
      ],
    },
  ],
  'engine.field': [
    {
      check: { 'engine.field': { path: 'Info.OSType', equals: 'linux' } },
      met: [{ engine: { Info: { OSType: 'linux' } } }],
      open: [
        [{ engine: { Info: { OSType: 'windows' } } }, '`windows`'],
        [{}, 'no engine answers'],
      ],
    },
  ],
  'volume.left': [
    {
      check: { 'volume.left': { image: 'nginx', is: 'kept' } },
      met: [
        {
          made: [containerDocument({ Mounts: [anonymous] })],
          volumeList: [
            {
              name: 'f'.repeat(64),
              driver: 'local',
              createdAt: 0,
              mountpoint: '',
              isAnonymous: true,
              labels: {},
            },
          ],
          events: [event('destroy')],
        },
      ],
      open: [
        [{ made: [containerDocument({ Mounts: [anonymous] })] }, 'the volume is gone'],
        [{ made: [containerDocument({ Mounts: [anonymous] })], list: [row()] }, 'no such container has come and gone'],
        [{ made: [containerDocument({ Mounts: [named] })] }, 'no such container has come and gone'],
      ],
    },
    {
      check: { 'volume.left': { image: 'nginx', is: 'removed' } },
      met: [{ made: [containerDocument({ Mounts: [anonymous] })] }],
      open: [[{}, 'no such container has come and gone']],
    },
  ],
}
