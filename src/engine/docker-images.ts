import * as z from 'zod/mini'
import type { Dial, EngineRequest } from './dial.ts'
import { accept, listOf, number, segments, text, texts } from './door.ts'
import { EngineError } from './engine-error.ts'
import type { HistoryEntry, ImageEngine, ImageRemoval } from './image-engine.ts'
import { createJsonLineReader } from './ndjson.ts'
import { nothingTransferred } from './nothing-transferred.ts'
import { referenceFrom } from './reference.ts'
import { tarOf } from './tar.ts'
import { progressAfter, type TransferProgress } from './transfer-progress.ts'

/** What can be asked and done about images, over `dial`. */
export function imageEngine(dial: Dial): ImageEngine {
  return {
    async history(reference, signal) {
      return historyFrom(await dial.json({ method: 'GET', path: `${pathOf(reference)}/history` }, signal))
    },
    pull(reference, signal, credentials = {}) {
      const { repository, tag } = referenceFrom(reference)
      const query = { fromImage: repository, tag }
      return transfer(dial, { method: 'POST', path: '/images/create', query, credentials }, signal)
    },
    push(reference, signal, credentials = {}) {
      const { repository, tag } = referenceFrom(reference)
      const path = `${pathOf(repository)}/push`
      return transfer(dial, { method: 'POST', path, query: { tag }, credentials }, signal)
    },
    build: (files, name, signal) => build(dial, files, name, signal),
    tag(reference, name) {
      const { repository, tag } = referenceFrom(name)
      return dial.done({ method: 'POST', path: `${pathOf(reference)}/tag`, query: { repo: repository, tag } })
    },
    async removeImage(reference, { force = false } = {}) {
      return removalFrom(await dial.json({ method: 'DELETE', path: pathOf(reference), query: { force }, isLong: true }))
    },
  }
}

/** `GET /images/{name}/history` */
export function historyFrom(answer: unknown): readonly HistoryEntry[] {
  return accept(z.array(historyAnswer), answer).map((entry) => ({
    id: entry.Id === '<missing>' || entry.Id === '' ? undefined : entry.Id,
    createdAt: entry.Created * 1000,
    createdBy: entry.CreatedBy,
    size: entry.Size,
    tags: entry.Tags,
    comment: entry.Comment,
  }))
}

/** `DELETE /images/{name}` */
export function removalFrom(answer: unknown): ImageRemoval {
  const rows = accept(listOf(removalAnswer), answer)
  return {
    untagged: rows.map(({ Untagged }) => Untagged).filter((name) => name !== ''),
    deleted: rows.map(({ Deleted }) => Deleted).filter((id) => id !== ''),
  }
}

async function* transfer(dial: Dial, request: EngineRequest, signal: AbortSignal): AsyncGenerator<TransferProgress> {
  const read = createJsonLineReader()
  let progress = nothingTransferred
  for await (const chunk of dial.bytes(request, signal)) {
    for (const message of read(chunk)) progress = progressAfter(progress, message)
    yield progress
  }
}

async function build(dial: Dial, files: Readonly<Record<string, string>>, name: string, signal: AbortSignal) {
  const query = { t: name, rm: true, forcerm: true }
  const read = createJsonLineReader()
  for await (const chunk of dial.bytes({ method: 'POST', path: '/build', query, archive: tarOf(files) }, signal)) {
    for (const message of read(chunk)) {
      // A failure comes in the middle of an answer that began well.
      const { error } = buildMessage.parse(message)
      if (error !== '') throw new EngineError('failed', error)
    }
  }
}

function pathOf(reference: string): string {
  return `/images/${segments(reference)}`
}

const buildMessage = z.catch(z.object({ error: text }), { error: '' })
const historyAnswer = z.object({ Id: text, Created: number, CreatedBy: text, Size: number, Tags: texts, Comment: text })
const removalAnswer = z.object({ Untagged: text, Deleted: text })
