import { sheetCode } from '#shared/domain/outcomes/entry-sheets.ts'
import { drawFoot, type FootText, fitFoot, fitFootAround, pageNumberRoom } from '../foot-text.ts'
import { lazyPage } from '../lazy-page.ts'
import {
  type DrawCommand,
  type DrawnPage,
  PAPER_SIZES,
  type PrintContext,
  type PrintDocument,
  type PrintWarning,
} from '../print-document.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'
import { sheetDates, shortDates } from '../sign-in-sheet/sheet-parts.ts'
import { drawLabel } from '../text-layout.ts'
import type { PrintableData, PrintablePaper } from './printable.ts'

export type PaperSize = { readonly widthMm: number; readonly heightMm: number }

/** The paper, upright or on its side. */
export const paperSize = (paper: PrintablePaper, landscape: boolean): PaperSize => {
  const { widthMm, heightMm } = PAPER_SIZES[paper]
  return landscape ? { widthMm: heightMm, heightMm: widthMm } : { widthMm, heightMm }
}

/** Width kept white along every edge, in mm: what printers cannot print, and a little more. */
export const SHEET_MARGIN = 8

/** Height that content leaves free above `SHEET_MARGIN` for `sheetFoot`, in mm. */
export const SHEET_FOOT = 3

/** From the bottom edge of the paper to the baseline of the foot, in mm: as low as printers print. */
const FOOT_BASELINE = 5.2

/** From the bottom edge of the paper up to which the foot reaches, in mm. */
export const FOOT_TOP = 8.4

/** Marks of cuts end that high: nearer, their hairlines read as strokes of the code. */
export const CUTS_END = FOOT_TOP + 1.6

/** Code of the session, with the letters of the sheet that is typed up from it: `K7FR-EN`. */
export const printedCode = ({ head, entry }: Pick<PrintableData, 'head' | 'entry'>): string => {
  if (head === null) return ''
  return entry ? sheetCode(head.session.code, entry) : head.session.code
}

/** Room of the code in the foot, with the space after it, in mm: `K7FR`, then `K7FR-EN`. */
const CODE_WIDTH = { session: 14, sheet: 22 } as const

const FOOT_FLOOR = 7.5
const FOOT_SIZES = [9, 8.5, 8, FOOT_FLOOR] as const
const PAGE_SIZE = 9.5

// Everything at the largest size that fits, the days in figures before a smaller size; failing that
// the title of the session gives way, word after word: the day and the place tell two sheets of one
// session apart.
const footLine = (
  name: string,
  { head, organisation }: PrintableData,
  width: number,
  context: PrintContext,
): FootText => {
  const set = (
    parts: readonly (string | undefined)[],
    sizes: readonly [number, ...number[]] = FOOT_SIZES,
  ) => fitFoot(parts.filter(Boolean).join(' · '), 'regular', sizes, width)
  if (head === null) return set([name, organisation.name])
  const { title } = head.session
  const place = [head.venue?.name, head.venue?.commune].filter(Boolean).join(', ')
  const said = set([name, title, sheetDates(head.parts, context).days, place], [9])
  if (said.fits) return said
  const days = shortDates(head.parts, context)
  const fitted = set([name, title, days, place])
  if (fitted.fits || title === '') return fitted
  const shorter = fitFootAround(
    { before: [name], yielding: title, after: [days, place] },
    'regular',
    FOOT_FLOOR,
    width,
  )
  return shorter.fits ? shorter : fitted
}

/**
 * Code, name of the support, session, day and place, page number: on every sheet, so that a dropped
 * pile can be sorted and typed up.
 */
export const sheetFoot = (
  { widthMm, heightMm }: PaperSize,
  name: string,
  data: PrintableData,
  page: { readonly number: number; readonly total: number },
  context: PrintContext,
  /** Lines already set, for the sheets of one document: most say the same. */
  lines = new Map<string, FootText>(),
): readonly DrawCommand[] => {
  const y = heightMm - FOOT_BASELINE
  const code = printedCode(data)
  const left = SHEET_MARGIN + (code === '' ? 0 : data.entry ? CODE_WIDTH.sheet : CODE_WIDTH.session)
  const key = `${widthMm} ${name}`
  const room = () =>
    widthMm - left - SHEET_MARGIN - pageNumberRoom(page.total, 'bold', PAGE_SIZE, context)
  const line = lines.get(key) ?? footLine(name, data, room(), context)
  lines.set(key, line)
  return [
    drawLabel(code, 'bold', 11, { x: SHEET_MARGIN, y, colour: SHEET_COLOURS.ink }),
    ...drawFoot(line.block, { x: left, y, colour: SHEET_COLOURS.footInk }),
    drawLabel(context.t('documents.pageOf', page), 'bold', PAGE_SIZE, {
      x: widthMm - SHEET_MARGIN,
      y,
      colour: SHEET_COLOURS.ink,
      align: 'right',
    }),
  ]
}

/** Marks of one sheet, waiting for its foot. */
export type UnfootedPage = Omit<DrawnPage, 'widthMm' | 'heightMm'> &
  PaperSize & {
    /** Said after the name in the foot: which part of the support this sheet is. */
    readonly label?: string
  }

/** A document of drawn sheets, each with its foot. */
export const printableSheets = (
  pages: readonly UnfootedPage[],
  {
    name,
    data,
    warnings = [],
    hasFoot = true,
  }: {
    readonly name: string
    readonly data: PrintableData
    readonly warnings?: readonly PrintWarning[]
    /** False only where every bit of the paper is a label: each then says the code. */
    readonly hasFoot?: boolean
  },
  context: PrintContext,
): PrintDocument => {
  const footLines = new Map<string, FootText>()
  return {
    info: {
      title: [name, data.head?.session.title, data.head?.session.code].filter(Boolean).join(' – '),
      author: data.organisation.name,
      createdAt: context.printedAt,
      language: context.language,
    },
    drawnPages: pages.map((page, index) => {
      const { widthMm, heightMm, side, trim, label } = page
      const paper = { widthMm, heightMm, ...(side && { side }), ...(trim && { trim }) }
      return lazyPage(paper, () => [
        ...page.marks,
        ...(hasFoot
          ? sheetFoot(
              page,
              [name, label].filter(Boolean).join(' – '),
              data,
              { number: index + 1, total: pages.length },
              context,
              footLines,
            )
          : []),
      ])
    }),
    warnings,
  }
}
