import { spokenName } from '#shared/domain/person-name.ts'
import type { PrintContext } from '../print-document.ts'
import type { FontWeight } from '../printable-text.ts'
import { drawIcon, SHEET_COLOURS, type SheetIcon } from '../sheet-theme.ts'
import type { SheetPart, SignInSheetModel } from '../sign-in-sheet-model.ts'
import { fitList, fitText, type TextBlock, wrapText } from '../text-layout.ts'
import type { SheetPaper, Span } from './sheet-geometry.ts'
import { sheetDates } from './sheet-parts.ts'
import { type Drawn, stack } from './sheet-stack.ts'

/** A page's place among the sets of a session of many parts. */
export type SheetSet = {
  readonly parts: readonly SheetPart[]
  readonly index: number
  readonly count: number
}

/** What the head of a sheet says: when, where, with whom. */
export type SheetFacts = {
  readonly when: { readonly strong: string; readonly detail: string }
  readonly where: { readonly strong: string; readonly detail: string }
  /** Null when nobody is named. */
  readonly team: { readonly role: string; readonly names: readonly string[] } | null
}

const { ink, accent } = SHEET_COLOURS
const ICON_ROOM = 7.4
const ICON_SIZE = 5.4
const BETWEEN = 1.2

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)

export const sheetFacts = (
  { mode, venue, facilitators }: Pick<SignInSheetModel, 'mode' | 'venue' | 'facilitators'>,
  set: SheetSet,
  context: PrintContext,
): SheetFacts => {
  const { t } = context
  const { days, hours } = sheetDates(set.parts, context)
  const setLabel =
    set.count > 1 ? t('documents.signIn.set', { number: set.index + 1, total: set.count }) : ''
  const role =
    mode === 'training' ? t('documents.signIn.trainers') : t('documents.signIn.facilitators')
  const names = facilitators.map(spokenName).filter(Boolean)
  return {
    when: {
      strong: days === '' ? t('documents.signIn.dateToFill') : capitalised(days),
      detail: [setLabel, hours].filter(Boolean).join(' · '),
    },
    where: {
      strong: venue?.name || venue?.commune || t('documents.signIn.placeToFill'),
      detail: [venue?.address, venue?.name ? venue.commune : ''].filter(Boolean).join(', '),
    },
    team: names.length === 0 ? null : { role, names },
  }
}

type Sizes = readonly [number, ...number[]]

const isOneLine = (text: string, weight: FontWeight, size: number, width: number): boolean =>
  wrapText(text, weight, size, width).lines.length <= 1

/** Texts side by side in one size, on one line each; one that cannot takes two, at the smallest. */
const alike = (
  texts: readonly string[],
  weight: FontWeight,
  sizes: Sizes,
  width: number,
): TextBlock[] => {
  const smallest = sizes[sizes.length - 1] ?? sizes[0]
  const short = texts.filter((text) => isOneLine(text, weight, smallest, width))
  const common = sizes.find((size) => short.every((text) => isOneLine(text, weight, size, width)))
  return texts.map((text) =>
    short.includes(text)
      ? wrapText(text, weight, common ?? smallest, width)
      : fitText(text, weight, [smallest, smallest - 0.5, smallest - 1], width, 2),
  )
}

type Column = {
  readonly icon: SheetIcon
  readonly blocks: readonly TextBlock[]
}

const drawColumn = ({ icon, blocks }: Column, x: number, top: number): Drawn => {
  const words = stack(
    x + ICON_ROOM,
    top,
    blocks.map((block) => ({ block, colour: ink })),
  )
  return {
    marks: [drawIcon(icon, { x, y: top, sizeMm: ICON_SIZE, colour: accent }), ...words.marks],
    bottom: Math.max(words.bottom, top + ICON_SIZE),
  }
}

const sideBySide = (columns: readonly Column[], { x, width }: Span, top: number): Drawn => {
  const drawn = columns.map((column, index) => drawColumn(column, x + index * width, top))
  return {
    marks: drawn.flatMap(({ marks }) => marks),
    bottom: Math.max(...drawn.map(({ bottom }) => bottom)) + BETWEEN,
  }
}

const STRONG_SIZES = { portrait: [14, 13, 12, 11], landscape: [12.5, 12, 11.5, 11, 10.5] } as const
const DETAIL_SIZES = { portrait: [12, 11.5, 11, 10.5], landscape: [11, 10.5, 10] } as const

/**
 * When, where and with whom: side by side on a landscape sheet, which has less height; the team on a
 * line of its own on a portrait one.
 */
export const drawFacts = (
  { when, where, team }: SheetFacts,
  { content, widthMm, heightMm }: SheetPaper,
  top: number,
  { t }: PrintContext,
): Drawn => {
  const landscape = widthMm > heightMm
  const columnWidth = content.width / (landscape ? 3 : 2)
  const width = columnWidth - ICON_ROOM - 3
  const strongSizes = STRONG_SIZES[landscape ? 'landscape' : 'portrait']
  const detailSizes = DETAIL_SIZES[landscape ? 'landscape' : 'portrait']
  const beside = landscape && team !== null ? [team.role] : []
  const strong = alike([when.strong, where.strong, ...beside], 'bold', strongSizes, width)
  const detail = alike([when.detail, where.detail], 'regular', detailSizes, width)
  // Not larger than what stands beside.
  const largest = Math.min(...detail.map(({ size }) => size))
  const nameSizes = detailSizes.filter((size) => size <= largest)
  const names =
    team === null || !landscape
      ? []
      : [fitList(team.names, 'regular', [largest, ...nameSizes], width, 2)]
  const icons: readonly SheetIcon[] = ['calendar', 'place', 'people']
  const columns = strong.map((block, index): Column => {
    const below = index < 2 ? detail[index] : names[0]
    return {
      icon: icons[index] ?? 'people',
      blocks: below === undefined ? [block] : [block, below],
    }
  })
  const row = sideBySide(columns, { x: content.x, width: columnWidth }, top)
  if (landscape || team === null) return row
  const [first = '', ...others] = team.names
  const labelled = t('documents.signIn.labelled', { label: team.role, value: first })
  const line = fitList([labelled, ...others], 'regular', detailSizes, content.width - ICON_ROOM, 2)
  const below = drawColumn({ icon: 'people', blocks: [line] }, content.x, row.bottom)
  return { marks: [...row.marks, ...below.marks], bottom: below.bottom + BETWEEN }
}
