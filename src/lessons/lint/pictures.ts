import { namesIn, type Picture } from '../picture.ts'
import type { PicturePlace } from '../prose.ts'
import { type Checked, inNarration, inStructure, type LessonRule, locales, wordsOf } from './lesson-rule.ts'

/** A picture that the prose places is drawn, has a text alternative and words for its parts; each one drawn is placed. */
export const pictures: LessonRule = function* (checked) {
  const drawn = checked.lesson.pictures ?? {}
  for (const [id, picture] of Object.entries(drawn)) yield* loose(checked, id, picture)
  for (const locale of locales) {
    const places = checked.lesson.steps.flatMap(({ id }) =>
      (wordsOf(checked, locale, id)?.prose ?? []).flatMap((block) => (block.kind === 'picture' ? [block] : [])),
    )
    for (const place of places) yield* faulty(checked, locale, place, drawn[place.id])
    for (const id of Object.keys(drawn).filter((one) => places.every((place) => place.id !== one))) {
      yield inStructure(checked, ['pictures', id], {
        en: `\`lesson.${locale}.md\` does not place the picture \`${id}\`.`,
        ko: `\`lesson.${locale}.md\`에 \`${id}\` 그림이 없습니다.`,
      })
    }
  }
}

function* faulty(checked: Checked, locale: 'en' | 'ko', place: PicturePlace, picture: Picture | undefined) {
  const { id, line, alternative, words } = place
  const said = (en: string, ko: string) => inNarration(checked, locale, line, { en, ko })
  if (!picture) {
    yield said(`\`pictures\` does not draw \`${id}\`.`, `\`pictures\`에 \`${id}\` 그림이 없습니다.`)
    return
  }
  if (alternative.trim() === '') {
    yield said('A picture says in a sentence what it shows.', '그림에는 무엇을 보여 주는지 설명하는 문장이 필요합니다.')
  }
  const names = namesIn(picture)
  for (const name of names.filter((one) => words.every((word) => word.id !== one))) {
    yield said(`The picture \`${id}\` has no words for \`${name}\`.`, `\`${id}\` 그림에 \`${name}\`의 글이 없습니다.`)
  }
  for (const word of words.filter((one) => !names.includes(one.id))) {
    yield said(`The picture \`${id}\` has no \`${word.id}\`.`, `\`${id}\` 그림에 \`${word.id}\` 항목이 없습니다.`)
  }
}

/** Arrows that lead nowhere. */
function* loose(checked: Checked, id: string, { boxes, arrows = [] }: Picture) {
  for (const [index, { from, to }] of arrows.entries()) {
    for (const end of [from, to].filter((one) => boxes.every((box) => box.id !== one))) {
      yield inStructure(checked, ['pictures', id, 'arrows', index], {
        en: `The picture has no box \`${end}\`.`,
        ko: `그림에 \`${end}\` 상자가 없습니다.`,
      })
    }
  }
}
