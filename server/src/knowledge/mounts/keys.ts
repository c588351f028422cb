import type { Text } from '../../text.ts'
import { alike, type Choice, type MountKey, type NonEmpty } from '../explanation.ts'

/** Where it appears. */
export function target(fallback: Text, suggestions?: NonEmpty<Choice>): MountKey {
  return {
    name: 'target',
    aliases: ['dst', 'destination'],
    meaning: { en: 'the path where it appears for the command', ko: '명령에 보이는 경로' },
    value: { kind: 'path', ...(suggestions && { suggestions }) },
    fallback,
  }
}

export const mandatory: Text = { en: 'must be given', ko: '반드시 적습니다' }

export const source: MountKey = {
  name: 'source',
  aliases: ['src'],
  meaning: { en: 'the path in `from` to lend', ko: '`from` 안에서 빌려줄 경로' },
  value: { kind: 'path' },
  fallback: { en: 'the root of `from`', ko: '`from`의 맨 위' },
}

/** The source of the files. */
export function from(fallback: Text): MountKey {
  return {
    name: 'from',
    aliases: [],
    meaning: {
      en: 'a stage, an image or a named context; no variable',
      ko: '스테이지, 이미지 또는 이름 붙인 컨텍스트. 변수는 쓸 수 없습니다',
    },
    value: { kind: 'source' },
    fallback,
  }
}

export const required: MountKey = {
  name: 'required',
  aliases: [],
  meaning: { en: 'whether the build fails when it is missing', ko: '없을 때 빌드를 실패하게 할지' },
  value: { kind: 'boolean' },
  fallback: alike('`false`'),
}

/** The permissions, the user and the group of what appears: three keys that come together. */
export function permissions(mode: string): readonly [MountKey, MountKey, MountKey] {
  return [
    {
      name: 'mode',
      aliases: [],
      meaning: { en: 'its permissions, in octal', ko: '권한. 8진수로 적습니다' },
      value: { kind: 'mode' },
      fallback: alike(`\`${mode}\``),
    },
    {
      name: 'uid',
      aliases: [],
      meaning: { en: 'the number of the user it belongs to', ko: '소유자의 사용자 번호' },
      value: { kind: 'number' },
      fallback: alike('`0`'),
    },
    {
      name: 'gid',
      aliases: [],
      meaning: { en: 'the number of the group it belongs to', ko: '소유자의 그룹 번호' },
      value: { kind: 'number' },
      fallback: alike('`0`'),
    },
  ]
}
