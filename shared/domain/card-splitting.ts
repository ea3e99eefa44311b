/** Two texts for two cards: together, every word of the first, in order. */
export type SplitText = readonly [first: string, second: string]

// « M. Lubin », « 1. Écouter »: no sentence ends there.
const SHORT_FORM = /(?:(?:^|[\s’'])\p{Lu}\p{Ll}{0,2}|(?:^|\n)\d+)\.$/u

const endsOf = (text: string): readonly number[] =>
  Array.from(
    text.matchAll(/[.!?…]+[\s\u00a0]*[»”")]*(?=\s)|\n/gu),
    ({ 0: end, index }) => index + end.length,
  ).filter((place) => !SHORT_FORM.test(text.slice(0, place)))

/** Cuts a text at the end of the sentence, or of the line, nearest to its middle; null without one. */
export const splitText = (raw: string): SplitText | null => {
  const text = raw.trim()
  const places = endsOf(text).filter((place) =>
    [text.slice(0, place), text.slice(place)].every((part) => /[\p{L}\p{N}]/u.test(part)),
  )
  const [nearest] = places.toSorted(
    (one, two) => Math.abs(one - text.length / 2) - Math.abs(two - text.length / 2),
  )
  return nearest === undefined ? null : [text.slice(0, nearest).trim(), text.slice(nearest).trim()]
}

/** « Titre 1/2 », or the number alone on a card without a title. */
export const numberedTitle = (title: string, number: number, count: number): string =>
  `${title.trim()} ${number}/${count}`.trim()
