import * as vscode from 'vscode'
import type { Container, Image } from '../engine/engine.ts'
import { withEngine } from '../engine/when-connected.ts'
import type { Services } from '../part.ts'
import type { Text } from '../text.ts'
import { plain } from '../webview/plain.ts'

export interface NamedDoors {
  readonly openLayers: (image: Image) => void
  readonly openLogs: (container: Container) => void
  /** Shows why no engine answers. */
  readonly showEngine: () => void
}

/** Opens what is called so: lessons lead there by name. Not in the palette, whose commands ask which one. */
export function openByName({ live, language }: Services, doors: NamedDoors): vscode.Disposable {
  const register = vscode.commands.registerCommand
  const missing = (text: Text) => void vscode.window.showInformationMessage(language.say(text))
  return vscode.Disposable.from(
    register('drydock.open.layers', async (name: unknown) => {
      if (typeof name !== 'string') return
      const open = async (id: string | undefined) => {
        const image = live.snapshot.images.find((known) => known.id === id)
        if (image) doors.openLayers(image)
        else missing(words.noImage(plain(name)))
      }
      // The engine knows all the ways to write an image's name.
      await withEngine(
        live,
        async (engine) => open((await engine.inspectImage(name))?.['Id']?.toString()),
        doors.showEngine,
      )
    }),
    register('drydock.open.logs', async (name: unknown) => {
      if (typeof name !== 'string') return
      const open = async () => {
        const container = live.snapshot.containers.find((known) => known.name === name)
        if (container) doors.openLogs(container)
        else missing(words.noContainer(plain(name)))
      }
      await withEngine(live, open, doors.showEngine)
    }),
  )
}

const words = {
  noImage: (name: string): Text => ({
    en: `There is no image ${name} here yet.`,
    ko: `아직 ${name} 이미지가 없습니다.`,
  }),
  noContainer: (name: string): Text => ({
    en: `There is no container ${name} here now.`,
    ko: `지금은 ${name} 컨테이너가 없습니다.`,
  }),
}
