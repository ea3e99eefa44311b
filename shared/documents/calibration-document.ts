import type { DuplexFlip } from '#shared/schemas/printable.schema.ts'
import { calibrationBack, calibrationFront } from './calibration/calibration-pages.ts'
import { sheetSides } from './imposition/two-sided.ts'
import { PAPER_SIZES, type PrintContext, type PrintDocument } from './print-document.ts'

export type CalibrationModel = {
  readonly printerName: string
  readonly paper: 'a4' | 'letter'
  readonly flip: DuplexFlip
  /** The correction found before is already in the sheet: it should read 20 everywhere. */
  readonly isProof: boolean
}

/** One sheet that measures what a printer does: scale, margins, and where its backs fall. */
export const calibrationDocument = (
  model: CalibrationModel,
  context: PrintContext,
): PrintDocument => {
  const paper = PAPER_SIZES[model.paper]
  return {
    info: {
      title: context.t('printers.sheet.title', { name: model.printerName }),
      author: '',
      createdAt: context.printedAt,
      language: context.language,
      duplex: model.flip,
    },
    drawnPages: sheetSides(
      { ...paper, marks: calibrationFront(model, paper, context) },
      { ...paper, marks: calibrationBack(model, paper, context) },
    ),
    warnings: [],
  }
}
