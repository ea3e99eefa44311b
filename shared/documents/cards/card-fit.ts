import type { CardSize } from '#shared/schemas/library.schema.ts'
import { CARD_TRIM } from '../imposition/card-trim.ts'
import {
  CARD_STYLES,
  type CardStyle,
  LEADING,
  TITLE_GAP_PER_POINT,
  TITLE_RATIO,
  wordsLeft,
} from './card-style.ts'
import { type Copy, isEmpty, limitLines, linesWithin, type SetText, setCopy } from './card-text.ts'

/** The words of a card's front. */
export type FrontCopies = { readonly title: Copy; readonly text: Copy; readonly creole: Copy }

/** A front whose sizes are chosen. Heights in mm. */
export type FrontFit = {
  /** The picture's panel, or the colour band of a card without picture. */
  readonly panel: number
  readonly title: SetText
  readonly text: SetText
  readonly creole: SetText
  /** White after the title, when text follows. */
  readonly titleGap: number
  readonly overflow: boolean
}

export type FitRequest = {
  readonly size: CardSize
  readonly copies: FrontCopies
  readonly hasPicture: boolean
  /** From the top of the panel to the small print, in mm. */
  readonly height: number
}

/** From the bar before the Creole line to its words, in mm. */
export const CREOLE_INDENT = 3

type Step = { readonly panel: number; readonly sizePt: number }

// What to try, best first: text of at least the preferred size before a generous picture, a smaller
// picture before smaller text.
const laddersOf = ({ panels, text, band }: CardStyle): Record<'picture' | 'words', Step[]> => {
  const { largest, preferred, floor } = text
  const down = (panel: number, from: number, to: number): Step[] =>
    Array.from({ length: Math.floor((from - to) * 2) + 1 }, (_, step) => ({
      panel,
      sizePt: from - step / 2,
    }))
  const middle = Math.round(largest + preferred) / 2
  const small = down(panels[4], preferred - 0.5, floor).flatMap((step) =>
    step.sizePt >= (preferred + floor) / 2 ? [{ ...step, panel: panels[3] }, step] : [step],
  )
  return {
    picture: [
      ...down(panels[0], largest, middle),
      ...down(panels[1], largest, middle),
      ...down(panels[2], middle, preferred),
      ...down(panels[3], preferred, preferred),
      ...down(panels[4], preferred, preferred),
      ...small,
    ],
    words: down(band, Math.round(largest * 1.2), floor),
  }
}

const LADDERS = {
  mini: laddersOf(CARD_STYLES.mini),
  bridge: laddersOf(CARD_STYLES.bridge),
  poker: laddersOf(CARD_STYLES.poker),
  square: laddersOf(CARD_STYLES.square),
  tarot: laddersOf(CARD_STYLES.tarot),
  a7: laddersOf(CARD_STYLES.a7),
  a6: laddersOf(CARD_STYLES.a6),
  business: laddersOf(CARD_STYLES.business),
} as const satisfies Record<CardSize, unknown>

/** From the top of the column to the end of the panel, when words stand under it, in mm. */
export const panelDepth = ({ isWide, gap }: CardStyle, panel: number): number =>
  isWide ? 2.5 - gap : panel

const titleSize = ({ size, copies }: FitRequest, sizePt: number, width: number) => {
  const { title } = CARD_STYLES[size]
  const alone = isEmpty(copies.text) && isEmpty(copies.creole)
  const wanted = Math.min(
    title.largest,
    sizePt * (alone ? TITLE_RATIO.alone : TITLE_RATIO.withText),
  )
  const { widest } = copies.title.words
  // A long word makes its title smaller rather than broken.
  const whole = widest === 0 ? wanted : Math.floor((width / widest) * 2) / 2
  return Math.max(title.floor, Math.min(wanted, whole))
}

const setAt = (request: FitRequest, { panel, sizePt }: Step) => {
  const { size, copies } = request
  const style = CARD_STYLES[size]
  const { inset, indent, gap, text: sizes } = style
  const width = CARD_TRIM[size].width - wordsLeft(style, panel) - inset - indent
  const title = setCopy(copies.title, titleSize(request, sizePt, width), LEADING.title, width)
  const text = setCopy(copies.text, sizePt, LEADING.text, width)
  const creoleSize = Math.max(sizes.floor, Math.min(sizePt - 2, sizes.preferred))
  const creole = setCopy(copies.creole, creoleSize, LEADING.text, width - CREOLE_INDENT)
  const titleGap = sizePt * TITLE_GAP_PER_POINT
  const needed =
    panelDepth(style, panel) +
    (title.lineCount > 0 ? gap + title.height : 0) +
    (text.lineCount > 0 ? (title.lineCount > 0 ? titleGap : gap) + text.height : 0) +
    (creole.lineCount > 0 ? gap + creole.height : 0) +
    gap
  return { panel, title, text, creole, titleGap, needed }
}

const isWhole = ({ title, text, creole }: ReturnType<typeof setAt>) =>
  title.wholeWords && text.wholeWords && creole.wholeWords

// At the floor: beside other words the Creole keeps two lines, the title half of the rest, and the
// text what is left.
const cutToFit = (request: FitRequest, set: ReturnType<typeof setAt>): FrontFit => {
  const style = CARD_STYLES[request.size]
  const { gap } = style
  const depth = panelDepth(style, set.panel)
  const creoleAlone = set.title.lineCount + set.text.lineCount === 0
  const creoleLines = linesWithin(set.creole, request.height - depth - 2 * gap)
  const creole = limitLines(set.creole, creoleAlone ? creoleLines : Math.min(2, creoleLines))
  let left = request.height - depth - gap - (creole.lineCount > 0 ? gap + creole.height : 0)
  left -= set.title.lineCount > 0 ? gap : 0
  const share = set.text.lineCount > 0 ? left / 2 : left
  const title = limitLines(set.title, linesWithin(set.title, share))
  left -= title.height + (title.lineCount > 0 ? set.titleGap : gap)
  const text = limitLines(set.text, linesWithin(set.text, left))
  return { panel: set.panel, titleGap: set.titleGap, title, text, creole, overflow: true }
}

// A larger picture takes the white that is left: all of it where nothing follows the title.
const grown = (request: FitRequest, set: ReturnType<typeof setAt>): FrontFit => {
  const { panels, gap, isWide } = CARD_STYLES[request.size]
  if (!request.hasPicture || isWide) return { ...set, overflow: false }
  const wordless =
    set.title.lineCount === 0 && set.text.lineCount === 0 && set.creole.lineCount === 0
  const sign = set.text.lineCount === 0 && set.creole.lineCount === 0
  const room = set.panel + request.height - set.needed + (wordless ? gap / 2 : 0)
  return { ...set, panel: sign ? room : Math.min(panels[0], room), overflow: false }
}

/**
 * The most generous sizes at which the words of a front fit without a broken word, or else the
 * smallest ones: with words broken where one is wider than the card, and at last with lines left
 * out, which `overflow` tells.
 */
export const fitFront = (request: FitRequest): FrontFit => {
  const ladder = LADDERS[request.size][request.hasPicture ? 'picture' : 'words']
  let last: ReturnType<typeof setAt> | undefined
  for (const step of ladder) {
    last = setAt(request, step)
    if (last.needed <= request.height && isWhole(last)) return grown(request, last)
  }
  if (last === undefined) throw new Error('a card style needs at least one size')
  return last.needed <= request.height ? grown(request, last) : cutToFit(request, last)
}
