import { type ComponentChild, render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach } from 'vitest'

/** A place in the document for what a webview draws, empty at the beginning of each test, with the hands of a person. */
export function testPage() {
  let root: HTMLElement
  beforeEach(() => {
    root = document.createElement('div')
    document.body.append(root)
  })
  afterEach(() => {
    render(null, root)
    root.remove()
  })
  const does = (deed: () => unknown): void => void act(() => void deed())
  const press = (isMeant: (button: HTMLButtonElement) => boolean) =>
    does(() => [...root.querySelectorAll('button')].find(isMeant)?.click())
  return {
    get root() {
      return root
    },
    draw: (drawn: ComponentChild) => does(() => render(drawn, root)),
    /** Does it, and lets what comes of it be drawn. */
    does,
    text: (selector: string) => root.querySelector(selector)?.textContent,
    pressText: (text: string) => press(({ textContent }) => textContent === text),
    pressNamed: (name: string) => press((button) => button.getAttribute('aria-label') === name),
  }
}
