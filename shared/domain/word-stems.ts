import { stemmer } from '@orama/stemmers/french'
import { memoizeText } from './memoize.ts'

/** A folded word without the slips of the pen that are not heard: doubled letters, ph, qu, tion, silent h. */
export const heard = (folded: string): string =>
  folded
    .replace(/ph/gu, 'f')
    .replace(/ti(?=on)/gu, 'si')
    .replace(/(?<!c)h/gu, '')
    .replace(/y/gu, 'i')
    .replace(/qu|q|c(?=[aou])/gu, 'k')
    .replace(/(.)\1+/gu, '$1')

/**
 * Stem of a folded word, as it is heard. Folded before it is stemmed: typed with or without its accents,
 * a word has the same stem.
 */
export const stemOf = memoizeText((folded: string): string =>
  heard(folded.length < 4 ? folded : stemmer(folded)),
)
