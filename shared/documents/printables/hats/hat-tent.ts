import type { DrawCommand, PrintContext } from '../../print-document.ts'
import { SHEET_COLOURS } from '../../sheet-theme.ts'
import { blockHeightMm, drawBlock, fitText } from '../../text-layout.ts'
import { INK } from '../boards/board-marks.ts'
import { foldAcross } from '../people/fold-lines.ts'
import type { PrintablePaper } from '../printable.ts'
import { FOOT_TOP, paperSize, type UnfootedPage } from '../printable-frame.ts'
import { drawBakoua, type Hat, hatBadge } from './hat-drawings.ts'

const PAD = 14
const HAT = 88
const FOOT = FOOT_TOP + 2

/** Both sides of a card that stands on the table: hat, name, way of looking, question. */
export const tentPage = (
  hat: Hat,
  size: PrintablePaper,
  lowInk: boolean,
  context: PrintContext,
): UnfootedPage => {
  const { t } = context
  const paper = paperSize(size, false)
  // Drawn as it is on A4 and Letter; A3 is A4 enlarged.
  const drawn = paperSize(size === 'a3' ? 'a4' : size, false)
  const scale = paper.widthMm / drawn.widthMm
  const fold = drawn.heightMm / 2
  const left = PAD + HAT + 12
  const room = drawn.widthMm - PAD - left
  const name = fitText(t(`printablesCafe.hats.colours.${hat}`), 'bold', [26, 24, 22], room, 1)
  const look = fitText(t(`printablesCafe.hats.looks.${hat}`), 'bold', [44, 40, 34, 30, 26], room, 1)
  const question = fitText(
    t(`printablesCafe.hats.questions.${hat}`),
    'regular',
    [26, 24, 22],
    room,
    3,
  )
  const blocks = [name, look, question]
  const height = blocks.reduce((sum, block) => sum + blockHeightMm(block), 6)
  const area = { top: fold + 8, bottom: drawn.heightMm - FOOT }
  let top = area.top + (area.bottom - area.top - height) / 2
  const words = blocks.flatMap((block, index) => {
    const at = top + index * 3
    top += blockHeightMm(block)
    const colour = index === 0 ? SHEET_COLOURS.softInk : INK
    return drawBlock(block, { x: left, top: at, colour })
  })
  const hatTop = area.top + (area.bottom - area.top - HAT * 0.6 - 30) / 2
  const face: readonly DrawCommand[] = [
    ...drawBakoua(hat, { x: PAD, y: hatTop, width: HAT }, lowInk),
    ...hatBadge(hat, { x: PAD + HAT / 2, y: hatTop + HAT * 0.6 + 18 }, 26),
    ...words,
  ]
  const marks: readonly DrawCommand[] = [
    ...face,
    { kind: 'group', rotate: 180, x: drawn.widthMm / 2, y: fold, marks: face },
    ...foldAcross(fold, drawn, context),
  ]
  return {
    ...paper,
    marks: scale === 1 ? marks : [{ kind: 'group', rotate: 0, scale, x: 0, y: 0, marks }],
  }
}
