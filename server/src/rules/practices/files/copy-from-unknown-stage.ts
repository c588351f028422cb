import { nearest } from '../../../meaning/nearest.ts'
import type { Text } from '../../../text.ts'
import type { Rule } from '../../rule.ts'
import { sectionsOf } from '../sections.ts'

export const copyFromUnknownStage: Rule = {
  id: 'CopyFromUnknownStage',
  aliases: ['DL3022'],
  severity: 'warning',
  presets: ['learner'],
  about: ['COPY'],
  message: {
    en: 'No stage is named `{name}`, so Docker looks for an image of that name.',
    ko: '이름이 `{name}`인 스테이지가 없으므로 Docker는 그 이름의 이미지를 찾습니다.',
  },
  why: {
    en: '`COPY --from` takes the name of a stage, the name of an image or a build context that `docker build --build-context` names. A misspelt stage is taken for an image, and the build fails, or copies from an image that somebody published under that name. For an image give its tag as well: then it can’t be a stage.',
    ko: '`COPY --from`에는 스테이지 이름, 이미지 이름, `docker build --build-context`로 이름을 붙인 빌드 컨텍스트를 쓸 수 있습니다. 스테이지 이름을 잘못 쓰면 이미지 이름으로 여겨 빌드가 실패하거나, 누군가 그 이름으로 올린 이미지에서 복사합니다. 이미지라면 태그까지 적어 스테이지가 아님을 분명히 하세요.',
  },
  fixTitle: { en: 'Replace with `{near}`', ko: '`{near}` 이름으로 바꾸기' },
  examples: [
    {
      bad: 'FROM golang:1.23 AS build\nFROM alpine:3.20\nCOPY --from=biuld /app /app\n',
      good: 'FROM golang:1.23 AS build\nFROM alpine:3.20\nCOPY --from=build /app /app\n',
    },
  ],
  *check(_, { build }) {
    const allNames = new Set(build.stages.map(({ name }) => name))
    for (const { stage, instructions } of sectionsOf(build)) {
      for (const { flags } of instructions.filter(({ keyword }) => keyword === 'COPY')) {
        const from = flags.findLast(({ name }) => name === 'from')
        const name = from?.value ?? ''
        // Whatever has a tag, a digest or a folder is an image; a number is a stage; later stages are errors.
        if (!from || name === '' || /[:@/$]|^\d+$/.test(name) || allNames.has(name.toLowerCase())) continue
        const earlier = build.stages.slice(0, stage?.index ?? 0).flatMap((one) => one.name ?? [])
        const near = nearest(name, earlier)
        const found = { range: from.valueRange, with: { name, near: near ?? '' } }
        yield near === undefined
          ? found
          : { ...found, message: withNear, fix: [{ range: from.valueRange, text: near }], isGuess: true }
      }
    }
  },
}

const withNear: Text = {
  en: 'No stage is named `{name}`; did you mean `{near}`?',
  ko: '이름이 `{name}`인 스테이지가 없습니다. 혹시 `{near}` 스테이지인가요?',
}
