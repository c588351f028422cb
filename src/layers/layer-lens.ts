import * as vscode from 'vscode'
import type { EngineEvent } from '../engine/engine.ts'
import type { Part } from '../part.ts'
import type { SpokenLanguage } from '../spoken-language.ts'
import type { Text } from '../text.ts'
import { sizeOf } from '../webview/size.ts'
import { againOf, type BuildsOfFile, withBuild } from './builds-of-file.ts'
import { type BuiltLine, builtLines } from './built-lines.ts'
import { type ImageOfFile, imageFinder } from './image-of-file.ts'
import { stagesIn } from './open-dockerfiles.ts'
import { nameOf } from './read-stack.ts'

/**
 * Behind each instruction that made a layer: how large it is, and whether it came from the cache. From the image that was
 * built from the file as it stands, if the engine is connected and has one.
 */
export const layerLens: Part = ({ context, live, language }) => {
  const changed = new vscode.EventEmitter<void>()
  const finder = imageFinder()

  async function hints(document: vscode.TextDocument): Promise<vscode.InlayHint[]> {
    const { engine, snapshot } = live
    if (!engine) return []
    const stages = await stagesIn(document)
    const found = await finder.find(stages, engine, snapshot.images)
    if (!found) return []
    const before = remembered(document.uri, found)
    const { own, baseSize } = builtLines(found.lines, found.history, found.layers, before)
    const name = nameOf(found.image)
    const heights = new Map(
      stages.flatMap(({ instructions }) => instructions.map(({ text, line }) => [line, text.split('\n').length])),
    )
    return [
      hintAt(document, found.lines.from, sizeOf(baseSize), say(words.base(name))),
      ...own.map((built) => {
        const last = built.line + (heights.get(built.line) ?? 1) - 1
        return hintAt(document, last, say(labelOf(built)), say(tooltipOf(built, name)))
      }),
    ]
  }

  const all = () => context.workspaceState.get<Readonly<Record<string, BuildsOfFile>>>(memory, {})

  /** The layers of the image that the file gave before this one. */
  function remembered(uri: vscode.Uri, { image, layers }: ImageOfFile): readonly string[] | undefined {
    const key = uri.toString()
    const known = all()[key]
    const isThere = (id: string) => live.snapshot.images.some((one) => one.id === id)
    const builds = withBuild(known, { id: image.id, createdAt: image.createdAt, layers }, isThere)
    if (builds !== known) void context.workspaceState.update(memory, { ...all(), [key]: builds })
    return builds.before
  }

  /** An image gets a name that it has: a build has ended, and all of it came from the cache. */
  function named({ type, action, id, attributes }: EngineEvent): void {
    if (type !== 'image' || action !== 'tag') return
    const image = live.snapshot.images.find((one) => one.id === id)
    if (!image?.tags.includes(attributes['name'] ?? '')) return
    const again = Object.entries(all()).filter(([, { last }]) => last.id === id)
    if (again.length === 0) return
    const builds = Object.fromEntries(again.map(([key, known]) => [key, againOf(known)]))
    void context.workspaceState.update(memory, { ...all(), ...builds })
    changed.fire()
  }

  const say: SpokenLanguage['say'] = (text) => language.say(text)
  let seen = live.snapshot.images
  let { engine } = live
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerInlayHintsProvider(files, {
      onDidChangeInlayHints: changed.event,
      provideInlayHints: hints,
    }),
    live.onSnapshot(({ images }) => {
      if (images === seen && live.engine === engine) return
      seen = images
      engine = live.engine
      changed.fire()
      // A file behind another tab is not asked about, and two builds later nobody would know what its first one gave.
      for (const document of vscode.workspace.textDocuments) {
        if (vscode.languages.match(files, document) > 0) void hints(document).catch(() => undefined)
      }
    }),
    live.onEvent(named),
    language.onChange(() => changed.fire()),
  )
}

const files: vscode.DocumentSelector = { language: 'dockerfile', scheme: 'file' }
const memory = 'drydock.buildsOfFiles'

/** @param line from 1 */
function hintAt(document: vscode.TextDocument, line: number, label: string, tooltip: string): vscode.InlayHint {
  const place = document.lineAt(Math.min(line, document.lineCount) - 1).range.end
  const hint = new vscode.InlayHint(place, label)
  hint.tooltip = tooltip
  hint.paddingLeft = true
  return hint
}

function labelOf({ size, isCached }: BuiltLine): Text {
  const bytes = sizeOf(size)
  if (isCached === undefined) return { en: bytes, ko: bytes }
  return isCached
    ? { en: `${bytes}, cached`, ko: `${bytes}, 캐시` }
    : { en: `${bytes}, rebuilt`, ko: `${bytes}, 다시 빌드` }
}

function tooltipOf({ isCached }: BuiltLine, name: string): Text {
  const { en, ko } = words.layer(name)
  if (isCached === undefined) return { en, ko }
  const more = isCached ? words.cached : words.rebuilt
  return { en: `${en} ${more.en}`, ko: `${ko} ${more.ko}` }
}

const words = {
  base: (name: string): Text => ({
    en: `The layers below this file’s own, in the image ${name}.`,
    ko: `${name} 이미지에서 이 파일이 만든 레이어 아래에 있는 레이어들의 크기입니다.`,
  }),
  layer: (name: string): Text => ({
    en: `The layer that this instruction made in the image ${name}, as docker history tells it.`,
    ko: `이 명령이 ${name} 이미지에 만든 레이어의 크기입니다. docker history로도 볼 수 있습니다.`,
  }),
  cached: {
    en: 'It has the same digest as in the image that this file gave before.',
    ko: '이 파일로 만든 이전 이미지의 레이어와 다이제스트가 같습니다.',
  },
  rebuilt: {
    en: 'The image that this file gave before had another one: something in this instruction, its files or a layer below has changed.',
    ko: '이 파일로 만든 이전 이미지의 레이어와 다릅니다. 명령이나 복사한 파일, 또는 아래 레이어가 바뀌었습니다.',
  },
}
