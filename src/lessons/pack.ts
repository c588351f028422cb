import { readdir, readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { isNode, LineCounter, parseDocument } from 'yaml'
import type { Locale, Text } from '../text.ts'
import { type Lesson, lessonFile } from './lesson.ts'
import { type Narration, narrationLater, narrationOf } from './narration.ts'
import type { Problem } from './problem.ts'
import { schemaProblems } from './schema-problems.ts'

/** A lesson, or why it is none. A lesson with problems is given where it can be shown all the same. */
export interface ReadLesson {
  readonly folder: string
  readonly lesson: Lesson | undefined
  /** The structure with the lines of its parts: for the lint. */
  readonly source: LessonSource | undefined
  readonly problems: readonly Problem[]
}

export interface LessonSource {
  readonly file: string
  /** The line (from 1) of what stands at that path in `lesson.yaml`. */
  lineOf(path: readonly PropertyKey[]): number
}

/** Reads every lesson of a course: the folders that hold a `lesson.yaml`, by number. */
export async function readCourse(folder: string): Promise<readonly ReadLesson[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(folder, name))
  const read = await Promise.all(folders.toSorted().map(readLesson))
  return read.toSorted((left, right) => (left.lesson?.number ?? 0) - (right.lesson?.number ?? 0))
}

/** Reads the lesson in that folder. Never throws: a file that can't be read is a problem. */
export async function readLesson(folder: string): Promise<ReadLesson> {
  const problems: Problem[] = []
  const structure = await readStructure(join(folder, 'lesson.yaml'), problems)
  const [en, ko] = await Promise.all([readNarration(folder, 'en', problems), readNarration(folder, 'ko', problems)])
  const lesson = structure?.file && en && ko ? { ...structure.file, folder, narration: { en, ko } } : undefined
  return { folder, lesson, source: structure?.source, problems }
}

/** Reads a lesson that was checked before it was packed. Of a whole course, nearly all prose is never asked for. */
export async function readCheckedLesson(folder: string): Promise<Lesson | undefined> {
  const structure = await readStructure(join(folder, 'lesson.yaml'), [])
  const [en, ko] = await Promise.all([
    textOf(join(folder, 'lesson.en.md'), []),
    textOf(join(folder, 'lesson.ko.md'), []),
  ])
  if (!structure?.file || en === undefined || ko === undefined) return undefined
  return { ...structure.file, folder, narration: { en: narrationLater(en), ko: narrationLater(ko) } }
}

async function readStructure(file: string, problems: Problem[]) {
  const text = await textOf(file, problems)
  if (text === undefined) return undefined
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const source: LessonSource = {
    file,
    lineOf: (path) => {
      // The deepest part of the path that is there: of a missing value, its parent.
      for (let length = path.length; length > 0; length -= 1) {
        const node = document.getIn(path.slice(0, length), true)
        if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
      }
      return 1
    },
  }
  for (const error of document.errors) {
    problems.push({ file, line: lines.linePos(error.pos[0]).line, message: notYaml(error.message) })
  }
  if (document.errors.length > 0) return { source, file: undefined }
  const parsed = lessonFile.safeParse(document.toJS(), { reportInput: true })
  for (const { path, message } of parsed.success ? [] : schemaProblems(parsed.error.issues)) {
    const place = path.join('.')
    const placed = { en: `\`${place}\`: ${message.en}`, ko: `\`${place}\`: ${message.ko}` }
    problems.push({ file, line: source.lineOf(path), message: place === '' ? message : placed })
  }
  return { source, file: parsed.data }
}

async function readNarration(folder: string, locale: Locale, problems: Problem[]): Promise<Narration | undefined> {
  const file = join(folder, `lesson.${locale}.md`)
  const text = await textOf(file, problems)
  return text === undefined ? undefined : narrationOf(text, (line, message) => problems.push({ file, line, message }))
}

async function textOf(file: string, problems: Problem[]): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8')
  } catch {
    problems.push({ file, line: 1, message: missingFile(basename(file)) })
    return undefined
  }
}

function missingFile(name: string): Text {
  return { en: `A lesson needs the file \`${name}\`.`, ko: `레슨에는 \`${name}\` 파일이 있어야 합니다.` }
}

function notYaml(message: string): Text {
  return { en: `This is not YAML: ${message}`, ko: `YAML 문법에 맞지 않습니다: ${message}` }
}
