import { ENERGIES } from '#shared/schemas/method.schema.ts'
import { advanceMm } from '../font-metrics.ts'
import type { DrawCommand, PrintContext } from '../print-document.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'
import type { Drawn } from '../sign-in-sheet/sheet-stack.ts'
import { drawLabel } from '../text-layout.ts'
import { energyBadge } from './energy-marks.ts'

const SIZE = 9
const BADGE = 4.8
const HEIGHT = 6.6

/** The six energies, each picture with its word, on one line; `aside` ends the line on the right. */
export const energyLegend = (
  { x, width }: { readonly x: number; readonly width: number },
  top: number,
  aside: string,
  { t }: PrintContext,
): Drawn => {
  const middle = top + HEIGHT / 2 - 0.4
  const baseline = middle + 1.1
  const marks: DrawCommand[] = []
  let left = x
  for (const energy of ENERGIES) {
    const word = t(`agenda.energies.${energy}`)
    marks.push(
      ...energyBadge(energy, { x: left + BADGE / 2, y: middle }, BADGE),
      drawLabel(word, 'regular', SIZE, {
        x: left + BADGE + 1.3,
        y: baseline,
        colour: SHEET_COLOURS.ink,
      }),
    )
    left += BADGE + 1.3 + advanceMm('regular', word, SIZE) + 3.6
  }
  marks.push(
    drawLabel(aside, 'bold', SIZE, {
      x: x + width,
      y: baseline,
      colour: SHEET_COLOURS.ink,
      align: 'right',
    }),
  )
  return { marks, bottom: top + HEIGHT }
}
