import type { CardImage } from '#shared/schemas/library.schema.ts'
import { type Box, grownBox } from '../imposition/box.ts'
import type { DrawCommand } from '../print-document.ts'
import { PAPER, SOFT_INK } from './card-style.ts'
import { drawPictogram } from './draw-pictogram.ts'
import { findPictogram } from './pictogram-library.ts'

/**
 * The team's own picture. `unknown`: the screen will see whether it can be read; `lost`: it cannot.
 */
export type Photo = CardImage & { readonly state: 'good' | 'unknown' | 'lost' }

/** Thickness of the outline, in mm: inside its place, so that a picture covers all of it. */
const OUTLINE = 0.25

// What shows where a picture should be: an outline and the sign of a missing photo.
const placeholder = (place: Box, radius: number): readonly DrawCommand[] => {
  const sign = findPictogram('photo') ?? findPictogram('camera')
  const centre = { x: place.x + place.width / 2, y: place.y + place.height / 2 }
  const size = Math.min(place.width, place.height) * 0.4
  return [
    {
      kind: 'rect',
      ...grownBox(place, -OUTLINE),
      radius: Math.max(0, radius - OUTLINE),
      fill: PAPER,
      stroke: SOFT_INK,
      strokeWidth: OUTLINE,
      dash: [1.5, 1],
    },
    ...(sign === undefined ? [] : [drawPictogram(sign, centre, size, SOFT_INK)]),
  ]
}

/** The picture fills its place: centred, what sticks out is cut away, nothing is stretched. */
export const drawPhoto = (photo: Photo, place: Box, radius: number): readonly DrawCommand[] => {
  const corner = Math.min(radius, place.height / 2, place.width / 2)
  if (photo.state === 'lost') return placeholder(place, corner)
  const scale = Math.max(place.width / photo.width, place.height / photo.height)
  const width = photo.width * scale
  const height = photo.height * scale
  const x = place.x + (place.width - width) / 2
  const y = place.y + (place.height - height) / 2
  return [
    // Covered by a picture that can be read.
    ...(photo.state === 'unknown' ? placeholder(place, corner) : []),
    {
      kind: 'group',
      rotate: 0,
      x: place.x,
      y: place.y,
      clip: { ...place, ...(corner > 0 ? { radius: corner } : {}) },
      marks: [{ kind: 'image', hash: photo.hash, x, y, width, height }],
    },
  ]
}
