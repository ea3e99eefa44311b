import { dayInMartinique, formatShortDay, formatTime } from '#shared/domain/dates.ts'
import { sheetCode } from '#shared/domain/outcomes/entry-sheets.ts'
import { shortenedNotice } from '../own-notices.ts'
import type { DrawCommand, PrintContext } from '../print-document.ts'
import { drawIcon, SHEET_COLOURS, STROKES } from '../sheet-theme.ts'
import type { SheetFunder, SignInSheetModel } from '../sign-in-sheet-model.ts'
import {
  blockHeightMm,
  blockWidthMm,
  drawBlock,
  drawLabel,
  fitText,
  type TextBlock,
  wrapText,
} from '../text-layout.ts'
import type { SheetPaper, Span } from './sheet-geometry.ts'
import { fitImage } from './sheet-header.ts'

const { ink, softInk, footInk, hairline } = SHEET_COLOURS

/** Marks placed from their own top, so that the footer can stand on the bottom of the page. */
type Strip = { readonly height: number; readonly draw: (top: number) => readonly DrawCommand[] }

const PAGE_LINE = 5.5
const LOGO = { width: 38, height: 11 } as const
const LOGO_GAP = 6

const privacyText = ({ organisation }: SignInSheetModel, { t }: PrintContext): string => {
  const { name, privacyContact } = organisation
  const who = name === '' ? t('documents.signIn.theTeam') : name
  return privacyContact === ''
    ? t('documents.signIn.privacy', { organisation: who })
    : t('documents.signIn.privacyWithContact', { organisation: who, contact: privacyContact })
}

/** The organisation's own words, at most that many lines: the sheet is for signatures. */
const MOST_NOTICE_LINES = 7

const privacyBlock = (
  model: SignInSheetModel,
  widthMm: number,
  context: PrintContext,
): TextBlock => {
  const own = model.organisation.notices?.registration
  if (own === undefined) return wrapText(privacyText(model, context), 'regular', 10, widthMm)
  const set = (text: string) => fitText(text, 'regular', [10, 9], widthMm, MOST_NOTICE_LINES)
  const said = (text: string) =>
    `${text} ${context.t('documents.noticeVersion', { version: own.version })}`
  const short = shortenedNotice(
    own.text,
    context.t('documents.noticeGoesOn'),
    (text) => set(said(text)).lines.length <= MOST_NOTICE_LINES,
  )
  return set(said(short))
}

const privacyStrip = (
  model: SignInSheetModel,
  { content }: SheetPaper,
  context: PrintContext,
): Strip => {
  const indent = 5.5
  const block = privacyBlock(model, content.width - indent, context)
  const place = { x: content.x + indent, colour: ink }
  return {
    height: blockHeightMm(block),
    draw: (top) => [
      drawIcon('privacy', { x: content.x, y: top, sizeMm: 4, colour: softInk }),
      ...drawBlock(block, { ...place, top }),
    ],
  }
}

type Emblem = { readonly width: number; readonly draw: (x: number, top: number) => DrawCommand[] }

/** A funder's logo, or its name when there is none. */
const emblem = ({ name, logo }: SheetFunder): Emblem => {
  if (logo !== null) {
    const size = fitImage(logo, LOGO)
    return {
      width: size.width,
      draw: (x, top) => [
        { kind: 'image', hash: logo.hash, x, y: top + (LOGO.height - size.height) / 2, ...size },
      ],
    }
  }
  const block: TextBlock = fitText(name, 'bold', [10, 9, 8], LOGO.width + 10, 2)
  return {
    width: blockWidthMm(block),
    draw: (x, top) =>
      drawBlock(block, { x, top: top + (LOGO.height - blockHeightMm(block)) / 2, colour: ink }),
  }
}

const emblemRows = (emblems: readonly Emblem[], width: number): Emblem[][] => {
  const rows: Emblem[][] = [[]]
  let used = 0
  for (const each of emblems) {
    if (used > 0 && used + each.width > width) {
      rows.push([])
      used = 0
    }
    rows.at(-1)?.push(each)
    used += each.width + LOGO_GAP
  }
  return rows
}

