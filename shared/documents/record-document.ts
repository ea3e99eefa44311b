import { dayInMartinique, formatShortDay } from '#shared/domain/dates.ts'
import { titleRow } from './deck-sheet/deck-sheet-rows.ts'
import { drawFoot, fitFoot } from './foot-text.ts'
import { namedPictogram } from './plan/energy-marks.ts'
import { keptLines, markLine, spaceLine, textLines } from './plan/flow-lines.ts'
import { textWarnings } from './plan/plan-warnings.ts'
import { drawPiece, type FlowLine, type FlowRow, flowRows } from './plan/row-flow.ts'
import { A4_PAPER, FOOT_HEIGHT, type PageNumber } from './plan/sheet-frame.ts'
import type { DrawCommand, PrintContext, PrintDocument } from './print-document.ts'
import { tickBox } from './printables/people/form-marks.ts'
import { SHEET_COLOURS, STROKES } from './sheet-theme.ts'
import { ribbon } from './sign-in-sheet/sheet-header.ts'
import { type Drawn, stack } from './sign-in-sheet/sheet-stack.ts'
import { drawLabel, fitText, fitTitle, wrapText } from './text-layout.ts'

const { ink, softInk, accent, hairline } = SHEET_COLOURS
const { content, top, bottom } = A4_PAPER
const DAY_WIDTH = 40
/** Points: what the team reads, and what is handed to participants. */
const SIZES = { team: 11.5, participants: 14 } as const

/** Titled parts of plain lines: a dossier, the register of processing, an information card. */
export type RecordModel = {
  readonly organisationName: string
  /** What kind of paper it is: « Dossier d’une personne ». */
  readonly heading: string
  readonly title: string
  readonly lead: string
  /** Who reads it: words for participants are larger. */
  readonly readers: keyof typeof SIZES
  readonly parts: readonly {
    readonly title: string
    /** A box to tick before each line, and more room for what stands in `day`. */
    readonly isTicked?: boolean
    /** Beside the words of the part, for those who read little. */
    readonly pictogram?: string
    readonly lines: readonly RecordLine[]
  }[]
}

export type RecordLine = {
  /** Already worded; empty: none. */
  readonly day: string
  readonly text: string
  /** A line to write on follows. */
  readonly isToFill?: boolean
}

/** Millimetres. */
const TICK = { size: 3.6, indent: 7, nameWidth: 66 } as const

/** A box, what it is about, and what is to be done. */
const tickedRow = ({ day, text }: RecordLine, size: number): FlowRow => {
  const style = { weight: 'regular', size, colour: ink } as const
  const name = content.x + TICK.indent
  const detail = name + TICK.nameWidth
  const [first] = textLines(day, TICK.nameWidth - 3, style)
  const height = first?.height ?? TICK.size
  return {
    columns: [
      {
        x: content.x,
        lines: [{ height, draw: (x, y) => [tickBox(x, y + (height - TICK.size) / 2, TICK.size)] }],
      },
      { x: name, lines: textLines(day, TICK.nameWidth - 3, { ...style, weight: 'bold' }) },
      { x: detail, lines: textLines(text, content.x + content.width - detail, style) },
    ],
    paddingTop: 1.4,
    paddingBottom: 0,
  }
}

const lineRow = ({ day, text }: RecordLine, size: number): FlowRow => {
  const style = { weight: 'regular', size, colour: ink } as const
  const columns =
    day === ''
      ? [{ x: content.x, lines: textLines(text, content.width, style) }]
      : [
          { x: content.x, lines: textLines(day, DAY_WIDTH - 2, { ...style, colour: softInk }) },
          {
            x: content.x + DAY_WIDTH,
            lines: textLines(text, content.width - DAY_WIDTH, style),
          },
        ]
  return { columns, paddingTop: 1.2, paddingBottom: 0 }
}

/** Millimetres: a hand writes between the words and the line. */
const FILLED = { above: 8 } as const
const PICTURE = { size: 11, indent: 17 } as const

/** Words, then a line to write on. */
const filledRow = ({ text }: RecordLine, size: number): FlowRow => {
  const rule: FlowLine = {
    height: 1,
    draw: (x, y1) => [
      {
        kind: 'line',
        x1: x,
        y1,
        x2: x + content.width,
        y2: y1,
        width: STROKES.thin,
        colour: softInk,
      },
    ],
  }
  const words = textLines(text, content.width, { weight: 'regular', size, colour: ink })
  return {
    columns: [{ x: content.x, lines: [...keptLines(words), spaceLine(FILLED.above, true), rule] }],
    paddingTop: 1.6,
    paddingBottom: 0,
  }
}

