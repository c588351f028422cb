import { stagesOf } from '../../../meaning/stages.ts'
import { shellIn } from '../../../shell/script.ts'
import type { Dockerfile, Instruction } from '../../../syntax/tree.ts'
import { chosen, type Refactoring } from './refactoring.ts'

/** `COPY . .` moves behind the RUN that installs packages, so that a changed source does not install them again. */
export const sourcesLater: Refactoring = (asked) => {
  const { file } = asked
  const at = chosen(asked)
  const stage = stagesOf(file).list.find(({ instructions }) => at && instructions.includes(at))
  const found = stage && pairAround(file, stage.instructions, at)
  if (!found) return undefined
  const { copy, install, manifests } = found
  const target = copy.words.at(-1)
  if (!target) return undefined
  const folder = target.text === '.' || target.text === './' ? './' : `${target.text.replace(/\/$/, '')}/`
  const written = file.text.slice(copy.range.start, copy.range.end)
  return {
    title: {
      en: `Copy ${manifests} first, the sources after the packages`,
      ko: `${manifests}만 먼저 복사하고 소스는 설치 뒤에 복사하기`,
    },
    edits: [
      { range: copy.argumentsRange, text: `${manifests} ${folder}` },
      { range: { start: install.range.end, end: install.range.end }, text: `\n${written}` },
    ],
  }
}

function pairAround(file: Dockerfile, instructions: readonly Instruction[], at: Instruction | undefined) {
  for (const [index, copy] of instructions.entries()) {
    if (!copiesAll(copy)) continue
    const next = instructions.slice(index + 1).find(({ keyword }) => keyword !== 'ENV' && keyword !== 'ARG')
    const manifests = next?.keyword === 'RUN' ? manifestsOf(file, next) : undefined
    if (next && manifests !== undefined && (at === copy || at === next)) return { copy, install: next, manifests }
  }
  return undefined
}

function copiesAll({ keyword, words, flags, form, heredocs }: Instruction): boolean {
  const [source] = words
  return (
    keyword === 'COPY' &&
    form === 'words' &&
    words.length === 2 &&
    flags.length === 0 &&
    heredocs.length === 0 &&
    (source?.text === '.' || source?.text === './')
  )
}

/** The files that a RUN needs that does nothing but install packages. */
function manifestsOf(file: Dockerfile, run: Instruction): string | undefined {
  const { commands, isBroken } = shellIn(file, run)
  const installing = commands.filter(({ name }) => name !== 'set')
  const [command] = installing
  if (isBroken || installing.length !== 1 || !command) return undefined
  const words = [command.name, ...command.arguments.map(({ text }) => text)].join(' ')
  return installers.find(({ pattern }) => pattern.test(words))?.manifests
}

const installers: readonly { readonly pattern: RegExp; readonly manifests: string }[] = [
  { pattern: /^npm (?:ci|install|i)(?: --?\S+)*$/, manifests: 'package*.json' },
  { pattern: /^yarn(?: install)?(?: --?\S+)*$/, manifests: 'package.json yarn.lock' },
  { pattern: /^pnpm (?:install|i)(?: --?\S+)*$/, manifests: 'package.json pnpm-lock.yaml' },
  { pattern: /^pip3? install .*-r requirements\.txt/, manifests: 'requirements.txt' },
  { pattern: /^go mod download$/, manifests: 'go.mod go.sum' },
  { pattern: /^bundle install/, manifests: 'Gemfile Gemfile.lock' },
  { pattern: /^mvn .*dependency:(?:go-offline|resolve)/, manifests: 'pom.xml' },
]
