type Place = readonly [lesson: string, step: string]

/** The lesson and the step in which one learns why a finding in a Dockerfile is one; undefined where there is none. */
export function lessonAboutRule(rule: string): Place | undefined {
  return lessons.find(({ rules }) => rules.includes(rule))?.place
}

const labels = ['LabelMissing', 'LabelKey', 'LabelEmpty', 'LabelSuperfluous', 'LabelNotEmail', 'LabelNotGitHash']
const labelsToo = ['LabelNotSemver', 'LabelNotSpdx', 'LabelNotTime', 'LabelNotUrl']
const leftovers = ['AptCleanLists', 'ApkNoCache', 'DnfCleanAll', 'YumCleanAll', 'ZypperClean', 'PipNoCacheDir']

/** By step: what it teaches about. Every rule stands here once. */
export const lessons: readonly { readonly place: Place; readonly rules: readonly string[] }[] = [
  { place: ['names', 'latest'], rules: ['LatestTag', 'UntaggedBaseImage'] },
  { place: ['registry', 'where'], rules: ['UntrustedRegistry'] },
  { place: ['build', 'write'], rules: ['MissingFrom', 'UnknownInstruction'] },
  { place: ['context', 'copy-all'], rules: ['CopyWholeFilesystem'] },
  { place: ['context', 'ignore'], rules: ['CopyIgnoredFile'] },
  { place: ['context', 'add-copy'], rules: ['CopyInsteadOfAdd', 'AddExtractsArchives'] },
  { place: ['instructions', 'run'], rules: ['ConsecutiveRun', 'YarnCacheClean', ...leftovers] },
  {
    place: ['instructions', 'workdir'],
    rules: ['WorkdirRelativePath', 'WorkdirNotAbsolute', 'CdInsteadOfWorkdir', 'CopyRelativeWithoutWorkdir'],
  },
  { place: ['instructions', 'env'], rules: ['UndefinedVar', 'EnvRefersToItself', 'LegacyKeyValueFormat'] },
  { place: ['instructions', 'label'], rules: ['MaintainerDeprecated', ...labels, ...labelsToo] },
  { place: ['instructions', 'user'], rules: ['LastUserRoot', 'UserNotNumeric', 'SudoInBuild'] },
  { place: ['instructions', 'no-secrets'], rules: ['SecretsUsedInArgOrEnv', 'SecretsInGlobalArg'] },
  { place: ['entrypoint', 'cmd'], rules: ['MultipleInstructionsDisallowed'] },
  { place: ['entrypoint', 'shell-form'], rules: ['JSONArgsRecommended', 'JSONNotStrings'] },
  { place: ['expose-volume', 'expose'], rules: ['ExposeInvalidFormat', 'ExposeProtoCasing', 'InvalidPort'] },
  { place: ['expose-volume', 'volume'], rules: ['EmptyVolume'] },
  { place: ['expose-volume', 'onbuild'], rules: ['OnbuildTrigger'] },
  { place: ['build-args', 'default'], rules: ['InvalidDefaultArgInFrom'] },
  { place: ['build-args', 'scope'], rules: ['UndefinedArgInFrom'] },
  {
    place: ['build-args', 'platform'],
    rules: ['InvalidPlatform', 'FromPlatformFlag', 'FromPlatformFlagConstDisallowed', 'RedundantTargetPlatform'],
  },
  {
    place: ['multi-stage', 'name'],
    rules: ['DuplicateStageName', 'ReservedStageName', 'InvalidStageName', 'StageNameCasing', 'FromAsCasing'],
  },
  { place: ['multi-stage', 'copy-from'], rules: ['CopyFromUnknownStage', 'StageReference', 'CopyFromVariable'] },
]
