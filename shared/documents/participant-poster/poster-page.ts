import { capitalised } from '#shared/domain/capitalised.ts'
import { formatLongDay } from '#shared/domain/dates.ts'
import { MM_PER_POINT } from '../font-metrics.ts'
import { drawFoot, fitFoot, footWarnings, pageNumberRoom } from '../foot-text.ts'
import { ENERGY_FILLS, namedPictogram } from '../plan/energy-marks.ts'
import { emblemOf, logoRows } from '../poster/logo-row.ts'
import { madrasBand } from '../poster/madras-band.ts'
import {
  type DrawCommand,
  type DrawnPage,
  PAPER_SIZES,
  type PrintContext,
} from '../print-document.ts'
import { drawIcon, SHEET_COLOURS } from '../sheet-theme.ts'
import type { SheetHead } from '../sign-in-sheet-model.ts'
import {
  blockHeightMm,
  blockWidthMm,
  drawBlock,
  drawLabel,
  fitHeading,
  lineHeightMm,
  type TextBlock,
  wrapText,
} from '../text-layout.ts'
import type { PosterEntry } from './poster-entries.ts'

/** Papers of the poster; sizes are drawn for A3 and shrink with the paper. */
export const POSTER_PAPERS = ['a3', 'a4'] as const
export type PosterPaper = (typeof POSTER_PAPERS)[number]

/** Least size of the words of the programme, in points: read from across a room. */
export const POSTER_FLOOR: Readonly<Record<PosterPaper, number>> = { a3: 24, a4: 18 }
const LARGEST: Readonly<Record<PosterPaper, number>> = { a3: 60, a4: 43 }
const FOOT_SIZE = 14

const { ink, softInk, accent, rule } = SHEET_COLOURS

export type PosterSheet = {
  readonly paper: PosterPaper
  readonly lowInk: boolean
  /** 1 on A3, 0.707 on A4. */
  readonly scale: number
  readonly widthMm: number
  readonly heightMm: number
  readonly x: number
  readonly width: number
}

export const posterSheet = (paper: PosterPaper, lowInk: boolean): PosterSheet => {
  const { widthMm, heightMm } = PAPER_SIZES[paper]
  const scale = widthMm / PAPER_SIZES.a3.widthMm
  const x = Math.max(10, 18 * scale)
  return { paper, lowInk, scale, widthMm, heightMm, x, width: widthMm - 2 * x }
}

type Drawn = { readonly marks: readonly DrawCommand[]; readonly bottom: number }

/** Title, day and place, with the organiser's logo, under a ribbon of madras. */
const posterHead = (
  head: SheetHead,
  date: string | null,
  { paper, lowInk, scale, x, width, widthMm }: PosterSheet,
  { language }: PrintContext,
): Drawn => {
  const band = { x: 0, y: 0, width: widthMm, height: 12 * scale }
  const box = { width: 62 * scale, height: 24 * scale }
  const { logo, name } = head.organisation
  const emblem = logo === null ? null : emblemOf({ name, logo }, box, 16 * scale)
  const top = band.height + 9 * scale
  const beside = width - (emblem === null ? 0 : emblem.width + 8 * scale)
  const sizes = [62, 56, 50, 46, 42, 38, 34].map((size) =>
    Math.max(POSTER_FLOOR[paper], size * scale),
  ) as [number, ...number[]]
  const title = fitHeading(head.session.title, sizes, beside, 2)
  const factSize = Math.max(POSTER_FLOOR[paper], 30 * scale)
  const iconSize = factSize * MM_PER_POINT * 1.15
  const indent = iconSize * 1.35
  const place = head.venue?.name || head.venue?.commune || ''
  const facts = [
    ...(date === null
      ? []
      : [{ icon: 'calendar', text: capitalised(formatLongDay(date, language)) } as const]),
    ...(place === '' ? [] : [{ icon: 'place', text: place } as const]),
  ] as const
  const marks: DrawCommand[] = [
    ...madrasBand(band, lowInk),
    ...(emblem === null ? [] : emblem.draw(x + width - emblem.width, top)),
    ...drawBlock(title, { x, top, colour: ink }),
  ]
  let bottom =
    Math.max(top + blockHeightMm(title), emblem === null ? 0 : top + box.height) + 3 * scale
  for (const { icon, text } of facts) {
    const block = wrapText(text, 'bold', factSize, width - indent)
    marks.push(
      drawIcon(icon, {
        x,
        y: bottom + (lineHeightMm(factSize) - iconSize) / 2,
        sizeMm: iconSize,
        colour: lowInk ? ink : accent,
      }),
      ...drawBlock(block, { x: x + indent, top: bottom, colour: ink }),
    )
    bottom += blockHeightMm(block) + 1.5 * scale
  }
  return { marks, bottom: bottom + 5 * scale }
}

