import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import * as vscode from 'vscode'
import * as z from 'zod/mini'
import type { Lesson } from './lesson.ts'
import { readCheckedLesson, readLesson } from './pack.ts'

/** All lessons that there are: our own, those of other extensions, and those of the workspace. */
export interface Library extends vscode.Disposable {
  /** Our own first, then pack by pack, each by number. Of two with one id, the first. */
  lessons(): Promise<readonly Lesson[]>
  onChange(listener: () => void): vscode.Disposable
}

export function library({ extensionUri }: vscode.ExtensionContext): Library {
  const changed = new vscode.EventEmitter<void>()
  let known: Promise<readonly Lesson[]> | undefined
  const forget = () => {
    known = undefined
    changed.fire()
  }
  const watcher = vscode.workspace.createFileSystemWatcher('**/{lesson.yaml,lesson.en.md,lesson.ko.md}')
  const parts = [
    changed,
    watcher,
    watcher.onDidChange(forget),
    watcher.onDidCreate(forget),
    watcher.onDidDelete(forget),
    vscode.extensions.onDidChange(forget),
    vscode.workspace.onDidChangeWorkspaceFolders(forget),
    vscode.workspace.onDidGrantWorkspaceTrust(forget),
  ]
  return {
    lessons() {
      known ??= read(vscode.Uri.joinPath(extensionUri, 'lessons').fsPath, [
        ...contributedPacks(),
        ...(vscode.workspace.isTrusted ? workspacePacks() : []),
      ])
      return known
    },
    onChange: (listener) => changed.event(listener),
    dispose: () => vscode.Disposable.from(...parts).dispose(),
  }
}

/** The folders of the workspace that hold lessons: `lessons` in it, or itself. */
export function workspacePacks(): readonly string[] {
  return (vscode.workspace.workspaceFolders ?? [])
    .filter(({ uri }) => uri.scheme === 'file')
    .flatMap(({ uri }) => [join(uri.fsPath, 'lessons'), uri.fsPath])
}

/** The folders in it that hold a `lesson.yaml`. */
export async function lessonFolders(pack: string): Promise<readonly string[]> {
  const entries = await readdir(pack, { withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isDirectory() && existsSync(join(pack, entry.name, 'lesson.yaml')))
    .map(({ name }) => join(pack, name))
    .toSorted()
}

async function read(ours: string, packs: readonly string[]): Promise<readonly Lesson[]> {
  const lessons = byNumber(await Promise.all((await lessonFolders(ours)).map(readCheckedLesson)))
  for (const pack of packs) {
    const read = await Promise.all((await lessonFolders(pack)).map(readLesson))
    const right = byNumber(read.map(({ lesson, problems }) => (problems.length === 0 ? lesson : undefined)))
    lessons.push(...right.filter(({ id }) => lessons.every((one) => one.id !== id)))
  }
  return lessons
}

function byNumber(lessons: readonly (Lesson | undefined)[]): Lesson[] {
  return lessons.flatMap((lesson) => lesson ?? []).sort((left, right) => left.number - right.number)
}

const manifest = z.object({ contributes: z.object({ drydockLessons: z.array(z.string()) }) })

/** `"contributes": { "drydockLessons": ["./lessons"] }` in the manifest of another extension. */
function contributedPacks(): readonly string[] {
  return vscode.extensions.all.flatMap(({ packageJSON, extensionUri }) => {
    const folders = manifest.safeParse(packageJSON).data?.contributes.drydockLessons ?? []
    return folders.map((folder) => vscode.Uri.joinPath(extensionUri, folder).fsPath)
  })
}
