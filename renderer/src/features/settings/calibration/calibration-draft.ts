import type { PrinterFields } from '#renderer/data/printers-repository.ts'
import { PAPER_SIZES } from '#shared/documents/print-document.ts'
import {
  addedDrift,
  type BackDrift,
  type CalibrationReadings,
  driftOf,
  NO_DRIFT,
  tellingMeasure,
} from '#shared/domain/printer-calibration.ts'
import type { DuplexFlip } from '#shared/schemas/printable.schema.ts'

export type CalibrationStep = 'print' | 'scale' | 'light' | 'result'

/** What one types while setting up a printer; null: not yet. */
export type CalibrationDraft = {
  readonly paper: 'a4' | 'letter'
  /** What the lines of 100 mm measure. */
  readonly across: number | null
  readonly down: number | null
  /** The smallest number printed at the edges. */
  readonly edge: number | null
  /** Whether the arrows of both sides meet. */
  readonly arrow: 'yes' | 'no' | null
  readonly top: number | null
  readonly bottom: number | null
  readonly side: number | null
  /** The correction that the sheet in hand was printed with. */
  readonly before: BackDrift
}

export const EMPTY_DRAFT: CalibrationDraft = {
  paper: 'a4',
  across: null,
  down: null,
  edge: null,
  arrow: null,
  top: null,
  bottom: null,
  side: null,
  before: NO_DRIFT,
}

const SHEET_NOT_READ = { arrow: null, top: null, bottom: null, side: null } as const

const isSameDrift = (one: BackDrift, other: BackDrift): boolean =>
  one.dx === other.dx && one.dy === other.dy && one.rotation === other.rotation

/**
 * The sheet in hand is now one printed with that correction: what was read on another says nothing
 * of it. Numbers of the first sheet added to a correction would correct twice; numbers of the proof
 * taken for those of the first would correct nothing.
 */
export const withSheet = (draft: CalibrationDraft, correction: BackDrift): CalibrationDraft => {
  const before = { dx: correction.dx, dy: correction.dy, rotation: correction.rotation }
  return isSameDrift(draft.before, before) ? draft : { ...draft, ...SHEET_NOT_READ, before }
}

/** Nothing is read yet: the sheet is printed on other paper, or turns about its other edge. */
export const withoutReadings = (draft: CalibrationDraft): CalibrationDraft => ({
  ...draft,
  ...SHEET_NOT_READ,
  before: NO_DRIFT,
})

/** True when the numbers asked for are those of the proof, printed with a correction. */
export const readsProof = ({ before }: CalibrationDraft): boolean => !isSameDrift(before, NO_DRIFT)

/** The three numbers, once all are there. */
export const readingsOf = ({ top, bottom, side }: CalibrationDraft): CalibrationReadings | null =>
  top === null || bottom === null || side === null ? null : { top, bottom, side }

export const driftOfDraft = (
  { paper, before }: CalibrationDraft,
  readings: CalibrationReadings,
  flip: DuplexFlip,
): BackDrift => addedDrift(before, driftOf(readings, flip, PAPER_SIZES[paper].heightMm))

/** What is kept of it in the printer's row. */
export const setUpFields = (
  { across, down, edge }: CalibrationDraft,
  drift: BackDrift,
): Partial<PrinterFields> => ({
  ...drift,
  measuredMm: tellingMeasure(across, down),
  ...(edge === null ? {} : { marginMm: edge }),
})
