import { capitalised } from '#shared/domain/capitalised.ts'
import { formatTime, formatYearlessDay } from '#shared/domain/dates.ts'
import { writtenNumber } from '#shared/locales/written-number.ts'
import { drawPhoto } from '../cards/draw-photo.ts'
import { keptTogether } from '../cards/line-breaking.ts'
import { fitBox, heldBlock } from '../fit-box.ts'
import { ENERGY_PICTOGRAMS, namedPictogram } from '../plan/energy-marks.ts'
import { methodPictogram } from '../plan/method-pictograms.ts'
import type { DrawCommand, PrintContext } from '../print-document.ts'
import type { FontWeight } from '../printable-text.ts'
import { drawIcon, SHEET_COLOURS } from '../sheet-theme.ts'
import { sheetDates } from '../sign-in-sheet/sheet-parts.ts'
import {
  blockHeightMm,
  drawBlock,
  drawLabel,
  fitTitle,
  lineHeightMm,
  wrapText,
} from '../text-layout.ts'
import { readablePhotos } from './photo-rows.ts'
import {
  decisionsHeld,
  ideaCount,
  isPrinted,
  type NextSession,
  type SessionReportModel,
} from './report-model.ts'

const { ink, accent } = SHEET_COLOURS

/** Least size of words that are read standing before the wall, in points. */
export const WALL_FLOOR = 18

/** Width that the words of the wall may take on A4, in mm. */
export const WALL = { x: 12, width: 186 } as const

/** Marks of a known height, drawn from a top. */
export type WallBlock = {
  readonly height: number
  readonly draw: (top: number) => readonly DrawCommand[]
}

/** Points of `size` at the scale of the page. */
export type Scale = number

/** Title, day and place; with the figures in a line of it where their frames gave way. */
export const headBlock = (
  model: SessionReportModel,
  scale: Scale,
  context: PrintContext,
  hasFigures = false,
): WallBlock => {
  const { head } = model
  const { x, width } = WALL
  const size = WALL_FLOOR * Math.min(scale, 1.2)
  const larger = Math.min(scale, 1.3)
  const sizes = (all: readonly number[]) =>
    all.map((each) => each * larger) as [number, ...number[]]
  const words = head.session.title
  const whole = fitTitle(
    words,
    { one: sizes([34, 32, 30, 28, 26]), two: sizes([30, 28, 26, 24, 22, 20]) },
    width,
  )
  const most = lineHeightMm(30 * larger) * 2
  // Of one that is cut, lines are as full as they can be.
  const title =
    blockHeightMm(whole) <= most + 0.01
      ? whole
      : heldBlock(wrapText(keptTogether(words), 'bold', whole.size, width), {
          widthMm: width,
          heightMm: most,
        })
  const place = [head.venue?.name, head.venue?.commune].filter(Boolean).join(', ')
  const facts = [
    { icon: 'calendar', text: capitalised(sheetDates(head.parts, context).days) } as const,
    { icon: 'place', text: place } as const,
    { icon: 'people', text: hasFigures ? figuresLine(model, context) : '' } as const,
  ].filter(({ text }) => text !== '')
  const indent = size * 0.5
  const set = facts.map(({ icon, text }) => ({
    icon,
    block: heldBlock(wrapText(text, 'regular', size, width - indent), {
      widthMm: width - indent,
      heightMm: lineHeightMm(size) * 2,
    }),
  }))
  const height =
    blockHeightMm(title) + set.reduce((sum, { block }) => sum + blockHeightMm(block) + 0.6, 1)
  return {
    height,
    draw: (top) => {
      let y = top + blockHeightMm(title) + 1
      return [
        ...drawBlock(title, { x, top, colour: ink }),
        ...set.flatMap(({ icon, block }) => {
          const at = y
          y += blockHeightMm(block) + 0.6
          const sizeMm = size * 0.36
          return [
            drawIcon(icon, {
              x,
              y: at + (lineHeightMm(size) - sizeMm) / 2,
              sizeMm,
              colour: accent,
            }),
            ...drawBlock(block, { x: x + indent, top: at, colour: ink }),
          ]
        }),
      ]
    },
  }
}

const MOST_PHOTOS = 3
const PHOTO_GAP = 4
const TALLEST_PHOTO = 52

/** Photos that may be shown, side by side; null: none can be. */
export const photosBlock = (
  model: SessionReportModel,
  scale: Scale,
  context: PrintContext,
): WallBlock | null => {
  if (!isPrinted('photos', model)) return null
  const photos = readablePhotos(model.photos, context).slice(0, MOST_PHOTOS)
  if (photos.length === 0) return null
  const share = (WALL.width - (photos.length - 1) * PHOTO_GAP) / photos.length
  const height = Math.min(share * 0.75, TALLEST_PHOTO * scale)
  // As wide as the photo is: of an upright one, heads and feet are not cut away.
  const widths = photos.map((photo) =>
    Math.min(share, Math.max(height * 0.6, (height * photo.width) / photo.height)),
  )
  const used = widths.reduce((sum, width) => sum + width, (photos.length - 1) * PHOTO_GAP)
  return {
    height: height + 1,
    draw: (top) => {
      let x = WALL.x + (WALL.width - used) / 2
      return photos.flatMap((photo, index) => {
        const width = widths[index] ?? share
        const place = { x, y: top, width, height }
        x += width + PHOTO_GAP
        return drawPhoto({ ...photo, credit: '', state: 'good' }, place, 2)
      })
    },
  }
}

