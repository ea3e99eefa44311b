import type { Translate } from '#shared/locales/translator.ts'
import type { Totem } from '#shared/schemas/people.schema.ts'
import type { DrawCommand } from '../print-document.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'
import { drawLabel } from '../text-layout.ts'
import { TOTEM_INKS, totemColourAndNumber, totemPicture } from '../totem/totem-marks.ts'

/** Room that a totem takes before the name, in mm. */
export const LINE_TOTEM_WIDTH = 12

const PICTURE = 6.8
const BAR = { width: 1.5, height: 6 } as const
const WORDS_PT = 6.5

/**
 * A totem on its line, `left` being where the cell begins: a bar of its colour, the picture by which
 * one finds oneself, without a ring so that it is as large as the line allows, and below it the colour
 * and the number in words, for whoever helps.
 */
export const lineTotem = (
  totem: Totem,
  left: number,
  middle: number,
  t: Translate,
): readonly DrawCommand[] => {
  const room = LINE_TOTEM_WIDTH - 1 - BAR.width
  const x = left + BAR.width + room / 2
  return [
    {
      kind: 'rect',
      x: left,
      y: middle - 1.15 - BAR.height / 2,
      width: BAR.width,
      height: BAR.height,
      radius: BAR.width / 2,
      fill: TOTEM_INKS[totem.colour].fill,
    },
    ...totemPicture(totem, { x, y: middle - 1.15 }, PICTURE),
    drawLabel(totemColourAndNumber(totem, t), 'bold', WORDS_PT, {
      x: left,
      y: middle + 4.3,
      colour: SHEET_COLOURS.ink,
    }),
  ]
}
