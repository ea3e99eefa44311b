import { foldText } from './folded-text.ts'

/**
 * Rules applied in order to a folded name of one word. Written for French names as heard in
 * Martinique, and for the Creole spellings of the same names (« Wozamon » for Rosamond, « Jozèf »
 * for Joseph, « Zabèt »): what sounds the same gets the same key. Capital letters stand for sounds
 * that have no single letter: S for ch, A/I/O for the nasal vowels, W for the Creole and round r.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
  // Saint and its abbreviations.
  [/^(?:saint|sint|sent|st)(?=[a-z]{2})/gu, 'sI'],
  [/^(?:sainte|sente|ste)(?=[a-z]{2})/gu, 'sIt'],
  [/ph/gu, 'f'],
  [/sch|tch|ch|sh/gu, 'S'],
  [/th/gu, 't'],
  [/rh/gu, 'r'],
  [/dj|dg/gu, 'j'],
  [/tj/gu, 'k'],
  [/gn|ny(?=[aeiou])/gu, 'N'],
  [/h/gu, ''],
  // Letters written twice sound once.
  [/([a-zN])\1+/gu, '$1'],
  // Endings that are not heard.
  [/(?:es|ez|er|ent|aient)$/gu, 'e'],
  [/([aiou])e$/gu, '$1'],
  [/([bcdfgjklmnpqrstvwxyzSN])e$/gu, '$1'],
  // c, g, q, s, x, y.
  [/sc(?=[eiy])/gu, 's'],
  [/c(?=[eiy])/gu, 's'],
  [/qu|q|ck|c|k/gu, 'k'],
  [/gu(?=[eiy])/gu, 'g'],
  [/ge(?=[aou])/gu, 'j'],
  [/g(?=[eiy])/gu, 'j'],
  [/([aeiou])s(?=[aeiouy])/gu, '$1z'],
  [/x(?=[a-z])/gu, 'ks'],
  // Round vowels before nasals, so that « oin » and « oi » keep their w.
  [/oin/gu, 'wI'],
  [/oi|oy(?![aeiou])|wa/gu, 'wa'],
  [/eau|au/gu, 'o'],
  // Nasal vowels: before a consonant or at the end.
  [/(?:ain|ein|aim|eim|yn|ym|in|im|un|um)(?![aeiouyn])/gu, 'I'],
  [/(?:ien)(?![aeiouyn])/gu, 'yI'],
  [/(?:an|am|en|em)(?![aeiouyn])/gu, 'A'],
  [/(?:on|om)(?![aeiouyn])/gu, 'O'],
  [/ou/gu, 'u'],
  [/(?:oeu|eu|oe)/gu, 'e'],
  [/(?:ai|ei|ay|ey|et$|e)/gu, 'e'],
  [/(?:ill|il$|y|i(?=[aeou]))/gu, 'i'],
  // Creole says w for an r before a round vowel; a name may be written either way.
  [/[rw](?=[ouO])/gu, 'W'],
  [/^w/gu, 'W'],
  [/w/gu, 'W'],
  // Consonants that end a French name in silence.
  [/(?<=.{2})[tdspxzg]+$/gu, ''],
  [/z/gu, 's'],
  [/([a-zA-Z])\1+/gu, '$1'],
]

const cache = new Map<string, string>()
const CACHE_LIMIT = 50_000

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
export const phoneticKey = (name: string): string => {
  const known = cache.get(name)
  if (known !== undefined) return known
  // « ç » would lose its sound when the accents fall.
  const folded = foldText(name.slice(0, 200).replace(/ç/giu, 's'))
  const words = folded
    .split(' ')
    .map((word) => (word === 'st' ? 'saint' : word === 'ste' ? 'sainte' : word))
  const key = wordKey(words.join('').replace(/[^a-z]/gu, ''))
  if (cache.size >= CACHE_LIMIT) cache.clear()
  cache.set(name, key)
  return key
}
