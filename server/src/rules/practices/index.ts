import type { Rule } from '../rule.ts'
import { addExtractsArchives } from './files/add-extracts-archives.ts'
import { copyFromUnknownStage } from './files/copy-from-unknown-stage.ts'
import { copyInsteadOfAdd } from './files/copy-instead-of-add.ts'
import { copyRelativeWithoutWorkdir } from './files/copy-relative-without-workdir.ts'
import { copySeveralToFolder } from './files/copy-several-to-folder.ts'
import { copyWholeFilesystem } from './files/copy-whole-filesystem.ts'
import { workdirNotAbsolute } from './files/workdir-not-absolute.ts'
import { fromPlatformFlag } from './images/from-platform-flag.ts'
import { healthcheckMissing } from './images/healthcheck-missing.ts'
import { lastUserRoot } from './images/last-user-root.ts'
import { latestTag } from './images/latest-tag.ts'
import { untaggedBaseImage } from './images/untagged-base-image.ts'
import { untrustedRegistry } from './images/untrusted-registry.ts'
import { userNotNumeric } from './images/user-not-numeric.ts'
import { inlineIgnore } from './inline-ignore.ts'
import { labelEmpty } from './labels/label-empty.ts'
import { labelKey } from './labels/label-key.ts'
import { labelMissing } from './labels/label-missing.ts'
import { labelNotEmail } from './labels/label-not-email.ts'
import { labelNotGitHash } from './labels/label-not-git-hash.ts'
import { labelNotSemver } from './labels/label-not-semver.ts'
import { labelNotSpdx } from './labels/label-not-spdx.ts'
import { labelNotTime } from './labels/label-not-time.ts'
import { labelNotUrl } from './labels/label-not-url.ts'
import { labelSuperfluous } from './labels/label-superfluous.ts'
import { apkNoCache } from './packages/apk-no-cache.ts'
import { apkPinVersions } from './packages/apk-pin-versions.ts'
import { aptAssumeYes } from './packages/apt-assume-yes.ts'
import { aptCleanLists } from './packages/apt-clean-lists.ts'
import { aptGetForScripts } from './packages/apt-get-for-scripts.ts'
import { aptNoInstallRecommends } from './packages/apt-no-install-recommends.ts'
import { aptPinVersions } from './packages/apt-pin-versions.ts'
import { dnfAssumeYes } from './packages/dnf-assume-yes.ts'
import { dnfCleanAll } from './packages/dnf-clean-all.ts'
import { dnfPinVersions } from './packages/dnf-pin-versions.ts'
import { gemPinVersions } from './packages/gem-pin-versions.ts'
import { goPinVersions } from './packages/go-pin-versions.ts'
import { npmPinVersions } from './packages/npm-pin-versions.ts'
import { pipNoCacheDir } from './packages/pip-no-cache-dir.ts'
import { pipPinVersions } from './packages/pip-pin-versions.ts'
import { yarnCacheClean } from './packages/yarn-cache-clean.ts'
import { yumAssumeYes } from './packages/yum-assume-yes.ts'
import { yumCleanAll } from './packages/yum-clean-all.ts'
import { yumPinVersions } from './packages/yum-pin-versions.ts'
import { zypperAssumeYes } from './packages/zypper-assume-yes.ts'
import { zypperClean } from './packages/zypper-clean.ts'
import { zypperDistUpgrade } from './packages/zypper-dist-upgrade.ts'
import { zypperPinVersions } from './packages/zypper-pin-versions.ts'
import { cdInsteadOfWorkdir } from './shell/cd-instead-of-workdir.ts'
import { commandOutOfPlace } from './shell/command-out-of-place.ts'
import { consecutiveRun } from './shell/consecutive-run.ts'
import { pipefailMissing } from './shell/pipefail-missing.ts'
import { shellInsteadOfLink } from './shell/shell-instead-of-link.ts'
import { shellNotNeeded } from './shell/shell-not-needed.ts'
import { sudoInBuild } from './shell/sudo-in-build.ts'
import { useraddHighUid } from './shell/useradd-high-uid.ts'
import { wgetAndCurl } from './shell/wget-and-curl.ts'
import { wgetProgress } from './shell/wget-progress.ts'
import { envRefersToItself } from './variables/env-refers-to-itself.ts'
import { secretsInGlobalArg } from './variables/secrets-in-global-arg.ts'

/** Good practice where BuildKit has no check of its own, mostly known from hadolint. In the order of its codes. */
export const practices: readonly Rule[] = [
  inlineIgnore,
  workdirNotAbsolute,
  commandOutOfPlace,
  lastUserRoot,
  cdInsteadOfWorkdir,
  sudoInBuild,
  untaggedBaseImage,
  latestTag,
  aptPinVersions,
  aptCleanLists,
  addExtractsArchives,
  pipPinVersions,
  aptAssumeYes,
  aptNoInstallRecommends,
  npmPinVersions,
  apkPinVersions,
  apkNoCache,
  copyInsteadOfAdd,
  copySeveralToFolder,
  copyFromUnknownStage,
  shellNotNeeded,
  untrustedRegistry,
  aptGetForScripts,
  gemPinVersions,
  fromPlatformFlag,
  yumAssumeYes,
  yumCleanAll,
  yumPinVersions,
  zypperAssumeYes,
  zypperDistUpgrade,
  zypperClean,
  zypperPinVersions,
  dnfAssumeYes,
  dnfCleanAll,
  dnfPinVersions,
  pipNoCacheDir,
  envRefersToItself,
  copyRelativeWithoutWorkdir,
  useraddHighUid,
  wgetProgress,
  labelKey,
  labelMissing,
  labelSuperfluous,
  labelEmpty,
  labelNotUrl,
  labelNotTime,
  labelNotSpdx,
  labelNotGitHash,
  labelNotSemver,
  healthcheckMissing,
  labelNotEmail,
  consecutiveRun,
  yarnCacheClean,
  goPinVersions,
  secretsInGlobalArg,
  userNotNumeric,
  copyWholeFilesystem,
  wgetAndCurl,
  shellInsteadOfLink,
  pipefailMissing,
]
