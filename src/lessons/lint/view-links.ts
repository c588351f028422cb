import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { commandNamed } from '../../docker-cli/commands.ts'
import type { Text } from '../../text.ts'
import type { Lesson } from '../lesson.ts'
import type { StepNarration } from '../narration.ts'
import type { ProseBlock } from '../prose.ts'
import type { Block, Inline, ViewKind, ViewLink } from '../prose-protocol.ts'
import { inNarration, type LessonRule, locales, wordsOf } from './lesson-rule.ts'

/** What the prose leads to is there, and both languages lead to the same. */
export const viewLinks: LessonRule = function* (checked) {
  for (const { id } of checked.lesson.steps) {
    const words = { en: wordsOf(checked, 'en', id), ko: wordsOf(checked, 'ko', id) }
    const targets = { en: targetsOf(words.en), ko: targetsOf(words.ko) }
    for (const locale of locales) {
      const line = words[locale]?.line ?? 1
      for (const { view, of } of linksIn(words[locale])) {
        const fault = faults[view](of, checked.lesson)
        if (fault) yield inNarration(checked, locale, line, fault)
      }
      const other = targets[locale === 'en' ? 'ko' : 'en']
      for (const target of other.filter((one) => !targets[locale].includes(one))) {
        yield inNarration(checked, locale, line, {
          en: `The other language leads to \`${target}\` in this step, this one does not.`,
          ko: `다른 언어에는 이 단계에 \`${target}\` 링크가 있는데 여기에는 없습니다.`,
        })
      }
    }
  }
}

const faults: Readonly<Record<ViewKind, (of: string, lesson: Lesson) => Text | undefined>> = {
  layers: () => undefined,
  logs: () => undefined,
  reference: (command) =>
    commandNamed(command.replace(/^docker /, ''))
      ? undefined
      : { en: `The reference has no \`${command}\`.`, ko: `명령어 사전에 \`${command}\`가 없습니다.` },
  stages: missingFile,
  findings: missingFile,
}

/** A file that the learner's folder begins with, or that a step edits. */
function missingFile(file: string, { folder, practice, steps }: Lesson): Text | undefined {
  const laid =
    practice === undefined ? [] : readdirSync(join(folder, 'files', practice), { recursive: true, encoding: 'utf8' })
  const edited = steps.flatMap((step) => (step.do ?? []).flatMap((deed) => ('edit' in deed ? [deed.edit] : [])))
  if ([...laid, ...edited].includes(file)) return undefined
  return { en: `The lesson has no file \`${file}\`.`, ko: `이 레슨에는 \`${file}\` 파일이 없습니다.` }
}

function targetsOf(step: StepNarration | undefined): string[] {
  return linksIn(step).map(({ view, of }) => `drydock:${view}/${of}`)
}

function linksIn(step: StepNarration | undefined): ViewLink[] {
  if (!step) return []
  const { prose, afterword, hints, mistakes, goals, items } = step
  const blocks = [prose, afterword, ...hints.map((hint) => hint.blocks), ...mistakes.map(({ body }) => body)].flat()
  const lines = [...mistakes.map(({ title }) => title), ...[...goals, ...items].map(({ words }) => words)]
  return [...blocks.flatMap(inlinesOf), ...lines.flat()].flatMap(linksOf)
}

function inlinesOf(block: ProseBlock | Block): readonly Inline[] {
  if (block.kind === 'paragraph' || block.kind === 'heading') return block.children
  if (block.kind === 'list') return block.items.flat().flatMap(inlinesOf)
  if (block.kind === 'system') return [...block.title, ...block.blocks.flatMap(inlinesOf)]
  return block.kind === 'command' ? block.parts.flatMap(({ means }) => means) : []
}

function linksOf(inline: Inline): ViewLink[] {
  if ('text' in inline) return []
  const inside = inline.children.flatMap(linksOf)
  return inline.kind === 'view' ? [inline, ...inside] : inside
}
