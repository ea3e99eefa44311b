import type { NameOrder } from '#shared/domain/name-splitting.ts'
import { isUnsafeName, type TableRow } from '../table-reader/table.ts'
import { cellText, columnLetter, oneLine } from './cell-text.ts'
import { type ColumnContent, inspectColumn } from './column-content.ts'
import {
  type HeaderMatch,
  isConsent,
  isNumberingHeader,
  matchHeader,
  refusedConsent,
} from './column-headers.ts'
import type { ColumnGuess, ColumnMapping, ColumnTarget, PeopleField } from './import-types.ts'

/** Fields that several columns may feed; the others go to the best column only. */
const SHARED_FIELDS: ReadonlySet<ColumnTarget> = new Set<ColumnTarget>([
  'phone',
  'email',
  'offers',
  'needs',
  'notes',
  'labelled',
  'ignore',
])

type Candidate = {
  readonly target: ColumnTarget
  readonly confidence: number
  readonly because: ColumnGuess['because']
}

/** How well a column's content suits a field; null when content cannot tell. */
const suits = (field: PeopleField, content: ColumnContent): number | null => {
  switch (field) {
    case 'phone':
      return content.phone
    case 'email':
      return content.email
    case 'commune':
      return content.commune
    case 'postcode':
      return content.postcode
    case 'preferredContact':
      return content.contact
    case 'newsletter':
    case 'photos':
    case 'sharing':
      return content.yesNo
    case 'fullName':
      return content.fullName
    case 'firstName':
      return Math.max(content.firstName, content.name)
    case 'lastName':
      return content.name
    case 'structure':
    case 'activity':
    case 'offers':
    case 'needs':
    case 'notes':
      return null
  }
}

const byContent = (content: ColumnContent): Candidate | null => {
  const candidates: readonly (readonly [PeopleField, number])[] = [
    ['email', content.email],
    ['phone', content.phone],
    ['postcode', content.postcode],
    ['commune', content.commune],
    ['preferredContact', content.contact],
    ['fullName', content.fullName],
    ['firstName', content.firstName],
  ]
  const [best] = [...candidates].sort((one, other) => other[1] - one[1])
  if (!best || content.filled === 0 || best[1] < 0.6) return null
  return { target: best[0], confidence: best[1] * 0.7, because: 'content' }
}

/** What yes and no say nothing of: « E-mail (O/N) », « Adhérent de l’association », « En activité ». */
const NO_ANSWERS: ReadonlySet<PeopleField> = new Set<PeopleField>([
  'email',
  'phone',
  'commune',
  'structure',
  'activity',
])

/** A header is believed unless it is vague and the content says something else. */
const byHeader = (match: HeaderMatch, content: ColumnContent): Candidate => {
  const suitability = suits(match.field, content)
  // They say that there is one, not what it is, nor what was agreed to. « Structure » with a few « non »
  // among names is still one.
  const answers = suitability === null ? 0.9 : 0.6
  if ((suitability ?? 0) < 0.4 && content.yesNo >= answers && NO_ANSWERS.has(match.field)) {
    return { target: 'labelled', confidence: 0.3, because: 'content' }
  }
  if (suitability === null || content.filled === 0) {
    return {
      target: match.field,
      confidence: match.strength === 'strong' ? 0.9 : 0.6,
      because: 'header',
    }
  }
  const contentGuess = byContent(content)
  if (suitability < 0.4 && contentGuess && contentGuess.target !== match.field) {
    if (match.strength === 'weak' || contentGuess.confidence > 0.6) return contentGuess
  }
  // « Family Name » is believed before « Name », wherever it stands.
  const most = match.strength === 'strong' ? 1 : 0.8
  return suitability >= 0.4
    ? { target: match.field, confidence: most * (0.7 + suitability * 0.3), because: 'both' }
    : {
        target: match.field,
        confidence: match.strength === 'strong' ? 0.5 : 0.3,
        because: 'header',
      }
}

