import type { Colour, DrawCommand } from '../print-document.ts'

type Thread = { readonly at: number; readonly size: number; readonly colour: Colour }

// One repeat of the cloth: 60 units along, 20 across; the same threads as on screen.
const REPEAT = 60
const ACROSS = 20
const WARP: readonly Thread[] = [
  { at: 0, size: 18, colour: '#B3263A' },
  { at: 8, size: 2, colour: '#FBF7EF' },
  { at: 24, size: 4, colour: '#0B5D4E' },
  { at: 38, size: 14, colour: '#0B5D4E' },
  { at: 44, size: 2, colour: '#F2B705' },
]
const WEFT: readonly Thread[] = [
  { at: 3, size: 1.2, colour: '#FBF7EF' },
  { at: 9, size: 2.4, colour: '#0E5A8A' },
  { at: 16, size: 1.2, colour: '#FBF7EF' },
]
const GROUND: Colour = '#F2B705'
const LINE: Colour = '#1E2A26'

type Area = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const outlined = ({ x, y, width, height }: Area, scale: number): DrawCommand[] => {
  const marks: DrawCommand[] = [
    { kind: 'rect', x, y, width, height, stroke: LINE, strokeWidth: 0.25 },
    ...WEFT.map(
      ({ at }): DrawCommand => ({
        kind: 'line',
        x1: x,
        y1: y + at * scale,
        x2: x + width,
        y2: y + at * scale,
        width: 0.2,
        colour: LINE,
      }),
    ),
  ]
  for (let left = x; left < x + width; left += REPEAT * scale) {
    for (const { at } of WARP) {
      const along = left + at * scale
      if (along <= x || along >= x + width) continue
      marks.push({
        kind: 'line',
        x1: along,
        y1: y,
        x2: along,
        y2: y + height,
        width: 0.2,
        colour: LINE,
      })
    }
  }
  return marks
}

/** A ribbon of madras along a poster; thin lines only to spare ink. */
export const madrasBand = (area: Area, lowInk: boolean): DrawCommand[] => {
  const { x, y, width, height } = area
  const scale = height / ACROSS
  if (lowInk) return outlined(area, scale)
  const marks: DrawCommand[] = [{ kind: 'rect', x, y, width, height, fill: GROUND }]
  for (let left = x; left < x + width; left += REPEAT * scale) {
    for (const { at, size, colour } of WARP) {
      marks.push({
        kind: 'rect',
        x: left + at * scale,
        y,
        width: size * scale,
        height,
        fill: colour,
      })
    }
  }
  for (const { at, size, colour } of WEFT) {
    marks.push({ kind: 'rect', x, y: y + at * scale, width, height: size * scale, fill: colour })
  }
  return [{ kind: 'group', rotate: 0, x, y, clip: { x, y, width, height }, marks }]
}
