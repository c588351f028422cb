import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FrameLocator, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { bindStep } from '../../src/lessons/bound-step.ts'
import { isFreePort } from '../../src/lessons/free-port.ts'
import type { Deed, Keys, Lesson, Step } from '../../src/lessons/lesson.ts'
import { fill, resolveVariables, variablesIn } from '../../src/lessons/variables.ts'
import { words } from '../../src/lessons/view/words.ts'
import type { Locale } from '../../src/text.ts'
import { docker, inShell } from './docker.ts'
import { giveAnswer, rightOf } from './give-answer.ts'
import { lessonCalled, lessonFolder } from './lesson-called.ts'
import { enterLine, focusedTerminal, untilPrompt } from './terminal.ts'
import { command, openWorkbench, picture, type Workbench, webview } from './workbench.ts'

/** A lesson in the workbench, done as a learner does it: on its page, in the terminal and in files. */
export interface LessonWalk {
  readonly page: Page
  /** The lesson's page. */
  readonly view: FrameLocator
  readonly lesson: Lesson
  /** Does what the step's `do` says, answers its question, and waits until every goal is met. */
  doStep(id: string): Promise<void>
  /** Goes to the next step, and waits for its heading. */
  next(): Promise<void>
  /** All from the step on the page to the end. @param seen is called when a step is done, before the next one */
  toTheEnd(seen?: (step: Step) => Promise<void>): Promise<void>
  /** Does one deed of the step on the page, by the buttons of the page where it has them. */
  does(deed: Deed): Promise<void>
  /** Waits until the goal with these words is met. */
  goal(words: string): Promise<void>
  /** Waits until every goal of the step is met. */
  done(): Promise<void>
  /** Photographs the window, for people to look at. */
  picture(name: string): Promise<void>
}

/**
 * What a walk needs of the workbench: a terminal without a canvas can be read, news of every port covers the page, and
 * the lines of a solution are indented as they are.
 */
export const lessonSettings = {
  'terminal.integrated.gpuAcceleration': 'off',
  'remote.autoForwardPorts': false,
  'editor.autoIndent': 'none',
}

const patience = { timeout: 60_000 }

/** Opens a workbench for a lesson. */
export function openForLesson(options: Parameters<typeof openWorkbench>[0] = {}): Promise<Workbench> {
  return openWorkbench({ height: 1100, ...options, settings: { ...lessonSettings, ...options.settings } })
}

/**
 * Starts a lesson of the course from the command palette.
 * @param name its folder, or the beginning of it: `05`
 */
