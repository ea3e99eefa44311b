import { COMMON_FIRST_NAMES } from './common-first-names.ts'
import { foldText } from './folded-text.ts'
import { calmCapitals, NAME_LINKS } from './person-name.ts'

/** Order of the two names when capitals do not tell. */
export type NameOrder = 'lastFirst' | 'firstLast'

export type NameDoubtCode =
  /** Nothing but capitals (or no capital at all): the order is a guess. */
  | 'orderGuessed'
  /** Only one word: which of the two names it is, is a guess. */
  | 'oneWord'
  /** « Suzy et Fabrice »: two people in one cell. */
  | 'twoPeople'
  /** Brackets or words beside the name, kept in the notes. */
  | 'remark'
  /** Digits in a name. */
  | 'digits'
  /** « ? », « : » or a dash left in a name. */
  | 'sign'
  /** « Mme », « Dr »: not part of the name, left out. */
  | 'titleLeftOut'

export type NameReading = {
  readonly firstName: string
  readonly lastName: string
  readonly remark: string
  readonly doubts: readonly NameDoubtCode[]
}

export type NameHints = {
  /** What the header says (« NOM Prénom »), or what the other rows do. */
  readonly order?: NameOrder
  /** The order asked for, where neither capitals nor known first names tell another. */
  readonly usual?: NameOrder
  /** Folded first names known from the rows that are sure. */
  readonly firstNames?: ReadonlySet<string>
  /** Whether the other rows write family names in capitals. */
  readonly capitalsExpected?: boolean
}

const PARTICLES = new Set(
  'de du des d la le les l van von der den ben bin el al da dos do di del saint sainte st ste mac mc o'.split(
    ' ',
  ),
)
const TITLES = new Set(
  'm mr mme mlle mrs ms monsieur madame mademoiselle dr pr maitre me vve veuve veuf'.split(' '),
)
/** Titles that may also be an initial or a short name, when only one word follows. */
const SHORT_TITLES = new Set('m ms pr me'.split(' '))
/** « née ZÉNON », « épouse DE LUCY »: another family name, for the notes. */
const OTHER_NAME = new RegExp(
  `(?<=\\s)(${NAME_LINKS})\\s+(?:(?:de|du|des|d|la|le|saint|sainte)\\s+)*[^\\s,;]+`,
  'giu',
)

