import type { Text } from '../text.ts'

/** What keeps a command from running, for the person who typed it. Thrown where it shows, told where the command ends. */
export class Complaint extends Error {
  override readonly name = 'Complaint'
  readonly words: Text

  constructor(words: Text) {
    super(words.en)
    this.words = words
  }
}

/** The words for whatever was thrown. */
export function wordsOf(thrown: unknown): Text {
  if (thrown instanceof Complaint) return thrown.words
  const words = thrown instanceof Error ? thrown.message : String(thrown)
  return { en: words, ko: words }
}

/** Reads something from the disk; what the system has against that is put into words. */
export function reading<Content>(path: string, read: (path: string) => Content): Content {
  try {
    return read(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const words = refusals[code]
    throw words ? new Complaint(words(path)) : error
  }
}

const refusals: Readonly<Record<string, ((path: string) => Text) | undefined>> = {
  ENOENT: (path) => ({
    en: `There is no file or directory ${path}.`,
    ko: `${path}: 그런 파일이나 디렉터리가 없습니다.`,
  }),
  EACCES: (path) => ({ en: `You may not read ${path}.`, ko: `${path}: 읽을 권한이 없습니다.` }),
  EISDIR: (path) => ({ en: `${path} is a directory, not a file.`, ko: `${path}: 파일이 아니라 디렉터리입니다.` }),
}
