import { beforeEach, describe, expect, it, vi } from 'vitest'
import * as vscode from 'vscode'
import { type Alarm, asleep } from '../src/asleep.ts'
import type { Part } from '../src/part.ts'
import { stillEngine } from './engine/still-engine.ts'
import { servicesWith } from './services.ts'
import { forget, openDocument, registered } from './vscode.ts'

beforeEach(forget)

describe('a part that sleeps until somebody needs it', () => {
  it('is woken by a document that it is about, and by no other', async () => {
    const { begin } = scene({ documents: ['shellscript', 'markdown'] })
    openDocument('json')
    expect(begin).not.toHaveBeenCalled()
    openDocument('markdown')
    openDocument('shellscript')
    await vi.waitFor(() => expect(begin).toHaveBeenCalledTimes(1))
  })

  it('is woken at once when such a document is open already', async () => {
    openDocument('markdown')
    const { begin } = scene({ documents: ['markdown'] })
    await vi.waitFor(() => expect(begin).toHaveBeenCalledTimes(1))
  })

  it('is woken by its command', async () => {
    const { begin } = scene({ commands: ['drydock.moor'] })
    await registered.get('drydock.moor')?.()
    expect(begin).toHaveBeenCalledTimes(1)
  })

  it('no longer listens once it is ended', () => {
    const { part, load } = scene({ documents: ['markdown'] })
    part.dispose()
    openDocument('markdown')
    expect(load).not.toHaveBeenCalled()
  })
})

function scene(alarm: Alarm) {
  const begin = vi.fn<Part>(() => new vscode.Disposable(() => {}))
  const load = vi.fn<() => Promise<Part>>(async () => begin)
  return { part: asleep(alarm, load)(servicesWith(stillEngine())), load, begin }
}
