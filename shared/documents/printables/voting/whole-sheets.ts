import { textWarnings } from '../../plan/plan-warnings.ts'
import type { DrawCommand, PrintContext, PrintDocument } from '../../print-document.ts'
import type { PrintableData } from '../printable.ts'
import { type PaperSize, printableSheets } from '../printable-frame.ts'
import { misfitWarnings } from '../text-misfits.ts'

/** What is drawn on one sheet, and the texts that do not fit there; null: one that does. */
export type DrawnSheet = {
  readonly marks: readonly DrawCommand[]
  readonly misfits: readonly (string | null)[]
}

/** Sheets that are not cut, one after the other, with what is wrong in the words typed for them. */
export const wholeSheets = (
  sheets: readonly DrawnSheet[],
  {
    name,
    data,
    paper,
    texts,
  }: {
    readonly name: string
    readonly data: PrintableData
    readonly paper: PaperSize
    /** Everything that was typed. */
    readonly texts: readonly string[]
  },
  context: PrintContext,
): PrintDocument => {
  const misfits = sheets.flatMap((sheet) => sheet.misfits)
  return printableSheets(
    sheets.map(({ marks }) => ({ ...paper, marks })),
    { name, data, warnings: [...textWarnings(texts), ...misfitWarnings(misfits, name)] },
    context,
  )
}
