/** An operating system and an architecture. */
export type Platform = { readonly system: string; readonly architecture: string; readonly variant: string }

/** Reads `os`, `arch`, `os/arch` or `os/arch/variant`; undefined where containerd's `platforms.Parse` refuses it. */
export function readPlatform(text: string): Platform | undefined {
  const [first = '', second, third, ...more] = text.split('/')
  const system = /^([A-Za-z0-9_-]+)(?:\([A-Za-z0-9_.%-]*(?:\+[A-Za-z0-9_.%-]+)*\))?$/.exec(first)?.[1]
  if (system === undefined || more.length > 0) return undefined
  if ([second, third].some((part) => part !== undefined && !/^[A-Za-z0-9_.-]+$/.test(part))) return undefined
  if (second !== undefined) return { system: knownSystem(system), ...architectureOf(second, third ?? '') }
  if (systems.includes(knownSystem(system))) return { system: knownSystem(system), architecture: 'amd64', variant: '' }
  const alone = architectureOf(first, '')
  return architectures.includes(alone.architecture) ? { system: 'linux', ...alone } : undefined
}

function knownSystem(text: string): string {
  const system = text.toLowerCase()
  return system === 'macos' ? 'darwin' : system
}

function architectureOf(text: string, variant: string): Pick<Platform, 'architecture' | 'variant'> {
  const architecture = text.toLowerCase()
  return { architecture: otherNames[architecture] ?? architecture, variant: variant.toLowerCase() }
}

const otherNames: Readonly<Record<string, string | undefined>> = {
  aarch64: 'arm64',
  armel: 'arm',
  armhf: 'arm',
  i386: '386',
  'x86-64': 'amd64',
  x86_64: 'amd64',
}

const systems: readonly string[] =
  'aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos'.split(
    ' ',
  )

const architectures: readonly string[] =
  '386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc riscv riscv64 s390 s390x sparc sparc64 wasm'.split(
    ' ',
  )
