import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  activityBarIcon,
  describeInWorkbench,
  openFile,
  openWorkbench,
  picture,
  sidebar,
  visibleText,
  type Workbench,
} from './workbench.ts'

describeInWorkbench('the packaged extension', () => {
  let workbench: Workbench
  beforeAll(async () => {
    workbench = await openWorkbench()
  })
  afterAll(() => workbench.close())

  test('stands in the activity bar', async () => {
    await workbench.page.locator(activityBarIcon).waitFor()
  })

  test('fills its sidebar', async () => {
    const view = await sidebar(workbench.page)
    await expect.poll(() => view.locator('body').textContent()).not.toBe('')
    await picture(workbench.page, 'sidebar')
  })

  test('opens a Dockerfile', async () => {
    const editor = await openFile(workbench.page, 'Dockerfile')
    await expect.poll(() => visibleText(editor)).toContain('FROM busybox:1.36 AS build')
  })
})