const MOST_TILES = 3
const LESS_TOLD = new Set(['welcome', 'break', 'closing'])

/** What was done, as drawn pictures with their words; null: no agenda says it. */
export const doneBlock = (model: SessionReportModel, scale: Scale): WallBlock | null => {
  if (!isPrinted('agenda', model)) return null
  const items = model.agenda.flatMap((day) => day.items).filter(({ title }) => title.trim() !== '')
  const told = items.filter(({ energy }) => !LESS_TOLD.has(energy))
  const shown = (told.length > 0 ? told : items).slice(0, MOST_TILES)
  if (shown.length === 0) return null
  const gap = 5
  const width = (WALL.width - (shown.length - 1) * gap) / shown.length
  const picture = 15 * scale
  const words = shown.map(({ title }) => {
    const box = { widthMm: width, heightMm: lineHeightMm(WALL_FLOOR * scale) * 2.02 }
    const size = WALL_FLOOR * scale
    const floor = Math.min(size, WALL_FLOOR)
    const { block, fits } = fitBox(title, 'regular', box, { largest: size, floor })
    return fits ? block : heldBlock(wrapText(keptTogether(title), 'regular', floor, width), box)
  })
  const height = picture + 1.5 + Math.max(...words.map(blockHeightMm))
  return {
    height,
    draw: (top) =>
      shown.flatMap(({ methodKey, energy }, index) => {
        const centre = WALL.x + index * (width + gap) + width / 2
        const block = words[index]
        return [
          ...namedPictogram(
            methodPictogram(methodKey) ?? ENERGY_PICTOGRAMS[energy],
            { x: centre, y: top + picture / 2 },
            picture,
            accent,
          ),
          ...(block === undefined
            ? []
            : drawBlock(block, {
                x: centre,
                top: top + picture + 1.5,
                colour: ink,
                align: 'center',
              })),
        ]
      }),
  }
}

const MOST_INTRODUCTION_LINES = 3

/** Whole sentences of the introduction, as many as three lines hold; null: nothing was written. */
export const introductionBlock = (
  model: SessionReportModel,
  scale: Scale,
): (WallBlock & { readonly isCut: boolean }) | null => {
  if (!isPrinted('introduction', model)) return null
  const size = WALL_FLOOR * scale
  const text = keptTogether(model.introduction.trim().replace(/\s*\n\s*/gu, ' '))
  const sentences = text.match(/[^.!?…]+(?:[.!?…]+[\s\u00a0]*|$)/gu) ?? [text]
  const setOf = (count: number) =>
    wrapText(sentences.slice(0, count).join('').trim(), 'regular', size, WALL.width)
  let count = sentences.length
  while (count > 1 && setOf(count).lines.length > MOST_INTRODUCTION_LINES) count -= 1
  const block = heldBlock(setOf(count), {
    widthMm: WALL.width,
    heightMm: lineHeightMm(size) * MOST_INTRODUCTION_LINES,
  })
  return {
    height: blockHeightMm(block),
    isCut: count < sentences.length || setOf(count).lines.length > MOST_INTRODUCTION_LINES,
    draw: (top) => drawBlock(block, { x: WALL.x, top, colour: ink }),
  }
}

type Figure = { readonly pictogram: string; readonly value: number; readonly label: string }

/** The three figures that say most; those at zero give way. */
export const threeFigures = (model: SessionReportModel, { t }: PrintContext): readonly Figure[] => {
  const { figures, commitments, votes, exchange } = model
  const figure = (
    pictogram: string,
    key: 'people' | 'ideas' | 'promises' | 'decisions' | 'pieces' | 'votes' | 'communes',
    value: number,
  ): Figure => ({
    pictogram,
    value,
    label: t(`sessionReports.wall.figures.${key}`, { count: value }),
  })
  return [
    figure('users-group', 'people', figures.heads),
    figure('bulb', 'ideas', isPrinted('ideas', model) ? ideaCount(model) : 0),
    figure('heart-handshake', 'promises', isPrinted('commitments', model) ? commitments.length : 0),
    figure('gavel', 'decisions', isPrinted('decisions', model) ? decisionsHeld(model).length : 0),
    figure('puzzle', 'pieces', exchange.needs + exchange.offers),
    figure('chart-bar', 'votes', votes.length),
    figure('map-pin', 'communes', figures.communeCodes.length),
  ]
    .filter(({ value }) => value > 0)
    .slice(0, 3)
}

