/** The languages in which Drydock speaks. */
export const locales = ['en', 'ko'] as const

/** One of the languages in which Drydock speaks. */
export type Locale = (typeof locales)[number]

/** Words for a person, in every language. A missing language does not compile. */
export type Text = Readonly<Record<Locale, string>>
