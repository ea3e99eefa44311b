import { dayInMartinique, formatShortDay, formatTime } from '#shared/domain/dates.ts'
import {
  type DrawCommand,
  type DrawnPage,
  PAPER_SIZES,
  type PrintContext,
} from '../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../sheet-theme.ts'
import { drawFacts, sheetFacts } from '../sign-in-sheet/sheet-facts.ts'
import type { SheetPaper } from '../sign-in-sheet/sheet-geometry.ts'
import { codeBox, ribbon } from '../sign-in-sheet/sheet-header.ts'
import { type Drawn, type Stacked, stack } from '../sign-in-sheet/sheet-stack.ts'
import type { SheetHead } from '../sign-in-sheet-model.ts'
import { drawLabel, fitHeading, fitText, fitTitle } from '../text-layout.ts'
import { drawPiece, type FlowRow, flowRows, flowRowsClosely } from './row-flow.ts'

const { ink, softInk, footInk, accent, hairline } = SHEET_COLOURS

/** A4 upright with the margins of every sheet. */
export const A4_PAPER: SheetPaper = {
  ...PAPER_SIZES.a4,
  content: { x: 12, width: PAPER_SIZES.a4.widthMm - 24 },
  top: 10,
  bottom: PAPER_SIZES.a4.heightMm - 8,
}

/** What heads the pages of a document, and what its foot calls it. */
export type FrameWords = {
  readonly head: SheetHead
  /** « Déroulé animateur ». */
  readonly heading: string
  /** In the place of the session's title, such as a person's name. */
  readonly title?: string
  /** A line below the title. */
  readonly detail?: string
  /** In place of the document's name at the foot, such as « Feuille privée… ». */
  readonly foot?: string
}

const CODE_BOX = { width: 34, height: 15, code: 22 } as const
const SMALL_CODE_BOX = { width: 28, height: 12, code: 17 } as const

const TITLE_SIZES = { one: [19, 18, 17, 16, 15], two: [16, 15, 14, 13, 12, 11] } as const

const line = (text: string, size: number, width: number): Stacked => ({
  block: fitText(text, 'regular', [size, size - 0.5, size - 1], width, 1),
  colour: softInk,
})

/** Head of the first page: what the sheet is, of which session, when, where, with whom. */
export const firstFrameHead = (
  words: FrameWords,
  paper: SheetPaper,
  context: PrintContext,
): Drawn => {
  const { head, heading, title = head.session.title, detail = '' } = words
  const beside = paper.content.width - CODE_BOX.width - 5
  const about = words.title === undefined ? head.session.module : head.session.title
  const top = stack(paper.content.x, paper.top - 1, [
    line(head.organisation.name, 10.5, beside),
    { block: fitText(heading, 'bold', [12], beside, 1), colour: accent },
    { block: fitTitle(title, TITLE_SIZES, beside), colour: ink },
    line(about, 11, beside),
    line(detail, 10.5, beside),
  ])
  const facts = sheetFacts(head, { parts: head.parts, index: 0, count: 1 }, context)
  const below = drawFacts(
    facts,
    paper,
    Math.max(top.bottom, paper.top + CODE_BOX.height) + 1.6,
    context,
  )
  return {
    marks: [
      ...top.marks,
      ...codeBox(paper, head.session.code, CODE_BOX, context.t('documents.signIn.code')),
      ...below.marks,
      ...ribbon(paper, below.bottom + 0.6),
    ],
    bottom: below.bottom + 2.4,
  }
}

/** Head of the next pages: a sheet that strays still says what it belongs to. */
export const nextFrameHead = (
  words: FrameWords,
  paper: SheetPaper,
  context: PrintContext,
): Drawn => {
  const { head, heading, title = head.session.title } = words
  const width = paper.content.width - SMALL_CODE_BOX.width - 5
  const { when, where } = sheetFacts(head, { parts: head.parts, index: 0, count: 1 }, context)
  const about = words.title === undefined ? [] : [head.session.title]
  const what = stack(paper.content.x, paper.top - 0.6, [
    { block: fitHeading(title, [13, 12, 11, 10], width, 1), colour: ink },
    line([heading, ...about].join(' · '), 9.5, width),
    line([when.strong, where.strong].join(' · '), 9.5, width),
  ])
  const bottom = Math.max(what.bottom, paper.top + SMALL_CODE_BOX.height) + 1.4
  return {
    marks: [
      ...what.marks,
      ...codeBox(paper, head.session.code, SMALL_CODE_BOX, context.t('documents.signIn.code')),
      ...ribbon(paper, bottom),
    ],
    bottom: bottom + 2.4,
  }
}

