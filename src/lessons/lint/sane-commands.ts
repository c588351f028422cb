import { dockerLinesIn } from '../../docker-cli/docker-lines.ts'
import { faultsOf as unknownTo } from '../../docker-cli/faults.ts'
import type { Text } from '../../text.ts'
import type { Deed } from '../lesson.ts'
import { inNarration, inStructure, type LessonRule, locales, wordsOf } from './lesson-rule.ts'

/** What is shown and typed for the learner is a `docker` command as one writes it; what the prose places is there. */
export const saneCommands: LessonRule = function* (checked) {
  for (const [index, step] of checked.lesson.steps.entries()) {
    const ways: readonly (readonly Deed[])[] = [step.do ?? [], ...(step.also ?? [])]
    for (const [way, deeds] of ways.entries()) {
      for (const [place, deed] of deeds.entries()) {
        if (!('run' in deed)) continue
        const path = way === 0 ? ['do', place] : ['also', way - 1, place]
        const lines = [deed.run, ...Object.values(deed.in ?? {})]
        const unknown = deed.fails ? [] : lines.flatMap(unknownIn)
        for (const message of [...lines.flatMap(faultsOf), ...unknown])
          yield inStructure(checked, ['steps', index, ...path], message)
      }
    }
    for (const locale of locales) {
      const words = wordsOf(checked, locale, step.id)
      const places = words?.prose.flatMap((block) => (block.kind === 'command' ? [block.deed] : [])) ?? []
      for (const place of places.filter((one) => one >= (step.do ?? []).length)) {
        yield inNarration(checked, locale, words?.line ?? 1, {
          en: `The step has no command ${place + 1}.`,
          ko: `이 단계에는 ${place + 1}번 명령이 없습니다.`,
        })
      }
    }
  }
}

/** Commands and options that the docker CLI does not have. */
function unknownIn(line: string): Text[] {
  const written = line.replace(/\{\{([\w.-]+)\}\}/g, '$1')
  return dockerLinesIn(written, 'shellscript').flatMap(({ pieces }) => unknownTo(pieces).map(({ message }) => message))
}

function faultsOf(line: string): Text[] {
  const words = line.trim().split(/\s+/)
  const faults: Text[] = []
  // cmd has no other way to give a command what another one prints, and PowerShell none to give it a file.
  const others = /^(for \/f %i in \('docker |Get-Content \S+ \| docker )/
  if (words[0] !== 'docker' && !others.test(line))
    faults.push({ en: 'A command begins with `docker`.', ko: '명령은 `docker`로 시작해야 합니다.' })
  if (/(?:-p|--publish)[= ](?:[\d.]+:)?\d+:/.test(line)) {
    faults.push({
      en: 'The port of the machine is a variable: a fixed one may be taken.',
      ko: '내 컴퓨터의 포트는 변수로 쓰세요. 고정된 포트는 이미 쓰고 있을 수 있습니다.',
    })
  }
  return faults
}
