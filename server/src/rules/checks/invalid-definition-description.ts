import type { Rule } from '../rule.ts'

export const invalidDefinitionDescription: Rule = {
  id: 'InvalidDefinitionDescription',
  severity: 'information',
  presets: ['buildkit'],
  isExperimental: true,
  message: {
    en: 'Start the comment above with the name that it describes: `# {name} ...`. If it describes nothing, put an empty comment, `#`, below it.',
    ko: '위의 주석을 설명하는 이름으로 시작하세요: `# {name} ...`. 설명이 아니라면 그 아래에 빈 주석 `#`을 한 줄 넣으세요.',
  },
  why: {
    en: '`docker build --call=outline` shows the comment above an `ARG` or a stage as its description, if it starts with the name.',
    ko: '`docker build --call=outline`은 `ARG`나 스테이지 위의 주석이 그 이름으로 시작하면 설명으로 보여 줍니다.',
  },
  examples: [
    {
      bad: '# check=experimental=InvalidDefinitionDescription\n\n# the version\nARG version=1\nFROM alpine:3.20\n',
      good: '# check=experimental=InvalidDefinitionDescription\n\n# version of the app\nARG version=1\nFROM alpine:3.20\n',
    },
  ],
  *check(file, { build }) {
    const stageNames = new Map(build.stages.map(({ from, name }) => [from, name]))
    for (const instruction of file.instructions) {
      const { keyword, pairs, commentsAbove, keywordRange } = instruction
      const name = stageNames.get(instruction)
      const names = keyword === 'ARG' ? pairs.map((pair) => pair.name.text) : name === undefined ? [] : [name]
      const comment = commentsAbove.at(-1)
      if (!comment || names.length === 0) continue
      // BuildKit keeps the `#` of an indented comment.
      const first = comment.isIndented ? '#' : comment.text.split(' ', 1)[0]
      if (names.some((one) => one === first)) continue
      yield { range: keywordRange, with: { name: names.length > 1 ? '<name>' : (names[0] ?? '') } }
    }
  },
}
