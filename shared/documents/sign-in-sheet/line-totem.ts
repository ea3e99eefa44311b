import type { Translate } from '#shared/locales/translator.ts'
import type { Totem } from '#shared/schemas/people.schema.ts'
import type { DrawCommand } from '../print-document.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'
import { drawLabel } from '../text-layout.ts'
import { TOTEM_INKS, totemColourName, totemPicture } from '../totem/totem-marks.ts'

/** Room that a totem takes before the name, in mm. */
export const LINE_TOTEM_WIDTH = 24

const BAR = { width: 1.5, height: 7.6 } as const
const PICTURE = { size: 8, left: 2 } as const
const WORDS_LEFT = PICTURE.left + PICTURE.size + 1

/**
 * A totem on its line, `left` being where the cell begins: a bar of its colour, the picture by which
 * one finds oneself, without a ring so that it is as large as the line allows, and beside it the
 * colour and the number in words, which a grey printer tells as well.
 */
export const lineTotem = (
  totem: Totem,
  left: number,
  middle: number,
  t: Translate,
): readonly DrawCommand[] => {
  const words = { x: left + WORDS_LEFT, colour: SHEET_COLOURS.ink }
  return [
    {
      kind: 'rect',
      x: left,
      y: middle - BAR.height / 2,
      width: BAR.width,
      height: BAR.height,
      radius: BAR.width / 2,
      fill: TOTEM_INKS[totem.colour].fill,
    },
    ...totemPicture(totem, { x: left + PICTURE.left + PICTURE.size / 2, y: middle }, PICTURE.size),
    drawLabel(totemColourName(totem, t), 'bold', 10, { ...words, y: middle - 0.6 }),
    drawLabel(String(totem.number), 'bold', 12, { ...words, y: middle + 3.9 }),
  ]
}
