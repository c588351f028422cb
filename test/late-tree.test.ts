import { beforeEach, describe, expect, it, vi } from 'vitest'
import * as vscode from 'vscode'
import { lateTree } from '../src/late-tree.ts'
import { stillEngine } from './engine/still-engine.ts'
import { servicesWith } from './services.ts'
import { forget, treeViews } from './vscode.ts'

beforeEach(forget)

describe('a tree that is known when it is first seen', () => {
  it('is asked for once, and tells its children and how they look', async () => {
    const { load } = scene()
    expect(load).not.toHaveBeenCalled()
    const provider = treeViews.get('drydock.course')?.treeDataProvider
    await expect(provider?.getChildren()).resolves.toEqual(['bow', 'stern'])
    await expect(provider?.getTreeItem('bow')).resolves.toEqual({ label: 'the bow' })
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('is called in the language of the setting', () => {
    const { speak } = scene()
    expect(treeViews.get('drydock.course')?.title).toBe('Course')
    speak('ko')
    expect(treeViews.get('drydock.course')?.title).toBe('강의 목록')
  })

  it('is drawn anew when it changes, until it is ended', async () => {
    const { view, changed } = scene()
    const provider = treeViews.get('drydock.course')?.treeDataProvider
    const drawn = vi.fn<() => void>()
    provider?.onDidChangeTreeData?.(drawn)
    await provider?.getChildren()
    changed.fire(undefined)
    expect(drawn).toHaveBeenCalledTimes(1)
    view.dispose()
    changed.fire(undefined)
    expect(drawn).toHaveBeenCalledTimes(1)
  })
})

function scene() {
  const changed = new vscode.EventEmitter<undefined>()
  const tree: vscode.TreeDataProvider<string> = {
    onDidChangeTreeData: changed.event,
    getChildren: () => ['bow', 'stern'],
    getTreeItem: (node) => ({ label: `the ${node}` }),
  }
  const load = vi.fn<() => Promise<typeof tree>>(async () => tree)
  const { language, speak } = servicesWith(stillEngine())
  const title = { en: 'Course', ko: '강의 목록' }
  return { view: lateTree({ id: 'drydock.course', title, load }, language), load, changed, speak }
}
