import { CreateFile, TextDocumentEdit } from 'vscode-languageserver/node'
import { instructionsNamed } from '../../syntax/instructions-named.ts'
import type { Text } from '../../text.ts'
import type { Offer } from './offer.ts'

/** A `.dockerignore`, where everything is copied and there is none. */
export const createIgnoreFile: Offer = {
  kind: 'refactor.rewrite',
  actions({ file, uri, span, surroundings, locale, canCreateFiles }) {
    const copy = instructionsNamed(file, 'COPY', 'ADD').find(
      ({ range, words, flags }) =>
        range.start <= span.end &&
        span.start <= range.end &&
        flags.every(({ name }) => name !== 'from') &&
        words.slice(0, -1).some(({ text }) => /^\.?\/?$/.test(text)),
    )
    if (!copy || !canCreateFiles || surroundings.ignoreFile !== undefined || !uri.startsWith('file:')) return []
    const address = `${uri.slice(0, uri.lastIndexOf('/'))}/.dockerignore`
    const start = { line: 0, character: 0 }
    const insertion = { range: { start, end: start }, newText: contents[locale] }
    return [
      {
        title: title[locale],
        kind: 'refactor.rewrite',
        edit: {
          documentChanges: [
            CreateFile.create(address, { ignoreIfExists: true }),
            TextDocumentEdit.create({ uri: address, version: null }, [insertion]),
          ],
        },
      },
    ]
  },
}

const title: Text = { en: 'Create a `.dockerignore`', ko: '`.dockerignore` 만들기' }

const lines = [
  '.git',
  'node_modules',
  '.venv',
  '__pycache__',
  'target',
  '.env',
  '*.log',
  'Dockerfile*',
  '.dockerignore',
]

const contents: Text = {
  en: `# What docker build leaves at home: large, secret, or made anew in the image.\n${lines.join('\n')}\n`,
  ko: `# docker build에 보내지 않을 것: 크거나, 비밀이거나, 이미지 안에서 다시 만드는 것.\n${lines.join('\n')}\n`,
}
