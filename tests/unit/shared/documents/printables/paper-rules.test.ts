import { describe, expect, it } from 'vitest'
import { inkPages } from '#shared/documents/kit/ink-coverage.ts'
import type { Colour, DrawCommand } from '#shared/documents/print-document.ts'
import { PRINTABLES } from '#shared/documents/printables/printable-registry.ts'
import { samplePrintableData } from '#tests/helpers/sample-printables.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

const context = printContext('fr')
const data = samplePrintableData(6)

/** Relative luminance of the grey that a black printer makes of a colour. */
const grey = (colour: Colour): number => {
  const value = Number.parseInt(colour.slice(1), 16)
  const linear = (channel: number) =>
    channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4
  const [red, green, blue] = [value >> 16, (value >> 8) & 255, value & 255].map(linear)
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

const contrast = (one: Colour, other: Colour): number => {
  const [light = 1, dark = 0] = [grey(one), grey(other)].toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

type Place = (x: number, y: number) => { readonly x: number; readonly y: number }
type Fill = { readonly colour: Colour; readonly holds: (x: number, y: number) => boolean }

// Shapes are told by their outline as points, enough for what is under a word.
const outlineOf = (d: string): readonly (readonly [number, number])[] => {
  const points: [number, number][] = []
  let [x, y] = [0, 0]
  for (const [, letter = '', rest = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/gu)) {
    const numbers = [...rest.matchAll(/-?\d*\.?\d+(?:e-?\d+)?/gu)].map(Number)
    const size = { h: 1, v: 1, c: 6, s: 4, q: 4, a: 7, m: 2, l: 2, t: 2 }[letter.toLowerCase()]
    if (size === undefined) continue
    const isRelative = letter === letter.toLowerCase()
    for (let at = 0; at + size <= numbers.length; at += size) {
      const end = numbers.slice(at, at + size)
      const [last = 0, before = 0] = [end.at(-1), end.at(-2)]
      const [fromX, fromY] = isRelative ? [x, y] : [0, 0]
      if (letter.toLowerCase() === 'h') x = fromX + last
      else if (letter.toLowerCase() === 'v') y = fromY + last
      else [x, y] = [fromX + before, fromY + last]
      points.push([x, y])
    }
  }
  return points
}

const isInside = (points: readonly (readonly [number, number])[], x: number, y: number) => {
  let inside = false
  points.forEach(([x1, y1], index) => {
    const [x2, y2] = points[(index + points.length - 1) % points.length] ?? [0, 0]
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
  })
  return inside
}

type Poor = { readonly text: string; readonly ratio: number }

/** Words whose contrast with what was drawn before them, under their middle, is too poor in grey. */
const poorWords = (marks: readonly DrawCommand[]): readonly Poor[] => {
  const poor: Poor[] = []
  const fills: Fill[] = []
  const visit = (list: readonly DrawCommand[], unplace: Place, place: Place) => {
    for (const mark of list) {
      if (mark.kind === 'group') {
        const { x, y, rotate, scale = 1, clip } = mark
        const angle = (rotate * Math.PI) / 180
        const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
        // A window onto a board shows what the board itself is looked at for.
        if (clip !== undefined) continue
        visit(
          mark.marks,
          (px, py) => {
            const at = unplace(px, py)
            const [dx, dy] = [(at.x - x) / scale, (at.y - y) / scale]
            return { x: x + cos * dx + sin * dy, y: y - sin * dx + cos * dy }
          },
          (px, py) => {
            const [dx, dy] = [(px - x) * scale, (py - y) * scale]
            return place(x + cos * dx - sin * dy, y + sin * dx + cos * dy)
          },
        )
      } else if (mark.kind === 'rect' && mark.fill !== undefined) {
        const { x, y, width, height, fill } = mark
        fills.push({
          colour: fill,
          holds: (px, py) => {
            const at = unplace(px, py)
            return at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height
          },
        })
      } else if (mark.kind === 'path' && mark.fill !== undefined) {
        const points = outlineOf(mark.d)
        const { x, y, scale, fill, fillRule } = mark
        if (fillRule === 'evenodd') continue
        fills.push({
          colour: fill,
          holds: (px, py) => {
            const at = unplace(px, py)
            return isInside(points, (at.x - x) / scale, (at.y - y) / scale)
          },
        })
      } else if (mark.kind === 'text' && mark.text.trim() !== '') {
        const { x, y, size, text, align, colour } = mark
        const shift = text.length * size * 0.08
        const middle = align === 'center' ? 0 : align === 'right' ? -shift : shift
        const at = place(x + middle, y - size * 0.12)
        const under = fills.findLast(({ holds }) => holds(at.x, at.y))
        const ratio = contrast(colour, under?.colour ?? '#FFFFFF')
        if (ratio < 4.5) poor.push({ text, ratio: Math.round(ratio * 100) / 100 })
      }
    }
  }
  const same: Place = (x, y) => ({ x, y })
  visit(marks, same, same)
  return poor
}

type Word = { readonly text: string; readonly size: number }
const wordsOf = (marks: readonly DrawCommand[], scale = 1): readonly Word[] =>
  marks.flatMap((mark): readonly Word[] =>
    mark.kind === 'group'
      ? mark.clip === undefined
        ? wordsOf(mark.marks, scale * (mark.scale ?? 1))
        : []
      : mark.kind === 'text' && mark.text.trim() !== ''
        ? [{ text: mark.text, size: Math.round(mark.size * scale * 10) / 10 }]
        : [],
  )

type Small = { readonly words: RegExp; readonly from: number; readonly why: string }

/** Said on many supports, and read by the team. */
const EVERYWHERE: readonly Small[] = [
  { words: /^K7FR/u, from: 8, why: 'the code that brings a stray piece back to its session' },
  { words: /pli(er|ez)|découper/iu, from: 8, why: 'what the team does before anybody reads it' },
]

/** Words below 14 points, by support: down to which size, and why they may be. */
const SMALL: Readonly<Record<string, readonly Small[]>> = {
  nameBadges: [
    { words: /^(Prénom|Nom)$/u, from: 12, why: 'labels of lines to write on, on blank badges' },
    { words: /./u, from: 8.5, why: 'last name, structure and organiser under a huge first name' },
  ],
  welcomeCards: [
    { words: /^Signature/u, from: 12, why: 'label of a line to write on' },
    {
      words: /.{40}|@/u,
      from: 10.5,
      why: 'the notice that the law asks, on a form of half a page',
    },
  ],
  certificates: [{ words: /./u, from: 10, why: 'read by an administration' }],
  empathyMap: [{ words: /^Prénom$/u, from: 10, why: 'label of a line to write on' }],
  humanBingo: [
    { words: /^\d+$/u, from: 9, why: 'numbers that the team checks a winner by' },
    { words: /./u, from: 10, why: 'the draw, and the control sheet of the team' },
  ],
  pictureBingo: [
    { words: /^\d+$/u, from: 10, why: 'numbers that the team calls out' },
    { words: /^feu de camp$/u, from: 13, why: 'longest word of its picture, in a cell of 5 × 5' },
    { words: /./u, from: 10, why: 'the draw, and the control sheet of the team' },
  ],
  gooseGame: [
    { words: /^\d+$/u, from: 11, why: 'numbers of squares and of dice, beside a picture' },
    { words: /^(Départ|Arrivée)$/u, from: 9.5, why: 'names of places, beside a flag and a boat' },
    { words: /./u, from: 12, why: 'eight rules in the middle of an A4 board; larger on A3' },
  ],
  dotVoteSheets: [{ words: /^Total$/u, from: 12, why: 'label of a box that the team fills in' }],
  weatherPoster: [{ words: /^Total$/u, from: 12, why: 'label of a box that the team fills in' }],
  rotiPoster: [{ words: /^Total$/u, from: 12, why: 'label of a box that the team fills in' }],
  introductionSlips: [
    {
      words: /^(?:(?:d[eu]s?|la|le|\p{Lu}[\p{L}’'.-]*)[ \u00a0-]?)+$/u,
      from: 9,
      why: 'both names, whole, on the stub that comes back to the team',
    },
  ],
}

/** Meant for the floor or the wall, where paper is larger: on Letter their words shrink with them. */
const MEANT_LARGER = ['gooseGame', 'helpBoard']

describe('rules of the paper', () => {
  for (const printable of PRINTABLES) {
    const hasLowInk = printable.fields.some(({ key }) => key === 'lowInk')
    const build = (options: Readonly<Record<string, unknown>>) =>
      printable.build(printable.read(options), data, context).drawnPages

    if (hasLowInk) {
      it(`${printable.kind} uses less ink when asked to spare it`, () => {
        const ink = inkPages(build({}))
        expect(inkPages(build({ lowInk: true }))).toBeLessThan(ink)
      })
    }

    it(`${printable.kind} is read on a black printer: words stand out from what is under them`, () => {
      for (const options of [{}, { lowInk: true }, { paper: 'letter' }]) {
        expect(build(options).flatMap(({ marks }) => poorWords(marks))).toEqual([])
      }
    })

    it(`${printable.kind} speaks to participants in 14 points or more`, () => {
      const allowed = [...EVERYWHERE, ...(SMALL[printable.kind] ?? [])]
      const onLetter = MEANT_LARGER.includes(printable.kind) ? [] : build({ paper: 'letter' })
      const small = [...build({}), ...onLetter]
        .flatMap(({ marks }) => wordsOf(marks.slice(0, -3)))
        .filter(
          ({ text, size }) =>
            size < 14 && !allowed.some(({ words, from }) => words.test(text) && size >= from),
        )
      expect([...new Set(small.map(({ text, size }) => `${size} pt: ${text}`))]).toEqual([])
    })
  }
})