const rowWidth = (row: readonly Emblem[]): number =>
  row.reduce((sum, { width }) => sum + width, 0) + LOGO_GAP * Math.max(0, row.length - 1)

/** Logos, then the funders' sentences beside them when there is room, else below. */
const funderStrip = ({ funders }: SignInSheetModel, { content }: SheetPaper): Strip | null => {
  if (funders.length === 0) return null
  const rows = emblemRows(funders.map(emblem), content.width)
  const logosWidth = Math.max(...rows.map(rowWidth))
  const sentences = [...new Set(funders.map(({ sentence }) => sentence).filter(Boolean))]
  const beside = content.width - logosWidth - LOGO_GAP
  const area: Span =
    beside >= 55
      ? { x: content.x + logosWidth + LOGO_GAP, width: beside }
      : { x: content.x, width: content.width }
  const blocks = sentences.map((sentence) => wrapText(sentence, 'regular', 9, area.width))
  const wordsHeight = blocks.reduce((sum, block) => sum + blockHeightMm(block), 0)
  const logosHeight = rows.length * LOGO.height + (rows.length - 1) * 2
  const below = beside < 55
  const height = below ? logosHeight + 1.5 + wordsHeight : Math.max(logosHeight, wordsHeight)
  return {
    height,
    draw: (top) => {
      const marks: DrawCommand[] = []
      const logosTop = below ? top : top + (height - logosHeight) / 2
      rows.forEach((row, index) => {
        let x = content.x
        for (const each of row) {
          marks.push(...each.draw(x, logosTop + index * (LOGO.height + 2)))
          x += each.width + LOGO_GAP
        }
      })
      let y = below ? top + logosHeight + 1.5 : top + (height - wordsHeight) / 2
      for (const block of blocks) {
        marks.push(...drawBlock(block, { x: area.x, top: y, colour: ink }))
        y += blockHeightMm(block)
      }
      return marks
    },
  }
}

const printLine = (
  { version }: SignInSheetModel,
  { t, language, printedAt }: PrintContext,
): string => {
  const instant = new Date(printedAt)
  const clock = new Date(instant.getTime() - 4 * 3_600_000).toISOString().slice(11, 16)
  return t('documents.signIn.printed', {
    version,
    day: formatShortDay(dayInMartinique(instant), language),
    time: formatTime(clock, language),
  })
}

const pageStrip = (
  model: SignInSheetModel,
  { content }: SheetPaper,
  context: PrintContext,
  page: { readonly number: number; readonly total: number },
): Strip => ({
  height: PAGE_LINE,
  draw: (top) => {
    const y = top + PAGE_LINE - 1
    const right = content.x + content.width
    const details = [printLine(model, context), context.t('documents.printAtFullSize')]
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
      drawLabel(sheetCode(model.session.code, 'attendance'), 'bold', 11, {
        x: content.x,
        y,
        colour: ink,
      }),
      drawLabel(details.join(' · '), 'regular', 8, {
        x: content.x + content.width / 2,
        y,
        colour: footInk,
        align: 'center',
      }),
      drawLabel(context.t('documents.pageOf', page), 'bold', 10, {
        x: right,
        y,
        colour: ink,
        align: 'right',
      }),
    ]
  },
})

const GAP = 1.8

/** Funders, privacy line, code, print version and page number: on every page, the same height. */
export const sheetFooter = (model: SignInSheetModel, paper: SheetPaper, context: PrintContext) => {
  const funders = funderStrip(model, paper)
  const above = [...(funders === null ? [] : [funders]), privacyStrip(model, paper, context)]
  const height = above.reduce((sum, strip) => sum + strip.height + GAP, 0) + PAGE_LINE
  return {
    heightMm: height,
    draw: (page: { readonly number: number; readonly total: number }): DrawCommand[] => {
      const marks: DrawCommand[] = []
      let top = paper.bottom - height
      for (const strip of [...above, pageStrip(model, paper, context, page)]) {
        marks.push(...strip.draw(top))
        top += strip.height + GAP
      }
      return marks
    },
  }
}
