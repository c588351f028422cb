import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** The terminal that has the keyboard. Its text can be read where `terminal.integrated.gpuAcceleration` is off. */
export function focusedTerminal(page: Page): Locator {
  return page.locator('.terminal.xterm.focus')
}

/** Waits until the line has been typed, which a terminal that has just been opened does late, and presses Enter. */
export async function enterLine(page: Page, line: string): Promise<void> {
  await focusedTerminal(page).waitFor()
  // Rows break where the window does, and blanks go there.
  await expect.poll(() => textOf(page), { timeout: 30_000 }).toMatch(new RegExp(`${literal(line.replace(/\s/g, ''))}$`))
  await page.keyboard.press('Enter')
}

/** Waits until a shell asks for the next line: the command before is over. An arrow, as builders draw it, is no prompt. */
export async function untilPrompt(page: Page): Promise<void> {
  await expect.poll(() => textOf(page), { timeout: 60_000 }).toMatch(/(?<!-)[$#%>]$/)
}

/** All that it shows, without blanks. */
async function textOf(page: Page): Promise<string> {
  return ((await focusedTerminal(page).locator('.xterm-rows').textContent()) ?? '').replace(/\s/g, '')
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
