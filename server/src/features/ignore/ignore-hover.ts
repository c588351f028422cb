import type { ContextFile } from '../../build-context.ts'
import type { Text } from '../../text.ts'
import { inlineCode } from '../markdown.ts'
import { sizeText } from '../size.ts'
import { filesOf, type IgnoreLine } from './ignore-line.ts'

/** What a line of a `.dockerignore` means, and which files of the folder it is about. */
export function explainedLine(line: IgnoreLine, files: readonly ContextFile[]): readonly Text[] {
  const found = filesOf(line, files)
  return [title(line), ...meaningOf(line), count(line, found), ...examples(found)]
}

/** How many files a line is about, in two words. */
export function countOf(line: IgnoreLine, files: readonly ContextFile[]): Text {
  const { length } = filesOf(line, files)
  return { en: length === 1 ? '1 file' : `${length} files`, ko: `파일 ${length}개` }
}

function title({ pattern, takesBack }: IgnoreLine): Text {
  const shown = `**${inlineCode(pattern)}**`
  if (takesBack) return { en: `${shown} is sent all the same.`, ko: `${shown}: 위에서 제외했더라도 보냅니다.` }
  return { en: `${shown} is not sent to the build.`, ko: `${shown}: 빌드에 보내지 않습니다.` }
}

function meaningOf({ pattern }: IgnoreLine): readonly Text[] {
  return parts.filter(({ fits }) => fits(pattern)).map(({ meaning }) => meaning)
}

const parts: readonly { readonly fits: (pattern: string) => boolean; readonly meaning: Text }[] = [
  {
    fits: (pattern) => pattern.includes('**'),
    meaning: {
      en: '`**` stands for any number of folders, none included.',
      ko: '`**`는 0개 이상의 디렉터리를 뜻합니다.',
    },
  },
  {
    fits: (pattern) => /(?<!\*)\*(?!\*)/.test(pattern),
    meaning: { en: '`*` stands for anything but a `/`.', ko: '`*`는 `/`를 뺀 모든 글자를 뜻합니다.' },
  },
  {
    fits: (pattern) => !pattern.replace(/^\/|\/$/g, '').includes('/') && !pattern.includes('**'),
    meaning: {
      en: 'Only right in the context, unlike in `.gitignore`: write `**/` in front for every folder.',
      ko: '`.gitignore`와 달리 컨텍스트 바로 아래에서만 찾습니다. 모든 디렉터리에서 찾으려면 앞에 `**/`를 붙입니다.',
    },
  },
]

function count({ takesBack }: IgnoreLine, found: readonly ContextFile[]): Text {
  if (found.length === 0) {
    return { en: 'There is nothing here that it fits.', ko: '지금은 여기에 해당하는 파일이 없습니다.' }
  }
  const size = sizeText(found.reduce((sum, file) => sum + file.size, 0))
  const many = found.length === 1 ? 'file' : 'files'
  if (takesBack) return { en: `${found.length} ${many}, ${size}.`, ko: `파일 ${found.length}개, ${size}.` }
  return { en: `Leaves out ${found.length} ${many}, ${size}.`, ko: `파일 ${found.length}개, ${size}를 제외합니다.` }
}

function examples(found: readonly ContextFile[]): readonly Text[] {
  if (found.length === 0) return []
  const shown = found
    .slice(0, 5)
    .map(({ path }) => inlineCode(path))
    .join(', ')
  const rest = found.length - 5
  return [rest > 0 ? { en: `${shown} and ${rest} more`, ko: `${shown} 외 ${rest}개` } : { en: shown, ko: shown }]
}
