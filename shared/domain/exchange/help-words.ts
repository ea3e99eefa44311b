import { COMMUNES } from '../communes.ts'
import { foldText } from '../folded-text.ts'
import { memoizeText } from '../memoize.ts'
import { heard, stemOf } from '../word-stems.ts'
import {
  ADJECTIVES_ONLY,
  BEFORE_NOUNS,
  DOING_WORDS,
  FAINT_WORDS,
  HELP_FIELDS,
  HELP_THEMES,
  type HelpTheme,
  NOUNS_OR_ADJECTIVES,
  SILENT_AS_WRITTEN,
  SILENT_WORDS,
  TOOL_HEADS,
} from './help-thesaurus.ts'

/** A word that tells something of what is needed or offered. */
export type HelpWord = {
  /** As it was written, to say why two texts answer each other. */
  readonly written: string
  /** Without accents, gender, number or ending of a verb, as it is heard: « letre » is « lettre ». */
  readonly stem: string
  /** The line of the thesaurus it stands in; null: in none. */
  readonly field: string | null
  readonly theme: HelpTheme | null
  /** 1: the thing itself; less for what is done to it, and for what is said of any help. */
  readonly weight: number
}

/** Weight of what is said of any help. */
export const FAINT = 0.15
/** Weight of the thing itself. */
export const THING = 1
const WEIGHTS = { faint: FAINT, doing: 0.4, thing: THING } as const

type Place = Pick<HelpWord, 'field' | 'theme'>

const NOWHERE: Place = { field: null, theme: null }

const split = (words: string): readonly string[] => words.split(' ').filter(Boolean)

const stemsOf = (words: string): ReadonlySet<string> => new Set(split(words).map(stemOf))

type Thesaurus = {
  readonly byStem: ReadonlyMap<string, Place>
  readonly byStart: ReadonlyMap<string, Place>
}

const readThesaurus = (): Thesaurus => {
  const byStem = new Map<string, Place>()
  const byStart = new Map<string, Place>()
  for (const theme of HELP_THEMES) {
    HELP_FIELDS[theme].forEach((line, index) => {
      const place = { field: `${theme}.${index}`, theme }
      for (const word of split(line).flatMap((one) => split(one.replace('-', ' ')))) {
        const isStart = word.endsWith('*')
        const plain = isStart ? word.slice(0, -1) : word
        if (isStart && !byStart.has(heard(plain))) byStart.set(heard(plain), place)
        if (!byStem.has(stemOf(plain))) byStem.set(stemOf(plain), place)
      }
    })
  }
  return { byStem, byStart }
}

type Lexicon = Thesaurus & {
  readonly silent: ReadonlySet<string>
  readonly silentAsWritten: ReadonlySet<string>
  /** Where people live is compared by itself. */
  readonly places: ReadonlySet<string>
  readonly faint: ReadonlySet<string>
  readonly doing: ReadonlySet<string>
  /** Folded, as they are written: an ending tells them apart. */
  readonly nounsOrAdjectives: ReadonlySet<string>
  readonly beforeNouns: ReadonlySet<string>
  readonly toolHeads: ReadonlySet<string>
}

let known: Lexicon | null = null

/** Read for the first word that is compared: no start waits for its stems. */
const lexicon = (): Lexicon => {
  known ??= {
    ...readThesaurus(),
    silent: new Set(split(`${SILENT_WORDS} ${ADJECTIVES_ONLY}`)),
    silentAsWritten: new Set(split(SILENT_AS_WRITTEN)),
    nounsOrAdjectives: new Set(split(NOUNS_OR_ADJECTIVES)),
    beforeNouns: new Set(split(BEFORE_NOUNS)),
    toolHeads: new Set(split(TOOL_HEADS)),
    places: stemsOf(COMMUNES.map(({ name }) => foldText(name)).join(' ')),
    faint: stemsOf(FAINT_WORDS),
    doing: stemsOf(DOING_WORDS),
  }
  return known
}

const SHORTEST_START = 3

