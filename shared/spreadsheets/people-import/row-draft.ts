import { EMPTY_PERSON } from '#shared/domain/empty-person.ts'
import { foldText } from '#shared/domain/folded-text.ts'
import { isNotToldText } from '#shared/domain/not-told.ts'
import type { Translate } from '#shared/locales/translator.ts'
import type { Cell } from '../table-reader/table.ts'
import { cellText, isDash, oneLine } from './cell-text.ts'
import type {
  CellDoubt,
  CellDoubtCode,
  ColumnGuess,
  ConsentDraft,
  PersonDraft,
} from './import-types.ts'

/** Longest texts the records hold (`shared/schemas/values.ts`). */
export const ONE_LINE_LIMIT = 500
export const PARAGRAPH_LIMIT = 20_000

/** One cell to be read: where it stands and what it says. */
export type CellSource = {
  readonly row: number
  readonly column: ColumnGuess
  readonly cell: Cell
  /** Trimmed text; empty for an empty cell. */
  readonly text: string
}

/** Codes that ask someone to look; the others are said for the record. */
const TO_CHECK: ReadonlySet<CellDoubtCode> = new Set<CellDoubtCode>([
  'phoneTooShort',
  'dateImpossible',
  'phoneTooLong',
  'phoneUnknownNumber',
  'phoneDigitsLost',
  'phoneNoNumber',
  'phoneSeveral',
  'nameOrderGuessed',
  'nameOneWord',
  'nameTwoPeople',
  'nameDigits',
  'nameSign',
  'nameMaybeNote',
  'nameOrganisation',
  'rowAboveHeader',
  'rowAboveLeftOut',
  'headerChanged',
  'nameMissing',
  'communeGuessed',
  'communeAmbiguous',
  'communeUnknown',
  'emailInvalid',
  'emailRemark',
  'emailSeveral',
  'contactUnknown',
  'contactSeveral',
  'answerUnclear',
  'answerMarkYes',
  'answerMarkNo',
  'answerToRefusal',
  'answerToUnsure',
  'answerAlone',
  'textTooLong',
  'formulaError',
  'columnRepeated',
  'postcodeDisagrees',
  'unsafeHeader',
])

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] }

/** A person being read from a row. Only this object changes while the cells are read. */
export type RowDraft = {
  readonly person: Mutable<PersonDraft>
  readonly consents: ConsentDraft[]
  readonly notes: string[]
  readonly doubts: CellDoubt[]
  readonly doubt: (source: CellSource, code: CellDoubtCode, kept?: string) => void
  /** Keeps words in the notes under the name of their column. */
  readonly keepInNotes: (source: CellSource, value: string) => void
  /** The text within the limit of its field; the whole goes to the notes when it is longer. */
  readonly fit: (source: CellSource, text: string) => string
}

export const emptyPerson = (): Mutable<PersonDraft> => ({ ...EMPTY_PERSON })

/** Name under which a column's words are kept: its header, or « Colonne D ». */
export const columnLabel = (column: ColumnGuess, t: Translate): string =>
  column.header.slice(0, 120) || t('importing.columnLabel', { letter: column.letter })

export const createRowDraft = (t: Translate): RowDraft => {
  const notes: string[] = []
  const doubts: CellDoubt[] = []
  const doubt: RowDraft['doubt'] = ({ row, column, text }, code, kept = '') => {
    doubts.push({
      row,
      column: column.letter,
      columnIndex: column.index,
      header: column.header,
      value: text,
      code,
      level: TO_CHECK.has(code) ? 'check' : 'note',
      kept,
    })
  }
  const keepInNotes: RowDraft['keepInNotes'] = ({ column }, value) => {
    const label = columnLabel(column, t)
    notes.push(t('importing.noteLine', { label, value: value.trim() }))
  }
  return {
    person: emptyPerson(),
    consents: [],
    notes,
    doubts,
    doubt,
    keepInNotes,
    fit: (source, text) => {
      const line = oneLine(text)
      if (line.length <= ONE_LINE_LIMIT) return line
      const kept = line.slice(0, ONE_LINE_LIMIT)
      doubt(source, 'textTooLong', kept)
      keepInNotes(source, text)
      return kept
    },
  }
}

const FORMULA_ERROR =
  /^#(?:N\/A|REF!|VALUE!|VALEUR!|NAME\?|NOM\s?\?|DIV\/0!|NULL!|NUL!|NUM!|NOMBRE!|GETTING_DATA|SPILL!|CALC!)$/iu

const NOTHING_WORDS = new Set(
  'neant rien aucun aucune ras nc na nsp sans vide inconnu inconnue none nil nothing'.split(' '),
)
  .add('n a')
  .add('n c')
  .add('r a s')
  .add('ne sait pas')

/** « néant », « RAS », « ? »: words that fill a cell to say that it is empty. */
export const saysNothing = (text: string): boolean =>
  /^[?!]+$/u.test(text) || NOTHING_WORDS.has(foldText(text)) || isNotToldText(text)

/** The cells that say something; the others are named and left out. */
export const telling = (draft: RowDraft, sources: readonly CellSource[]): readonly CellSource[] =>
  sources.filter((source) => {
    const isEmpty = saysNothing(source.text)
    if (isEmpty) draft.doubt(source, 'saysNothing')
    return !isEmpty
  })

/** The cell's text, with dashes and formula errors taken as empty (and said). */
export const readSource = (
  draft: RowDraft,
  row: number,
  column: ColumnGuess,
  cell: Cell,
): CellSource => {
  const source = { row, column, cell, text: cellText(cell) }
  if (source.text === '') return source
  if (isDash(source.text)) {
    draft.doubt(source, 'dashEmpty')
    return { ...source, cell: null, text: '' }
  }
  if (FORMULA_ERROR.test(source.text)) {
    draft.doubt(source, 'formulaError')
    return { ...source, cell: null, text: '' }
  }
  return source
}
