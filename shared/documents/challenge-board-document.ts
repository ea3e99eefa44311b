import { keptTogether } from './cards/line-breaking.ts'
import { timelineRows } from './challenge-board/board-timeline.ts'
import { PATH_HEIGHT, stagePath } from './challenge-board/stage-path.ts'
import type { ChallengeBoardModel } from './challenge-board-model.ts'
import {
  drawFoot,
  type FootText,
  fitFoot,
  fitFootAround,
  footWarnings,
  pageNumberRoom,
} from './foot-text.ts'
import { namedPictogram } from './plan/energy-marks.ts'
import { textWarnings } from './plan/plan-warnings.ts'
import { drawPiece, flowRows, type PlacedPiece } from './plan/row-flow.ts'
import { madrasBand } from './poster/madras-band.ts'
import {
  type DrawCommand,
  PAPER_SIZES,
  type PrintContext,
  type PrintDocument,
  type PrintWarning,
} from './print-document.ts'
import { SHEET_COLOURS } from './sheet-theme.ts'
import type { Drawn } from './sign-in-sheet/sheet-stack.ts'
import {
  blockHeightMm,
  blockWidthMm,
  drawBlock,
  drawLabel,
  fitText,
  fitTitle,
  lineHeightMm,
  wrapText,
} from './text-layout.ts'

const { ink, softInk, accent, rule } = SHEET_COLOURS

// A3 on its side: wide enough for the path of the stages.
const PAPER = { widthMm: PAPER_SIZES.a3.heightMm, heightMm: PAPER_SIZES.a3.widthMm }
const MARGIN = 14
const BAND = 8
const CONTENT = { x: MARGIN, width: PAPER.widthMm - 2 * MARGIN }
const BOTTOM = PAPER.heightMm - 9
const FOOT = 9
/** The timeline's share on the left; the rest is to write on. */
const TIMELINE = { x: CONTENT.x, width: 148 }
const AREAS = { x: CONTENT.x + TIMELINE.width + 10, width: CONTENT.width - TIMELINE.width - 10 }

const fact = (
  icon: string,
  text: string,
  { x, top, width }: { readonly x: number; readonly top: number; readonly width: number },
): Drawn & { readonly right: number } => {
  const block = wrapText(text, 'bold', 18, width - 10)
  return {
    marks: [
      ...namedPictogram(icon, { x: x + 4, y: top + 3.9 }, 8, accent),
      ...drawBlock(block, { x: x + 10, top, colour: ink }),
    ],
    bottom: top + blockHeightMm(block),
    right: x + 10 + blockWidthMm(block),
  }
}

const TITLE_SIZES = { one: [50, 46, 42, 38], two: [40, 36, 32, 28, 24, 20] } as const

/** Widest that who carries the challenge may be, in mm: the place stands beside them. */
const HOLDER = 215

/** Title, question, who carries it and where. */
const boardHead = (model: ChallengeBoardModel, { t }: PrintContext): Drawn => {
  const { x, width } = CONTENT
  const band = { x: 0, y: 0, width: PAPER.widthMm, height: BAND }
  const label = drawLabel(t('planPrints.challenge.heading'), 'bold', 18, {
    x,
    y: BAND + 10,
    colour: accent,
  })
  const title = fitTitle(model.title, TITLE_SIZES, width)
  const titleTop = BAND + 12
  const question = fitText(
    keptTogether(model.question),
    'regular',
    [30, 28, 26, 24, 22, 20, 18],
    width,
    2,
  )
  const questionTop = titleTop + blockHeightMm(title)
  const marks: DrawCommand[] = [
    ...madrasBand(band, model.lowInk),
    label,
    ...drawBlock(title, { x, top: titleTop, colour: ink }),
    ...drawBlock(question, { x, top: questionTop, colour: ink }),
  ]
  let left = x
  const factsTop = questionTop + blockHeightMm(question) + 2.5
  let bottom = factsTop
  if (model.holder !== '') {
    const held = fact('user-heart', t('planPrints.challenge.heldBy', { name: model.holder }), {
      x: left,
      top: factsTop,
      width: HOLDER,
    })
    marks.push(...held.marks)
    left = held.right + 12
    bottom = Math.max(bottom, held.bottom)
  }
  if (model.place !== '') {
    const room = { x: left, top: factsTop, width: x + width - left }
    const place = fact('map-pin', model.place, room)
    marks.push(...place.marks)
    bottom = Math.max(bottom, place.bottom)
  }
  return { marks, bottom: bottom + 5 }
}

const heading = (text: string, x: number, y: number): DrawCommand =>
  drawLabel(text, 'bold', 18, { x, y, colour: accent })

type Area = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** An empty frame with its heading, to write on or to cover with notes. */
const emptyArea = (icon: string, title: string, { x, y, width, height }: Area): DrawCommand[] => [
  {
    kind: 'rect',
    x,
    y,
    width,
    height,
    radius: 4,
    stroke: softInk,
    strokeWidth: 0.6,
    dash: [2.6, 2],
  },
  ...namedPictogram(icon, { x: x + 9, y: y + 8 }, 9),
  drawLabel(title, 'bold', 18, { x: x + 16, y: y + 10.2, colour: ink }),
]

const AREA_GAP = 5

const areaHeight = (top: number) => (BOTTOM - FOOT - top - AREA_GAP) / 2
const AREA_WIDTH = (AREAS.width - AREA_GAP) / 2
const NOTES_TOP = 14

