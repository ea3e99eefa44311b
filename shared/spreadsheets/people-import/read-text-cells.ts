import { foldText } from '#shared/domain/folded-text.ts'
import {
  hasSign,
  type NameDoubtCode,
  type NameHints,
  type NameReading,
  namesTwoPeople,
  splitName,
  tidyFirstName,
  tidyLastName,
} from '#shared/domain/name-splitting.ts'
import { looksLikeOrganisation } from '#shared/domain/organisation-names.ts'
import { readYesNo } from '#shared/domain/yes-no.ts'
import type { ConsentPurpose } from '#shared/schemas/people.schema.ts'
import { isRefusalHeader, matchHeader, refusedConsent, unsureConsent } from './column-headers.ts'
import type { CellDoubtCode } from './import-types.ts'
import { isListWord } from './list-words.ts'
import { bareName, joinedLines } from './name-shape.ts'
import { type CellSource, ONE_LINE_LIMIT, type RowDraft, saysNothing } from './row-draft.ts'

const NAME_DOUBTS: Readonly<Record<NameDoubtCode, CellDoubtCode>> = {
  orderGuessed: 'nameOrderGuessed',
  oneWord: 'nameOneWord',
  twoPeople: 'nameTwoPeople',
  remark: 'nameRemark',
  digits: 'nameDigits',
  sign: 'nameSign',
  titleLeftOut: 'nameTitleLeftOut',
}

/** « NOM Prénom » in one cell. */
export const readFullNameCell = (draft: RowDraft, source: CellSource, hints: NameHints): void => {
  if (source.text === '') return
  const { text, listNumber, age } = readNameText(draft, source)
  const isOrganisation = looksLikeOrganisation(text)
  const reading = isOrganisation ? wholeName(text) : splitName(text, hints)
  const { firstName, lastName, doubts } = reading
  draft.person.firstName = firstName
  draft.person.lastName = lastName
  const kept = keptName(draft)
  if (isOrganisation) draft.doubt(source, 'nameOrganisation', kept)
  if (listNumber !== '') draft.doubt(source, 'nameNumberLeftOut', kept)
  const codes = [...doubts, ...(age === '' ? [] : (['remark'] as const))]
  for (const code of new Set(codes)) draft.doubt(source, NAME_DOUBTS[code], kept)
  const remark = [reading.remark, age].filter(Boolean).join(' ; ')
  if (remark !== '') draft.keepInNotes(source, remark)
}

const wholeName = (lastName: string): NameReading => ({
  lastName,
  firstName: '',
  remark: '',
  doubts: [],
})

/** Both names as a doubt shows them. */
export const keptName = ({ person }: RowDraft): string =>
  [person.lastName, person.firstName].filter(Boolean).join(', ')

/** The text of a name cell without its number; lines that are names of their own stay apart. */
const readNameText = (draft: RowDraft, source: CellSource | null) => {
  const { name, ...others } = bareName(source ? joinedLines(source.text) : '')
  return { ...others, text: source ? draft.fit(source, name) : '' }
}

/** A family name and a first name in cells of their own. */
export const readNameCells = (
  draft: RowDraft,
  last: CellSource | null,
  first: CellSource | null,
  hints: NameHints,
): void => {
  const { text: lastText, listNumber, age } = readNameText(draft, last)
  const { text: firstText } = readNameText(draft, first)
  const isOrganisation = looksLikeOrganisation(lastText)
  // A whole name in the family-name cell, with nothing beside it.
  const split = first && firstText === '' && !isOrganisation ? splitName(lastText, hints) : null
  const isWhole = split !== null && split.firstName !== '' && split.doubts.length === 0
  draft.person.lastName = isWhole ? split.lastName : tidyLastName(lastText)
  draft.person.firstName = isWhole ? split.firstName : tidyFirstName(firstText)
  if (last && listNumber !== '') draft.doubt(last, 'nameNumberLeftOut', keptName(draft))
  if (last && age !== '') {
    draft.doubt(last, 'nameRemark', keptName(draft))
    draft.keepInNotes(last, age)
  }
  if (last && isWhole) {
    draft.doubt(last, 'nameOrderGuessed', keptName(draft))
    return
  }
  const written = [
    [last, lastText],
    [first, firstText],
  ] as const
  for (const [source, text] of written) {
    if (source && /\d/u.test(text)) draft.doubt(source, 'nameDigits', text)
  }
  // « DURAND ; LÔRI » beside « Marie ; Suzy »: both cells hold two.
  const isPaired = written.every(([, text]) => /[,;]/u.test(text))
  const shared = written.find(([, text]) => isPaired || namesTwoPeople(text))?.[0]
  if (shared) draft.doubt(shared, 'nameTwoPeople', keptName(draft))
  for (const [source, text] of shared ? [] : written) {
    if (source && hasSign(text)) draft.doubt(source, 'nameSign', text)
  }
  if (last && isOrganisation) {
    draft.doubt(last, 'nameOrganisation', keptName(draft))
    return
  }
  const isUnlikely = last?.column.because === 'content' && isListWord(lastText)
  if (last && (last.column.isDoubtful || isUnlikely) && lastText !== '' && firstText !== '')
    draft.doubt(last, 'nameOrderGuessed', keptName(draft))
  const [only, text] = lastText === '' ? [first, firstText] : [last, lastText]
  if (only && text !== '' && (lastText === '' || firstText === ''))
    draft.doubt(only, 'nameOneWord', text)
}

