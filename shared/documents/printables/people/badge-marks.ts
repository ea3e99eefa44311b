import { calmCapitals } from '#shared/domain/person-name.ts'
import type { Totem } from '#shared/schemas/people.schema.ts'
import { fitBox } from '../../fit-box.ts'
import type { Box } from '../../imposition/box.ts'
import { namedPictogram } from '../../plan/energy-marks.ts'
import type { Colour, DrawCommand, PrintContext } from '../../print-document.ts'
import { SHEET_COLOURS, STROKES } from '../../sheet-theme.ts'
import { blockHeightMm, drawBlock, drawLabel } from '../../text-layout.ts'
import { circleMark, TOTEM_INKS, totemMark, totemName } from '../../totem/totem-marks.ts'

/** Who a badge is for; `guest`: a blank one, filled in by hand. */
export type BadgeHolder =
  | {
      readonly kind: 'person'
      readonly firstName: string
      readonly lastName: string
      readonly structure: string
      readonly totem: Totem | null
    }
  | {
      readonly kind: 'team'
      readonly firstName: string
      readonly lastName: string
      readonly structure: string
    }
  | { readonly kind: 'blank' }

export type BadgeStyle = {
  /** Said small on the band: who organises. */
  readonly organiser: string
  /** Marks where to punch for a cord. */
  readonly hasHole: boolean
  readonly lowInk: boolean
  /** From the edges of the badge to its band, in mm: more where the edge is that of the paper. */
  readonly bandInset?: number
}

/** Marks of one badge from its own top left corner, and the texts that did not fit. */
export type DrawnBadge = {
  readonly marks: readonly DrawCommand[]
  readonly misfits: readonly string[]
}

type Size = { readonly width: number; readonly height: number }

const { ink, softInk, rule, hairline } = SHEET_COLOURS
/** White left along the edges: a cut two millimetres astray spoils nothing. */
const PAD = 6
const BAND_INSET = 3.5
/** A slot as badge punches make it, in mm: 14 × 3, four from the edge. */
const SLOT = { width: 14, height: 3, top: 4 } as const

const holeMarks = ({ width }: Size): readonly DrawCommand[] => [
  {
    kind: 'rect',
    x: (width - SLOT.width) / 2,
    y: SLOT.top,
    width: SLOT.width,
    height: SLOT.height,
    radius: SLOT.height / 2,
    stroke: hairline,
    strokeWidth: STROKES.hair,
    dash: [0.9, 0.7],
  },
]

type Band = {
  readonly fill: Colour | null
  readonly on: Colour
  readonly words: string
  readonly pictogram: string | null
}

const bandOf = (holder: BadgeHolder, { t }: PrintContext): Band => {
  if (holder.kind === 'team') {
    const words = t('printablesPeople.badges.team')
    return { fill: ink, on: '#FFFFFF', words, pictogram: 'users-group' }
  }
  if (holder.kind === 'blank' || holder.totem === null) {
    return { fill: null, on: ink, words: '', pictogram: null }
  }
  const { fill, on } = TOTEM_INKS[holder.totem.colour]
  return { fill, on, words: totemName(holder.totem, t), pictogram: null }
}

// The colour of the band is always said on it, in words.
const bandMarks = (
  holder: BadgeHolder,
  box: Box,
  { organiser, lowInk }: BadgeStyle,
  context: PrintContext,
): readonly DrawCommand[] => {
  const { fill, on, words, pictogram } = bandOf(holder, context)
  const colour = lowInk ? ink : on
  const middle = box.y + box.height / 2
  const radius = 1.6
  const left = box.x + 3 + (pictogram === null ? 0 : box.height)
  const said = fitBox(
    words,
    'bold',
    { widthMm: box.width * 0.52, heightMm: box.height },
    { largest: 15, floor: 8 },
  )
  const who = fitBox(
    organiser,
    'regular',
    { widthMm: box.width * (words === '' ? 0.92 : 0.4), heightMm: 4.6 },
    { largest: 10, floor: 5.5 },
  )
  const place = (block: typeof said.block) => middle - blockHeightMm(block) / 2
  return [
    {
      kind: 'rect',
      ...box,
      radius,
      ...(lowInk || fill === null
        ? { stroke: fill ?? rule, strokeWidth: fill === null ? STROKES.thin : 1 }
        : { fill }),
    },
    ...(pictogram === null
      ? []
      : namedPictogram(
          pictogram,
          { x: box.x + 1.5 + box.height / 2, y: middle },
          box.height * 0.8,
          colour,
        )),
    ...drawBlock(said.block, { x: left, top: place(said.block), colour }),
    ...drawBlock(who.block, {
      x: words === '' ? box.x + 3 : box.x + box.width - 3,
      top: place(who.block),
      colour: fill === null || lowInk ? softInk : on,
      ...(words === '' ? {} : { align: 'right' }),
    }),
  ]
}

const emblemMarks = (
  holder: BadgeHolder,
  centre: { readonly x: number; readonly y: number },
  size: number,
): readonly DrawCommand[] => {
  switch (holder.kind) {
    case 'person':
      return holder.totem === null ? [] : totemMark(holder.totem, centre, size)
    case 'team':
      return namedPictogram('users-group', centre, size * 0.9)
    case 'blank':
      // Room to draw one's own.
      return [circleMark(centre, size / 2 - 0.5, { stroke: hairline, strokeWidth: 0.3 })]
  }
}

