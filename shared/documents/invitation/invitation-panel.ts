import { keptTogether } from '../cards/line-breaking.ts'
import type { InvitationModel } from '../invitation-model.ts'
import { namedPictogram } from '../plan/energy-marks.ts'
import { emblemOf, logoRows } from '../poster/logo-row.ts'
import { madrasBand } from '../poster/madras-band.ts'
import type { Colour, DrawCommand, PrintContext } from '../print-document.ts'
import { SHEET_COLOURS } from '../sheet-theme.ts'
import {
  blockHeightMm,
  blockWidthMm,
  drawBlock,
  drawLabel,
  firstBaselineMm,
  fitHeading,
  fitText,
  lineHeightMm,
  type TextBlock,
  wrapText,
} from '../text-layout.ts'
import { FORMAT_PICTOGRAMS, invitationDate, invitationPlace } from './invitation-words.ts'

const { ink, softInk, accent } = SHEET_COLOURS
const WHITE: Colour = '#FFFFFF'

/** The page, or half of one, that an invitation fills. */
export type Panel = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Width of the panel for which the sizes below are given, in millimetres. */
const DESIGN_WIDTH = 210
/** Where words begin beside a picture, in millimetres of that width. */
const TEXT_INDENT = 39

/** One item of the panel, drawn from its top. */
type Section = {
  readonly height: number
  readonly draw: (top: number) => readonly DrawCommand[]
}

type Drawing = {
  readonly model: InvitationModel
  readonly context: PrintContext
  /** 1 on A4, 0.7 on A5: sizes in points and millimetres are multiplied by it. */
  readonly scale: number
  readonly x: number
  readonly width: number
}

type Sizes = readonly [number, ...number[]]

const sized = (sizes: Sizes, scale: number): Sizes => [
  sizes[0] * scale,
  ...sizes.slice(1).map((size) => size * scale),
]

/** Who invites, beside the large picture of what it is. */
const topSection = ({ model, context, scale, x, width }: Drawing): Section => {
  const { t } = context
  const { name, logo } = model.head.organisation
  const disc = 54 * scale
  const room = width - disc - 8 * scale
  const invites =
    name === ''
      ? t('planPrints.invitation.youAreInvited')
      : t('planPrints.invitation.invites', { organisation: name })
  const words = fitText(invites, 'bold', sized([25, 23, 21, 20], scale), room, 3)
  const what = wrapText(
    t(`planPrints.invitation.formats.${model.format}`),
    'regular',
    22 * scale,
    room,
  )
  const box = { width: 64 * scale, height: 22 * scale }
  const emblem = logo === null ? null : emblemOf({ name, logo }, box, 20 * scale)
  const logoHeight = emblem === null ? 0 : box.height + 3 * scale
  const height = Math.max(disc, logoHeight + blockHeightMm(words) + blockHeightMm(what) + 2 * scale)
  return {
    height,
    draw: (top) => {
      const centre = { x: x + width - disc / 2, y: top + disc / 2 }
      return [
        ...(emblem === null ? [] : emblem.draw(x, top)),
        ...drawBlock(words, { x, top: top + logoHeight, colour: ink }),
        ...drawBlock(what, {
          x,
          top: top + logoHeight + blockHeightMm(words) + 2 * scale,
          colour: softInk,
        }),
        {
          kind: 'rect',
          x: centre.x - disc / 2,
          y: centre.y - disc / 2,
          width: disc,
          height: disc,
          radius: disc / 2,
          fill: model.lowInk ? WHITE : accent,
          stroke: ink,
          strokeWidth: 1.1 * scale,
        },
        ...namedPictogram(
          FORMAT_PICTOGRAMS[model.format],
          centre,
          disc * 0.64,
          model.lowInk ? ink : WHITE,
        ),
      ]
    },
  }
}

const titleBlock = ({ model, scale, width }: Drawing): TextBlock => {
  const { title } = model.head.session
  const large = fitHeading(title, sized([70, 64, 58, 52, 47, 42], scale), width, 3)
  return large.lines.length <= 3
    ? large
    : fitHeading(title, sized([42, 38, 34, 30, 26, 22, 18], scale), width, 5)
}