const letters = (word: string) => word.replace(/[^\p{L}]/gu, '')
/** A word of capitals only, more than an initial. */
export const isCapitals = (word: string): boolean => {
  const bare = letters(word)
  return (
    [...bare].length > 1 &&
    bare === bare.toLocaleUpperCase('fr') &&
    bare !== bare.toLocaleLowerCase('fr')
  )
}
/** « D. », « J.-P. ». */
export const isInitial = (word: string) => /^\p{Lu}\.?(?:-\p{Lu}\.?)?$/u.test(word)
/** « de », « la », « Saint »: words that go with the one after them. */
export const isParticle = (word: string): boolean => PARTICLES.has(foldText(word))
/** « D'Albret », « O’Brien », « De »: the beginnings of a family name. */
const startsAsFamilyName = (word: string) => /^(?:d|o|l)['’]\p{L}/iu.test(word)

const isLowerCase = (word: string) => word === word.toLocaleLowerCase('fr')

const withCapitals = (name: string): string =>
  name.replace(
    /(^|[\s'’-])(\p{L})/gu,
    (_, before: string, letter: string) => before + letter.toLocaleUpperCase('fr'),
  )

/** « suzy » → « Suzy », « MARIE-JOSÉ » → « Marie-José »; mixed case stays. */
export const tidyFirstName = (name: string): string =>
  isLowerCase(name) ? withCapitals(name) : calmCapitals(name)

/** A family name typed without any capital gets them; capitals and mixed case stay as typed. */
export const tidyLastName = (name: string): string =>
  isLowerCase(name) ? withCapitals(name) : name

const named = (
  last: readonly string[],
  first: readonly string[],
  remark: string,
  doubts: readonly NameDoubtCode[],
): NameReading => ({
  lastName: tidyLastName(last.join(' ')),
  firstName: tidyFirstName(first.join(' ')),
  remark,
  doubts,
})

/** Capitals tell the family name: « DE SAINT-AUBIN Olivier », « Olivier de SAINT-AUBIN ». */
const splitByCapitals = (
  words: readonly string[],
): { readonly last: readonly string[]; readonly first: readonly string[] } | null => {
  const capitals = words.map(isCapitals)
  const start = capitals.indexOf(true)
  let end = capitals.lastIndexOf(true) + 1
  if (start < 0 || capitals.every((yes, index) => yes || isParticle(words[index] ?? '')))
    return null
  let from = start
  while (from > 0 && isParticle(words[from - 1] ?? '')) from -= 1
  // A lower-case particle between two capitals belongs to the name; a first name does not.
  if (!words.slice(start, end).every((word) => isCapitals(word) || isParticle(word))) {
    end = start + capitals.slice(start).findIndex((yes) => !yes)
  }
  const last = words.slice(from, end)
  const first = [...words.slice(0, from), ...words.slice(end)]
  return first.length > 0 ? { last, first } : null
}

/** « Ti Jo », « Man Tine »: in Martinique these begin what one is called, never a family name. */
const isCalled = (word: string) => /^(?:ti|man)[\s'’-]\p{L}/iu.test(word)

/** The same words, « Ti Jo » as one. « MAN Lucie » stays two: capitals tell a family name. */
const joinedCalls = (words: readonly string[]): readonly string[] => {
  const joined: string[] = []
  for (const word of words) {
    const before = joined.at(-1)
    const isCall =
      before !== undefined &&
      /^(?:ti|man)$/iu.test(before) &&
      !isParticle(word) &&
      isCapitals(before) === isCapitals(word) &&
      isCalled(`${before} ${word}`)
    if (isCall) joined[joined.length - 1] = `${before} ${word}`
    else joined.push(word)
  }
  return joined
}

const isFirstName = (word: string, hints: NameHints) => {
  const folded = foldText(word)
  const [head = ''] = folded.split(' ')
  return (
    isCalled(word) ||
    hints.firstNames?.has(folded) === true ||
    COMMON_FIRST_NAMES.has(folded) ||
    (word.includes('-') && COMMON_FIRST_NAMES.has(head) && head.length > 2)
  )
}

/** « MARIE-JOSÉ » is one, « MARTIN-DUPONT » is not: every part must be a first name. */
const isWholeFirstName = (word: string, hints: NameHints) =>
  isFirstName(word, hints) &&
  (isCalled(word) ||
    hints.firstNames?.has(foldText(word)) === true ||
    COMMON_FIRST_NAMES.has(foldText(word)) ||
    word.split('-').every((part) => COMMON_FIRST_NAMES.has(foldText(part))))

/** How many leading words make the family name when it comes first. */
const leadingFamilyWords = (words: readonly string[]): number => {
  let count = 0
  const particles = () => {
    while (count < words.length - 2 && isParticle(words[count] ?? '')) count += 1
  }
  particles()
  count += 1
  // « De Sainte-Rose de la Martinière »: a particle goes on with the name it stands in.
  while (count < words.length - 2 && isParticle(words[count] ?? '')) {
    const before = count
    particles()
    // No family name ends with a particle.
    if (isParticle(words[count] ?? '')) return before
    count += 1
  }
  return count
}

const splitByOrder = (
  words: readonly string[],
  hints: NameHints,
): {
  readonly last: readonly string[]
  readonly first: readonly string[]
  readonly sure: boolean
} => {
  const head = words[0] ?? ''
  const tail = words.at(-1) ?? ''
  const headKnown = isFirstName(head, hints)
  const tailKnown = isFirstName(tail, hints)
  const familyFirst = isParticle(head) || startsAsFamilyName(head)
  // « Durand J. » has a first name of one letter, « Marie D. » a family name.
  const evidence: NameOrder | undefined =
    familyFirst || (tailKnown && !headKnown) || (isInitial(tail) && !headKnown)
      ? 'lastFirst'
      : (headKnown && !tailKnown) || isInitial(head)
        ? 'firstLast'
        : undefined
  const order = hints.order ?? evidence ?? hints.usual ?? 'firstLast'
  const agree = evidence === undefined || hints.order === undefined || hints.order === evidence
  const sure = words.length === 2 && agree && (hints.order ?? evidence) !== undefined
  if (order === 'lastFirst') {
    const count = Math.min(leadingFamilyWords(words), words.length - 1)
    return { last: words.slice(0, count), first: words.slice(count), sure }
  }
  const particle = words.findIndex((word, index) => index > 0 && isParticle(word))
  const count = particle > 0 ? particle : Math.max(1, words.length === 2 ? 1 : words.length - 1)
  return { last: words.slice(count), first: words.slice(0, count), sure }
}

/** « Mme », « Dr ». */
export const isTitle = (word: string): boolean => TITLES.has(foldText(word))

/**
 * How many leading words are titles: « Mme », « M. et Mme », « Mme Vve ». A name is always left, unless
 * `isNamed`: it stands before them.
 */
const leadingTitles = (words: readonly string[], isNamed = false): number => {
  let count = 0
  for (;;) {
    const joins = count > 0 && /^(?:et|&|ou|and)$/iu.test(words[count] ?? '') ? 1 : 0
    const left = words.length - count - joins - 1
    if (!isTitle(words[count + joins] ?? '') || left < (isNamed ? 0 : 1)) return count
    if (isNamed) {
      // « DURAND, M. » may be an initial; « DURAND, M. Luc » is none.
      if (left === 0 && count === 0 && foldText(words[count] ?? '') === 'm') return count
    } else if (left === 1 && count === 0 && SHORT_TITLES.has(foldText(words[count] ?? '')))
      return count
    count += joins + 1
  }
}

/** « Suzy et Fabrice », « LÔRI / ZÉNON ». */
export const namesTwoPeople = (text: string): boolean =>
  /\s(?:et|&|\+|and|ou)\s|\s\/\s|\p{L}\/\p{L}/iu.test(text)

/** Punctuation that no name has: something else stands beside it. */
export const hasSign = (text: string): boolean => /[;,/():?]|\s[-–—]\s/u.test(text)

/** « DURAND », « De la Roche », « JOSEPH ROSE »: surely no more than a family name. */
const isOneFamilyName = (words: readonly string[]): boolean => {
  const own = words.filter((word) => !isParticle(word))
  return own.length <= 1 || own.every(isCapitals)
}

/** Whether words after a name are likely another one: « LÔRI Suzy », « Luc », never « trésorière ». */
const readsAsOther = (words: readonly string[], hints: NameHints): boolean =>
  words.length > 0 &&
  words.length <= 5 &&
  words.every((word) => isParticle(word) || /^\p{Lu}/u.test(word)) &&
  words.some((word) => isCapitals(word) || isFirstName(word, hints))

/** What stands before and after a comma, when these are « NOM, Prénom »; null when they are not. */
const readCommaName = (
  before: readonly string[],
  after: readonly string[],
  hints: NameHints,
): { readonly sure: boolean } | null => {
  if (!isOneFamilyName(before) || splitByCapitals(after) !== null) return null
  if (!after.some((word) => letters(word) !== '')) return null
  const family = before.filter((word) => !isParticle(word))
  const isCalm = after.every((word) => isLowerCase(word) && !isFirstName(word, hints))
  const isTitled = after.every(isTitle)
  const isBeforeCalm = before.every(isLowerCase)
  // « DURAND MARIE, trésorière », « DURAND MARIE, LÔRI SUZY »: a whole name stands before.
  const isWhole = family.length > 1 && family.some((word) => isFirstName(word, hints))
  const isOther = after.length > 1 && after.every(isCapitals)
  if (isWhole && (isCalm || (isOther && !after.every((word) => isFirstName(word, hints)))))
    return null
  return { sure: !isTitled && (isBeforeCalm || !isCalm) }
}

const wordsIn = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean)

type Apart = {
  /** The words of one person, as far as they can be told. */
  readonly name: string
  /** What a comma, a semicolon or a dash sets apart from them. */
  readonly rest: string
  /** « Mme », « Dr » that stand on either side of a comma. */
  readonly titles: readonly string[]
  /** Whether the rest seems to be somebody else. */
  readonly isOther: boolean
  readonly comma: {
    readonly before: readonly string[]
    readonly after: readonly string[]
    readonly sure: boolean
  } | null
}

const isOneWordName = (piece: string): boolean => /^\p{Lu}[^\s\d]*$/u.test(piece)

/**
 * What stands beside a name: « DURAND Marie, trésorière », « DURAND Marie ; LÔRI Suzy ». A comma is that
 * of « NOM, Prénom » only after a family name alone.
 */
const setApart = (text: string, hints: NameHints): Apart => {
  const pieces = text
    .split(/\s*[,;]+\s*/u)
    .map((piece) => piece.trim())
    .filter(Boolean)
  const [head = '', ...others] = pieces
  const [next = ''] = others
  if (next === '') return setDashApart(text, hints)
  const words = wordsIn(head)
  // « Mme, DURAND Marie »: nobody is called so.
  if (leadingTitles(words, true) === words.length)
    return setApart([`${head} ${next}`, ...others.slice(1)].join(', '), hints)
  const named = words.findIndex((word) => !isTitle(word))
  const titlesBefore = words.slice(0, Math.max(0, named))
  const before = words.slice(titlesBefore.length)
  // « DURAND, Marie et Luc, Ana »: nothing tells whose the last words are.
  const isShared = namesTwoPeople(text) && isOneFamilyName(before)
  const said = wordsIn(isShared ? others.join(' ') : next)
  const titlesAfter = said.slice(0, leadingTitles(said, true))
  const after = said.slice(titlesAfter.length)
  const titles = [...titlesBefore, ...titlesAfter]
  const beside = isShared ? [] : others.slice(1)
  const isBesideOther = beside.some((piece) => readsAsOther(wordsIn(piece), hints))
  // « DURAND, Mme »: no first name stands there.
  if (after.length === 0) {
    const [word = '', ...more] = before.filter((one) => !isParticle(one))
    const isFamily = more.length === 0 && !isWholeFirstName(word, hints)
    return {
      name: before.join(' '),
      rest: beside.join(' ; '),
      titles,
      isOther: isBesideOther || namesTwoPeople(text),
      comma: isFamily ? { before, after, sure: true } : null,
    }
  }
  const reading = isShared ? { sure: true } : readCommaName(before, after, hints)
  if (reading === null) {
    const isOther = others.some((piece) => readsAsOther(wordsIn(piece), hints))
    return { name: head, rest: others.join(' ; '), titles: [], isOther, comma: null }
  }
  return {
    name: [...before, ...after].join(' '),
    rest: beside.join(' ; '),
    titles,
    isOther:
      isBesideOther ||
      // « Marie, Luc, Ana »: a row of names.
      (beside.length > 0 && pieces.every(isOneWordName)) ||
      // « DURAND ; LÔRI »: nobody parts a name so.
      (text.includes(';') && [...before, ...after].every(isCapitals)),
    comma: { before, after, sure: reading.sure },
  }
}

/** « PETIT Ana - présidente »; « DURAND - LÔRI Marie » may well be one name, and stays. */
const setDashApart = (text: string, hints: NameHints): Apart => {
  const [head = '', ...others] = text.split(/\s+[-–—]+\s+/u)
  const rest = others.join(' - ')
  if (rest === '' || splitByCapitals(wordsIn(head)) === null)
    return { name: text, rest: '', titles: [], isOther: false, comma: null }
  const isOther = readsAsOther(wordsIn(rest), hints)
  return { name: head, rest, titles: [], isOther, comma: null }
}

/**
 * Splits « NOM Prénom » or « Prénom NOM ». Capitals decide when they can (particles, hyphens,
 * apostrophes and accents included); otherwise the header, the other rows and known first names
 * do, and the reading is marked doubtful. Names are never dropped: what is left out is in `remark`.
 */
export const splitName = (cell: string, hints: NameHints = {}): NameReading => {
  const doubts: NameDoubtCode[] = []
  const remarks: string[] = []
  let text = cell
    .normalize('NFC')
    .replace(/[([{]([^)\]}]*)[)\]}]?/gu, (_, inside: string) => {
      remarks.push(inside.trim())
      return ' '
    })
    .replace(/\s+/gu, ' ')
    .trim()
  text = text
    .replace(OTHER_NAME, (other: string, link: string, at: number) => {
      // « Mme Vve BÉLAIR » is called so: it is a title, and BÉLAIR the only name.
      if (isTitle(link) && wordsIn(text.slice(0, at)).every(isTitle)) return other
      remarks.push(other)
      return ' '
    })
    .replace(/\s+/gu, ' ')
    .trim()
  const apart = setApart(text, hints)
  text = apart.name
  if (apart.rest !== '') remarks.push(apart.rest)
  if (remarks.length > 0) doubts.push('remark')
  if (/\d/u.test(text)) doubts.push('digits')
  if (apart.isOther || namesTwoPeople(text)) doubts.push('twoPeople')
  else if (hasSign(text.replace(/[,;]/gu, ' '))) doubts.push('sign')
  if (apart.titles.length > 0) {
    remarks.push(apart.titles.join(' '))
    doubts.push('titleLeftOut')
  }
  if (apart.comma) {
    const { before, after, sure } = apart.comma
    if (after.length === 0) doubts.push('oneWord')
    if (!sure) doubts.push('orderGuessed')
    return named(before, after, remarks.join(' ; '), doubts)
  }
  text = text.replace(/[,;]+/gu, ' ').trim()
  const all = text.split(' ').filter(Boolean)
  const titles = leadingTitles(all)
  const words = joinedCalls(all.slice(titles))
  if (titles > 0) {
    remarks.push(all.slice(0, titles).join(' '))
    if (apart.titles.length === 0) doubts.push('titleLeftOut')
  }
  const remark = remarks.join(' ; ')
  const [only = ''] = words
  if (words.length < 2) {
    if (only !== '') doubts.push('oneWord')
    return isCapitals(only) && !isWholeFirstName(only, hints)
      ? named(words, [], remark, doubts)
      : named([], words, remark, doubts)
  }
  const byCapitals = splitByCapitals(words)
  if (byCapitals) return named(byCapitals.last, byCapitals.first, remark, doubts)
  const byOrder = splitByOrder(words, hints)
  const allCapitals = words.every((word) => isCapitals(word) || isParticle(word) || isInitial(word))
  if (!byOrder.sure || allCapitals || hints.capitalsExpected === true) doubts.push('orderGuessed')
  return named(byOrder.last, byOrder.first, remark, doubts)
}