// A line to write on, named below it.
const writingLine = (
  label: string,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
): readonly DrawCommand[] => [
  { kind: 'line', x1: x, y1: y, x2: x + width, y2: y, width: STROKES.thin, colour: rule },
  drawLabel(label, 'regular', 12, { x, y: y + 4.6, colour: softInk }),
]

type Layout = {
  readonly first: Box
  readonly last: Box
  readonly structure: Box
  readonly emblem: { readonly x: number; readonly y: number; readonly size: number }
  readonly band: Box
  readonly sizes: { readonly first: number; readonly last: number; readonly structure: number }
}

// The first name takes the whole width; what is said more softly stands below, beside the emblem.
const layoutOf = (
  { width, height }: Size,
  { hasHole, bandInset = BAND_INSET }: BadgeStyle,
  hasEmblem: boolean,
): Layout => {
  const upright = height > width
  const top = hasHole ? SLOT.top + SLOT.height + (upright ? 9 : 2.5) : PAD
  const bandHeight = upright ? 12 : height > 60 ? 8.5 : 7.5
  const bandTop = height - bandInset - bandHeight
  const band = {
    x: bandInset,
    y: bandTop,
    width: width - 2 * bandInset,
    height: bandHeight,
  }
  const inner = width - 2 * PAD
  const room = bandTop - 2.5 - top
  const first = { x: PAD, y: top, width: inner, height: room * (upright ? 0.42 : 0.55) }
  const below = first.y + first.height + (upright ? 3 : 1)
  const lower = bandTop - 2.5 - below
  const emblem = upright ? Math.min(40, lower * 0.62) : Math.min(22, lower)
  const beside = hasEmblem && !upright ? inner - emblem - 4 : inner
  if (upright) {
    const last = { x: PAD, y: below, width: inner, height: lower * 0.3 }
    const under = below + last.height + 3
    return {
      first,
      last,
      structure: {
        x: PAD,
        y: under,
        width: hasEmblem ? inner - emblem - 5 : inner,
        height: bandTop - 3 - under,
      },
      emblem: { x: width - PAD - emblem / 2, y: bandTop - 3.5 - emblem / 2, size: emblem },
      band,
      sizes: { first: 96, last: 32, structure: 18 },
    }
  }
  const last = { x: PAD, y: below, width: beside, height: lower * 0.54 }
  return {
    first,
    last,
    structure: { x: PAD, y: below + last.height, width: beside, height: lower - last.height },
    emblem: { x: width - PAD - emblem / 2, y: bandTop - 2.5 - emblem / 2, size: emblem },
    band,
    sizes: { first: 76, last: 24, structure: 15 },
  }
}

/** The face of a badge: a huge first name, the rest softer, a totem, a band that says its colour. */
export const badgeMarks = (
  holder: BadgeHolder,
  size: Size,
  style: BadgeStyle,
  context: PrintContext,
): DrawnBadge => {
  const hasEmblem = holder.kind !== 'person' || holder.totem !== null
  const { first, last, structure, emblem, band, sizes } = layoutOf(size, style, hasEmblem)
  const fixed = [
    ...(style.hasHole ? holeMarks(size) : []),
    ...bandMarks(holder, band, style, context),
    ...emblemMarks(holder, emblem, emblem.size),
  ]
  if (holder.kind === 'blank') {
    return {
      misfits: [],
      marks: [
        ...fixed,
        ...writingLine(context.t('printablesPeople.badges.firstName'), {
          ...first,
          y: first.y + first.height - 3,
        }),
        ...writingLine(context.t('printablesPeople.badges.lastName'), {
          ...last,
          y: last.y + Math.min(last.height, 14),
        }),
      ],
    }
  }
  // Somebody of whom only one name is known has it large.
  const large = holder.firstName.trim() || calmCapitals(holder.lastName)
  const soft = holder.firstName.trim() === '' ? '' : calmCapitals(holder.lastName)
  const setIn = (
    text: string,
    weight: 'bold' | 'regular',
    box: Box,
    largest: number,
    floor: number,
  ) => fitBox(text, weight, { widthMm: box.width, heightMm: box.height }, { largest, floor })
  const name = setIn(large, 'bold', first, sizes.first, 18)
  const family = setIn(soft, 'bold', last, sizes.last, 10)
  // The structure has what the last name leaves of the room below.
  const under = Math.min(structure.y, last.y + blockHeightMm(family.block) + 0.8)
  const room = { ...structure, height: structure.y + structure.height - under }
  const place = setIn(holder.structure, 'regular', room, sizes.structure, 7)
  return {
    misfits: [
      ...(name.fits ? [] : [large]),
      ...(family.fits ? [] : [soft]),
      ...(place.fits ? [] : [holder.structure]),
    ],
    marks: [
      ...fixed,
      ...drawBlock(name.block, {
        x: first.x,
        // Large letters stand on the names below them.
        top: first.y + Math.max(0, first.height - blockHeightMm(name.block)),
        colour: ink,
      }),
      ...drawBlock(family.block, { x: last.x, top: last.y, colour: ink }),
      ...drawBlock(place.block, {
        x: structure.x,
        top: under,
        colour: softInk,
      }),
    ],
  }
}
