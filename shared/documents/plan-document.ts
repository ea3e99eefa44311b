import { groupBy } from '#shared/domain/group-by.ts'
import { type PlanColumns, planColumns } from './plan/block-row.ts'
import { energyLegend } from './plan/energy-legend.ts'
import { textLines } from './plan/flow-lines.ts'
import { parkedRow, partRows } from './plan/plan-rows.ts'
import { headTexts, planTexts, textWarnings } from './plan/plan-warnings.ts'
import type { FlowRow } from './plan/row-flow.ts'
import {
  A4_PAPER,
  type ColumnHead,
  type FrameWords,
  framedPages,
  numberedPages,
} from './plan/sheet-frame.ts'
import { everyItem, type PlanModel, type PlanPart } from './plan-model.ts'
import type { DrawnPage, PrintContext, PrintDocument } from './print-document.ts'
import { SHEET_COLOURS, STROKES } from './sheet-theme.ts'
import { drawLabel } from './text-layout.ts'

const { ink, softInk, rule } = SHEET_COLOURS

// Parts of one day follow each other; a new day begins a page, so that a day can be taken out.
const byDay = (parts: readonly PlanPart[]): readonly (readonly PlanPart[])[] => [
  ...groupBy(parts, ({ date }) => date).values(),
]

const columnNames = (columns: PlanColumns, { t }: PrintContext): ColumnHead => {
  const height = 5.4
  const name = (text: string, x: number, top: number) =>
    drawLabel(text, 'bold', 8.5, { x, y: top + 3.6, colour: softInk })
  return {
    height,
    draw: (top) => [
      name(t('planPrints.plan.time'), columns.time, top),
      name(t('planPrints.plan.block'), columns.text.x, top),
      ...(columns.material.width > 0
        ? [name(t('planPrints.plan.material'), columns.material.x, top)]
        : []),
      {
        kind: 'line',
        x1: columns.left,
        y1: top + height,
        x2: columns.right,
        y2: top + height,
        width: STROKES.thin,
        colour: rule,
      },
    ],
  }
}

const noPartRow = (columns: PlanColumns, { t }: PrintContext): FlowRow => ({
  columns: [
    {
      x: columns.left,
      lines: textLines(t('planPrints.plan.noPart'), columns.right - columns.left, {
        size: 11,
        colour: ink,
      }),
    },
  ],
  paddingTop: 4,
  paddingBottom: 4,
})

/** The pages of the facilitator's plan alone, for the kit. */
export const planPages = (model: PlanModel, context: PrintContext): readonly DrawnPage[] => {
  const { t } = context
  const { x, width } = A4_PAPER.content
  const items = model.parts.flatMap((part) => everyItem(part.items))
  const hasMaterial = items.some(({ materials, prints }) => materials.length + prints.length > 0)
  const columns = planColumns(x, width, hasMaterial)
  const words: FrameWords = { head: model.head, heading: t('planPrints.plan.heading') }
  const columnHead = columnNames(columns, context)
  const people = model.people === 0 ? '' : t('planPrints.plan.people', { count: model.people })
  const parked = parkedRow(model.parked, columns, context)
  const days = byDay(model.parts)
  const rowsOfDays: (readonly FlowRow[])[] =
    days.length === 0
      ? [[noPartRow(columns, context)]]
      : days.map((parts) => parts.flatMap((part) => partRows(part, columns, context)))
  const pages = rowsOfDays.flatMap((rows, index) => {
    const isLast = index === rowsOfDays.length - 1
    return framedPages(isLast ? [...rows, ...parked] : rows, words, context, {
      columnHead,
      isContinued: index > 0,
      isClose: true,
      ...(index === 0
        ? { intro: (top: number) => energyLegend({ x, width }, top, people, context) }
        : {}),
    })
  })
  return numberedPages(pages, context)
}

/**
 * The facilitator's plan (déroulé animateur): dense, A4 upright. Two or three tracks stand side by
 * side, more one under the other. Private notes only when the model holds them.
 */
export const planDocument = (model: PlanModel, context: PrintContext): PrintDocument => {
  const { title, code } = model.head.session
  return {
    info: {
      title: context.t('planPrints.plan.fileTitle', { title, code }),
      author: model.head.organisation.name,
      createdAt: context.printedAt,
      language: context.language,
    },
    drawnPages: planPages(model, context),
    warnings: textWarnings([...headTexts(model.head), ...planTexts(model)]),
  }
}
