import type { DrawCommand } from '../../print-document.ts'
import { SHEET_COLOURS } from '../../sheet-theme.ts'

type Ring = {
  readonly seats: number
  readonly radius: number
  /** Place of a seat left free, drawn in dashes. */
  readonly free?: number
  readonly filled: boolean
}

/** Seats in rings, seen from above: how the room is laid out, before anybody reads a word. */
export const seatRings = (
  centre: { readonly x: number; readonly y: number },
  rings: readonly Ring[],
  seat: number,
): readonly DrawCommand[] =>
  rings.flatMap(({ seats, radius, free, filled }) =>
    Array.from({ length: seats }, (_, index): DrawCommand => {
      const angle = (2 * Math.PI * index) / seats - Math.PI / 2
      const empty = index === free
      return {
        kind: 'rect',
        x: centre.x + radius * Math.cos(angle) - seat / 2,
        y: centre.y + radius * Math.sin(angle) - seat / 2,
        width: seat,
        height: seat,
        radius: seat / 2,
        stroke: SHEET_COLOURS.ink,
        strokeWidth: 0.7,
        ...(empty ? { dash: [1.4, 1.2] as const } : {}),
        ...(filled && !empty ? { fill: SHEET_COLOURS.warm } : {}),
      }
    }),
  )
