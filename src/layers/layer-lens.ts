import * as vscode from 'vscode'
import type { Part } from '../part.ts'
import type { SpokenLanguage } from '../spoken-language.ts'
import type { Text } from '../text.ts'
import { sizeOf } from '../webview/size.ts'
import { type BuiltLine, builtLines } from './built-lines.ts'
import { fileBuilds } from './file-builds.ts'
import { stagesIn } from './open-dockerfiles.ts'
import { nameOf } from './read-stack.ts'

/**
 * Behind each instruction that made a layer: how large it is, and whether it came from the cache. From the image that was
 * built from the file as it stands, if the engine is connected and has one.
 */
export const layerLens: Part = ({ context, live, language }) => {
  const changed = new vscode.EventEmitter<void>()
  const builds = fileBuilds({ context, live })

  async function hints(document: vscode.TextDocument): Promise<vscode.InlayHint[]> {
    if (!live.engine) return []
    const stages = await stagesIn(document)
    const built = await builds.of(document, stages)
    if (!built) return []
    const { own, baseSize } = builtLines(built.lines, built.history, built.layers, built.before)
    const name = nameOf(built.image)
    const heights = new Map(
      stages.flatMap(({ instructions }) => instructions.map(({ text, line }) => [line, text.split('\n').length])),
    )
    return [
      hintAt(document, built.lines.from, sizeOf(baseSize), say(words.base(name))),
      ...own.map((one) => {
        const last = one.line + (heights.get(one.line) ?? 1) - 1
        return hintAt(document, last, say(labelOf(one)), say(tooltipOf(one, name)))
      }),
    ]
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
    builds,
    builds.onAgain(() => changed.fire()),
    language.onChange(() => changed.fire()),
  )
}

const files: vscode.DocumentSelector = { language: 'dockerfile', scheme: 'file' }

/** @param line from 1 */
function hintAt(document: vscode.TextDocument, line: number, label: string, tooltip: string): vscode.InlayHint {
  const place = document.lineAt(Math.min(line, document.lineCount) - 1).range.end
  const hint = new vscode.InlayHint(place, label)
  hint.tooltip = tooltip
  hint.paddingLeft = true
  return hint
}

function labelOf({ size, fate }: BuiltLine): Text {
  const bytes = sizeOf(size)
  if (!fate) return { en: bytes, ko: bytes }
  return fate === 'cached'
    ? { en: `${bytes}, cached`, ko: `${bytes}, 캐시` }
    : { en: `${bytes}, rebuilt`, ko: `${bytes}, 다시 빌드` }
}

function tooltipOf({ fate }: BuiltLine, name: string): Text {
  const { en, ko } = words.layer(name)
  if (!fate) return { en, ko }
  return { en: `${en} ${words[fate].en}`, ko: `${ko} ${words[fate].ko}` }
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
  changed: {
    en: 'The image that this file gave before had another one: this instruction or its files have changed, or it ran again without the cache.',
    ko: '이 파일로 만든 이전 이미지의 레이어와 다릅니다. 명령이나 복사한 파일이 바뀌었거나, 캐시 없이 다시 실행되었습니다.',
  },
  follows: {
    en: 'A layer below it is another one than in the image that this file gave before, so this one was built again as well.',
    ko: '아래 레이어가 이전 이미지와 달라져서 이 레이어도 다시 빌드되었습니다.',
  },
}
