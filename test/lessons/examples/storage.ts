import { containerDocument } from '../documents.ts'
import type { Examples } from './example.ts'

const networks = (Networks: Readonly<Record<string, unknown>>) => ({
  containers: { web: containerDocument({ NetworkSettings: { Networks } }) },
})
const tags = 'http://127.0.0.1:5000/v2/me/web/tags/list'

export const storageExamples: Examples = {
  'network.absent': [
    {
      check: { 'network.absent': { name: 'shop' } },
      met: [{ networks: { shop: null } }],
      open: [[{ networks: { shop: { Name: 'shop' } } }, '`shop`']],
    },
  ],
  'network.exists': [
    {
      check: { 'network.exists': { name: 'shop' } },
      met: [{ networks: { shop: { Name: 'shop' } } }],
      open: [[{ networks: { shop: null } }, 'no such network']],
    },
  ],
  'network.field': [
    {
      check: { 'network.field': { name: 'shop', path: 'Driver', equals: 'bridge' } },
      met: [{ networks: { shop: { Driver: 'bridge' } } }],
      open: [
        [{ networks: { shop: { Driver: 'overlay' } } }, '`overlay`'],
        [{ networks: { shop: null } }, 'no network is called `shop`'],
      ],
    },
  ],
  'network.member': [
    {
      check: { 'network.member': { network: 'shop', container: 'web' } },
      met: [networks({ bridge: {}, shop: {} })],
      open: [
        [networks({ bridge: {} }), '`bridge`'],
        [networks({}), 'in no network'],
        [{ containers: { web: null } }, 'no container is called `web`'],
      ],
    },
    {
      check: { 'network.member': { network: 'shop', container: 'web', alias: 'db' } },
      met: [networks({ shop: { Aliases: ['db', 'a1b2'] } })],
      open: [[networks({ shop: { Aliases: null } }), '`shop: `']],
    },
  ],
  'registry.tag': [
    {
      check: { 'registry.tag': { reference: '127.0.0.1:5000/me/web:0.1' } },
      met: [{ pages: { [tags]: { status: 200, body: '{"name":"me/web","tags":["0.1","0.2"]}' } } }],
      open: [
        [{ pages: { [tags]: { status: 200, body: '{"name":"me/web","tags":["0.2"]}' } } }, '`0.2`'],
        [{ pages: { [tags]: { status: 200, body: '{"name":"me/web","tags":null}' } } }, 'no tags'],
        [{ pages: { [tags]: { status: 404, body: 'not here' } } }, 'no tags'],
        [{ pages: { [tags]: null } }, 'no answer'],
      ],
    },
  ],
  'volume.absent': [
    {
      check: { 'volume.absent': { name: 'pg' } },
      met: [{ volumes: { pg: null } }],
      open: [[{ volumes: { pg: { Name: 'pg' } } }, '`pg`']],
    },
  ],
  'volume.exists': [
    {
      check: { 'volume.exists': { name: 'pg' } },
      met: [{ volumes: { pg: { Name: 'pg' } } }],
      open: [[{ volumes: { pg: null } }, 'no such volume']],
    },
  ],
  'volume.field': [
    {
      check: { 'volume.field': { name: 'pg', path: 'Labels.io.drydock.lesson', equals: 'volumes' } },
      met: [{ volumes: { pg: { Labels: { 'io.drydock.lesson': 'volumes' } } } }],
      open: [
        [{ volumes: { pg: { Labels: {} } } }, '``'],
        [{ volumes: { pg: null } }, 'no volume is called `pg`'],
      ],
    },
  ],
}
