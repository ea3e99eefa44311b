import type { WorkBook, WorkSheet } from 'xlsx'
import type { Day } from '#shared/domain/dates.ts'
import { FORMAT_TABLE } from './sheet-cells.ts'

/** What a workbook says of itself. */
export type WorkbookFacts = {
  readonly title: string
  readonly subject: string
  readonly organisation: string
  /** Written in the file as its day of making: the same input and day give the same bytes. */
  readonly today: Day
}

/** Repeats the header row and the first two columns on every printed page. */
const printTitles = (name: string, index: number) => ({
  Name: '_xlnm.Print_Titles',
  Sheet: index,
  Ref: `'${name}'!$A:$B,'${name}'!$1:$1`,
})

/** Named sheets together in one workbook; `workbookBytes` writes it. */
export const workbookOf = (
  sheets: readonly (readonly [name: string, sheet: WorkSheet])[],
  { title, subject, organisation, today }: WorkbookFacts,
): WorkBook => {
  const workbook: WorkBook & { readonly SSF: Readonly<Record<number, string>> } = {
    SheetNames: sheets.map(([name]) => name),
    Sheets: Object.fromEntries(sheets),
    Workbook: { Names: sheets.map(([name], index) => printTitles(name, index)) },
    // SheetJS completes the table it is given: each workbook needs its own.
    SSF: { ...FORMAT_TABLE },
    Props: {
      Title: title,
      Subject: subject,
      ...(organisation === '' ? {} : { Author: organisation, Company: organisation }),
      Application: 'Koudmen',
      CreatedDate: new Date(`${today}T00:00:00Z`),
    },
  }
  return workbook
}
