import { useChosenPrinter } from './use-chosen-printer.ts'

/**
 * Width along the edges where the chosen printer prints nothing, in mm; undefined: not known. Fewer
 * cards may go on its sheets: whoever counts sheets says for which margin.
 */
export const usePrinterMargin = (): number | undefined => useChosenPrinter().setting?.marginMm
