import type { Card, Deck } from '#shared/schemas/library.schema.ts'
import type { Box } from '../imposition/box.ts'
import type { DrawCommand } from '../print-document.ts'
import type { CardWarning, LayoutContext } from './card-layout.ts'
import { CARD_STYLES, DECK_INKS, DRAWN_BLEED, fillBleeds, INK } from './card-style.ts'
import { drawPhoto, type Photo } from './draw-photo.ts'
import { drawPictogram } from './draw-pictogram.ts'
import { findPictogram, type Pictogram } from './pictogram-library.ts'

// A fill that reaches the edge goes beyond it, but not where words begin.
const bledPanel = (panel: Box, isWide: boolean): Box => {
  const right = panel.x + panel.width
  const bottom = panel.y + panel.height
  const edge = -DRAWN_BLEED
  return {
    x: edge,
    y: edge,
    width: (isWide ? right : right + panel.x + DRAWN_BLEED) - edge,
    height: (isWide ? bottom + panel.y + DRAWN_BLEED : bottom) - edge,
  }
}

export type FrontPicture = {
  readonly pictogram: Pictogram | undefined
  /** Takes the place of the pictogram. */
  readonly image: Photo | null
  readonly warnings: readonly CardWarning[]
}

/** What stands in the panel of that card. */
export const frontPicture = (
  { pictogram: name, image }: Card,
  { readable }: LayoutContext,
): FrontPicture => {
  const pictogram = findPictogram(name)
  if (image === null) {
    const isUnknown = name !== null && pictogram === undefined
    return {
      pictogram,
      image,
      warnings: isUnknown ? [{ kind: 'unknownPictogram', name } as const] : [],
    }
  }
  const state = readable === undefined ? 'unknown' : readable.has(image.hash) ? 'good' : 'lost'
  return {
    pictogram,
    image: { ...image, state } as const,
    warnings: state === 'lost' ? [{ kind: 'unreadableImage' } as const] : [],
  }
}

/** The panel of a front: its fill, and the picture on it. */
export const panelMarks = (
  deck: Deck,
  panel: Box,
  { pictogram, image }: FrontPicture,
): readonly DrawCommand[] => {
  const { radius, isWide = false } = CARD_STYLES[deck.size]
  const { fill, onFill, accent } = DECK_INKS[deck.colour]
  const { x, y, width, height } = panel
  const centre = { x: x + width / 2, y: y + height / 2 }
  const picture = pictogram === undefined ? [] : [pictogram]
  const size = Math.min(height, width) * 0.84
  if (image !== null) {
    const bleeds = fillBleeds(deck)
    const place = bleeds ? bledPanel(panel, isWide) : panel
    return drawPhoto(image, place, bleeds ? 0 : radius)
  }
  if (deck.lowInk) {
    // No fill: the band of a card without picture becomes a line.
    const right = x + width
    const bottom = y + height
    const outline: DrawCommand =
      pictogram === undefined
        ? {
            kind: 'line',
            ...(isWide
              ? { x1: right, y1: y, x2: right, y2: bottom }
              : { x1: x, y1: bottom, x2: right, y2: bottom }),
            width: 0.4,
            colour: accent,
          }
        : { kind: 'rect', ...panel, radius, stroke: accent, strokeWidth: 0.25 }
    return [outline, ...picture.map((one) => drawPictogram(one, centre, size, INK))]
  }
  const ground: DrawCommand = fillBleeds(deck)
    ? { kind: 'rect', ...bledPanel(panel, isWide), fill }
    : { kind: 'rect', ...panel, radius: Math.min(radius, height / 2, width / 2), fill }
  return [ground, ...picture.map((one) => drawPictogram(one, centre, size, onFill))]
}