/** Height of the foot of a page, in millimetres. */
export const FOOT_HEIGHT = 6.5

export type PageNumber = { readonly number: number; readonly total: number }

/** Code, name of the sheet and page number, at the very foot. */
export const frameFoot = (
  { head, heading, foot = heading }: FrameWords,
  { content, bottom }: SheetPaper,
  { t, language, printedAt }: PrintContext,
  page: PageNumber,
): DrawCommand[] => {
  const right = content.x + content.width
  const y = bottom - 1
  const top = bottom - 5.5
  const instant = new Date(printedAt)
  const clock = new Date(instant.getTime() - 4 * 3_600_000).toISOString().slice(11, 16)
  const printed = t('planPrints.printed', {
    day: formatShortDay(dayInMartinique(instant), language),
    time: formatTime(clock, language),
  })
  return [
    {
      kind: 'line',
      x1: content.x,
      y1: top,
      x2: right,
      y2: top,
      width: STROKES.hair,
      colour: hairline,
    },
    drawLabel(head.session.code, 'bold', 11, { x: content.x, y, colour: ink }),
    drawLabel(`${foot} · ${printed}`, 'regular', 8.5, {
      x: content.x + content.width / 2,
      y,
      colour: footInk,
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

/** A page of marks that waits for its number. */
export type UnnumberedPage = {
  readonly marks: readonly DrawCommand[]
  readonly words: FrameWords
}

/** Marks that stand under the head of each page, such as the names of columns. */
export type ColumnHead = {
  readonly height: number
  readonly draw: (top: number) => readonly DrawCommand[]
}

const NO_HEAD: ColumnHead = { height: 0, draw: () => [] }

/** Lays rows out under a first head and, on the following pages, a shorter one. */
export const framedPages = (
  rows: readonly FlowRow[],
  words: FrameWords,
  context: PrintContext,
  {
    columnHead = NO_HEAD,
    isContinued = false,
    isClose = false,
    intro,
  }: {
    readonly columnHead?: ColumnHead
    /** True when the first of these pages follows others of the same document. */
    readonly isContinued?: boolean
    /** Lines a little closer when that saves a page: only where nothing is written by hand. */
    readonly isClose?: boolean
    /** Marks under the first head, from the top that they are given. */
    readonly intro?: (top: number) => Drawn
  } = {},
): UnnumberedPage[] => {
  const paper = A4_PAPER
  const next = nextFrameHead(words, paper, context)
  const head = isContinued ? next : firstFrameHead(words, paper, context)
  const introduced = intro?.(head.bottom)
  const first: Drawn = introduced
    ? { marks: [...head.marks, ...introduced.marks], bottom: introduced.bottom }
    : head
  const room = ({ bottom }: Drawn) => paper.bottom - FOOT_HEIGHT - bottom - columnHead.height
  const pages = (isClose ? flowRowsClosely : flowRows)(rows, {
    firstPage: room(first),
    nextPages: room(next),
  })
  return pages.map((pieces, index) => {
    const top = index === 0 ? first : next
    const start = top.bottom + columnHead.height
    return {
      words,
      marks: [
        ...top.marks,
        ...columnHead.draw(top.bottom),
        ...pieces.flatMap((piece) => drawPiece(piece, start)),
      ],
    }
  })
}

/** Numbers the pages of a document from 1. */
export const numberedPages = (
  pages: readonly UnnumberedPage[],
  context: PrintContext,
): readonly DrawnPage[] =>
  pages.map(({ marks, words }, index) => ({
    widthMm: A4_PAPER.widthMm,
    heightMm: A4_PAPER.heightMm,
    marks: [
      ...marks,
      ...frameFoot(words, A4_PAPER, context, { number: index + 1, total: pages.length }),
    ],
  }))
