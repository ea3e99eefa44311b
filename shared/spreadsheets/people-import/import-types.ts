import type { PersonFields } from '#shared/domain/empty-person.ts'
import type { ConsentDecision, ConsentPurpose } from '#shared/schemas/people.schema.ts'
import type { TableKind, TableRow } from '../table-reader/table.ts'

/** What a column can feed. `fullName` is split; `postcode` only serves when no commune is named. */
export const PEOPLE_FIELDS = [
  'fullName',
  'lastName',
  'firstName',
  'phone',
  'email',
  'commune',
  'postcode',
  'structure',
  'activity',
  'preferredContact',
  'offers',
  'needs',
  'newsletter',
  'photos',
  'sharing',
  'notes',
] as const
export type PeopleField = (typeof PEOPLE_FIELDS)[number]

/** `labelled`: kept in the notes as « Colonne : valeur ». `ignore`: left out, as the person chose. */
export type ColumnTarget = PeopleField | 'labelled' | 'ignore'

/** One choice per column, by index; null or missing lets the app guess. */
export type ColumnMapping = readonly (ColumnTarget | null)[]

export type ColumnGuess = {
  readonly index: number
  /** `A`, `B`… as the spreadsheet shows it. */
  readonly letter: string
  /** Header as written, or empty. */
  readonly header: string
  readonly target: ColumnTarget
  /** 0 (unknown) to 1 (header and content agree). */
  readonly confidence: number
  readonly because: 'header' | 'content' | 'both' | 'chosen' | 'nothing'
  /** Family names by what stands beside them, and nothing in them: each is to be looked at. */
  readonly isDoubtful?: true
  /** First values that are not empty, as text. */
  readonly samples: readonly string[]
}

/** Fields of a person that an import fills. */
export type PersonDraft = PersonFields

export type ConsentDraft = {
  readonly purpose: ConsentPurpose
  readonly decision: Extract<ConsentDecision, 'given' | 'refused'>
}

export const CELL_DOUBT_CODES = [
  'phoneZeroRestored',
  'phonePrefixRestored',
  'phoneLetterForZero',
  'phoneRemark',
  'phoneSeveral',
  'phoneTooShort',
  'phoneTooLong',
  'phoneUnknownNumber',
  'phoneDigitsLost',
  'phoneNoNumber',
  'nameOrderGuessed',
  'nameOneWord',
  'nameTwoPeople',
  'nameRemark',
  'nameDigits',
  'nameSign',
  'nameTitleLeftOut',
  'nameNumberLeftOut',
  'nameMaybeNote',
  'nameOrganisation',
  'rowAboveHeader',
  'rowAboveLeftOut',
  'headerChanged',
  'nameMissing',
  'communeAbbreviation',
  'communeGuessed',
  'communeAmbiguous',
  'communeUnknown',
  'emailAccents',
  'emailInvalid',
  'emailRemark',
  'emailSeveral',
  'contactUnknown',
  'contactSeveral',
  'answerUnclear',
  'answerRemark',
  'answerMarkYes',
  'answerMarkNo',
  'answerToRefusal',
  'answerToUnsure',
  'answerAlone',
  'dateImpossible',
  'dashEmpty',
  'saysNothing',
  'textTooLong',
  'formulaError',
  'columnRepeated',
  'postcodeDisagrees',
  'unsafeHeader',
] as const
export type CellDoubtCode = (typeof CELL_DOUBT_CODES)[number]

/** A cell that was not taken exactly as written. */
export type CellDoubt = {
  /** 1-based, as in the spreadsheet. */
  readonly row: number
  readonly column: string
  readonly columnIndex: number
  readonly header: string
  /** As written. */
  readonly value: string
  readonly code: CellDoubtCode
  /** `check`: someone should look. `note`: routine, said for the record. */
  readonly level: 'check' | 'note'
  /** What is kept, as people read it; may be empty. */
  readonly kept: string
}

export type SkipReason =
  | 'title'
  | 'header'
  | 'repeatedHeader'
  | 'total'
  | 'note'
  /** Nothing that says who: no name, phone or e-mail. */
  | 'nobody'
  /** A row that the app wrote for somebody who was erased. */
  | 'erased'
  | 'blank'

/** Rows that give no person; `blank` groups neighbours from `row` to `lastRow`. */
export type SkippedRow = {
  readonly row: number
  readonly lastRow: number
  readonly reason: SkipReason
  /** Start of what the row says. */
  readonly text: string
}

export type ImportRow = {
  /** 1-based, as in the spreadsheet. */
  readonly row: number
  readonly person: PersonDraft
  readonly consents: readonly ConsentDraft[]
}

export type SheetChoice = {
  readonly name: string
  readonly hidden: boolean
  /** Rows that hold something. */
  readonly rowCount: number
}

/** A list as understood, before it is compared with the people already known. */
export type ImportProposal = {
  readonly fileName: string
  readonly kind: TableKind
  readonly sheets: readonly SheetChoice[]
  readonly sheetIndex: number
  /** 1-based, or null when the list has no header. */
  readonly headerRow: number | null
  readonly columns: readonly ColumnGuess[]
  readonly rows: readonly ImportRow[]
  readonly doubts: readonly CellDoubt[]
  readonly skipped: readonly SkippedRow[]
  /** The chosen sheet as read, for the screen that shows it. */
  readonly table: readonly TableRow[]
}

export type ImportOptions = {
  /** Index of the sheet; guessed when absent. */
  readonly sheetIndex?: number
  /** 1-based header row, null for none; guessed when absent. */
  readonly headerRow?: number | null
  readonly mapping?: ColumnMapping
  /** Language of the few words written into the notes. */
  readonly language?: 'fr' | 'en'
}
