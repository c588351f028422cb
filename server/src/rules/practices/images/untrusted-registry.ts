import type { Build } from '../../../meaning/build.ts'
import { readReference } from '../../../meaning/image-reference.ts'
import { sourceReferences } from '../../../meaning/references.ts'
import type { Span } from '../../../syntax/span.ts'
import type { Rule } from '../../rule.ts'

export const untrustedRegistry: Rule = {
  id: 'UntrustedRegistry',
  aliases: ['DL3026'],
  severity: 'warning',
  presets: ['learner'],
  message: {
    en: '`{registry}` is none of the registries that your settings trust.',
    ko: '`{registry}` 레지스트리는 설정에서 신뢰하는 곳이 아닙니다.',
  },
  why: {
    en: 'What an image brings along runs in your name. The setting `trustedRegistries` lists where images may come from, for example `docker.io` or `*.example.com`; while it is empty the rule says nothing. Images in `COPY --from` and in mounts count as well.',
    ko: '이미지에 들어 있는 것은 여러분의 이름으로 실행됩니다. `trustedRegistries` 설정에 `docker.io`나 `*.example.com`처럼 이미지를 받아도 되는 곳을 적습니다. 비어 있으면 이 규칙은 아무것도 알리지 않습니다. `COPY --from`과 마운트에 쓴 이미지도 확인합니다.',
  },
  examples: [
    {
      bad: 'FROM quay.io/centos/centos:stream9\n',
      good: 'FROM debian:12-slim\n',
      options: { trustedRegistries: ['docker.io'] },
    },
  ],
  *check(_, { build, options: { trustedRegistries } }) {
    if (trustedRegistries.length === 0) return
    for (const { image, range } of imagesIn(build)) {
      const reference = readReference(image)
      if (typeof reference === 'string') continue
      const names = reference.domain === 'docker.io' ? ['docker.io', 'hub.docker.com'] : [reference.domain]
      if (trustedRegistries.some((trusted) => names.some((name) => isMatch(name, trusted)))) continue
      yield { range, with: { registry: reference.domain } }
    }
  },
}

function imagesIn(build: Build): readonly { readonly image: string; readonly range: Span }[] {
  const bases = build.stages.flatMap(({ base, baseName, baseStage }) =>
    base && baseName !== undefined && baseName !== 'scratch' && !baseStage
      ? [{ image: baseName, range: base.range }]
      : [],
  )
  const sources = sourceReferences(build).filter(({ target, text }) => !target && !/^\d+$|^scratch$/.test(text))
  return [...bases, ...sources.map(({ text, range }) => ({ image: text, range }))]
}

/** A `*` at the start or at the end of a trusted name stands for anything. */
function isMatch(name: string, trusted: string): boolean {
  if (trusted.startsWith('*')) return name.endsWith(trusted.slice(1))
  if (trusted.endsWith('*')) return name.startsWith(trusted.slice(0, -1))
  return name === trusted
}
