import { containerDocument, row } from '../documents.ts'
import type { Examples } from './example.ts'

const absent = { containers: { web: null } }
const silent = 'the engine has no such value yet'
const exited = (code: number) => ({
  containers: { web: containerDocument({ State: { Status: 'exited', ExitCode: code } }) },
})
const id = `sha256:${'abcdef012345'.padEnd(64, '6')}`
const image = { Id: id, Size: 4_270_000, RootFS: { Layers: ['a', 'b'] }, Config: { Cmd: ['nginx'] } }
const layer = { id: undefined, createdAt: 0, createdBy: 'COPY', tags: [], comment: '' }
const listed = { id: 'sha256:1', size: 1, createdAt: 0, labels: {} }
const usage = { at: 1, processors: 0, memory: 3 * 1024 ** 2, memoryLimit: 1 }

export const questionExamples: Examples = {
  answer: [
    {
      check: { answer: { container: 'web', path: 'State.ExitCode' } },
      met: [
        { ...exited(137), answer: ['137'] },
        { ...exited(0), answer: [' 0 '] },
      ],
      open: [
        [{ ...exited(137), answer: ['0'] }, '`0`'],
        [exited(0), '–'],
        [{ ...absent, answer: ['0'] }, silent],
      ],
    },
    {
      check: { answer: { image: 'nginx', path: 'Id', first: 12 } },
      met: [
        { images: { nginx: image }, answer: ['abcdef012345'] },
        { images: { nginx: image }, answer: [id] },
        { images: { nginx: image }, answer: ['ABCDEF0123456'] },
      ],
      open: [
        [{ images: { nginx: image }, answer: ['abcdef'] }, '`abcdef`'],
        [{ images: { nginx: image }, answer: ['bbcdef012345'] }, '`bbcdef012345`'],
        [{ images: { nginx: null }, answer: ['abcdef012345'] }, silent],
      ],
    },
    {
      check: { answer: { image: 'nginx', path: 'Size', unit: 'MB' } },
      met: [
        { images: { nginx: image }, answer: ['4.27MB'] },
        { images: { nginx: image }, answer: ['4'] },
        { images: { nginx: image }, answer: ['5,2 MB'] },
      ],
      open: [
        [{ images: { nginx: image }, answer: ['6'] }, '`6`'],
        [{ images: { nginx: image }, answer: ['big'] }, '`big`'],
      ],
    },
    {
      check: { answer: { image: 'nginx', path: 'RootFS.Layers', length: true } },
      met: [{ images: { nginx: image }, answer: ['2'] }],
      open: [[{ images: { nginx: image }, answer: ['3'] }, '`3`']],
    },
    {
      check: { answer: { engine: 'Info.KernelVersion' } },
      met: [{ engine: { Info: { KernelVersion: '6.1' } }, answer: ['6.1'] }],
      open: [[{ answer: ['6.1'] }, silent]],
    },
    {
      check: { answer: { log: 'web', line: 2 } },
      met: [{ logs: { web: 'one\ntwo\nthree\n' }, answer: ['two'] }],
      open: [[{ logs: { web: 'one\ntwo\nthree\n' }, answer: ['three'] }, '`three`']],
    },
    {
      check: { answer: { count: 'containers', state: 'running' } },
      met: [{ list: [row(), row({ state: 'exited' })], answer: ['1'] }, { answer: ['0'] }],
      open: [[{ list: [row(), row({ state: 'exited' })], answer: ['2'] }, '`2`']],
    },
    {
      check: { answer: { count: 'images', repository: 'nginx' } },
      met: [{ imageList: [{ ...listed, tags: ['nginx:latest', 'nginx:1.27', 'httpd:2.4'] }], answer: ['2'] }],
      open: [[{ imageList: [{ ...listed, tags: ['nginx:latest', 'httpd:2.4'] }], answer: ['2'] }, '`2`']],
    },
    {
      check: { answer: { count: 'images' } },
      met: [
        {
          imageList: [
            { ...listed, tags: ['nginx:latest'] },
            { ...listed, tags: [] },
          ],
          answer: ['2'],
        },
      ],
      open: [[{ answer: ['1'] }, '`1`']],
    },
    {
      check: { answer: { count: 'sized-layers', image: 'nginx' } },
      met: [
        {
          histories: {
            nginx: [
              { ...layer, size: 5 },
              { ...layer, size: 0 },
            ],
          },
          answer: ['1'],
        },
      ],
      open: [[{ histories: { nginx: null }, answer: ['1'] }, silent]],
    },
    {
      check: { answer: { count: 'processes', container: 'web' } },
      met: [{ processes: { web: [{ pid: 7, parent: 1, user: 'root', command: 'nginx' }] }, answer: ['1'] }],
      open: [[{ processes: { web: null }, answer: ['1'] }, silent]],
    },
    {
      check: { answer: { memory: 'web', unit: 'MiB', within: 2 } },
      met: [{ usages: { web: usage }, answer: ['4.9MiB'] }],
      open: [[{ usages: { web: usage }, answer: ['5.5'] }, '`5.5`']],
    },
  ],
  'answer.choice': [
    {
      check: {
        'answer.choice': {
          of: { engine: 'Info.KernelVersion' },
          options: [
            { option: 'wsl', when: 'WSL2' },
            { option: 'native', when: '' },
          ],
        },
      },
      met: [
        { engine: { Info: { KernelVersion: '5.15-microsoft-standard-WSL2' } }, answer: ['wsl'] },
        { engine: { Info: { KernelVersion: '6.1' } }, answer: ['native'] },
      ],
      open: [
        [{ engine: { Info: { KernelVersion: '6.1' } }, answer: ['wsl'] }, '`6.1`'],
        [{ engine: { Info: { KernelVersion: 'WSL2' } }, answer: ['native'] }, '`WSL2`'],
        [{ engine: { Info: { KernelVersion: 'WSL2' } } }, '–'],
        [{ answer: ['native'] }, '``'],
      ],
    },
  ],
  'quiz.choice': [
    {
      check: { 'quiz.choice': { options: ['a', 'b', 'c'], right: ['a', 'c'] } },
      met: [{ answer: ['a', 'c'] }, { answer: ['c', 'a'] }],
      open: [
        [{ answer: ['a'] }, '1 right'],
        [{ answer: ['a', 'b', 'c'] }, '2 right'],
        [{ answer: ['a', 'a'] }, '1 right'],
        [{}, '–'],
      ],
    },
  ],
  'quiz.order': [
    {
      check: { 'quiz.order': { items: ['one', 'two', 'three'] } },
      met: [{ answer: ['one', 'two', 'three'] }],
      open: [
        [{ answer: ['one', 'three', 'two'] }, '1 of 3 in place'],
        [{ answer: ['one', 'two'] }, '2 of 3 in place'],
        [{}, '–'],
      ],
    },
  ],
  'quiz.label': [
    {
      check: {
        'quiz.label': {
          parts: [
            { part: 'docker run', is: 'command' },
            { part: 'nginx', is: 'image' },
          ],
        },
      },
      met: [{ answer: ['command', 'image'] }],
      open: [
        [{ answer: ['image', 'image'] }, '1 of 2'],
        [{}, '–'],
      ],
    },
  ],
  'quiz.match': [
    {
      check: {
        'quiz.match': {
          pairs: [
            { one: 'image', other: 'class' },
            { one: 'container', other: 'instance' },
          ],
        },
      },
      met: [{ answer: ['class', 'instance'] }],
      open: [
        [{ answer: ['instance', 'class'] }, '0 of 2'],
        [{ answer: ['class', ''] }, '1 of 2'],
        [{}, '–'],
      ],
    },
  ],
  'quiz.typed': [
    {
      check: { 'quiz.typed': { right: ['docker.io/library/nginx:latest', '1'] } },
      met: [{ answer: [' Docker.io/library/nginx:latest '] }, { answer: ['1'] }],
      open: [
        [{ answer: ['nginx'] }, '`nginx`'],
        [{}, '–'],
      ],
    },
  ],
}
