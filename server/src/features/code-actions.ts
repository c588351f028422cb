import type { CodeAction, Range } from 'vscode-languageserver'
import type { Locale } from '../text.ts'
import { answer } from './answer.ts'
import { offers } from './code-actions/index.ts'
import type { Asked, Offer } from './code-actions/offer.ts'
import type { Feature } from './feature.ts'
import { type Checked, findingsIn } from './findings.ts'

export const codeActions: Feature = {
  capabilities: { codeActionProvider: { codeActionKinds: [...new Set(offers.map(({ kind }) => kind))] } },
  attach(connection, workspace) {
    connection.onCodeAction(
      answer(connection, null, async ({ textDocument: { uri }, range, context: { only } }) => {
        if (!offers.some((offer) => isWanted(offer, only))) return undefined
        const checked = await findingsIn(workspace, uri)
        if (!checked) return undefined
        const { locale } = workspace.preferences
        const creates = workspace.client.workspace?.workspaceEdit?.resourceOperations?.includes('create') === true
        const { knownImage } = workspace.localImages
        return actionsIn(checked, { uri, range, only, locale, canCreateFiles: creates, knownImage })
      }),
    )
  },
}

/** What an editor asks for: `only` some kinds of actions, or parents of them. */
export interface Request {
  readonly uri: string
  readonly range: Range
  readonly only?: readonly string[] | undefined
  readonly locale: Locale
  /** Whether the client can create a file for an action. */
  readonly canCreateFiles?: boolean
  /** An image on the machine, as far as it is known without waiting; by default none is. */
  readonly knownImage?: Asked['knownImage']
}

/** Everything that can be done about the findings that touch a range. */
export function actionsIn(
  checked: Checked,
  { uri, range, only, locale, canCreateFiles = false, knownImage = () => undefined }: Request,
): CodeAction[] {
  const { lines } = checked.file
  const span = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) }
  const asked = { ...checked, uri, span, locale, canCreateFiles, knownImage }
  return offers.filter((offer) => isWanted(offer, only)).flatMap(({ actions }) => actions(asked))
}

function isWanted({ kind, isOnRequest }: Offer, only: readonly string[] | undefined): boolean {
  if (only === undefined) return !isOnRequest
  return only.some((asked) => (asked === '' ? !isOnRequest : kind === asked || kind.startsWith(`${asked}.`)))
}
