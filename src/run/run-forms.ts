import type * as vscode from 'vscode'
import type { Image } from '../engine/engine.ts'
import type { Services } from '../part.ts'
import { openRunForm, type RunDoors } from './run-tab.ts'

/** The forms that run images; each time a fresh one. */
export interface RunForms extends vscode.Disposable {
  readonly open: (image: Image) => void
}

export function runForms(services: Services, doors: RunDoors): RunForms {
  const forms = new Set<vscode.Disposable>()
  return {
    open(image) {
      const form = openRunForm(services, image, doors, () => forms.delete(form))
      forms.add(form)
    },
    dispose() {
      for (const form of [...forms]) form.dispose()
    },
  }
}
