import type { DuplexFlip, PrinterProfile } from '../schemas/printable.schema.ts'

/**
 * The calibration sheet: the front carries scales of numbered lines, the back the same lines a
 * quarter of a millimetre closer to one another. Against the light, the only two that make one line
 * tell how far the back strayed. Millimetres.
 */
export const CALIBRATION = {
  /** Between two lines of the front. */
  spacing: 4,
  /** By how much two lines of the back are closer: what one number more or less is worth. */
  step: 0.25,
  /** Lines are numbered from 0; the middle one meets when the back is where it should be. */
  lines: 41,
  middle: 20,
  /** From the top, and from the bottom, of the page to the scales that tell left from right. */
  scaleInset: 44,
} as const

/** The numbers read on the sheet; halves where two neighbours look alike. */
export type CalibrationReadings = {
  /** Left or right, on the scales at the top and at the bottom. */
  readonly top: number
  readonly bottom: number
  /** Up or down, on the scale in the middle. */
  readonly side: number
}

/** How far the back strays: seen on the back, right and down are positive; degrees clockwise. */
export type BackDrift = Pick<PrinterProfile, 'dx' | 'dy' | 'rotation'>

export const NO_DRIFT: BackDrift = { dx: 0, dy: 0, rotation: 0 }

const RADIANS = Math.PI / 180

/** Drift of a sheet that was printed without correction, on upright paper of that height. */
export const driftOf = (
  { top, bottom, side }: CalibrationReadings,
  flip: DuplexFlip,
  heightMm: number,
): BackDrift => {
  const seen = (reading: number) => (reading - CALIBRATION.middle) * CALIBRATION.step
  // Seen through the paper from the front, left and right change places when the sheet turns about
  // its long edge, top and bottom when it turns about the short one.
  const [across, down] = flip === 'longEdge' ? [-1, 1] : [1, -1]
  const [upper, lower] = flip === 'longEdge' ? [seen(top), seen(bottom)] : [seen(bottom), seen(top)]
  const lever = heightMm - 2 * CALIBRATION.scaleInset
  return {
    dx: (across * (upper + lower)) / 2,
    dy: down * seen(side),
    rotation: Math.atan((across * (upper - lower)) / lever) / RADIANS,
  }
}

/**
 * The drift of a printer whose sheet was printed with a first correction, from what is still left:
 * both moves one after the other.
 */
export const addedDrift = (before: BackDrift, left: BackDrift): BackDrift => {
  const cos = Math.cos(left.rotation * RADIANS)
  const sin = Math.sin(left.rotation * RADIANS)
  return {
    dx: cos * before.dx - sin * before.dy + left.dx,
    dy: sin * before.dx + cos * before.dy + left.dy,
    rotation: before.rotation + left.rotation,
  }
}

/** Further than a sheet corrects: it asks for another try or another paper. */
export const isWithinReach = ({ dx, dy, rotation }: BackDrift): boolean =>
  Math.abs(dx) <= 20 && Math.abs(dy) <= 20 && Math.abs(rotation) <= 5

/** What the 100 mm line tells of the settings of the print dialog. */
export const SCALE_FAULTS = [
  'exact',
  /** Reduced to what the printer can print: about 97 %. */
  'fitToPage',
  /** A4 sent as Letter, or the other way round: 94 or 106 %. */
  'otherPaper',
  /** Enlarged to print without margins: 103 to 105 %. */
  'borderless',
  /** Two pages a sheet, or A3 reduced to A4: 71 %. */
  'halfSheet',
  /** Four pages a sheet: 50 %. */
  'quarterSheet',
  /** A4 enlarged to A3: 141 %. */
  'doubleSheet',
  /** A hair off: the paper, or a percentage somebody typed. */
  'nearly',
  /** Another percentage somebody typed. */
  'customScale',
] as const
export type ScaleFault = (typeof SCALE_FAULTS)[number]

/** Names the wrong option from what 100 mm measure on paper. */
export const scaleFault = (measuredMm: number): ScaleFault => {
  const between = (low: number, high: number) => measuredMm >= low && measuredMm <= high
  if (between(99.5, 100.5)) return 'exact'
  if (between(98.2, 102.4)) return 'nearly'
  if (between(95.3, 98.2)) return 'fitToPage'
  if (between(93.2, 95.3) || between(105.6, 107)) return 'otherPaper'
  if (between(102.4, 105.6)) return 'borderless'
  if (between(69, 72.5)) return 'halfSheet'
  if (between(48.5, 51.5)) return 'quarterSheet'
  if (between(139, 143.5)) return 'doubleSheet'
  return 'customScale'
}

/** Of two measures, the one further from 100 mm: it says more. */
export const tellingMeasure = (across: number | null, down: number | null): number | null => {
  if (across === null || down === null) return across ?? down
  return Math.abs(down - 100) > Math.abs(across - 100) ? down : across
}