/** A short text such as the structure. */
export const readOneLineCell = (
  draft: RowDraft,
  source: CellSource | null,
  field: 'structure' | 'activity',
): void => {
  if (!source || source.text === '') return
  if (saysNothing(source.text)) draft.doubt(source, 'saysNothing')
  else draft.person[field] = draft.fit(source, source.text)
}

/**
 * Ideas of one cell: cut at line breaks, semicolons, bullets and bars; at commas only when every
 * piece is short and none goes on with the sentence (« prêt d’un camion, le samedi » is one idea).
 */
export const splitIdeas = (text: string): readonly string[] => {
  const pieces = text
    .split(/\s*(?:\n|;|•|·\s|\||\t)\s*/u)
    .map((piece) => piece.replace(/^\s*(?:[-–—*]|\d+[.)])\s+/u, '').trim())
    .filter(Boolean)
  return pieces.flatMap((piece) => {
    const parts = piece.split(/\s*,\s+/u).filter(Boolean)
    const goesOn =
      /^(?:le|la|les|l['’]|du|de|des|d['’]|pour|mais|et|ou|si|sauf|avec|sans|à|au|aux|en|que|qui|chez|sur|dans|car)(?:\s|\b)/iu
    const list = parts.every((part) => part.split(/\s+/u).length <= 4 && !goesOn.test(part))
    return parts.length > 1 && list ? parts : [piece]
  })
}

/** « oui », « non », « x », « 1 »: an answer that names no need and no offer. */
const isBareAnswer = (text: string): boolean => {
  const { answer, remark } = readYesNo(text)
  return /^\d+$/u.test(text) || ((answer === 'yes' || answer === 'no') && remark === '')
}

export const readIdeasCell = (
  draft: RowDraft,
  source: CellSource,
  field: 'offers' | 'needs',
): void => {
  if (source.text === '') return
  if (saysNothing(source.text)) {
    draft.doubt(source, 'saysNothing')
    return
  }
  const ideas = splitIdeas(source.text)
  const bare = ideas.filter(isBareAnswer)
  if (bare.length > 0) {
    draft.doubt(source, 'answerAlone')
    draft.keepInNotes(source, bare.join(' ; '))
  }
  const known = new Set(draft.person[field].map(foldText))
  const added: string[] = []
  for (const idea of ideas) {
    if (isBareAnswer(idea)) continue
    const text = draft.fit(source, idea)
    if (text.length > ONE_LINE_LIMIT || known.has(foldText(text))) continue
    known.add(foldText(text))
    added.push(text)
  }
  draft.person[field] = [...draft.person[field], ...added]
}

/**
 * The consent that a cell kept under its header refuses, or seems to: « Désinscrit newsletter » with
 * « oui » or with a day. Null for anything else.
 */
const refusalIn = ({ cell, column }: CellSource): ConsentPurpose | null => {
  const { answer } = readYesNo(cell)
  if (answer === 'none') return null
  const isSurelyAsked = matchHeader(column.header)?.aside === 'refusal'
  return answer !== 'unclear' || isSurelyAsked ? refusedConsent(column.header) : null
}

/** Why yes to a consent is not taken: a column beside it refuses, or may refuse. */
export type AgainstConsent = ReadonlyMap<ConsentPurpose, CellDoubtCode>

/** Says of each answer to a refusal, or to words not all known, that it is only kept. */
export const readRefusals = (draft: RowDraft, sources: readonly CellSource[]): AgainstConsent => {
  const against = new Map<ConsentPurpose, CellDoubtCode>()
  for (const source of sources) {
    const { answer } = readYesNo(source.cell)
    const refused = refusalIn(source)
    const isAnswer = answer === 'yes' || answer === 'no'
    const purpose = refused ?? (isAnswer ? unsureConsent(source.column.header) : null)
    if (purpose === null) continue
    const code = refused === null ? 'answerToUnsure' : 'answerToRefusal'
    draft.doubt(source, code)
    if (answer !== 'no' && against.get(purpose) !== 'answerToRefusal') against.set(purpose, code)
  }
  return against
}

/**
 * A consent column: only a clear yes or no becomes a decision. Under a header that refuses, or beside
 * a column that does or may, yes is none.
 */
export const readConsentCell = (
  draft: RowDraft,
  source: CellSource | null,
  purpose: ConsentPurpose,
  against: AgainstConsent,
): void => {
  if (!source || (source.text === '' && typeof source.cell !== 'boolean')) return
  const { answer, remark, isMark = false } = readYesNo(source.cell)
  const isRefusal = isRefusalHeader(source.column.header)
  const why = isRefusal ? 'answerToRefusal' : answer === 'yes' ? against.get(purpose) : undefined
  if (why !== undefined) {
    draft.doubt(source, why)
    draft.keepInNotes(source, source.text)
    return
  }
  if (answer === 'yes') draft.consents.push({ purpose, decision: 'given' })
  if (answer === 'no') draft.consents.push({ purpose, decision: 'refused' })
  if (answer === 'unclear') draft.doubt(source, 'answerUnclear')
  else if (isMark) draft.doubt(source, answer === 'yes' ? 'answerMarkYes' : 'answerMarkNo')
  else if (remark !== '') draft.doubt(source, 'answerRemark', remark)
  if (remark !== '') draft.keepInNotes(source, remark)
}
