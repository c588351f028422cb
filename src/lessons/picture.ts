import * as z from 'zod/mini'

const id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/))
const cells = z.number().check(z.gte(0), z.lte(60))

/**
 * A picture of boxes and arrows, as data: it follows the editor's theme, and its words stand in the prose of each
 * language (`[!PICTURE id]`). Measured in cells, of which a line of text needs one.
 */
export const picture = z.strictObject({
  width: z.number().check(z.gte(8), z.lte(40)),
  height: z.number().check(z.gte(2), z.lte(30)),
  boxes: z
    .array(
      z.strictObject({
        id,
        /** Left, top, width, height. A later box lies on an earlier one. */
        at: z.tuple([cells, cells, cells, cells]),
        /** `tinted` for what the picture is about, `hollow` for a border around others, whose words stand at its top. */
        look: z.optional(z.enum(['plain', 'tinted', 'hollow'])),
      }),
    )
    .check(z.minLength(1), z.maxLength(30)),
  arrows: z.optional(
    z.array(
      z.strictObject({
        /** Its words, where it has some. */
        id: z.optional(id),
        from: id,
        to: id,
        /** Drawn broken: what happens only at times. */
        dashed: z.optional(z.literal(true)),
        /** With a head at each end. */
        both: z.optional(z.literal(true)),
      }),
    ),
  ),
})
export type Picture = z.infer<typeof picture>

/** The names of all that has words in a picture. */
export function namesIn({ boxes, arrows = [] }: Picture): readonly string[] {
  return [...boxes.map((box) => box.id), ...arrows.flatMap((arrow) => arrow.id ?? [])]
}