const notesIn = (notes: string, top: number) => {
  const room = Math.floor((areaHeight(top) - NOTES_TOP - 2) / lineHeightMm(14))
  const block = fitText(notes, 'regular', [16, 15, 14], AREA_WIDTH - 12, room)
  return {
    block: { ...block, lines: block.lines.slice(0, room) },
    fits: block.lines.length <= room,
  }
}

/** What is known today, then three frames for the hands. */
const boardAreas = (
  model: ChallengeBoardModel,
  top: number,
  { t }: PrintContext,
): DrawCommand[] => {
  const half = { width: AREA_WIDTH, height: areaHeight(top) }
  const at = (column: number, row: number): Area => ({
    x: AREAS.x + column * (half.width + AREA_GAP),
    y: top + row * (half.height + AREA_GAP),
    ...half,
  })
  const known = at(0, 0)
  const place = { x: known.x + 6, top: known.y + NOTES_TOP, colour: ink }
  return [
    ...emptyArea('binoculars', t('planPrints.challenge.known'), known),
    ...drawBlock(notesIn(model.notes, top).block, place),
    ...emptyArea('bulb', t('planPrints.challenge.ideas'), at(1, 0)),
    ...emptyArea('flask', t('planPrints.challenge.trials'), at(0, 1)),
    ...emptyArea('heart-handshake', t('planPrints.challenge.helpers'), at(1, 1)),
  ]
}

const FOOT_SIZE = 14

const footOf = (
  { organisation, title }: ChallengeBoardModel,
  total: number,
  context: PrintContext,
): FootText => {
  const width = CONTENT.width - pageNumberRoom(total, 'bold', FOOT_SIZE, context)
  const named = fitFootAround(
    { before: [organisation], yielding: title },
    'regular',
    FOOT_SIZE,
    width,
  )
  // The title stands in full at the head of the first sheet: here it only helps to sort sheets.
  return named.fits ? named : fitFoot(organisation || title, 'regular', [FOOT_SIZE], width)
}

const boardFoot = (
  foot: FootText,
  page: { readonly number: number; readonly total: number },
  { t }: PrintContext,
): DrawCommand[] => {
  const right = CONTENT.x + CONTENT.width
  return [
    {
      kind: 'line',
      x1: CONTENT.x,
      y1: BOTTOM - 6.6,
      x2: right,
      y2: BOTTOM - 6.6,
      width: 0.3,
      colour: rule,
    },
    ...drawFoot(foot.block, { x: CONTENT.x, y: BOTTOM - 0.6, colour: softInk }),
    drawLabel(t('documents.pageOf', page), 'bold', FOOT_SIZE, {
      x: right,
      y: BOTTOM - 0.6,
      colour: ink,
      align: 'right',
    }),
  ]
}

const HEADING = 9

/** One page, and more when the way is long. */
const boardPages = (
  model: ChallengeBoardModel,
  context: PrintContext,
): Pick<PrintDocument, 'drawnPages' | 'warnings'> => {
  const { t } = context
  const head = boardHead(model, context)
  const below = head.bottom + PATH_HEIGHT
  const nextTop = BAND + 12
  const room = (top: number) => BOTTOM - FOOT - top - HEADING
  const flowed = flowRows(timelineRows(model, TIMELINE, context), {
    firstPage: room(below),
    nextPages: room(nextTop),
  })
  const timeline = (pieces: readonly PlacedPiece[], top: number, title: string) => [
    heading(title, TIMELINE.x, top + 5),
    ...pieces.flatMap((piece) => drawPiece(piece, top + HEADING)),
  ]
  const foot = footOf(model, flowed.length, context)
  const drawnPages = flowed.map((pieces, index) => {
    const page = { number: index + 1, total: flowed.length }
    const marks =
      index === 0
        ? [
            ...head.marks,
            ...stagePath(model.stage, { ...CONTENT, top: head.bottom }, model.lowInk, context),
            ...timeline(pieces, below, t('planPrints.challenge.path')),
            ...boardAreas(model, below, context),
          ]
        : [
            ...madrasBand({ x: 0, y: 0, width: PAPER.widthMm, height: BAND }, model.lowInk),
            ...timeline(pieces, nextTop, t('planPrints.challenge.sheets')),
            ...boardAreas({ ...model, notes: '' }, nextTop, context),
          ]
    return { ...PAPER, marks: [...marks, ...boardFoot(foot, page, context)] }
  })
  return { drawnPages, warnings: footWarnings(foot, context) }
}

const notesWarnings = (model: ChallengeBoardModel, context: PrintContext): PrintWarning[] => {
  const top = boardHead(model, context).bottom + PATH_HEIGHT
  if (notesIn(model.notes, top).fits) return []
  const where = context.t('planPrints.challenge.known')
  return [{ kind: 'textDoesNotFit', where, text: `${model.notes.slice(0, 60)}…` }]
}

/** The board of a challenge, A3 on its side, to pin to the wall and to write on. */
export const challengeBoardDocument = (
  model: ChallengeBoardModel,
  context: PrintContext,
): PrintDocument => {
  const { drawnPages, warnings } = boardPages(model, context)
  return {
    info: {
      title: context.t('planPrints.challenge.fileTitle', { title: model.title }),
      author: model.organisation,
      createdAt: context.printedAt,
      language: context.language,
    },
    drawnPages,
    warnings: [
      ...notesWarnings(model, context),
      ...textWarnings([
        model.title,
        model.question,
        model.holder,
        model.place,
        model.notes,
        ...model.sessions.flatMap(({ title, outcome, place }) => [title, outcome, place]),
      ]),
      ...warnings,
    ],
  }
}
