import { writeFileSync } from 'node:fs'
import { goesOn } from '../config-file.ts'
import { inOrder, lint } from '../lint.ts'
import { mend } from '../mend.ts'
import type { Settings } from '../settings.ts'
import { programOnPath } from '../shellcheck/program.ts'
import { type ShellCheck, shellCheck } from '../shellcheck/shellcheck.ts'
import { parse } from '../syntax/parse.ts'
import type { Text } from '../text.ts'
import { Complaint, wordsOf } from './complaint.ts'
import { fileSettings } from './file-settings.ts'
import { type Source, sourcesOf } from './files.ts'
import type { Report } from './formats/report.ts'
import { help, noFile } from './help.ts'
import { type Options, readOptions } from './options.ts'
import { localeFor, systemLocale } from './system-locale.ts'

/** `lint [OPTIONS] FILE...`: reports what there is to say about the files. Gives the exit code. */
export async function lintCommand(words: readonly string[]): Promise<number> {
  try {
    const options = readOptions(words)
    if (options.isHelp) {
      console.log(help[localeFor(words)])
      return 0
    }
    if (options.files.length === 0) throw noFile()
    const settingsOf = fileSettings(options.choice, (problem) => complain(problem, options))
    const locale = options.locale ?? (await settingsOf('-')).locale ?? systemLocale()
    const sources = sourcesOf(options.files)
    const shell = shellCheck(programOnPath('shellcheck'))
    const reports: Report[] = []
    for (const source of sources) reports.push(await reportOf(source, await settingsOf(source.name), options, shell))
    process.stdout.write(options.format(reports, { locale, hasColours: hasColours() }))
    return reports.some(({ diagnostics }) => diagnostics.length > 0) ? 1 : 0
  } catch (error) {
    console.error(wordsOf(error)[localeFor(words)])
    return 2
  }
}

async function reportOf(
  { name, text, isWritable, ignoreFile }: Source,
  settings: Settings,
  { allRules, fixes }: Options,
  shell: ShellCheck,
): Promise<Report> {
  const surroundings = { ignoreFile, allRules }
  const mended = fixes && isWritable ? mend(text, settings, surroundings) : text
  if (mended !== text) writeFileSync(name, mended)
  const file = parse(mended)
  await shell.complete(file, settings)
  const found = [...lint(file, settings, surroundings), ...shell.findingsIn(file, settings, allRules)]
  return { name, file, diagnostics: inOrder(found) }
}

/** What was asked for by name has to be right; of what was found on the way, it is enough to tell. */
function complain(problem: Text, { choice, locale = systemLocale() }: Options): void {
  if (choice.config !== undefined) throw new Complaint(problem)
  console.error(`${problem[locale]} ${goesOn[locale]}`)
}

function hasColours(): boolean {
  return process.stdout.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb'
}
