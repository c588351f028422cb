import * as vscode from 'vscode'
import type { SpokenLanguage } from './spoken-language.ts'
import type { Text } from './text.ts'

/** A view that shows a tree, and who knows the tree: asked for when the view is first seen. */
export interface LateTree<Node> {
  /** The view as the manifest names it. */
  readonly id: string
  /** The manifest's title follows the display language; this one, the setting. */
  readonly title: Text
  readonly load: () => Promise<vscode.TreeDataProvider<Node>>
}

/** Shows a tree that is loaded late, until it is disposed. */
export function lateTree<Node>({ id, title, load }: LateTree<Node>, language: SpokenLanguage): vscode.Disposable {
  const changed = new vscode.EventEmitter<undefined>()
  const parts: vscode.Disposable[] = [changed]
  let tree: vscode.TreeDataProvider<Node> | undefined
  const known = async () => {
    const loaded = tree ?? (await load())
    if (loaded !== tree) {
      tree = loaded
      const following = loaded.onDidChangeTreeData?.(() => changed.fire(undefined))
      if (following) parts.push(following)
    }
    return loaded
  }
  const view = vscode.window.createTreeView<Node>(id, {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getChildren: async (node) => (await known()).getChildren(node),
      getTreeItem: async (node) => (await known()).getTreeItem(node),
    },
  })
  const name = () => {
    view.title = language.say(title)
  }
  name()
  parts.push(view, language.onChange(name))
  return new vscode.Disposable(() => vscode.Disposable.from(...parts).dispose())
}