const guessOne = (header: string, content: ColumnContent): Candidate => {
  if (isUnsafeName(header)) return { target: 'ignore', confidence: 1, because: 'header' }
  // « Numéro » may be a telephone's: one row, or a family's that follow each other, count up too.
  if (isNumberingHeader(header) && content.numbering > 0.8 && content.phone < 0.5) {
    return { target: 'ignore', confidence: 0.9, because: 'both' }
  }
  const match = matchHeader(header)
  // « Désinscrit newsletter », « Newsletter envoyée »: yes and no below them are no consent, while
  // « E-mail (non obligatoire) » holds addresses.
  const isRefusal = content.yesNo >= 0.5 && refusedConsent(header) !== null
  if (match?.aside === 'refusal' || match?.aside === 'record' || isRefusal) {
    return { target: 'labelled', confidence: 0.9, because: 'header' }
  }
  if (match) {
    const candidate = byHeader(match, content)
    // « E-mail de l’abonné »: what the column holds may still tell another field.
    return match.aside === 'unsure' && isConsent(candidate.target)
      ? { target: 'labelled', confidence: 0.9, because: 'header' }
      : candidate
  }
  const guess = byContent(content)
  // An unnamed column of yes and no is not a consent: only a header can say what was agreed to.
  return guess ?? { target: 'labelled', confidence: 0, because: 'nothing' }
}

/**
 * Keeps one column a field (the one chosen, the surest, then the leftmost); the others stay as
 * labelled notes. Several chosen for one field are all read: see `pickCell`.
 */
const settle = (guesses: readonly ColumnGuess[]): readonly ColumnGuess[] => {
  const winners = new Map<ColumnTarget, ColumnGuess>()
  for (const guess of guesses) {
    const best = winners.get(guess.target)
    const isChosen = guess.because === 'chosen' && best?.because !== 'chosen'
    if (!best || isChosen || (best.because !== 'chosen' && guess.confidence > best.confidence)) {
      winners.set(guess.target, guess)
    }
  }
  return guesses.map((guess) =>
    SHARED_FIELDS.has(guess.target) ||
    guess.because === 'chosen' ||
    winners.get(guess.target) === guess
      ? guess
      : { ...guess, target: 'labelled', confidence: 0, because: 'nothing' },
  )
}

const NO_CONTENT: ColumnContent = inspectColumn([], 0)

type NamePair = {
  readonly left: ColumnGuess
  readonly right: ColumnGuess
  /** Index of the one that holds family names. */
  readonly family: number
  readonly sureness: number
  /** Whether capitals tell the family names, and nothing speaks against it. */
  readonly isSure: boolean
}

/** From how many cells on a value that stands there again tells something. */
const REPEATS_TELL = 4

/** Whether a column may hold names: its values hardly repeat, and are no trades, places or answers. */
const mayBeNames = (content: ColumnContent, isCapitals: boolean): boolean =>
  content.name >= 0.6 &&
  content.listWords < 0.25 &&
  // « PETIT », « ROSE »: capitals beside a calm first name are a family's, and families come together.
  (isCapitals || content.everyday < 0.5) &&
  (content.filled < REPEATS_TELL || content.distinct > (isCapitals ? 0.3 : 0.6))

/** Two neighbours as names: the one in capitals is the family's, else the one of no known first names. */
const pairOf = (
  left: ColumnGuess,
  right: ColumnGuess,
  contents: readonly ColumnContent[],
): NamePair | null => {
  const one = contents[left.index] ?? NO_CONTENT
  const other = contents[right.index] ?? NO_CONTENT
  const leftCapitals = one.capitals >= 0.6 && other.calm >= 0.6
  const rightCapitals = other.capitals >= 0.6 && one.calm >= 0.6
  // Known first names are names, as often as they stand there.
  const isName = ({ target }: ColumnGuess, content: ColumnContent, isCapitals: boolean) =>
    target === 'firstName' ? content.name >= 0.6 : mayBeNames(content, isCapitals)
  if (!isName(left, one, leftCapitals) || !isName(right, other, rightCapitals)) return null
  const known = left.target === 'firstName' || right.target === 'firstName' ? 2 : 0
  if (leftCapitals || rightCapitals) {
    const [family, content] = leftCapitals ? [left.index, one] : [right.index, other]
    const isRepeated = content.filled >= REPEATS_TELL && content.distinct <= 0.75
    // One of them in a long list says nothing of the others: its row alone is looked at.
    const isSure = content.listWords < 0.1 && !isRepeated
    return { left, right, family, sureness: known + 1, isSure }
  }
  if (left.target === right.target) return null
  const family = left.target === 'firstName' ? right.index : left.index
  return { left, right, family, sureness: known, isSure: false }
}

