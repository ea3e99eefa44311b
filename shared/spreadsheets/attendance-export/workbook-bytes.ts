import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { type WorkBook, write } from 'xlsx'
import { FORMAT_TABLE, FORMATS } from './sheet-cells.ts'
import type { PrintableSheet } from './sheet-table.ts'

/**
 * The workbook as the bytes of an `.xlsx` file, the same for the same workbook wherever it is
 * written. SheetJS writes the content; what its free edition cannot say (frozen header row, bold
 * header and totals, printing one page wide) is added to the parts it wrote, then everything is
 * zipped with one fixed date.
 */
export const workbookBytes = (workbook: WorkBook): Uint8Array => {
  const stored: Uint8Array = write(workbook, {
    type: 'buffer',
    bookType: 'xlsx',
    // Shared strings: `t="s"`, which no spreadsheet takes for a formula, and a third of the time.
    bookSST: true,
    compression: false,
  })
  const parts = unzipSync(stored)
  const finished: Zippable = {}
  for (const [path, bytes] of Object.entries(parts)) {
    finished[path] = finishPart(path, bytes, workbook)
  }
  // fflate reads the date in local time: given by fields, it is the same everywhere.
  return zipSync(finished, { level: 3, mtime: new Date(1980, 0, 2) })
}

const finishPart = (path: string, bytes: Uint8Array, workbook: WorkBook): Uint8Array => {
  if (path === 'xl/styles.xml') return strToU8(withDrawnStyles(strFromU8(bytes)))
  const number = /^xl\/worksheets\/sheet(\d+)\.xml$/u.exec(path)?.[1]
  if (number === undefined) return bytes
  const name = workbook.SheetNames[Number(number) - 1] ?? ''
  const sheet = workbook.Sheets[name] as Partial<PrintableSheet> | undefined
  return withFrozenHeader(bytes, sheet?.['!pagesWide'] ?? 1)
}

const INDENTED = '<alignment horizontal="left" indent="1"/>'
const WRAPPED = '<alignment horizontal="left" vertical="center" wrapText="1" indent="1"/>'
const CENTRED = '<alignment horizontal="center"/>'
/** Cream of the app's pages, so that the header row stands out on screen and prints light. */
const HEADER_FILL =
  '<fill><patternFill patternType="solid"><fgColor rgb="FFF3EBDD"/><bgColor indexed="64"/></patternFill></fill>'

const idOf = (format: string): string | undefined =>
  Object.entries(FORMAT_TABLE).find(([, code]) => code === format)?.[0]

/** Gives styles their font, fill and alignment. See [Note: Styles ride on number formats]. */
const withDrawnStyles = (xml: string): string => {
  const font = /<font>.*?<\/font>/su.exec(xml)?.[0] ?? '<font/>'
  const bold = font.replace('<font>', '<font><b/>')
  let styled = xml
    .replace(/<fonts count="1">.*?<\/fonts>/su, `<fonts count="2">${font}${bold}</fonts>`)
    .replace(/<fills count="2">(.*?)<\/fills>/su, `<fills count="3">$1${HEADER_FILL}</fills>`)
  const restyle = (format: string, ...changes: readonly ((style: string) => string)[]) => {
    styled = styled.replace(new RegExp(`<xf numFmtId="${idOf(format)}"[^>]*/>`, 'gu'), (style) =>
      changes.reduce((changed, change) => change(changed), style),
    )
  }
  restyle(FORMATS.heading, inBold, onHeaderFill, aligned(WRAPPED))
  restyle(FORMATS.text, aligned(INDENTED))
  restyle(FORMATS.day, aligned(CENTRED))
  restyle(FORMATS.timeFrench, aligned(CENTRED))
  restyle(FORMATS.timeEnglish, aligned(CENTRED))
  restyle(FORMATS.mark, aligned(CENTRED))
  restyle(FORMATS.totalMark, inBold, aligned(CENTRED))
  restyle(FORMATS.totalText, inBold, aligned(INDENTED))
  restyle(FORMATS.totalCount, inBold)
  restyle(FORMATS.totalHours, inBold)
  return styled
}

const inBold = (style: string): string => style.replace('fontId="0"', 'fontId="1" applyFont="1"')

const onHeaderFill = (style: string): string =>
  style.replace('fillId="0"', 'fillId="2" applyFill="1"')

const aligned =
  (alignment: string) =>
  (style: string): string =>
    style.replace(/\/>$/u, ` applyAlignment="1">${alignment}</xf>`)

const FROZEN_VIEW =
  '<sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView>'

/** A4, landscape, as many pages high as it takes. */
const pageSetup = (pagesWide: number): string =>
  `<pageSetup paperSize="9" orientation="landscape" fitToWidth="${pagesWide}" fitToHeight="0"/>`

/**
 * Rewrites the few hundred bytes before and after the rows, which themselves (tens of megabytes)
 * are never turned into text.
 */
const withFrozenHeader = (bytes: Uint8Array, pagesWide: number): Uint8Array => {
  const rowsStart = indexOfText(bytes, '<sheetData', 0)
  const rowsEnd = indexOfText(bytes, '</sheetData>', Math.max(0, bytes.length - 4_096))
  if (rowsStart < 0 || rowsEnd < 0) return bytes
  const head = strFromU8(bytes.subarray(0, rowsStart))
    .replace(/<sheetView [^>]*\/>/u, FROZEN_VIEW)
    .replace(/(<worksheet[^>]*>)/u, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
  const tail = strFromU8(bytes.subarray(rowsEnd)).replace(
    /<pageMargins[^>]*\/>/u,
    (margins) => margins + pageSetup(pagesWide),
  )
  return joinBytes([strToU8(head), bytes.subarray(rowsStart, rowsEnd), strToU8(tail)])
}

const indexOfText = (bytes: Uint8Array, text: string, from: number): number => {
  const wanted = strToU8(text)
  for (let start = from; start <= bytes.length - wanted.length; start += 1) {
    if (wanted.every((byte, index) => bytes[start + index] === byte)) return start
  }
  return -1
}

const joinBytes = (pieces: readonly Uint8Array[]): Uint8Array => {
  const joined = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0))
  let offset = 0
  for (const piece of pieces) {
    joined.set(piece, offset)
    offset += piece.length
  }
  return joined
}
