import type { ResponseError } from 'vscode-languageserver/node'
import { defaultSettings } from '../settings.ts'
import { type Summary, summaryOf } from '../summary.ts'
import { answer } from './answer.ts'
import type { Feature } from './feature.ts'

/** `drydock/summary`: what a text says as a Dockerfile, whoever has written it. For the checks of lessons. */
export const summary: Feature = {
  capabilities: {},
  attach(connection) {
    connection.onRequest<Summary | null | ResponseError<never>, never>(
      'drydock/summary',
      answer(connection, null, ({ text }: { readonly text: string }) => summaryOf(text, defaultSettings)),
    )
  },
}
