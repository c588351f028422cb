/** The extension's side, as a view sees it: messages in and out, and a little memory that outlives the document. */
export interface Host<Sent, Received, Kept> {
  send(message: Sent): void
  /** Hears what the host sends. What is not a message of the protocol is dropped. */
  onMessage(listener: (message: Received) => void): void
  /** What `keep` kept last; undefined at first. It is the view's own, but of an earlier version perhaps: check it. */
  readonly kept: unknown
  /** Kept while the editor runs, also when the view is hidden and its document thrown away. */
  keep(state: Kept): void
}

interface EditorApi {
  postMessage(message: unknown): void
  getState(): unknown
  setState(state: unknown): void
}

declare function acquireVsCodeApi(): EditorApi

/**
 * Connects the view to its host. Once a document: the editor hands its interface out once, and it stays in here.
 * @param isMessage guards the door
 */
export function connect<Sent, Received, Kept>(
  isMessage: (message: unknown) => message is Received,
): Host<Sent, Received, Kept> {
  const editor = acquireVsCodeApi()
  return {
    send: (message) => editor.postMessage(message),
    onMessage(listener) {
      window.addEventListener('message', (event: MessageEvent<unknown>) => {
        if (isMessage(event.data)) listener(event.data)
      })
    },
    kept: editor.getState(),
    keep: (state) => editor.setState(state),
  }
}
