import { z } from 'zod'
import type { Box } from '../../imposition/box.ts'
import type { DrawCommand } from '../../print-document.ts'
import { drawBlock, drawLabel, fitText } from '../../text-layout.ts'
import { type BoardScene, boardSchema, defineBoard } from './board.ts'
import { disc, INK, LINE, sketch, split, WHITE, writingLines } from './board-marks.ts'

const schema = boardSchema.extend({ frames: z.enum(['six', 'eight']).default('six') })
type Options = Readonly<z.infer<typeof schema>>

const CAPTION = 20

const frame = (
  box: Box,
  number: number,
  word: string | null,
  { hue }: BoardScene,
): readonly DrawCommand[] => {
  const picture = { ...box, height: box.height - CAPTION }
  const { fill, line } = hue('madras')
  return [
    {
      kind: 'rect',
      ...picture,
      radius: 2.5,
      fill: WHITE,
      stroke: INK,
      strokeWidth: LINE,
    },
    ...(word === null
      ? []
      : drawBlock(fitText(word, 'bold', [14], picture.width - 18, 1), {
          x: picture.x + 13.5,
          top: picture.y + 2.4,
          colour: line,
        })),
    sketch(disc(picture.x + 6.5, picture.y + 6.5, 4.8), { fill, stroke: line }),
    drawLabel(String(number), 'bold', 15, {
      x: picture.x + 6.5,
      y: picture.y + 8.4,
      colour: INK,
      align: 'center',
    }),
    ...writingLines(
      { x: box.x, y: box.y + picture.height, width: box.width, height: CAPTION - 2 },
      9,
    ),
  ]
}

const draw = (scene: BoardScene, { frames }: Options): readonly DrawCommand[] => {
  const { area, t } = scene
  const columns = frames === 'six' ? [1, 1, 1] : [1, 1, 1, 1]
  const count = 2 * columns.length
  return split(area, 'rows', [1, 1], 4)
    .flatMap((row) => split(row, 'columns', columns, 6))
    .flatMap((box, index) => {
      const word =
        index === 0
          ? t('printablesBoards.storyboard.first')
          : index === count - 1
            ? t('printablesBoards.storyboard.last')
            : null
      return frame(box, index + 1, word, scene)
    })
}

/** A story in six or eight pictures, with two lines under each. */
export const storyboard = defineBoard<Options>({
  key: 'storyboard',
  kind: 'storyboard',
  pictogram: 'movie',
  landscape: true,
  share: 'group',
  schema,
  fields: [
    {
      key: 'frames',
      kind: 'choice',
      label: (t) => t('printablesBoards.storyboard.frames'),
      values: [
        { value: 'six', label: (t) => t('printablesBoards.storyboard.six') },
        { value: 'eight', label: (t) => t('printablesBoards.storyboard.eight') },
      ],
    },
  ],
  draw,
})
