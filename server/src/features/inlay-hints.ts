import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver/node'
import type { Settings } from '../settings.ts'
import type { Span } from '../syntax/span.ts'
import type { Dockerfile } from '../syntax/tree.ts'
import type { Locale, Text } from '../text.ts'
import { answer } from './answer.ts'
import { buildOf } from './build-of.ts'
import type { Feature } from './feature.ts'
import { ignoreHintsIn } from './ignore/ignore-document.ts'
import { inFile } from './in-file.ts'
import { workFolders } from './work-folders.ts'

export const inlayHints: Feature = {
  capabilities: { inlayHintProvider: true },
  attach(connection, workspace) {
    connection.languages.inlayHint.on(
      answer(connection, null, ({ textDocument, range }) => {
        const { locale } = workspace.preferences
        const ignoring = workspace.ignoreDocumentAt(textDocument.uri)
        if (ignoring) return ignoreHintsIn(ignoring, range, locale)
        return inFile(workspace, textDocument, (file, settings) => hintsIn(file, range, settings, locale))
      }),
    )
    workspace.onDidChangePreferences(() => {
      if (workspace.client.workspace?.inlayHint?.refreshSupport !== true) return
      void connection.languages.inlayHint.refresh()
    })
  },
}

/** What a reader would have to work out: the image behind variables, the whole path of a WORKDIR, the number of a stage. */
export function hintsIn(file: Dockerfile, range: Range, settings: Settings, locale: Locale): InlayHint[] {
  const start = file.lines.offsetAt(range.start)
  const end = file.lines.offsetAt(range.end)
  const isInside = (span: Span) => span.start <= end && span.end >= start
  return [...fromHints(file, settings), ...folderHints(file, settings)]
    .filter(({ behind }) => isInside(behind))
    .map(({ behind, label, tooltip }) => ({
      position: file.lines.positionAt(behind.end),
      label: label[locale],
      kind: InlayHintKind.Parameter,
      tooltip: tooltip[locale],
      paddingLeft: true,
    }))
}

interface Hint {
  readonly behind: Span
  readonly label: Text
  readonly tooltip: Text
}

function fromHints(file: Dockerfile, settings: Settings): readonly Hint[] {
  const { stages } = buildOf(file, settings)
  return stages.flatMap(({ index, base, baseName, from }) => {
    const value = base && baseName !== undefined && baseName !== base.text ? [same(base.range, baseName, image)] : []
    // A single stage needs no number.
    if (stages.length < 2 || !base) return value
    const line = { start: from.range.start, end: from.words.at(-1)?.range.end ?? base.range.end }
    return [
      ...value,
      { behind: line, label: { en: `stage ${index}`, ko: `${index}번 스테이지` }, tooltip: number(index) },
    ]
  })
}

function folderHints(file: Dockerfile, settings: Settings): readonly Hint[] {
  const build = buildOf(file, settings)
  return [...workFolders(build)].flatMap(
    ([
      {
        words: [word],
      },
      path,
    ]) => (word && word.text.replace(/(?<=.)\/$/, '') !== path ? [same(word.range, path, folder)] : []),
  )
}

function same(behind: Span, value: string, tooltip: Text): Hint {
  return { behind, label: { en: `= ${value}`, ko: `= ${value}` }, tooltip }
}

const image: Text = {
  en: 'The image, with the values of the variables as they are without `--build-arg`.',
  ko: '변수 값을 넣은 이미지 이름입니다. `--build-arg`를 주지 않았을 때의 값입니다.',
}
const folder: Text = { en: 'The whole path.', ko: '전체 경로입니다.' }

function number(index: number): Text {
  return {
    en: `\`COPY --from=${index}\` takes files from here; a name is easier to read.`,
    ko: `\`COPY --from=${index}\`로 여기서 파일을 가져옵니다. 이름을 붙이면 더 읽기 쉽습니다.`,
  }
}