export async function startLesson({ page, folder }: Workbench, name: string, locale: Locale): Promise<LessonWalk> {
  const lesson = await lessonCalled(name)
  const { title, steps } = lesson.narration[locale]
  await command(page, locale === 'ko' ? 'Drydock: 레슨 시작…' : 'Drydock: Start a Lesson…')
  // A long list is drawn where it is seen: what is looked for comes to its top.
  await page.getByPlaceholder(locale === 'ko' ? '레슨을 고르세요' : 'Choose a lesson').fill(title)
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).click()
  const view = webview(page, 'tab')
  // As the lesson chooses them on an engine where nothing is in its way.
  let values = await resolveVariables(lesson.variables, { present: [], isFree: isFreePort, imagePrefix: '' })
  let shown: string | undefined = lesson.steps[0]?.id
  await heading(titleOf(shown))
  for (const { build } of lesson.setup ?? []) {
    await expect.poll(() => docker('image', 'ls', '--quiet', fill(build, values)), patience).not.toBe('')
  }
  const button = (text: keyof typeof words) => view.getByRole('button', { name: said(text), exact: true })
  return { page, view, lesson, doStep, next, toTheEnd, does, goal, done, picture: (called) => picture(page, called) }

  function titleOf(id: string | undefined): string {
    return steps.find((step) => step.id === id)?.title ?? ''
  }

  function said(text: keyof typeof words): string {
    const word = words[text]
    return 'en' in word ? word[locale] : ''
  }

  async function heading(text: string): Promise<void> {
    await view.getByRole('heading', { name: text, exact: true }).waitFor()
  }

  function stepNow(): Step {
    const step = lesson.steps.find(({ id }) => id === shown)
    if (!step) throw new Error(`The lesson has no step ${shown}.`)
    return step
  }

  async function doStep(id: string): Promise<void> {
    expect(id).toBe(shown)
    const step = stepNow()
    for (const deed of step.do ?? []) await does(deed)
    if (await view.locator('.order, .choice, .match, .answer').first().isVisible()) await answerOf(step)
    await done()
  }

  async function next(): Promise<void> {
    const index = lesson.steps.indexOf(stepNow()) + 1
    const following = lesson.steps[index]?.id
    await view.getByRole('button', { name: words.nextIs(titleOf(following))[locale], exact: true }).click()
    shown = following
    await heading(titleOf(following))
  }

  async function toTheEnd(seen: (step: Step) => Promise<void> = async () => {}): Promise<void> {
    for (const step of lesson.steps.slice(lesson.steps.indexOf(stepNow()))) {
      await doStep(step.id)
      await seen(step)
      if (step !== lesson.steps.at(-1)) await next()
    }
  }

  async function does(deed: Deed): Promise<void> {
    const box = boxOf(deed)
    await learnFromBoxes()
    if ('press' in deed) await press(deed.press, box)
    else if ('open' in deed) await visit((await box?.locator('.mono').textContent()) ?? '')
    else if ('edit' in deed) await edit(deed, box)
    else if ('type' in deed) await types(fill(deed.type, values))
    else if (deed.online !== true) await runs(deed, box)
  }

  /** The command box that the step's prose has for it. */
  function boxOf(deed: Deed): Locator | undefined {
    const index = (stepNow().do ?? []).indexOf(deed)
    const prose = steps.find(({ id }) => id === shown)?.prose ?? []
    const places = prose.flatMap((block) => (block.kind === 'command' ? [block.deed] : []))
    const place = places.indexOf(index)
    return place < 0 ? undefined : view.locator('.command').nth(place)
  }

  async function runs(deed: Extract<Deed, { run: string }>, box: Locator | undefined): Promise<void> {
    const running = new Set(await runningContainers())
    const typing = box?.getByRole('button', { name: said('type'), exact: true })
    // A command that fades has no button of its own.
    if (typing && (await typing.isVisible())) {
      await typing.click()
    } else if (deed === (stepNow().do ?? []).find((one) => 'run' in one && !one.fails) && !lesson.unaided) {
      await button('showMe').click()
    } else {
      if (lesson.unaided) await button('openTerminal').click()
      else await command(page, 'Terminal: Focus Terminal')
      await focusedTerminal(page).waitFor()
      await page.keyboard.type(fill(deed.run, values))
    }
    await enterLine(page, fill(deed.run, values))
    if (!deed.stays) return untilPrompt(page)
    if (/^docker (container )?(run|start)\b/.test(deed.run)) {
      await expect.poll(async () => (await runningContainers()).some((id) => !running.has(id)), patience).toBe(true)
    }
    // A person takes a moment before the next key; the program needs it to listen.
    await page.waitForTimeout(700)
  }

  /** Ports are what is free here: the page says which, also beside a command that fades. */
  async function learnFromBoxes(): Promise<void> {
    for (const deed of stepNow().do ?? []) {
      const template = 'run' in deed ? deed.run : 'open' in deed ? deed.open : undefined
      const box = boxOf(deed)
      // One that has faded has no box.
      if (template === undefined || !box || !(await box.isVisible())) continue
      learn(template, (await box.locator('.mono').textContent()) ?? '')
    }
  }

  function learn(template: string, line: string): void {
    const names = variablesIn(template)
    const parts = template.split(/\{\{\w[\w.-]*\}\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    const match = new RegExp(`${parts.join('(\\S+?)')}$`).exec(line)
    if (!match || line.includes('____')) return
    values = { ...values, ...Object.fromEntries(names.map((name, place) => [name, match[place + 1] ?? ''])) }
  }

  async function press(keys: Keys, box: Locator | undefined): Promise<void> {
    const toTerminal = box?.getByRole('button', { name: said('toTerminal'), exact: true })
    if (toTerminal) await toTerminal.click()
    else await command(page, 'Terminal: Focus Terminal')
    await focusedTerminal(page).waitFor()
    await page.keyboard.press(keys.replace('ctrl', 'Control'))
  }

  /** A line for the program that holds the terminal. */
  async function types(line: string): Promise<void> {
    await focusedTerminal(page).waitFor()
    await untilPrompt(page)
    await page.keyboard.type(line)
    await enterLine(page, line)
  }

  async function visit(address: string): Promise<void> {
    await (await fetch(address)).text()
  }

  /** Writes the solution into the file, in the editor, and saves it. */
  async function edit(deed: Extract<Deed, { edit: string }>, box: Locator | undefined): Promise<void> {
    const path = join(folder, 'drydock-lessons', lessonFolder(lesson), deed.edit)
    const solution = fill(await readFile(join(lesson.folder, 'files', deed.becomes), 'utf8'), values)
    if (box) await box.getByRole('button', { name: said('openFile'), exact: true }).click()
    const editor = page.locator(`.monaco-editor[data-uri$="/${lessonFolder(lesson)}/${deed.edit}"]`)
    await editor.locator('.view-lines').click()
    await page.keyboard.press('Control+A')
    await page.keyboard.press('Delete')
    await page.keyboard.insertText(solution)
    await page.keyboard.press('Control+S')
    await expect.poll(async () => (await readFile(path, 'utf8')).trimEnd(), patience).toBe(solution.trimEnd())
  }

  /** Answers the question on the page: as the engine says, as the solution says, or, where none is offered, by hand. */
  async function answerOf(step: Step): Promise<void> {
    const { question } = bindStep(step, values)
    if (!question) throw new Error(`The step ${step.id} asks nothing.`)
    if (step.answerBy !== undefined) await giveAnswer(view, question, [await inShell(fill(step.answerBy, values))])
    else if (lesson.unaided) await giveAnswer(view, question, rightOf(question))
    else {
      await button('showMe').click()
      const field = view.getByRole('textbox', { name: said('yourAnswer') })
      if (await field.isVisible()) await expect.poll(() => field.inputValue(), patience).not.toBe('')
    }
    await button('check').first().click()
  }

  async function goal(text: string): Promise<void> {
    await view.locator('.goals li', { hasText: text }).getByText(said('met'), { exact: false }).waitFor()
  }

  async function done(): Promise<void> {
    const isLast = shown === lesson.steps.at(-1)?.id
    const name = isLast ? said('cleanUp') : words.nextIs('')[locale]
    await view.locator('footer').getByRole('button', { name }).waitFor(patience)
  }
}

async function runningContainers(): Promise<readonly string[]> {
  return (await docker('ps', '--quiet')).split('\n')
}