/** A part that begins with a picture: title and words beside it. */
const picturedRows = (
  { title, pictogram = '', lines }: RecordModel['parts'][number],
  size: number,
): FlowRow[] => {
  const x = content.x + PICTURE.indent
  const width = content.width - PICTURE.indent
  return [
    {
      columns: [
        {
          x: content.x,
          lines: [
            markLine(PICTURE.size, (left, top) =>
              namedPictogram(
                pictogram,
                { x: left + PICTURE.size / 2, y: top + PICTURE.size / 2 },
                PICTURE.size,
                accent,
              ),
            ),
          ],
        },
        {
          x,
          lines: [
            ...textLines(title, width, {
              weight: 'bold',
              size: size + 1,
              colour: accent,
              keep: true,
            }),
            ...lines.flatMap(({ text }) => textLines(text, width, { size, colour: ink })),
          ],
        },
      ],
      paddingTop: 5.5,
      paddingBottom: 0,
    },
  ]
}

const TITLE_SIZES = { one: [22, 20, 18], two: [18, 16, 14] } as const

const head = ({ organisationName, heading, title, lead }: RecordModel): Drawn => {
  const { width } = content
  const words = stack(content.x, top - 1, [
    { block: fitText(organisationName, 'regular', [10.5, 10, 9.5], width, 1), colour: softInk },
    { block: wrapText(heading, 'bold', 12, width), colour: accent },
    { block: fitTitle(title, TITLE_SIZES, width), colour: ink },
    { block: wrapText(lead, 'regular', 11.5, width), colour: ink },
  ])
  const y = words.bottom + 2.4
  return { marks: [...words.marks, ...ribbon(A4_PAPER, y)], bottom: y + 3 }
}

const foot = (
  { heading, title }: RecordModel,
  { t, language, printedAt }: PrintContext,
  page: PageNumber,
): readonly DrawCommand[] => {
  const right = content.x + content.width
  const y = bottom - 1
  const day = formatShortDay(dayInMartinique(new Date(printedAt)), language)
  // It stands in full at the head.
  const name = fitFoot(title, 'bold', [10, 9, 8], content.width * 0.44)
  const line = { x1: content.x, y1: bottom - 5.5, x2: right, y2: bottom - 5.5 }
  return [
    { kind: 'line', ...line, width: STROKES.hair, colour: hairline },
    ...drawFoot(name.block, { x: content.x, y, colour: ink }),
    drawLabel(`${heading} · ${t('reportPaper.printed', { day })}`, 'regular', 8.5, {
      x: content.x + content.width * 0.66,
      y,
      colour: softInk,
      align: 'center',
    }),
    drawLabel(t('documents.pageOf', page), 'bold', 10, {
      x: right,
      y,
      colour: ink,
      align: 'right',
    }),
  ]
}

/** A4 pages of titled lines, for whoever asks what is kept and why. */
export const recordDocument = (model: RecordModel, context: PrintContext): PrintDocument => {
  const first = head(model)
  const size = SIZES[model.readers]
  const rows = model.parts.flatMap((part) => {
    const { title, isTicked = false, lines } = part
    if (part.pictogram !== undefined) return picturedRows(part, size)
    const rowOf = (line: RecordLine) =>
      line.isToFill ? filledRow(line, size) : (isTicked ? tickedRow : lineRow)(line, size)
    return [titleRow(title), ...lines.map(rowOf)]
  })
  const room = bottom - FOOT_HEIGHT
  const pages = flowRows(rows, { firstPage: room - first.bottom, nextPages: room - top })
  return {
    info: {
      title: `${model.heading} – ${model.title}`,
      author: model.organisationName,
      createdAt: context.printedAt,
      language: context.language,
    },
    drawnPages: pages.map((pieces, index) => ({
      widthMm: A4_PAPER.widthMm,
      heightMm: A4_PAPER.heightMm,
      marks: [
        ...(index === 0 ? first.marks : []),
        ...pieces.flatMap((piece) => drawPiece(piece, index === 0 ? first.bottom : top)),
        ...foot(model, context, { number: index + 1, total: pages.length }),
      ],
    })),
    warnings: textWarnings([
      model.title,
      model.lead,
      ...model.parts.flatMap(({ lines }) => lines.flatMap(({ day, text }) => [day, text])),
    ]),
  }
}
