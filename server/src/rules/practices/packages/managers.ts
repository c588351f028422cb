import { hasFlag } from '../../../shell/arguments.ts'
import type { PackageManager } from './package-manager.ts'

const nowhere = () => false
const neverAsks = { asks: [], isConfirmed: () => true }

export const apt: PackageManager = {
  program: /^apt(-get)?$/,
  valueFlags: flags('-t --target-release --default-release -o --option -c --config-file -a --host-architecture'),
  install: ['install'],
  asks: ['install', 'remove', 'purge', 'upgrade', 'dist-upgrade', 'full-upgrade', 'autoremove', 'build-dep'],
  isConfirmed: (given) =>
    hasFlag(given, 'y', 'yes', 'assume-yes') ||
    // Twice quiet means yes.
    given.flags.filter(({ name }) => name === 'q' || name === 'quiet').length > 1 ||
    given.flags.some(({ name, value }) => (name === 'q' || name === 'quiet') && Number(value) >= 2) ||
    given.flags.some(({ value }) => /^APT::Get::Assume-Yes=(true|1|yes)$/i.test(value ?? '')),
  isPinned: (name) => /[=/]|\.deb$|[-+]$/.test(name),
  isPinnedElsewhere: nowhere,
}

export const apk: PackageManager = {
  ...neverAsks,
  program: /^apk$/,
  valueFlags: flags('-t --virtual -X --repository -p --root --arch --keys-dir --repositories-file --cache-dir --wait'),
  install: ['add'],
  isPinned: (name) => /[=~<>]|\.apk$|^!/.test(name),
  isPinnedElsewhere: nowhere,
}

export const dnf: PackageManager = {
  program: /^(micro)?dnf5?$/,
  valueFlags: flags(
    '-c --config -d --debuglevel -e --errorlevel -x --exclude --excludepkgs --enablerepo --disablerepo --repo --repoid',
    '--installroot --releasever --setopt --forcearch --comment --advisory --destdir --downloaddir',
  ),
  install: ['install', 'in', 'module install'],
  asks: [
    ...['install', 'in', 'reinstall', 'rei', 'upgrade', 'up', 'update', 'upgrade-minimal', 'downgrade', 'remove', 'rm'],
    ...['autoremove', 'distro-sync', 'swap', 'builddep', 'groupinstall', 'localinstall'],
    ...['group install', 'module install', 'module enable', 'group upgrade'],
  ],
  isConfirmed: (given) => hasFlag(given, 'y', 'yes', 'assumeyes'),
  isPinned: isRpmPinned,
  isPinnedElsewhere: nowhere,
}

export const yum: PackageManager = {
  ...dnf,
  program: /^yum$/,
}

export const zypper: PackageManager = {
  program: /^zypper$/,
  valueFlags: flags(
    '-r --repo --from -t --type -R --root -c --config -C --cache-dir --installroot --releasever --download',
  ),
  install: ['install', 'in'],
  asks: ['install', 'in', 'remove', 'rm', 'source-install', 'si', 'patch', 'update', 'up', 'dist-upgrade', 'dup'],
  isConfirmed: (given) => hasFlag(given, 'y', 'n', 'no-confirm', 'non-interactive'),
  isPinned: (name) => /[=<>]|\.rpm$/.test(name),
  isPinnedElsewhere: nowhere,
}

export const pip: PackageManager = {
  ...neverAsks,
  program: /^pip(x|[\d.]*)$/,
  valueFlags: flags(
    '-e --editable -f --find-links -i --index-url --extra-index-url -t --target -b --build --src --root --prefix',
    '--abi --implementation --platform --python-version --python --no-binary --only-binary --progress-bar --proxy',
    '--trusted-host --upgrade-strategy --root-user-action --timeout --retries --cache-dir --log --cert --client-cert',
    '--exists-action --global-option --config-settings -C --report --use-feature --use-deprecated --pip-args --suffix',
    '-r --requirement -c --constraint --group --preinstall',
  ),
  install: ['install'],
  isPinned: (name) => {
    const isRepository = /^(git|hg|svn|bzr)(\+[a-z-]+)?:/.test(name)
    if (isRepository) return /@/.test(name.replace(/^[^/]*\/\/[^/]*@/, ''))
    return /[=<>~!]=|[<>@/]|^\.|\.(whl|zip|tar\.gz)$/.test(name)
  },
  isPinnedElsewhere: (given) =>
    hasFlag(given, 'r', 'requirement', 'c', 'constraint', 'group') || given.operands.some(({ text }) => text === '.'),
}

export const npm: PackageManager = {
  ...neverAsks,
  program: /^npm$/,
  valueFlags: flags(
    '--registry --loglevel --prefix -C --cache --tag --workspace -w --omit --include --before --userconfig',
    '--globalconfig --install-strategy --script-shell --cpu --os --libc --node-options --fetch-retries --maxsockets',
  ),
  install: ['install', 'i', 'add'],
  isPinned: (name) => {
    if (/^git(\+[a-z]+)?:\/\//.test(name)) return name.includes('#')
    return /^(\/|\.{1,2}(\/|$)|~\/)|\.(tar|tar\.gz|tgz)$/.test(name) || name.includes('@', 1) || name.includes('#')
  },
  isPinnedElsewhere: nowhere,
}

export const gem: PackageManager = {
  ...neverAsks,
  program: /^gem$/,
  valueFlags: flags(
    '-v --version -i --install-dir -n --bindir -P --trust-policy -s --source -p --http-proxy --platform',
  ),
  install: ['install', 'i'],
  isPinned: (name) => /:|\.gem$/.test(name),
  isPinnedElsewhere: (given) => hasFlag(given, 'v', 'version', 'g', 'file'),
  // Behind `--` stand the flags for building it.
  nameCount: ({ given }) => given.ownCount - 1,
}

export const go: PackageManager = {
  ...neverAsks,
  program: /^go$/,
  valueFlags: flags(
    '-C -o -p -mod -modfile -tags -ldflags -gcflags -asmflags -gccgoflags -buildmode -compiler -overlay -pgo -pkgdir',
    '-installsuffix -toolexec -exec',
  ),
  install: ['install', 'get', 'run'],
  isPinned: (name) =>
    /^[./]|\.go$/.test(name) || /^tool$/.test(name) || (/@/.test(name) && !/@(latest|none)$/.test(name)),
  isPinnedElsewhere: nowhere,
  // What stands behind the program of `go run` is meant for it.
  nameCount: ({ name, names }) => (name === 'run' ? 1 : names.length),
}

/** A name with a version behind a dash, as rpm has it; groups and addresses have none. */
function isRpmPinned(name: string, subcommand: string): boolean {
  if (subcommand.startsWith('module')) return name.includes(':')
  if (/\.rpm$|^@|:\/\//.test(name)) return true
  const [, ...parts] = name.split('-')
  return parts.some((part) => /^\d/.test(part)) && parts.every((part) => /^[\w.~^:+*]*$/.test(part))
}

function flags(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')))
}