/** Somebody who wrote their name on a sheet that asks for « NOM Prénom », typed as it stands there. */
export const readSignedName = (
  typed: string,
): { readonly firstName: string; readonly lastName: string; readonly notes: string } => {
  const { firstName, lastName, remark } = splitName(typed, { usual: 'lastFirst' })
  return { firstName, lastName, notes: remark }
}

/** How a column writes names: read from the rows whose capitals leave no doubt. */
export const learnNameHints = (cells: readonly string[], headerOrder?: NameOrder): NameHints => {
  const firstNames = new Set<string>()
  let lastFirst = 0
  let firstLast = 0
  let filled = 0
  for (const cell of cells) {
    const words = cell.normalize('NFC').trim().split(/\s+/u)
    if (words.length < 2) continue
    filled += 1
    const split = splitByCapitals(words)
    if (!split) {
      const head = COMMON_FIRST_NAMES.has(foldText(words[0] ?? ''))
      const tail = COMMON_FIRST_NAMES.has(foldText(words.at(-1) ?? ''))
      if (tail && !head) lastFirst += 0.5
      if (head && !tail) firstLast += 0.5
      continue
    }
    if (words[0] === split.last[0]) lastFirst += 1
    else firstLast += 1
    firstNames.add(foldText(split.first.join(' ')))
  }
  const learnt =
    lastFirst > firstLast * 2 ? 'lastFirst' : firstLast > lastFirst * 2 ? 'firstLast' : undefined
  const order = headerOrder ?? learnt
  return {
    ...(order ? { order } : {}),
    firstNames,
    capitalsExpected: filled > 0 && firstNames.size > 0 && lastFirst + firstLast >= filled * 0.5,
  }
}
