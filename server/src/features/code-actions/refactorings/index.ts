import { type Offer, workspaceEdit } from '../offer.ts'
import { commandForm } from './command-form.ts'
import { copyForAdd } from './copy-for-add.ts'
import { mergeRuns } from './merge-runs.ts'
import { nonRootUser } from './non-root-user.ts'
import { pinDigest } from './pin-digest.ts'
import type { Refactoring } from './refactoring.ts'
import { sourcesLater } from './sources-later.ts'
import { splitStages } from './split-stages.ts'

const refactorings: readonly Refactoring[] = [
  sourcesLater,
  splitStages,
  mergeRuns,
  nonRootUser,
  copyForAdd,
  pinDigest,
  commandForm,
]

/** Changes for the better at the cursor, though nothing is wrong. */
export const refactor: Offer = {
  kind: 'refactor.rewrite',
  actions(asked) {
    return refactorings.flatMap((refactoring) => {
      const found = refactoring(asked)
      if (!found) return []
      return {
        title: found.title[asked.locale],
        kind: 'refactor.rewrite',
        edit: workspaceEdit(asked.file, asked.uri, found.edits),
      }
    })
  },
}
