import { expect, it } from 'vitest'
import { referenceFrom } from '../../src/engine/reference.ts'

it.each([
  ['nginx', 'nginx', 'latest'],
  ['nginx:1.27', 'nginx', '1.27'],
  ['team/app', 'team/app', 'latest'],
  ['127.0.0.1:5000/team/app', '127.0.0.1:5000/team/app', 'latest'],
  ['127.0.0.1:5000/team/app:2', '127.0.0.1:5000/team/app', '2'],
  ['nginx@sha256:0123', 'nginx', 'sha256:0123'],
  ['nginx:1.27@sha256:0123', 'nginx', 'sha256:0123'],
])('%s is %s and %s', (name, repository, tag) => {
  expect(referenceFrom(name)).toEqual({ repository, tag })
})