// The longest beginning that is known says most: « jardinerie » is « jardin* ».
const placeOf = (folded: string, stem: string): Place => {
  const { byStem, byStart } = lexicon()
  const whole = byStem.get(stem)
  if (whole !== undefined) return whole
  const sound = heard(folded)
  for (let length = sound.length; length >= SHORTEST_START; length -= 1) {
    const place = byStart.get(sound.slice(0, length))
    if (place !== undefined) return place
  }
  return NOWHERE
}

// What somebody does is told by the verb, and the thing by what follows: « vérifier un compteur ».
const isVerb = (folded: string): boolean => /(?<!i)er$|(?:nd|tt|u|i)re$|ir$/u.test(folded)

// The same word is the same object: what is told of it later can be remembered by it.
const readWord = memoizeText((written: string): HelpWord | null => {
  const { silent, silentAsWritten, faint, places, doing } = lexicon()
  const folded = foldText(written)
  if (silentAsWritten.has(written.normalize('NFC').toLocaleLowerCase('fr'))) return null
  if (silent.has(folded) || folded.length < 2) return null
  if (/^\d+$/u.test(folded)) return null
  const stem = stemOf(folded)
  const place = placeOf(folded, stem)
  const weight =
    faint.has(stem) || (place.field === null && places.has(stem))
      ? WEIGHTS.faint
      : doing.has(stem) || (place.field === null && isVerb(folded))
        ? WEIGHTS.doing
        : WEIGHTS.thing
  const { field, theme } = weight === WEIGHTS.faint ? NOWHERE : place
  return { written: written.toLocaleLowerCase('fr'), stem, field, theme, weight }
})

// « Produits locaux » says where they are from; « un local », « cherche local » and « Local » are a room.
const isAdjective = (written: string, before: string | undefined): boolean => {
  const { nounsOrAdjectives, silent, beforeNouns } = lexicon()
  if (before === undefined || !nounsOrAdjectives.has(written.toLowerCase())) return false
  const folded = foldText(before)
  return !silent.has(folded) && !beforeNouns.has(folded)
}

// « Machine à coudre »: the word for the thing, « à », and what it is for.
const isTool = (head: string, link: string | undefined): boolean =>
  (link === 'à' || link === 'a' || link === 'À' || link === 'A') &&
  lexicon().toolHeads.has(head.toLowerCase())

/** A thing told by what it is for, as one word, and what it is for as what is done with it. */
const readTool = (head: string, written: string): readonly HelpWord[] => {
  const purpose = readWord(written)
  if (purpose === null) return []
  const stem = `${stemOf(foldText(head))} ${purpose.stem}`
  const words = `${head} à ${written}`.toLocaleLowerCase('fr')
  return [
    { written: words, stem, field: `tool ${stem}`, theme: purpose.theme, weight: WEIGHTS.thing },
    { ...purpose, weight: Math.min(purpose.weight, WEIGHTS.doing) },
  ]
}

/** The telling words of a text, each stem once, in the order in which they were written. */
export const helpWords = memoizeText((text: string): readonly HelpWord[] => {
  const stems = new Set<string>()
  const words: HelpWord[] = []
  const add = (word: HelpWord | null) => {
    if (word === null || stems.has(word.stem)) return
    stems.add(word.stem)
    words.push(word)
  }
  // Written words and folded ones are split at the same places, except for a few ligatures.
  const all = text.split(/[^\p{L}\p{M}\p{N}]+/gu).filter(Boolean)
  for (let index = 0; index < all.length; index += 1) {
    const written = all[index] ?? ''
    const purpose = all[index + 2]
    if (purpose !== undefined && isTool(written, all[index + 1])) {
      for (const word of readTool(written, purpose)) add(word)
      index += 2
    } else if (!isAdjective(written, all[index - 1])) add(readWord(written))
  }
  return words
})

/** The theme that most of the words speak of; null when none does. The first wins among equals. */
export const guessTheme = (text: string): HelpTheme | null => {
  const weights = new Map<HelpTheme, number>()
  for (const { theme, weight } of helpWords(text)) {
    if (theme !== null) weights.set(theme, (weights.get(theme) ?? 0) + weight)
  }
  let best: HelpTheme | null = null
  for (const [theme, weight] of weights) {
    if (best === null || weight > (weights.get(best) ?? 0)) best = theme
  }
  return best
}
