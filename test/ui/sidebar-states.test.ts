import AxeBuilder from '@axe-core/playwright'
import type { FrameLocator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ToView } from '../../src/sidebar/protocol.ts'
import { crowd, type Scene, scenes } from './sidebar-scenes.ts'
import { describeInWorkbench, openWorkbench, picture, sidebar, sidebarWidth, type Workbench } from './workbench.ts'

// Every state that the sidebar can be in, told to the real page in the real editor; what its own host says is not heard.
// The dark pictures show them all; the others what differs most between themes, languages and widths.
for (const { look, width, names, otherWidth } of [
  { look: { theme: 'dark', locale: 'en' }, width: 300, names: undefined, otherWidth: 800 },
  { look: { theme: 'light', locale: 'ko' }, width: 300, names: ['denied', 'list', 'chosen', 'open'], otherWidth: 200 },
  { look: { theme: 'hc', locale: 'en' }, width: 300, names: ['reconnecting', 'list', 'chosen'], otherWidth: undefined },
] as const) {
  describeInWorkbench(`every state of the sidebar (${look.theme}, ${look.locale})`, () => {
    let workbench: Workbench
    let view: FrameLocator
    beforeAll(async () => {
      workbench = await openWorkbench({ ...look, width: 1280, height: 1200 })
      await workbench.page.addInitScript(() => {
        const hear = (event: MessageEvent) => {
          const isDeaf = document.documentElement?.dataset['deaf'] === 'yes'
          if (isDeaf && !('told' in Object(event.data))) event.stopImmediatePropagation()
        }
        window.addEventListener('message', hear, { capture: true })
      })
      view = await sidebar(workbench.page)
      await view.locator('.engine').waitFor()
      await view.locator('html').evaluate((page) => {
        page.dataset['deaf'] = 'yes'
      })
    })
    afterAll(() => workbench.close())

    const tell = async (messages: readonly ToView[]) => {
      const told = messages.map((message) => ({ ...message, told: true }))
      await view.locator('body').evaluate((_, all) => {
        for (const data of all) window.dispatchEvent(new MessageEvent('message', { data }))
      }, told)
    }
    const play = async ({ name, messages, press = [], modifiers = [] }: Scene, wide: number) => {
      await tell(messages)
      for (const selector of press) {
        const target = view.locator(selector).first()
        if ((await target.count()) > 0) await target.click({ modifiers: [...modifiers] })
      }
      await workbench.page.mouse.move(1200, 600)
      await picture(workbench.page, `states/${name}-${look.theme}-${look.locale}-${wide}`)
      const fits = await view.locator('html').evaluate((page) => page.scrollWidth <= page.clientWidth)
      expect(fits, 'nothing is wider than the sidebar').toBe(true)
    }
    const all = scenes(look.locale)
    const shown = all.filter(({ name }) => names === undefined || names.some((one) => one === name))

    describe(`${width} pixels wide`, () => {
      beforeAll(() => sidebarWidth(workbench.page, width))
      test.each(shown.map((scene) => [scene.name, scene] as const))('%s', async (name, scene) => {
        await play(scene, width)
        if (!searched.includes(name)) return
        const found = await new AxeBuilder({ page: workbench.page })
          .include(['iframe.webview.ready', 'iframe#active-frame'])
          .disableRules(['page-has-heading-one', 'landmark-one-main', 'region'])
          .analyze()
        expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      })
    })

    if (otherWidth !== undefined) {
      describe(`${otherWidth} pixels wide`, () => {
        beforeAll(() => sidebarWidth(workbench.page, otherWidth))
        const telling = all.filter(({ name }) => ['denied', 'menu', 'chosen', 'open'].includes(name))
        test.each(telling.map((scene) => [scene.name, scene] as const))('%s', (_, scene) => play(scene, otherWidth))
      })
    }

    test('two thousand containers are a list of which what is in sight is drawn', async () => {
      await tell(crowd(look.locale))
      await view.locator('html').evaluate((page) => page.scrollTo(0, 0))
      await view.locator('[role=row]', { hasText: 'crowd-0' }).first().waitFor()
      const drawn = () => view.locator('[role=row]').count()
      expect(await drawn()).toBeLessThan(150)
      await view.locator('html').evaluate((page) => page.scrollTo(0, page.scrollHeight))
      await view.locator('[role=row]', { hasText: 'crowd-1999' }).waitFor()
      expect(await drawn()).toBeLessThan(150)
    })
  })
}

// What holds the most different things; the rest is made of the same.
const searched = ['denied', 'reconnecting', 'list', 'menu', 'chosen', 'open']
