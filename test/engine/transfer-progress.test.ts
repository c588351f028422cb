import { describe, expect, it } from 'vitest'
import { nothingTransferred } from '../../src/engine/nothing-transferred.ts'
import { progressAfter, type TransferProgress } from '../../src/engine/transfer-progress.ts'

describe('a pull', () => {
  it('goes layer by layer, in the order in which they are named', () => {
    expect(
      progressOf([
        { status: 'Pulling from library/nginx', id: 'latest' },
        { status: 'Pulling fs layer', id: 'aaa', progressDetail: {} },
        { status: 'Pulling fs layer', id: 'bbb', progressDetail: {} },
        { status: 'Already exists', id: 'ccc', progressDetail: {} },
        { status: 'Downloading', id: 'bbb', progressDetail: { current: 10, total: 100 }, progress: '[=> ]' },
        { status: 'Download complete', id: 'aaa', progressDetail: {} },
        { status: 'Extracting', id: 'aaa', progressDetail: { current: 5 } },
      ]),
    ).toEqual({
      layers: [
        { id: 'aaa', phase: 'extracting', done: 5, total: undefined },
        { id: 'bbb', phase: 'downloading', done: 10, total: 100 },
        { id: 'ccc', phase: 'ready', done: undefined, total: undefined },
      ],
      status: 'Pulling from library/nginx',
      hasMoved: false,
    })
  })

  it('or push tells what goes up, and what the registry has already', () => {
    expect(
      progressOf([
        { status: 'The push refers to repository [registry.example/app]' },
        { status: 'Preparing', id: 'aaa', progressDetail: {} },
        { status: 'Pushing', id: 'bbb', progressDetail: { current: 10, total: 100 } },
        { status: 'Layer already exists', id: 'ccc', progressDetail: {} },
        { status: 'Mounted from library/nginx', id: 'ddd', progressDetail: {} },
        { status: 'Retrying in 5 seconds', id: 'eee', progressDetail: {} },
      ]).layers,
    ).toEqual([
      { id: 'aaa', phase: 'waiting', done: undefined, total: undefined },
      { id: 'bbb', phase: 'uploading', done: 10, total: 100 },
      { id: 'ccc', phase: 'ready', done: undefined, total: undefined },
      { id: 'ddd', phase: 'ready', done: undefined, total: undefined },
      { id: 'eee', phase: 'waiting', done: undefined, total: undefined },
    ])
  })

  it('knows whether anything was really sent, however quickly it went', () => {
    const known = { status: 'Layer already exists', id: 'aaa', progressDetail: {} }
    expect(progressOf([known]).hasMoved).toBe(false)
    expect(progressOf([known, { status: 'Pushed', id: 'bbb', progressDetail: {} }, known]).hasMoved).toBe(true)
  })

  it('ends with what it came to', () => {
    const messages = [{ status: 'Digest: sha256:1' }, { status: 'Status: Image is up to date for nginx:latest' }]
    expect(progressOf(messages)).toMatchObject({ layers: [], status: 'Status: Image is up to date for nginx:latest' })
  })

  it('may fail in the middle of an answer that began well', () => {
    const failure = { errorDetail: { message: 'no space left on device' }, error: 'no space left on device' }
    expect(() => progressOf([{ status: 'Waiting', id: 'aaa' }, failure])).toThrow(
      expect.objectContaining({ kind: 'failed', message: 'no space left on device' }),
    )
  })

  it.each([null, 3, 'text', [], {}, { status: 7, id: {} }, { status: 'Waiting', id: 'aaa', progressDetail: 3 }])(
    'is not disturbed by %j',
    (message) => {
      expect(progressAfter(nothingTransferred, message).status).toBe('')
    },
  )
})

function progressOf(messages: readonly unknown[]): TransferProgress {
  return messages.reduce<TransferProgress>(progressAfter, nothingTransferred)
}
