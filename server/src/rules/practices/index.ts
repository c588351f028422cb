import type { Rule } from '../rule.ts'
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

/** Good practice, where BuildKit has no check of its own. Most of it is known from hadolint, by the aliases. */
export const practices: readonly Rule[] = [
  aptAssumeYes,
  aptCleanLists,
  aptGetForScripts,
  aptNoInstallRecommends,
  aptPinVersions,
  apkNoCache,
  apkPinVersions,
  dnfAssumeYes,
  dnfCleanAll,
  dnfPinVersions,
  yumAssumeYes,
  yumCleanAll,
  yumPinVersions,
  zypperAssumeYes,
  zypperClean,
  zypperDistUpgrade,
  zypperPinVersions,
  gemPinVersions,
  goPinVersions,
  npmPinVersions,
  pipNoCacheDir,
  pipPinVersions,
  yarnCacheClean,
]
