import { formatDuration } from '#shared/domain/dates.ts'
import { advanceMm } from '../font-metrics.ts'
import type { PlanItem, PlanMaterial } from '../plan-model.ts'
import type { PrintContext } from '../print-document.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'
import { drawLabel } from '../text-layout.ts'
import { namedPictogram } from './energy-marks.ts'
import { keptLines, spacedLines, textLines } from './flow-lines.ts'
import { groupWords, itemTitle, materialWords, responsibleWords } from './plan-words.ts'
import type { FlowLine } from './row-flow.ts'

const { ink, softInk } = SHEET_COLOURS

/** Sizes in points of a dense sheet for facilitators. */
export const BLOCK_SIZES = { title: 11.5, text: 9.5, small: 9 } as const

const STEP_INDENT = 15

const stepLines = ({ steps }: PlanItem, width: number): FlowLine[] =>
  steps.flatMap(({ title, minutes }) =>
    textLines(title || '–', width, {
      size: BLOCK_SIZES.text,
      indent: STEP_INDENT,
      lead: (x, top) => [
        drawLabel(formatDuration(minutes), 'bold', BLOCK_SIZES.small, {
          x: x + STEP_INDENT - 2,
          y: top + 3.05,
          colour: softInk,
          align: 'right',
        }),
      ],
    }),
  )

const ICON_INDENT = 5

const iconed = (
  name: string,
  text: string,
  width: number,
  weight: 'regular' | 'bold' = 'regular',
) =>
  textLines(text, width, {
    size: BLOCK_SIZES.text,
    weight,
    indent: ICON_INDENT,
    lead: (x, top) => namedPictogram(name, { x: x + 1.9, y: top + 2.05 }, 3.9),
  })

/** Private notes: a heading, and a rule along their side. */
const noteLines = ({ privateNotes }: PlanItem, width: number, { t }: PrintContext): FlowLine[] => {
  if (privateNotes.trim() === '') return []
  const heading = iconed('lock', t('planPrints.plan.notes'), width, 'bold')
  const lines = textLines(privateNotes, width, { size: BLOCK_SIZES.text, indent: ICON_INDENT })
  const ruled = lines.map(
    (line): FlowLine => ({
      ...line,
      draw: (x, top) => [
        {
          kind: 'line',
          x1: x + 1.9,
          y1: top,
          x2: x + 1.9,
          y2: top + line.height,
          width: 0.6,
          colour: softInk,
        },
        ...line.draw(x, top),
      ],
    }),
  )
  return [...keptLines(heading), ...ruled]
}

/** Who runs it and in which groups: on one line where both fit. */
export const whoLines = (item: PlanItem, width: number, context: PrintContext): FlowLine[] => {
  const who = iconed('user', responsibleWords(item), width, 'bold')
  const groups = iconed('users-group', groupWords(item, context), width)
  const [first] = who
  const [second] = groups
  if (who.length !== 1 || groups.length !== 1 || !first || !second) return [...who, ...groups]
  const used = ICON_INDENT + advanceMm('bold', responsibleWords(item), BLOCK_SIZES.text) + 5
  const rest = ICON_INDENT + advanceMm('regular', groupWords(item, context), BLOCK_SIZES.text)
  if (used + rest > width) return [...who, ...groups]
  return [
    {
      height: first.height,
      draw: (x, top) => [...first.draw(x, top), ...second.draw(x + used, top)],
    },
  ]
}

export const titleLines = (
  item: PlanItem,
  width: number,
  context: PrintContext,
  size: number = BLOCK_SIZES.title,
): FlowLine[] => textLines(itemTitle(item, context), width, { weight: 'bold', size })

/** « Commence 10 min avant la fin… », with its sign. */
const overlapLines = (
  { overlapBefore }: PlanItem,
  width: number,
  { t }: PrintContext,
): FlowLine[] =>
  overlapBefore === 0
    ? []
    : iconed(
        'alert-triangle',
        t('planPrints.plan.overlap', { duration: formatDuration(overlapBefore) }),
        width,
        'bold',
      )

/** What follows the head of a block: instructions, steps, private notes. */
export const detailLines = (item: PlanItem, width: number, context: PrintContext): FlowLine[] => [
  ...spacedLines(textLines(item.instructions, width, { size: BLOCK_SIZES.text, colour: ink }), 0.6),
  ...spacedLines(stepLines(item, width), 0.8),
  ...spacedLines(noteLines(item, width, context), 1),
]

/** Everything a block says but its time and material. Its head stays with what follows. */
export const blockLines = (
  item: PlanItem,
  width: number,
  context: PrintContext,
  titleSize?: number,
): FlowLine[] => [
  ...keptLines([
    ...titleLines(item, width, context, titleSize),
    ...overlapLines(item, width, context),
    ...whoLines(item, width, context),
  ]),
  ...detailLines(item, width, context),
]

const materialLine = (
  material: PlanMaterial,
  icon: string | null,
  width: number,
  context: PrintContext,
): FlowLine[] =>
  textLines(materialWords(material, context), width, {
    size: BLOCK_SIZES.small,
    indent: 4.4,
    lead: (x, top) =>
      icon === null
        ? [
            {
              kind: 'rect',
              x: x + 0.3,
              y: top + 0.75,
              width: 2.5,
              height: 2.5,
              radius: 0.4,
              stroke: ink,
              strokeWidth: 0.2,
            },
          ]
        : namedPictogram(icon, { x: x + 1.6, y: top + 2 }, 3.6),
  })

/** What to bring, each with its box, then what to print. */
export const materialLines = (item: PlanItem, width: number, context: PrintContext): FlowLine[] => [
  ...item.materials.flatMap((material) => materialLine(material, null, width, context)),
  ...item.prints.flatMap((material) => materialLine(material, 'printer', width, context)),
]
