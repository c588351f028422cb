import { CompletionItemKind } from 'vscode-languageserver/node'
import type { Form, Instruction } from '../../knowledge/explanation.ts'
import { instructions } from '../../knowledge/index.ts'
import type { Dockerfile } from '../../syntax/tree.ts'
import type { Candidate, Completer, Site } from './candidate.ts'

/** The instructions, one for each form; where arguments follow already, the keyword alone. */
export const keyword: Completer = (site) => {
  if (!isAtKeyword(site)) return undefined
  const { file, instruction, isTrigger } = site
  const hasArguments = instruction !== undefined && instruction.keyword !== 'ONBUILD' && instruction.form !== 'none'
  const isLower = prefersLowerCase(file)
  return sorted(
    file,
    instructions.filter((one) => !isTrigger || one.isTrigger),
  ).flatMap((one) =>
    (hasArguments ? one.forms.slice(0, 1) : one.forms).map((form) => {
      const snippet = hasArguments ? one.keyword : form.snippet
      return { ...candidate(site, one, form), ...(isLower ? lowered(one.keyword, snippet) : { snippet }) }
    }),
  )
}

function isAtKeyword({ instruction, isTrigger, offset, typed }: Site): boolean {
  if (typed.startsWith('#')) return false
  if (!instruction || offset <= instruction.keywordRange.end) return true
  return isTrigger && instruction.keyword === 'ONBUILD'
}

function candidate({ word }: Site, instruction: Instruction, form: Form): Omit<Candidate, 'snippet'> {
  const { keyword } = instruction
  return {
    label: keyword,
    after: { en: form.label.en.slice(keyword.length), ko: form.label.ko.slice(keyword.length) },
    kind: CompletionItemKind.Keyword,
    detail: instruction.title,
    span: word,
    topic: `instruction ${keyword}`,
    isDeprecated: keyword === 'MAINTAINER',
  }
}

/** Before the first FROM only it and ARG are allowed, so they come first. */
function sorted(file: Dockerfile, offered: readonly Instruction[]): readonly Instruction[] {
  if (file.instructions.some(({ keyword }) => keyword === 'FROM')) return offered
  const isEarly = ({ keyword }: Instruction) => keyword === 'FROM' || keyword === 'ARG'
  return [...offered.filter(isEarly), ...offered.filter((one) => !isEarly(one))]
}

function prefersLowerCase({ instructions }: Dockerfile): boolean {
  const lower = instructions.filter(({ writtenKeyword }) => writtenKeyword === writtenKeyword.toLowerCase())
  return lower.length * 2 > instructions.length
}

function lowered(keyword: string, snippet: string): Pick<Candidate, 'label' | 'snippet'> {
  return { label: keyword.toLowerCase(), snippet: keyword.toLowerCase() + snippet.slice(keyword.length) }
}
