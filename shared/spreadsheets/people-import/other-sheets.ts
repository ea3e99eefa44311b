import type { ImportProposal, SheetChoice } from './import-types.ts'

/** Sheets that hold rows and are not the one that is read: somebody may have meant them too. */
export const otherSheets = ({
  sheets,
  sheetIndex,
}: Pick<ImportProposal, 'sheets' | 'sheetIndex'>): readonly SheetChoice[] =>
  sheets.filter(({ rowCount }, index) => index !== sheetIndex && rowCount > 0)