/** What it is about: the title, and the question that one will work on. */
const aboutSection = (drawing: Drawing): Section => {
  const { model, scale, x, width } = drawing
  const title = titleBlock(drawing)
  const question = fitText(
    keptTogether(model.question),
    'regular',
    sized([30, 28, 26, 24, 22, 20], scale),
    width,
    3,
  )
  const gap = question.lines.length === 0 ? 0 : 3 * scale
  return {
    height: blockHeightMm(title) + gap + blockHeightMm(question),
    draw: (top) => [
      ...drawBlock(title, { x, top, colour: ink }),
      ...drawBlock(question, { x, top: top + blockHeightMm(title) + gap, colour: ink }),
    ],
  }
}

/** The date, huge, on its own plate: the day, then the hour, larger still. */
const dateSection = ({ model, context, scale, x, width }: Drawing): Section => {
  const { day, time, until } = invitationDate(model, context)
  const padding = 6 * scale
  const icon = 26 * scale
  const textX = TEXT_INDENT * scale
  const room = width - textX - padding
  const dayBlock = fitText(day, 'bold', sized([56, 52, 48, 45, 42, 39, 36, 33], scale), room, 1)
  const timeBlock = wrapText(time, 'bold', dayBlock.size * 1.35, room)
  const untilBlock = wrapText(until, 'bold', 26 * scale, room)
  const words = blockHeightMm(dayBlock) + blockHeightMm(timeBlock)
  const height = Math.max(icon, words) + 2 * padding
  const colour = model.lowInk ? ink : WHITE
  return {
    height,
    draw: (top) => {
      const left = x + textX
      const wordsTop = top + (height - words) / 2
      const timeTop = wordsTop + blockHeightMm(dayBlock)
      const baseline = timeTop + firstBaselineMm(timeBlock.face, timeBlock.size)
      return [
        {
          kind: 'rect',
          x,
          y: top,
          width,
          height,
          radius: 6 * scale,
          ...(model.lowInk ? {} : { fill: accent }),
          stroke: ink,
          strokeWidth: (model.lowInk ? 1.6 : 0.8) * scale,
        },
        ...namedPictogram('calendar', { x: x + 20 * scale, y: top + height / 2 }, icon, colour),
        ...drawBlock(dayBlock, { x: left, top: wordsTop, colour }),
        ...drawBlock(timeBlock, { x: left, top: timeTop, colour }),
        ...drawBlock(untilBlock, {
          x: left + blockWidthMm(timeBlock) + 6 * scale,
          top: baseline - firstBaselineMm(untilBlock.face, untilBlock.size),
          colour,
        }),
      ]
    },
  }
}

const iconRow = (icon: string, blocks: readonly TextBlock[], { scale, x }: Drawing): Section => {
  const size = 18 * scale
  const words = blocks.reduce((sum, block) => sum + blockHeightMm(block), 0)
  const height = Math.max(size, words)
  return {
    height,
    draw: (top) => {
      let y = top + (height - words) / 2
      return [
        ...namedPictogram(icon, { x: x + 20 * scale, y: top + height / 2 }, size),
        ...blocks.flatMap((block) => {
          const marks = drawBlock(block, { x: x + TEXT_INDENT * scale, top: y, colour: ink })
          y += blockHeightMm(block)
          return marks
        }),
      ]
    },
  }
}

const placeSection = (drawing: Drawing): Section => {
  const { model, context, scale, width } = drawing
  const { name, address } = invitationPlace(model, context)
  const room = width - TEXT_INDENT * scale
  return iconRow(
    'map-pin',
    [
      fitText(name, 'bold', sized([40, 38, 36, 34, 32, 30, 28], scale), room, 1),
      fitText(address, 'regular', sized([26, 24, 22, 20], scale), room, 1),
    ],
    drawing,
  )
}

/** A number that one dials is read on one line. */
const wholeNumbers = (contact: string): string => contact.replace(/(\d) (?=\d)/gu, '$1\u00a0')

