import { foldText } from '#shared/domain/folded-text.ts'
import {
  type NameDoubtCode,
  type NameHints,
  splitName,
  tidyFirstName,
  tidyLastName,
} from '#shared/domain/name-splitting.ts'
import { readYesNo } from '#shared/domain/yes-no.ts'
import type { ConsentPurpose } from '#shared/schemas/people.schema.ts'
import { oneLine } from './cell-text.ts'
import type { CellDoubtCode } from './import-types.ts'
import { type CellSource, ONE_LINE_LIMIT, type RowDraft, saysNothing } from './row-draft.ts'

const NAME_DOUBTS: Readonly<Record<NameDoubtCode, CellDoubtCode>> = {
  orderGuessed: 'nameOrderGuessed',
  oneWord: 'nameOneWord',
  twoPeople: 'nameTwoPeople',
  remark: 'nameRemark',
  digits: 'nameDigits',
  titleLeftOut: 'nameTitleLeftOut',
}

/** « NOM Prénom » in one cell. */
export const readFullNameCell = (draft: RowDraft, source: CellSource, hints: NameHints): void => {
  if (source.text === '') return
  const text = draft.fit(source, source.text)
  const { firstName, lastName, remark, doubts } = splitName(text, hints)
  draft.person.firstName = firstName
  draft.person.lastName = lastName
  const kept = [lastName, firstName].filter(Boolean).join(', ')
  for (const code of new Set(doubts)) draft.doubt(source, NAME_DOUBTS[code], kept)
  if (remark !== '') draft.keepInNotes(source, remark)
}

/** A family name and a first name in cells of their own. */
export const readNameCells = (
  draft: RowDraft,
  last: CellSource | null,
  first: CellSource | null,
  hints: NameHints,
): void => {
  const lastText = last ? draft.fit(last, last.text) : ''
  const firstText = first ? draft.fit(first, first.text) : ''
  // A whole name in the family-name cell, with nothing beside it.
  if (last && firstText === '' && lastText.includes(' ') && first !== null) {
    const split = splitName(lastText, hints)
    if (split.firstName !== '' && split.doubts.length === 0) {
      draft.person.firstName = split.firstName
      draft.person.lastName = split.lastName
      draft.doubt(last, 'nameOrderGuessed', `${split.lastName}, ${split.firstName}`)
      return
    }
  }
  draft.person.lastName = tidyLastName(lastText)
  draft.person.firstName = tidyFirstName(firstText)
  for (const source of [last, first]) {
    if (source && /\d/u.test(source.text)) draft.doubt(source, 'nameDigits', oneLine(source.text))
  }
  const only = lastText === '' ? first : firstText === '' ? last : null
  if (only && only.text !== '') draft.doubt(only, 'nameOneWord', oneLine(only.text))
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
  const known = new Set(draft.person[field].map(foldText))
  const added: string[] = []
  for (const idea of splitIdeas(source.text)) {
    const text = draft.fit(source, idea)
    if (text.length > ONE_LINE_LIMIT || known.has(foldText(text))) continue
    known.add(foldText(text))
    added.push(text)
  }
  draft.person[field] = [...draft.person[field], ...added]
}

/** A consent column: only a clear yes or no becomes a decision. */
export const readConsentCell = (
  draft: RowDraft,
  source: CellSource | null,
  purpose: ConsentPurpose,
): void => {
  if (!source || (source.text === '' && typeof source.cell !== 'boolean')) return
  const { answer, remark, isMark = false } = readYesNo(source.cell)
  if (answer === 'yes') draft.consents.push({ purpose, decision: 'given' })
  if (answer === 'no') draft.consents.push({ purpose, decision: 'refused' })
  if (answer === 'unclear') draft.doubt(source, 'answerUnclear')
  else if (isMark) draft.doubt(source, answer === 'yes' ? 'answerMarkYes' : 'answerMarkNo')
  else if (remark !== '') draft.doubt(source, 'answerRemark', remark)
  if (remark !== '') draft.keepInNotes(source, remark)
}