/**
 * Two columns of names side by side, without a header: one of family names, one of first names. Only
 * where no other column tells the names.
 */
const pairNames = (
  guesses: readonly ColumnGuess[],
  contents: readonly ColumnContent[],
): readonly ColumnGuess[] => {
  const isFree = ({ header, because, target }: ColumnGuess) =>
    header === '' && because !== 'chosen' && (target === 'firstName' || target === 'labelled')
  const isTold = guesses.some(
    (guess) =>
      guess.target === 'fullName' ||
      guess.target === 'lastName' ||
      (guess.target === 'firstName' && !isFree(guess)),
  )
  if (isTold) return guesses
  const pairs = guesses.flatMap((left, at) => {
    const right = guesses[at + 1]
    if (!right || !isFree(left) || !isFree(right)) return []
    return pairOf(left, right, contents) ?? []
  })
  const [best] = pairs.toSorted((one, other) => other.sureness - one.sureness)
  if (!best) return guesses
  return guesses.map((guess): ColumnGuess => {
    if (guess !== best.left && guess !== best.right) return guess
    const isFamily = guess.index === best.family
    return {
      ...guess,
      target: isFamily ? 'lastName' : 'firstName',
      confidence: Math.max(guess.confidence, 0.5),
      because: 'content',
      ...(isFamily && !best.isSure ? { isDoubtful: true } : {}),
    }
  })
}

/** « Nom » alone holds whole names; next to « Prénom » it holds family names. */
const settleNames = (
  guesses: readonly ColumnGuess[],
  contents: readonly ColumnContent[],
): readonly ColumnGuess[] => {
  const has = (target: ColumnTarget) => guesses.some((guess) => guess.target === target)
  return guesses.map((guess) => {
    if (guess.because === 'chosen') return guess
    if (guess.target === 'lastName' && !has('firstName') && !has('fullName')) {
      return (contents[guess.index]?.fullName ?? 0) > 0.3 ? { ...guess, target: 'fullName' } : guess
    }
    if (guess.target === 'fullName' && has('firstName') && !has('lastName')) {
      return { ...guess, target: 'lastName' }
    }
    if (guess.target === 'fullName' && has('firstName') && has('lastName')) {
      return { ...guess, target: 'labelled', confidence: 0, because: 'nothing' }
    }
    return guess
  })
}

/**
 * Guesses what each column holds, from its header and its content. `mapping` wins where it says
 * something. No column is dropped: what is not understood is kept in the notes under its header.
 */
export const guessColumns = (
  header: TableRow | null,
  rows: readonly TableRow[],
  mapping: ColumnMapping = [],
): readonly ColumnGuess[] => {
  const width = Math.max(0, header?.cells.length ?? 0, ...rows.map((row) => row.cells.length))
  const contents = Array.from({ length: width }, (_, index) => inspectColumn(rows, index))
  const guesses = contents.map((content, index): ColumnGuess => {
    const name = oneLine(cellText(header?.cells[index]))
    const chosen = mapping[index] ?? null
    const candidate: Candidate = chosen
      ? { target: chosen, confidence: 1, because: 'chosen' }
      : guessOne(name, content)
    return {
      index,
      letter: columnLetter(index),
      header: name,
      samples: (contents[index] ?? NO_CONTENT).samples,
      ...candidate,
    }
  })
  return settle(settleNames(pairNames(guesses, contents), contents))
}

/** Order of the names that a header announces, when one does. */
export const headerNameOrder = (columns: readonly ColumnGuess[]): NameOrder | undefined => {
  const column = columns.find((guess) => guess.target === 'fullName')
  return column ? matchHeader(column.header)?.order : undefined
}