const contactSection = (drawing: Drawing): Section[] => {
  const { model, context, scale, width } = drawing
  if (model.contact === '') return []
  const room = width - TEXT_INDENT * scale
  return [
    iconRow(
      'phone',
      [
        wrapText(context.t('planPrints.invitation.contact'), 'regular', 20 * scale, room),
        fitText(
          wholeNumbers(model.contact),
          'bold',
          sized([32, 30, 28, 26, 24, 22, 20], scale),
          room,
          2,
        ),
      ],
      drawing,
    ),
  ]
}

/** Below this many points, a name or a sentence is not read any more. */
const FOOT_FLOOR = 9

/** Funders' logos and sentences, and the code that tells invitations apart. */
const footSection = ({ model, context, scale, x, width }: Drawing): Section => {
  const { funders, session } = model.head
  const size = Math.max(FOOT_FLOOR, 10 * scale)
  // A sentence of their own says that they support; a name alone is one more organiser.
  const label = funders.some(({ sentence }) => sentence === '')
    ? { text: context.t('reportPaper.funders'), size }
    : null
  const sizes = { height: 15 * scale, size: Math.max(FOOT_FLOOR, 15 * scale) }
  const logos = logoRows(funders, width - 30 * scale, sizes, label)
  const sentences = [...new Set(funders.map(({ sentence }) => sentence).filter(Boolean))]
  const small = sentences.map((sentence) => wrapText(sentence, 'regular', size, width - 30 * scale))
  const words = small.reduce((sum, block) => sum + blockHeightMm(block), 0)
  const gap = words === 0 || logos.height === 0 ? 0 : 1.5 * scale
  const height = Math.max(
    lineHeightMm(Math.max(FOOT_FLOOR, 12 * scale)),
    logos.height + gap + words,
  )
  return {
    height,
    draw: (top) => {
      let y = top + logos.height + gap
      return [
        ...logos.draw(x, top),
        ...small.flatMap((block) => {
          const marks = drawBlock(block, { x, top: y, colour: softInk })
          y += blockHeightMm(block)
          return marks
        }),
        drawLabel(session.code, 'bold', Math.max(FOOT_FLOOR, 12 * scale), {
          x: x + width,
          y: top + height - 1,
          colour: softInk,
          align: 'right',
        }),
      ]
    },
  }
}

const sectionsAt = (drawing: Drawing): readonly Section[] => [
  topSection(drawing),
  aboutSection(drawing),
  dateSection(drawing),
  placeSection(drawing),
  ...contactSection(drawing),
  footSection(drawing),
]

const heightOf = (sections: readonly Section[]): number =>
  sections.reduce((sum, { height }) => sum + height, 0)

const LEAST_GAP = 5
/** Below this share of the sizes meant, nothing shrinks any more. */
const SMALLEST = 0.5

/** The sections at the largest size at which all of them fit, with air between. */
const fittedSections = (drawing: Drawing, room: number): readonly Section[] => {
  let sections = sectionsAt(drawing)
  for (let shrink = 0.975; shrink >= SMALLEST; shrink -= 0.025) {
    const gaps = (sections.length - 1) * LEAST_GAP * drawing.scale
    if (heightOf(sections) + gaps <= room) break
    sections = sectionsAt({ ...drawing, scale: drawing.scale * shrink })
  }
  return sections
}

/** An invitation that fills a panel; free room is shared out between its sections. */
export const invitationPanel = (
  model: InvitationModel,
  panel: Panel,
  context: PrintContext,
): readonly DrawCommand[] => {
  const scale = panel.width / DESIGN_WIDTH
  const margin = 15 * scale
  const band = 13 * scale
  const x = panel.x + margin
  const width = panel.width - 2 * margin
  const top = panel.y + band + 8 * scale
  const bottom = panel.y + panel.height - Math.max(7, 9 * scale)
  const sections = fittedSections({ model, context, scale, x, width }, bottom - top)
  const gap = (bottom - top - heightOf(sections)) / (sections.length - 1)
  let y = top
  const marks = sections.flatMap((section) => {
    const drawn = section.draw(y)
    y += section.height + gap
    return drawn
  })
  return [...madrasBand({ ...panel, height: band }, model.lowInk), ...marks]
}
