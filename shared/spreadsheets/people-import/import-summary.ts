import { communeByCode } from '#shared/domain/communes.ts'
import { formatPhone } from '#shared/domain/phones.ts'
import { ok, type Result } from '#shared/domain/result.ts'
import { createTranslator, type Language, type Translate } from '#shared/locales/translator.ts'
import type { ReadTablesOptions, Refusal } from '../table-reader/table.ts'
import { describeDoubt } from './describe-import.ts'
import type { ConsentDraft, ImportOptions, ImportProposal, ImportRow } from './import-types.ts'
import { otherSheets } from './other-sheets.ts'
import { planImport } from './plan-import.ts'
import { readPeopleList } from './read-people-list.ts'

export type SummaryPerson = {
  readonly row: number
  readonly firstName: string
  readonly lastName: string
  /** E.164, or as typed when it is no full number, or empty. */
  readonly phone: string
  /** As people read it. */
  readonly phoneDisplay: string
  readonly phoneNote: string
  readonly email: string
  /** Name of the commune, « Ailleurs », or empty. */
  readonly commune: string
  readonly communeCode: string | null
  readonly structure: string
  readonly activity: string
  readonly preferredContact: string | null
  readonly offers: readonly string[]
  readonly needs: readonly string[]
  /** `given`, `refused`, or null when the list does not say. */
  readonly newsletter: ConsentDraft['decision'] | null
  readonly photos: ConsentDraft['decision'] | null
  readonly sharing: ConsentDraft['decision'] | null
  readonly notes: string
}

export type SummaryDoubt = {
  readonly row: number
  readonly column: string
  readonly header: string
  readonly value: string
  readonly code: string
  readonly level: 'check' | 'note'
  /** What is odd, in words. */
  readonly reason: string
  /** What will be done, in words. */
  readonly decision: string
}

/** Rows of the list that may be one person. */
export type SummaryDuplicate = {
  readonly rows: readonly [number, number]
  readonly names: readonly [string, string]
  readonly certainty: 'sure' | 'possible'
  readonly reasons: readonly string[]
  /** `merge`, or `create` when somebody should look first. */
  readonly decision: string
}

export type ImportSummary = {
  readonly fileName: string
  readonly kind: ImportProposal['kind']
  readonly sheet: string
  /** Other sheets that hold rows: none of those was read. */
  readonly otherSheets: readonly { readonly name: string; readonly rowCount: number }[]
  readonly headerRow: number | null
  readonly columns: readonly {
    readonly column: string
    readonly header: string
    readonly field: string
    readonly confidence: number
  }[]
  readonly people: readonly SummaryPerson[]
  readonly doubtfulCells: readonly SummaryDoubt[]
  readonly skippedRows: readonly {
    readonly row: number
    readonly lastRow: number
    readonly reason: string
    readonly explanation: string
    readonly text: string
  }[]
  readonly duplicates: readonly SummaryDuplicate[]
}

const summaryPerson = ({ row, person, consents }: ImportRow, t: Translate): SummaryPerson => {
  const decision = (purpose: ConsentDraft['purpose']) =>
    consents.find((consent) => consent.purpose === purpose)?.decision ?? null
  const elsewhere = person.communeCode === 'other' ? t('importing.communeElsewhere') : ''
  return {
    row,
    firstName: person.firstName,
    lastName: person.lastName,
    phone: person.phone,
    phoneDisplay: formatPhone(person.phone),
    phoneNote: person.phoneNote,
    email: person.email,
    commune: communeByCode(person.communeCode)?.name ?? elsewhere,
    communeCode: person.communeCode,
    structure: person.structure,
    activity: person.activity,
    preferredContact: person.preferredContact,
    offers: person.offers,
    needs: person.needs,
    newsletter: decision('newsletter'),
    photos: decision('photos'),
    sharing: decision('sharing'),
    notes: person.notes,
  }
}

/** Repeats within the list itself, found by planning its import into an empty community. */
const duplicatesWithin = (proposal: ImportProposal, t: Translate): readonly SummaryDuplicate[] => {
  let next = 0
  const plan = planImport(
    proposal,
    { people: [], consentEvents: [], distinctPairs: [] },
    {
      newId: () => {
        next += 1
        return `row-${next}`
      },
      now: new Date(0),
      fileName: proposal.fileName,
      fileHash: '',
    },
  )
  const nameOf = (number: number) => {
    const person = proposal.rows.find(({ row }) => row === number)?.person
    return [person?.lastName, person?.firstName].filter(Boolean).join(' ')
  }
  return plan.rows.flatMap((row): readonly SummaryDuplicate[] => {
    const [best] = row.matches
    if (best?.target.kind !== 'row') return []
    const alike = row.kind === 'merge'
    return [
      {
        rows: [best.target.row, row.row],
        names: [nameOf(best.target.row), nameOf(row.row)],
        certainty: alike ? row.certainty : 'possible',
        reasons: best.reasons.map((reason) => t(`importing.sameness.${reason}`)),
        decision: row.suggested,
      },
    ]
  })
}

/**
 * What importing a file would do, as plain data for the command line: the people of the list, every
 * doubtful cell with its decision, the rows that give nobody, the repeats within the list.
 */
export const importSummary = (
  bytes: Uint8Array,
  fileName: string,
  options: ImportOptions & ReadTablesOptions & { readonly language?: Language } = {},
): Result<ImportSummary, Refusal> => {
  const proposal = readPeopleList(bytes, fileName, options)
  if (!proposal.ok) return proposal
  const t = createTranslator(options.language ?? 'fr')
  const { data } = proposal
  return ok({
    fileName,
    kind: data.kind,
    sheet: data.sheets[data.sheetIndex]?.name ?? '',
    otherSheets: otherSheets(data).map(({ name, rowCount }) => ({ name, rowCount })),
    headerRow: data.headerRow,
    columns: data.columns.map(({ letter, header, target, confidence }) => ({
      column: letter,
      header,
      field: target,
      confidence: Math.round(confidence * 100) / 100,
    })),
    people: data.rows.map((row) => summaryPerson(row, t)),
    doubtfulCells: data.doubts.map((doubt) => ({
      row: doubt.row,
      column: doubt.column,
      header: doubt.header,
      value: doubt.value,
      code: doubt.code,
      level: doubt.level,
      ...describeDoubt(doubt, t),
    })),
    skippedRows: data.skipped.map(({ row, lastRow, reason, text }) => ({
      row,
      lastRow,
      reason,
      explanation: t(`importing.skipped.${reason}`),
      text,
    })),
    duplicates: duplicatesWithin(data, t),
  })
}
