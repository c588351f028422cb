import { type Silence, silenceHere, silenceInFile } from '../../silence.ts'
import type { Text } from '../../text.ts'
import { diagnosticFor } from '../diagnostics.ts'
import { firstOfEachRule, type Offer, workspaceEdit } from './offer.ts'

/** Comments that silence a rule: above the instruction, or for the whole file. */
export const ignore: Offer = {
  kind: 'quickfix',
  actions(asked) {
    const { file, uri, locale } = asked
    return firstOfEachRule(asked).flatMap((finding) => {
      const action = (title: (name: string) => Text, silence: Silence | undefined) =>
        silence
          ? [
              {
                title: title(silence.name)[locale],
                kind: 'quickfix',
                diagnostics: [diagnosticFor(file, finding, locale)],
                edit: workspaceEdit(file, uri, [silence.edit]),
              },
            ]
          : []
      return [...action(here, silenceHere(file, finding)), ...action(inFile, silenceInFile(file, finding))]
    })
  },
}

function here(name: string): Text {
  return { en: `Ignore \`${name}\` here`, ko: `여기서만 \`${name}\` 무시하기` }
}

function inFile(name: string): Text {
  return { en: `Ignore \`${name}\` in this file`, ko: `이 파일에서 \`${name}\` 무시하기` }
}
