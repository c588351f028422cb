import { readPlatform } from '../../meaning/platforms.ts'
import type { Rule } from '../rule.ts'

export const fromPlatformFlagConstDisallowed: Rule = {
  id: 'FromPlatformFlagConstDisallowed',
  aliases: ['DL3029'],
  severity: 'warning',
  presets: ['learner', 'buildkit'],
  about: ['FROM'],
  message: {
    en: '`--platform={value}` ties the image to one platform; leave it out, or name the stage after the platform.',
    ko: '`--platform={value}`로 이미지가 한 플랫폼에 묶입니다. 빼거나, 스테이지 이름에 플랫폼을 넣으세요.',
  },
  why: {
    en: 'Whoever builds chooses the platform with `docker build --platform`. A fixed one makes the image slow or useless on another machine.',
    ko: '플랫폼은 빌드하는 사람이 `docker build --platform`으로 고릅니다. 고정해 두면 다른 컴퓨터에서 느리거나 쓸 수 없는 이미지가 됩니다.',
  },
  examples: [{ bad: 'FROM --platform=linux/amd64 alpine:3.20 AS app\n', good: 'FROM alpine:3.20 AS app\n' }],
  *check(_, { build }) {
    for (const { from, name = '' } of build.stages) {
      const flag = from.flags.findLast((one) => one.name === 'platform')
      if (!flag?.value) continue
      const value = build.valueOf(flag, flag.value)
      const isConstant = !build
        .expandedIn(from)
        .some(({ node, expansion }) => node === flag && expansion.references.length > 0)
      const platform = isConstant && value !== undefined ? readPlatform(value) : undefined
      if (!platform || name.includes(platform.system) || name.includes(platform.architecture)) continue
      yield { range: flag.range, with: { value: value ?? '' } }
    }
  },
}