/** Funders' logos, the code and the page number. */
const posterFoot = (
  head: SheetHead,
  { x, width, scale, heightMm }: PosterSheet,
  page: { readonly number: number; readonly total: number },
  context: PrintContext,
) => {
  const room = width - pageNumberRoom(page.total, 'bold', FOOT_SIZE, context)
  const said = [head.session.code, head.organisation.name].filter(Boolean).join(' · ')
  const foot = fitFoot(said, 'regular', [FOOT_SIZE], room, 2)
  const secondLine = Math.max(0, blockHeightMm(foot.block) - lineHeightMm(FOOT_SIZE))
  const supported = { text: context.t('reportPaper.funders'), size: FOOT_SIZE }
  const logos = logoRows(head.funders, width, { height: 15 * scale, size: 16 }, supported)
  const bottom = heightMm - 9
  const lineTop = bottom - 8 - secondLine
  const logosTop = lineTop - (logos.height === 0 ? 0 : logos.height + 3 * scale)
  const marks: DrawCommand[] = [
    ...logos.draw(x, logosTop),
    { kind: 'line', x1: x, y1: lineTop, x2: x + width, y2: lineTop, width: 0.3, colour: rule },
    ...drawFoot(foot.block, { x, y: bottom - 1, colour: softInk }),
    drawLabel(context.t('documents.pageOf', page), 'bold', FOOT_SIZE, {
      x: x + width,
      y: bottom - 1,
      colour: ink,
      align: 'right',
    }),
  ]
  return { marks, top: logosTop, warnings: footWarnings(foot, context) }
}

type Set = {
  readonly time: TextBlock
  readonly title: TextBlock
  readonly groups: TextBlock | null
  readonly words: number
  readonly least: number
}

type Columns = { readonly badge: number; readonly time: number; readonly gap: number }

// With few blocks there is room for larger pictures.
const badgeSize = (count: number) => Math.max(30, Math.min(46, 220 / Math.max(1, count)))

const columnsAt = (
  entries: readonly PosterEntry[],
  size: number,
  { scale }: PosterSheet,
): Columns => {
  const times = entries.map(({ time }) => blockWidthMm(wrapText(time, 'bold', size, 1_000)))
  return { badge: badgeSize(entries.length) * scale, time: Math.max(...times), gap: 7 * scale }
}

const setEntry = (
  entry: PosterEntry,
  size: number,
  { badge, time, gap }: Columns,
  { width, paper, scale }: PosterSheet,
): Set => {
  const room = width - badge - time - 3 * gap
  const title = fitHeading(entry.title, [size], room, 1)
  const small = Math.max(POSTER_FLOOR[paper], size * 0.66)
  const groups =
    entry.groups.length === 0 ? null : wrapText(entry.groups.join(' · '), 'regular', small, room)
  const words = blockHeightMm(title) + (groups === null ? 0 : blockHeightMm(groups))
  const least = (entry.kind === 'block' ? 19 : 16) * scale
  return {
    time: wrapText(entry.time, 'bold', size, time + 1),
    title,
    groups,
    words,
    least: Math.max(least, words + 4 * scale),
  }
}

/** The entries of a page at the largest common size that fits; at the floor, whether they do. */
export const setEntries = (
  entries: readonly PosterEntry[],
  height: number,
  sheet: PosterSheet,
): { readonly rows: readonly Set[]; readonly columns: Columns; readonly fits: boolean } => {
  const floor = POSTER_FLOOR[sheet.paper]
  const at = (size: number) => {
    const columns = columnsAt(entries, size, sheet)
    const rows = entries.map((entry) => setEntry(entry, size, columns, sheet))
    const used = rows.reduce((sum, { least }) => sum + least, 0)
    const lines = Math.max(0, ...rows.map(({ title }) => title.lines.length))
    return { columns, rows, fits: used <= height, lines }
  }
  // Two lines a title, or more where one long title would make all the others small.
  for (const { most, down } of [
    { most: 2, down: 1.5 },
    { most: 3, down: 1.25 },
    { most: 5, down: 1 },
  ]) {
    for (let size = LARGEST[sheet.paper]; size > floor * down; size -= 1) {
      const set = at(size)
      if (set.fits && set.lines <= most) return set
    }
  }
  return at(floor)
}

