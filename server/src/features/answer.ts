import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver/node'

/**
 * The edge between the protocol and a feature: a request that was cancelled meanwhile is not computed, and a mistake of
 * ours is logged and answered with `nothing`, so that the editor goes on without it.
 */
export function answer<Request, Answer, Nothing>(
  connection: Connection,
  nothing: Nothing,
  compute: (request: Request) => Answer | undefined | Promise<Answer | undefined>,
): (request: Request, token: CancellationToken) => Promise<Answer | Nothing | ResponseError<never>> {
  return async (request, token) => {
    if (token.isCancellationRequested) return cancelled()
    try {
      const computed = await compute(request)
      return token.isCancellationRequested ? cancelled() : (computed ?? nothing)
    } catch (error) {
      report(connection, error)
      return nothing
    }
  }
}

/** Says in the log of the editor what went wrong. */
export function report(connection: Connection, error: unknown): void {
  connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
}

function cancelled(): ResponseError<never> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled')
}
