import { moveMarks } from '../../../cards/place-marks.ts'
import type { DrawCommand } from '../../../print-document.ts'
import { sketch, WHITE } from '../board-marks.ts'

// People without a face: each group gives them one.

const HEAD = 'M-14 -4C-14 -14 -8 -20 0 -20C8 -20 14 -14 14 -4C14 8 7 16 0 16C-7 16 -14 8 -14 -4Z'
const EARS = 'M-14 -5C-17.6 -6.4 -18.6 3.4 -13.2 3.4M14 -5C17.6 -6.4 18.6 3.4 13.2 3.4'

/** A blank face, front view; origin: its middle. 36 mm wide, 36 high. */
export const drawFace = (at: { readonly x: number; readonly y: number }): readonly DrawCommand[] =>
  moveMarks([sketch(EARS, { fill: WHITE }), sketch(HEAD, { fill: WHITE })], at.x, at.y)

const BUST =
  'M-6.5 12C-6.6 18 -9 20 -14 22C-24 25.6 -31 30 -32.6 44H32.6C31 30 24 25.6 14 22C9 20 6.6 18 6.5 12'

/** Head and shoulders, without a face; origin: middle of the head. 66 mm wide, 64 high. */
export const drawBust = (at: { readonly x: number; readonly y: number }): readonly DrawCommand[] =>
  moveMarks(
    [
      sketch(BUST, { fill: WHITE }),
      sketch(EARS, { fill: WHITE }),
      sketch(HEAD, { fill: WHITE }),
      sketch('M-19 44C-19 38 -18.6 35 -17.4 32M19 44C19 38 18.6 35 17.4 32'),
    ],
    at.x,
    at.y,
  )
