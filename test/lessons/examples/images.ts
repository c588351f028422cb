import type { Examples } from './example.ts'

const missing = 'not on this machine'
const layered = (...Layers: readonly string[]) => ({ Id: Layers.join(), RootFS: { Layers } })
const step = { id: undefined, createdAt: 0, size: 0, tags: [], comment: '' }

const there = { images: { 'my/web': { Id: '1' } } }
const gone = { images: { 'my/web': null } }

export const imageExamples: Examples = {
  'image.path': [
    {
      check: { 'image.path': { reference: 'my/web', path: '/app' } },
      met: [{ ...there, imagePaths: { 'my/web /app': true } }],
      open: [
        [{ ...there, imagePaths: { 'my/web /app': null } }, 'not there'],
        [gone, 'not there'],
      ],
    },
    {
      check: { 'image.path': { reference: 'my/web', path: '/secret', absent: true } },
      met: [{ ...there, imagePaths: { 'my/web /secret': null } }],
      open: [
        [{ ...there, imagePaths: { 'my/web /secret': true } }, '`/secret`'],
        [gone, 'not there'],
      ],
    },
  ],
  'image.absent': [
    {
      check: { 'image.absent': { reference: 'my/web:0.1' } },
      met: [{ images: { 'my/web:0.1': null } }],
      open: [[{ images: { 'my/web:0.1': { Id: '1' } } }, '`my/web:0.1`']],
    },
  ],
  'image.field': [
    {
      check: { 'image.field': { name: 'my/web', path: 'Config.Cmd', equals: ['echo', 'hi'] } },
      met: [{ images: { 'my/web': { Config: { Cmd: ['echo', 'hi'] } } } }],
      open: [
        [{ images: { 'my/web': { Config: { Cmd: ['hi'] } } } }, '`["hi"]`'],
        [{ images: { 'my/web': null } }, 'no image is called `my/web`'],
      ],
    },
    {
      check: { 'image.field': { name: 'my/web', path: 'Config.ExposedPorts', includes: '80/tcp' } },
      met: [{ images: { 'my/web': { Config: { ExposedPorts: { '80/tcp': {} } } } } }],
      open: [[{ images: { 'my/web': { Config: { ExposedPorts: {} } } } }, '`{}`']],
    },
    {
      check: { 'image.field': { name: 'my/web', path: 'Config.Env', includes: 'rex=1' } },
      met: [{ images: { 'my/web': { Config: { Env: ['PATH=/', 'rex=1'] } } } }],
      open: [[{ images: { 'my/web': { Config: { Env: ['rex=10'] } } } }, '`["rex=10"]`']],
    },
  ],
  'image.history': [
    {
      check: { 'image.history': { reference: 'my/web', regex: 'password' } },
      met: [{ histories: { 'my/web': [{ ...step, createdBy: 'ARG password=1' }] } }],
      open: [
        [{ histories: { 'my/web': [{ ...step, createdBy: 'CMD' }] } }, 'no such instruction'],
        [{ histories: { 'my/web': null } }, missing],
      ],
    },
    {
      check: { 'image.history': { reference: 'my/web', regex: 'password', absent: true } },
      met: [{ histories: { 'my/web': [] } }],
      open: [
        [{ histories: { 'my/web': [{ ...step, createdBy: 'ARG password=1' }] } }, '`ARG password=1`'],
        [{ histories: { 'my/web': null } }, missing],
      ],
    },
  ],
  'image.layers': [
    {
      check: { 'image.layers': { reference: 'my/web', equals: 2 } },
      met: [{ images: { 'my/web': layered('a', 'b') } }],
      open: [
        [{ images: { 'my/web': layered('a') } }, '1'],
        [{ images: { 'my/web': null } }, missing],
      ],
    },
    {
      check: { 'image.layers': { reference: 'my/web', more: 1, than: 'nginx' } },
      met: [{ images: { 'my/web': layered('a', 'b'), nginx: layered('a') } }],
      open: [
        [{ images: { 'my/web': layered('x', 'b'), nginx: layered('a') } }, '2'],
        [{ images: { 'my/web': layered('a'), nginx: layered('a') } }, '1'],
        [{ images: { 'my/web': layered('a'), nginx: null } }, '1'],
      ],
    },
  ],
  'image.sameId': [
    {
      check: { 'image.sameId': { reference: 'my/web', as: 'nginx' } },
      met: [{ images: { 'my/web': { Id: 'sha256:1' }, nginx: { Id: 'sha256:1' } } }],
      open: [
        [{ images: { 'my/web': { Id: 'sha256:2' }, nginx: { Id: 'sha256:1' } } }, '`2`'],
        [{ images: { 'my/web': null, nginx: null } }, missing],
      ],
    },
  ],
  'image.sharesLayers': [
    {
      check: { 'image.sharesLayers': { reference: 'my/web', with: 'my/api', min: 2 } },
      met: [{ images: { 'my/web': layered('a', 'b', 'c'), 'my/api': layered('a', 'b') } }],
      open: [
        [{ images: { 'my/web': layered('a', 'x', 'b'), 'my/api': layered('a', 'b') } }, '1'],
        [{ images: { 'my/web': null, 'my/api': null } }, '0'],
      ],
    },
  ],
  'image.smaller': [
    {
      check: { 'image.smaller': { reference: 'slim', than: 'fat' } },
      met: [{ images: { slim: { Size: 1 }, fat: { Size: 2 } } }],
      open: [
        [{ images: { slim: { Size: 2_000_000 }, fat: { Size: 2_000_000 } } }, '2.0 MB'],
        [{ images: { slim: null, fat: { Size: 1 } } }, missing],
      ],
    },
  ],
}
