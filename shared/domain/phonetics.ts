import { foldText } from './folded-text.ts'
import { memoizeText } from './memoize.ts'

/**
 * Rules applied in order to a folded name of one word. Written for French names as heard in
 * Martinique, and for the Creole spellings of the same names (« Wozamon » for Rosamond, « Jozèf »
 * for Joseph, « Zabèt »): what sounds the same gets the same key. Capital letters stand for sounds
 * that have no single letter: S for ch, A/I/O for the nasal vowels, W for the Creole and round r.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  // Saint, written in one word with the name.
  [/^(?:saint|sint|sent)(?=[a-z]{2})/gu, 'sI'],
  [/^sente(?=[a-z]{2})/gu, 'sIt'],
  [/ph/gu, 'f'],
  [/sch|tch|ch|sh/gu, 'S'],
  [/th/gu, 't'],
  [/rh/gu, 'r'],
  [/dj|dg(?=[eiy])/gu, 'j'],
  [/tj/gu, 'k'],
  [/gn/gu, 'N'],
  [/h/gu, ''],
  // Letters written twice sound once.
  [/([a-zN])\1+/gu, '$1'],
  // c, g, q, s, x, while the vowels that soften them are still there.
  [/sc(?=[eiy])/gu, 's'],
  [/c(?=[eiy])/gu, 's'],
  [/qu|q|ck|c|k/gu, 'k'],
  [/gu(?=[eiy])/gu, 'G'],
  [/ge(?=[aou])/gu, 'j'],
  [/g(?=[eiy])/gu, 'j'],
  [/([aeiouy])s(?=[aeiouy])/gu, '$1z'],
  [/x(?=[a-z])/gu, 'ks'],
  [/oin(?![aeiouyn])/gu, 'wI'],
  [/oi|oy(?![aeiou])/gu, 'wa'],
  [/eau|au/gu, 'o'],
  // Nasal vowels: before a consonant or at the end, never before a vowel (Catherine, Yvonne).
  [/ien(?![aeiouyn])/gu, 'iI'],
  [/(?:ain|ein|aim|eim|yn|ym|in|im|un|um)(?![aeiouyn])/gu, 'I'],
  [/(?:ean|an|am|en|em)(?![aeiouyn])/gu, 'A'],
  [/(?:on|om)(?![aeiouyn])/gu, 'O'],
  [/ou/gu, 'u'],
  // A final er or ez is heard é, before ai becomes e too (« Belair » keeps its r).
  [/(?:er|ez|et)$/gu, 'E'],
  [/oeu|eu|oe/gu, 'e'],
  [/ai|ei|ay|ey|ee/gu, 'e'],
  [/ill|y/gu, 'i'],
  // Endings that are not heard.
  [/es$/gu, 'e'],
  [/(?<=.[aiouAIObcdfgjklmnprstvwzSNG])e$/gu, ''],
  [/(?<=.{2})(?<![aeiou]z)[tdspxzg]+$/gu, ''],
  // Creole says w for an r before a round vowel; a name may be written either way.
  [/[rw](?=[ouO])/gu, 'W'],
  [/w/gu, 'W'],
  [/z/gu, 's'],
  [/G/gu, 'g'],
  [/E/gu, 'e'],
  [/([a-zA-Z])\1+/gu, '$1'],
]

const wordKey = (word: string): string => {
  let key = word
  for (const [pattern, replacement] of RULES) key = key.replace(pattern, replacement)
  return key
}

/**
 * How a name sounds: « Joseph », « Josèphe » and « Jozef » get one key, as do « Lamartine » and
 * « Lamarthine ». Words are joined, so that « Saint-Aubin » and « Saintaubin » meet. Empty when the
 * name has no letters. Keys are only compared with one another; they are never shown or stored.
 */
export const phoneticKey = memoizeText((name) => {
  // « ç » would lose its sound when the accents fall.
  const folded = foldText(name.slice(0, 200).replace(/ç/giu, 's'))
  const words = folded
    .split(' ')
    .map((word) => (word === 'st' ? 'saint' : word === 'ste' ? 'sainte' : word))
  return wordKey(words.join('').replace(/[^a-z0-9]/gu, ''))
})
