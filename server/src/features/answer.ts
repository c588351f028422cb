import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node'

/**
 * The edge between the protocol and a feature: a request that was cancelled meanwhile is not computed, and a mistake of
 * ours is logged and answered with nothing, so that the editor goes on without it.
 */
export function answer<Request, Answer>(
  connection: Connection,
  compute: (request: Request) => Answer | undefined,
): (request: Request, token: CancellationToken) => Answer | null | ResponseError<void> {
  return (request, token) => {
    if (token.isCancellationRequested) return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')
    try {
      return compute(request) ?? null
    } catch (error) {
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
      return null
    }
  }
}
