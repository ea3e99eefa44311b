import { formatYearlessDay } from '#shared/domain/dates.ts'
import { heldBlock } from '../../fit-box.ts'
import { namedPictogram } from '../../plan/energy-marks.ts'
import type { DrawCommand, PrintContext } from '../../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../../sheet-theme.ts'
import { blockHeightMm, drawBlock, drawLabel, lineHeightMm, wrapText } from '../../text-layout.ts'
import { promisePicture } from '../games/game-pictures.ts'
import { pictogramTile } from '../pictogram-tile.ts'
import type { PrintableMoved, PrintableOpening } from '../printable.ts'

/** One thing that may have moved, before it is laid on a page. */
export type MovedLine = {
  /** Number beside the picture; the screen that types it back has the same. */
  readonly number: number | null
  readonly pictogram: string
  /** Who; empty: a line to write on. */
  readonly who: string
  /** What was said; empty: lines to write on. */
  readonly text: string
  /** « depuis le 10 novembre, pour le 12 décembre ». */
  readonly since: string
}

/** Read by a circle around the sheet (outcomes.md 8.8): nothing of a promise is smaller, in points. */
const TEXT = 20
const NAME = 24
const SINCE = 20
const TILE = 20
const INDENT = TILE + 6
/** More lines than that would push the others off the sheet; the rest is on screen, and warned of. */
const MOST_LINES = 7
const BOX = 8.5
const BOXES_HEIGHT = 13
const PAD = 4

export const BOXES = [
  { key: 'kept', pictogram: 'circle-check' },
  { key: 'partly', pictogram: 'seedling' },
  { key: 'letGo', pictogram: 'feather' },
] as const

/** « depuis le 10 novembre, pour le 12 décembre ». */
export const sinceWords = (
  { madeOn, dueDate, dueText }: PrintableMoved,
  { t, language }: PrintContext,
): string => {
  // Without its weekday: one line rather than two.
  const day = (date: string) => formatYearlessDay(date, language).replace(/^\S+\s/u, '')
  return [
    madeOn === null ? '' : t('printablesExchange.moved.since', { day: day(madeOn) }),
    dueText !== ''
      ? dueText
      : dueDate === null
        ? ''
        : t('printablesExchange.moved.for', { day: day(dueDate) }),
  ]
    .filter(Boolean)
    .join(', ')
}

/** Promises first, then those brought together, then tries: numbered on from one to the next. */
export const movedLines = (
  opening: PrintableOpening | undefined,
  context: PrintContext,
): readonly MovedLine[] => {
  const { t } = context
  if (opening === undefined) return []
  const promises = opening.promises.map((promise) => ({
    pictogram:
      promise.pictogram ??
      (promise.cardNumber === null ? 'writing-sign' : promisePicture(promise.cardNumber)),
    who: promise.firstName,
    text: promise.text.replace(/\s+/gu, ' ').trim(),
    since: sinceWords(promise, context),
  }))
  const introductions = opening.introductions.map(({ need, offer, about }) => ({
    pictogram: 'heart-handshake',
    who: need && offer ? t('printablesExchange.moved.pair', { need, offer }) : need || offer,
    text: about,
    since: '',
  }))
  const experiments = opening.experiments.map((text) => ({
    pictogram: 'flask',
    who: t('printablesExchange.moved.trial'),
    text,
    since: '',
  }))
  return [...promises, ...introductions, ...experiments].map((line, index) => ({
    ...line,
    number: index + 1,
  }))
}

/** Lines to fill in by hand, when nothing is known yet. */
export const blankLines = (count: number): readonly MovedLine[] =>
  Array.from({ length: count }, () => ({
    number: null,
    pictogram: 'writing-sign',
    who: '',
    text: '',
    since: '',
  }))

export type LaidLine = {
  readonly heightMm: number
  readonly marks: (place: { readonly x: number; readonly y: number }) => readonly DrawCommand[]
  /** The words that did not all fit; null: they did. */
  readonly cut: string | null
}

const boxes = (
  place: { readonly x: number; readonly y: number; readonly width: number },
  { t }: PrintContext,
): readonly DrawCommand[] => {
  const cell = place.width / BOXES.length
  return BOXES.flatMap(({ key, pictogram }, index): readonly DrawCommand[] => {
    const x = place.x + index * cell
    const middle = place.y + BOXES_HEIGHT / 2
    return [
      {
        kind: 'rect',
        x,
        y: middle - BOX / 2,
        width: BOX,
        height: BOX,
        radius: 1,
        stroke: SHEET_COLOURS.ink,
        strokeWidth: STROKES.firm,
      },
      ...namedPictogram(pictogram, { x: x + BOX + 6.5, y: middle }, 9, SHEET_COLOURS.ink),
      drawLabel(t(`printablesExchange.moved.boxes.${key}`), 'regular', 16, {
        x: x + BOX + 13,
        y: middle + 2,
        colour: SHEET_COLOURS.ink,
      }),
    ]
  })
}

const rule = (x: number, y: number, width: number): DrawCommand => ({
  kind: 'line',
  x1: x,
  x2: x + width,
  y1: y,
  y2: y,
  width: STROKES.thin,
  colour: SHEET_COLOURS.hairline,
})

/** A line set for that width: its picture and number, who, what, since when, three boxes. */
export const layLine = (
  line: MovedLine,
  width: number,
  lowInk: boolean,
  context: PrintContext,
): LaidLine => {
  const inner = width - INDENT
  const name = wrapText(line.who, 'bold', NAME, inner)
  const whole = wrapText(line.text, 'regular', TEXT, inner)
  const text = heldBlock(whole, { widthMm: inner, heightMm: MOST_LINES * lineHeightMm(TEXT) })
  const since = wrapText(line.since, 'regular', SINCE, inner)
  const isBlank = line.who === '' && line.text === ''
  const words = isBlank
    ? 3 * 11
    : blockHeightMm(name) + blockHeightMm(text) + blockHeightMm(since) + 1
  // The boxes follow the words closely, beside the number under the picture.
  const heightMm = PAD + Math.max(TILE + 7, words + 1 + BOXES_HEIGHT) + PAD / 2
  return {
    heightMm,
    cut: text.lines.length < whole.lines.length ? line.text : null,
    marks: ({ x, y }) => {
      const top = y + PAD
      const left = x + INDENT
      const afterName = top + blockHeightMm(name)
      const afterText = afterName + blockHeightMm(text)
      return [
        rule(x, y, width),
        ...pictogramTile(line.pictogram, { x: x + TILE / 2, y: top + TILE / 2 }, TILE, { lowInk }),
        ...(line.number === null
          ? []
          : [
              drawLabel(String(line.number), 'bold', 16, {
                x: x + TILE / 2,
                y: top + TILE + 6,
                colour: SHEET_COLOURS.ink,
                align: 'center',
              }),
            ]),
        ...(isBlank
          ? [1, 2, 3].map((row) => rule(left, top + row * 11 - 2, inner))
          : [
              ...drawBlock(name, { x: left, top, colour: SHEET_COLOURS.ink }),
              ...drawBlock(text, { x: left, top: afterName, colour: SHEET_COLOURS.ink }),
              ...drawBlock(since, { x: left, top: afterText + 1, colour: SHEET_COLOURS.softInk }),
            ]),
        ...boxes({ x: left, y: y + heightMm - BOXES_HEIGHT - PAD / 2, width: inner }, context),
      ]
    },
  }
}
