import { isImpossibleDay } from '#shared/domain/dates.ts'
import type { NameHints } from '#shared/domain/name-splitting.ts'
import type { Translate } from '#shared/locales/translator.ts'
import type { TableRow } from '../table-reader/table.ts'
import type { CellDoubtCode, ColumnGuess, ColumnTarget } from './import-types.ts'
import {
  readCommuneCells,
  readContactCell,
  readEmailCells,
  readPhoneCells,
} from './read-contact-cells.ts'
import {
  keptName,
  readConsentCell,
  readFullNameCell,
  readIdeasCell,
  readNameCells,
  readOneLineCell,
  readRefusals,
} from './read-text-cells.ts'
import { keepOtherNames, pickAnswer, pickCell } from './rival-cells.ts'
import {
  type CellSource,
  createRowDraft,
  PARAGRAPH_LIMIT,
  type RowDraft,
  readSource,
  telling,
} from './row-draft.ts'

export type RowContext = {
  readonly columns: readonly ColumnGuess[]
  readonly hints: NameHints
  readonly t: Translate
}

const readNames = (draft: RowDraft, of: SourcesOf, hints: NameHints) => {
  const full = pickCell(draft, of('fullName'))
  const last = pickCell(draft, of('lastName'))
  const first = pickCell(draft, of('firstName'))
  if (full && (full.text !== '' || (!last && !first))) {
    readFullNameCell(draft, full, hints)
    keepOtherNames(draft, full, [last, first])
  } else readNameCells(draft, last, first, hints)
}

type SourcesOf = (target: ColumnTarget) => readonly CellSource[]

const readNotes = (draft: RowDraft, of: SourcesOf, sources: readonly CellSource[]) => {
  for (const source of [...of('notes'), ...of('labelled')]) {
    if (isImpossibleDay(source.text)) draft.doubt(source, 'dateImpossible', source.text)
  }
  for (const source of of('notes')) if (source.text !== '') draft.notes.push(source.text)
  for (const source of of('labelled')) {
    if (source.text !== '') draft.keepInNotes(source, source.text)
  }
  const notes = draft.notes.join('\n')
  draft.person.notes = notes.slice(0, PARAGRAPH_LIMIT)
  const [longest] = sources.toSorted((one, other) => other.text.length - one.text.length)
  if (notes.length > PARAGRAPH_LIMIT && longest) draft.doubt(longest, 'textTooLong')
}

/**
 * Reads one row; null when nothing in it says who it is about. `why` is said of its name when it is
 * doubtful as a whole.
 */
export const readRow = (
  row: TableRow,
  { columns, hints, t }: RowContext,
  why: CellDoubtCode | null = null,
): RowDraft | null => {
  const draft = createRowDraft(t)
  const sources = columns
    .filter((column) => column.target !== 'ignore')
    .map((column) => readSource(draft, row.number, column, row.cells[column.index] ?? null))
  const of: SourcesOf = (target) => sources.filter(({ column }) => column.target === target)
  readNames(draft, of, hints)
  readPhoneCells(draft, telling(draft, of('phone')))
  readEmailCells(draft, telling(draft, of('email')))
  const { person } = draft
  const named = person.firstName !== '' || person.lastName !== ''
  const reachable = person.phone !== '' || person.email !== ''
  if (!named && !reachable) return null
  const wheres = [...of('fullName'), ...of('lastName'), ...of('firstName')]
  const where =
    wheres.find(({ text }) => text !== '') ?? wheres[0] ?? of('phone')[0] ?? of('email')[0]
  if (!named && where) draft.doubt(where, 'nameMissing')
  if (why !== null && where) draft.doubt(where, why, keptName(draft))
  const one = (target: ColumnTarget) => pickCell(draft, of(target))
  const told = (target: ColumnTarget) => pickCell(draft, telling(draft, of(target)))
  readCommuneCells(draft, told('commune'), told('postcode'), t)
  readOneLineCell(draft, one('structure'), 'structure')
  readOneLineCell(draft, one('activity'), 'activity')
  readContactCell(draft, told('preferredContact'))
  for (const source of of('offers')) readIdeasCell(draft, source, 'offers')
  for (const source of of('needs')) readIdeasCell(draft, source, 'needs')
  const against = readRefusals(draft, of('labelled'))
  for (const purpose of ['newsletter', 'photos', 'sharing'] as const) {
    readConsentCell(draft, pickAnswer(draft, of(purpose)), purpose, against)
  }
  readNotes(draft, of, sources)
  return draft
}