/** « 17 personnes · 13 idées · 12 promesses ». */
const figuresLine = (model: SessionReportModel, context: PrintContext): string =>
  threeFigures(model, context)
    .map(({ value, label }) => `${writtenNumber(value, context.language)}\u00a0${label}`)
    .join(' · ')

/** Three frames, each a picture, a large number and its word. */
export const figuresBlock = (
  model: SessionReportModel,
  scale: Scale,
  context: PrintContext,
): WallBlock | null => {
  const figures = threeFigures(model, context)
  if (figures.length === 0) return null
  const gap = 5
  const width = (WALL.width - gap * 2) / 3
  const label = Math.min(WALL_FLOOR * scale, WALL_FLOOR * 1.15)
  const height = 21 + (scale - 1) * 14
  const start = WALL.x + (3 - figures.length) * ((width + gap) / 2)
  return {
    height,
    draw: (top) =>
      figures.flatMap(({ pictogram, value, label: word }, index): DrawCommand[] => {
        const x = start + index * (width + gap)
        const middle = x + 11 + (width - 11) / 2
        return [
          {
            kind: 'rect',
            x,
            y: top,
            width,
            height,
            radius: 3,
            stroke: ink,
            strokeWidth: 0.6,
          },
          ...namedPictogram(pictogram, { x: x + 10.5, y: top + height / 2 }, 14, accent),
          drawLabel(writtenNumber(value, context.language), 'bold', 34, {
            x: middle,
            y: top + height * 0.55,
            colour: ink,
            align: 'center',
          }),
          drawLabel(word, 'regular', label, {
            x: middle,
            y: top + height - 3,
            colour: ink,
            align: 'center',
          }),
        ]
      }),
  }
}

type NextText = {
  readonly text: string
  readonly weight: FontWeight
  /** Lines it may take; what is longer is cut. */
  readonly most: number
  /** Millimetres between it and what stands above. */
  readonly above: number
}

/** All in one size, the largest at which none takes more lines than in the least: no hour alone on a line. */
const nextLines = (texts: readonly NextText[], width: number, largest: number) => {
  const floor = Math.min(largest, WALL_FLOOR)
  const setAt = ({ text, weight }: NextText, size: number) =>
    wrapText(keptTogether(text), weight, size, width)
  const isAsShort = (size: number) =>
    texts.every((one) => setAt(one, size).lines.length <= setAt(one, floor).lines.length)
  let size = largest
  while (size > floor && !isAsShort(size)) size = Math.max(floor, size - 0.5)
  return texts.map((one) => ({
    above: one.above,
    block: heldBlock(setAt(one, size), {
      widthMm: width,
      heightMm: lineHeightMm(size) * one.most,
    }),
  }))
}

/** When and where the next session is, and the next on the same challenge, in a frame at the foot. */
export const nextBlock = (
  { next, nextOnChallenge }: SessionReportModel,
  scale: Scale,
  { t, language }: PrintContext,
): WallBlock | null => {
  if (next === null) return null
  const size = WALL_FLOOR * Math.min(scale, 1.2)
  const indent = 18
  const width = WALL.width - indent - 4
  const when = (key: 'next' | 'nextOnChallenge', { date, start }: NextSession) =>
    t(`sessionReports.wall.${key}`, {
      day: formatYearlessDay(date, language),
      time: formatTime(start, language),
    })
  const texts: readonly NextText[] = [
    { text: when('next', next), weight: 'bold', most: 2, above: 0 },
    // Where before what: a long title is cut, the way there is not.
    {
      text: [next.place, next.title].filter(Boolean).join(' · '),
      weight: 'regular',
      most: 2,
      above: 0,
    },
    ...(nextOnChallenge === null
      ? []
      : ([
          { text: when('nextOnChallenge', nextOnChallenge), weight: 'bold', most: 2, above: 1.6 },
          { text: nextOnChallenge.place, weight: 'regular', most: 1, above: 0 },
        ] as const)),
  ]
  const lines = nextLines(
    texts.filter(({ text }) => text !== ''),
    width,
    size,
  )
  const inside = lines.reduce((sum, { block, above }) => sum + above + blockHeightMm(block), 0)
  const height = inside + 4.4
  return {
    height,
    draw: (top) => {
      let y = top + 2
      return [
        {
          kind: 'rect',
          x: WALL.x,
          y: top,
          width: WALL.width,
          height,
          radius: 3,
          stroke: ink,
          strokeWidth: 0.9,
        },
        ...namedPictogram('calendar-event', { x: WALL.x + 10.5, y: top + height / 2 }, 13, accent),
        ...lines.flatMap(({ block, above }) => {
          const marks = drawBlock(block, { x: WALL.x + indent, top: y + above, colour: ink })
          y += above + blockHeightMm(block)
          return marks
        }),
      ]
    },
  }
}
