import * as vscode from 'vscode'

/** Something that is loaded when somebody needs it first: an editor that is only just starting has other things to do. */
export interface Sleeper<Room> extends vscode.Disposable {
  /** Loads and begins it, unless that is done, and gives it back. @throws what loading it throws; the next one tries again */
  awake(): Promise<Room>
}

/**
 * @param commands of its own: until it is awake, a call of one of them wakes it
 * @param load gives what begins it; only then it registers its commands
 */
export function sleeper<Room extends vscode.Disposable>(
  commands: readonly string[],
  load: () => Promise<() => Room>,
): Sleeper<Room> {
  let room: Promise<Room> | undefined
  const standIns = vscode.Disposable.from(
    ...commands.map((command) =>
      vscode.commands.registerCommand(command, async (...given: readonly unknown[]) => {
        await awake()
        return vscode.commands.executeCommand(command, ...given)
      }),
    ),
  )

  async function begun(): Promise<Room> {
    const begin = await load()
    standIns.dispose()
    return begin()
  }

  function awake(): Promise<Room> {
    room ??= begun().catch((problem: unknown) => {
      room = undefined
      throw problem
    })
    return room
  }

  return {
    awake,
    dispose() {
      standIns.dispose()
      void room?.then(
        (opened) => opened.dispose(),
        () => {},
      )
    },
  }
}
