import { runsAtRoot } from '../../meaning/at-root.ts'
import type { Build } from '../../meaning/build.ts'
import { mountProblems } from '../../meaning/mount-problems.ts'
import { type Mount, mountField, mountsOf } from '../../meaning/mounts.ts'
import type { Rule } from '../rule.ts'

export const mountWithoutTarget: Rule = {
  id: 'MountWithoutTarget',
  severity: 'error',
  presets: [],
  about: ['RUN'],
  message: {
    en: 'Without a `target` the mount would lie over `/`, the working directory; name a path below it.',
    ko: '`target`이 없으면 작업 디렉터리인 `/` 위에 마운트하게 됩니다. 그 아래의 경로를 쓰세요.',
  },
  why: {
    en: 'A mount without a `target` lies over the working directory. From `scratch` on that is `/`, until a `WORKDIR` changes it, and nothing can be mounted over `/`.',
    ko: '`target`이 없는 마운트는 작업 디렉터리 위에 놓입니다. `scratch`에서 시작하면 `WORKDIR`로 바꾸기 전까지 작업 디렉터리가 `/`이고, `/` 위에는 아무것도 마운트할 수 없습니다.',
  },
  examples: [
    {
      bad: 'FROM scratch\nRUN --mount=type=cache ["/tool"]\n',
      good: 'FROM scratch\nRUN --mount=type=cache,target=/cache ["/tool"]\n',
    },
  ],
  *check(file, { build }) {
    for (const run of runsAtRoot(build)) {
      for (const mount of mountsOf(run)) {
        const { flag } = mount
        if (!isOverDirectory(build, mount)) continue
        // Who mistypes `target` hears of that alone.
        const others = mountProblems(file, build).filter(({ range }) => flag.range.start <= range.start)
        if (!others.some(({ range }) => range.start < flag.range.end)) yield { range: flag.range }
      }
    }
  },
}

function isOverDirectory(build: Build, mount: Mount): boolean {
  const given = (...keys: readonly string[]) => {
    const field = mountField(mount, ...keys)
    return field?.value === undefined ? '' : build.valueOf(field, field.value)
  }
  const type = given('type')
  return type !== undefined && !/^(?:secret|ssh)$/i.test(type) && isHere(given('target', 'dst', 'destination'))
}

function isHere(target: string | undefined): boolean {
  return target !== undefined && /^(?:\.\/)*\.?$/.test(target)
}