const drawEntry = (
  entry: PosterEntry,
  set: Set,
  columns: Columns,
  top: number,
  height: number,
  { x, width, scale, lowInk }: PosterSheet,
  badge: number,
): DrawCommand[] => {
  const middle = top + height / 2
  const isBreak = entry.kind === 'break'
  const fill = ENERGY_FILLS[entry.energy]
  const centre = { x: x + columns.gap * 0.5 + columns.badge / 2, y: middle }
  const timeX = x + columns.badge + columns.gap * 1.5
  const titleX = timeX + columns.time + columns.gap
  const wordsTop = middle - set.words / 2
  const body = { x, y: top + 1.2 * scale, width, height: height - 2.4 * scale, radius: 5 * scale }
  const marks: DrawCommand[] = []
  if (entry.kind !== 'end') {
    marks.push({
      kind: 'rect',
      ...body,
      stroke: isBreak ? ink : rule,
      strokeWidth: isBreak ? 0.7 : 0.35,
      ...(isBreak ? { dash: [2.4 * scale, 1.8 * scale] as const } : {}),
    })
  }
  if (entry.kind === 'block') {
    marks.push({
      kind: 'rect',
      x: centre.x - badge / 2,
      y: middle - badge / 2,
      width: badge,
      height: badge,
      radius: badge * 0.2,
      ...(lowInk ? {} : { fill }),
      stroke: ink,
      strokeWidth: 0.5,
    })
  }
  marks.push(
    ...namedPictogram(entry.pictogram, centre, badge * 0.74),
    ...drawBlock(set.time, {
      x: timeX,
      top: middle - blockHeightMm(set.time) / 2,
      colour: ink,
    }),
    ...drawBlock(set.title, { x: titleX, top: wordsTop, colour: ink }),
  )
  if (set.groups !== null) {
    marks.push(
      ...drawBlock(set.groups, {
        x: titleX,
        top: wordsTop + blockHeightMm(set.title),
        colour: ink,
      }),
    )
  }
  return marks
}

/** Room for the entries of a page, and the rest of the page. */
export const posterRoom = (
  head: SheetHead,
  date: string | null,
  sheet: PosterSheet,
  page: { readonly number: number; readonly total: number },
  context: PrintContext,
) => {
  const above = posterHead(head, date, sheet, context)
  const below = posterFoot(head, sheet, page, context)
  return {
    top: above.bottom,
    height: below.top - 3 * sheet.scale - above.bottom,
    marks: [...above.marks, ...below.marks],
    warnings: below.warnings,
  }
}

const TALLEST = 70

/** Draws one page of the programme. */
export const drawPoster = (
  entries: readonly PosterEntry[],
  room: ReturnType<typeof posterRoom>,
  sheet: PosterSheet,
  { t }: PrintContext,
): DrawnPage => {
  const { rows, columns } = setEntries(entries, room.height, sheet)
  const used = rows.reduce((sum, { least }) => sum + least, 0)
  const spare = Math.max(0, room.height - used) / Math.max(1, rows.length)
  const marks: DrawCommand[] = [...room.marks]
  let top = room.top
  if (entries.length === 0) {
    const size = POSTER_FLOOR[sheet.paper]
    const empty = wrapText(t('planPrints.poster.noBlock'), 'regular', size, sheet.width)
    marks.push(...drawBlock(empty, { x: sheet.x, top, colour: ink }))
  }
  const heights = rows.map(({ least }, index) => {
    const most = (entries[index]?.kind === 'block' ? TALLEST : TALLEST * 0.7) * sheet.scale
    return Math.min(Math.max(least, most), least + spare)
  })
  // One size for the pictures of a page: a larger one would say that its moment matters more.
  const badge = Math.min(columns.badge, ...heights.map((height) => height - 4 * sheet.scale))
  entries.forEach((entry, index) => {
    const [set, height] = [rows[index], heights[index]]
    if (set === undefined || height === undefined) return
    marks.push(...drawEntry(entry, set, columns, top, height, sheet, badge))
    top += height
  })
  return { widthMm: sheet.widthMm, heightMm: sheet.heightMm, marks }
}
