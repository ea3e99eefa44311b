import { describe, expect, it } from 'vitest'
import type { DrawnPage, RectCommand } from '#shared/documents/print-document.ts'
import { BADGE_SIZES, nameBadges } from '#shared/documents/printables/people/name-badges.ts'
import { drawnTexts, pageWords } from '#tests/helpers/drawn-text.ts'
import { samplePrintableData } from '#tests/helpers/sample-printables.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

const context = printContext()
const print = (count: number, options: Record<string, unknown> = {}, withSession = true) =>
  nameBadges.build(nameBadges.read(options), samplePrintableData(count, withSession), context)

// Bands are the only filled or outlined rectangles as wide as a badge but for its insets.
const bands = ({ marks }: DrawnPage, width: number) =>
  marks.filter(
    (mark): mark is RectCommand => mark.kind === 'rect' && Math.abs(mark.width - width) < 0.01,
  )

describe('badges', () => {
  it.each(['a7', 'a6', 'card'] as const)(
    'keep their places within 0.2 mm on every sheet (%s)',
    (format) => {
      const { nx, ny, width, height } = BADGE_SIZES[format]
      const { drawnPages } = print(13, { format })
      for (const page of drawnPages) {
        const tops = bands(page, width - 7).map(({ x, y }) => ({ x, y }))
        const [first] = tops
        for (const { x, y } of tops) {
          const column = (x - (first?.x ?? 0)) / width
          const row = (y - (first?.y ?? 0)) / height
          expect(Math.abs(column - Math.round(column)) * width).toBeLessThan(0.2)
          expect(Math.abs(row - Math.round(row)) * height).toBeLessThan(0.2)
          expect(Math.round(column)).toBeLessThan(nx)
          expect(Math.round(row)).toBeLessThan(ny)
        }
      }
      const [one] = bands(drawnPages[0] as DrawnPage, width - 7)
      const [again] = bands(drawnPages.at(-1) as DrawnPage, width - 7)
      expect([again?.x, again?.y]).toEqual([one?.x, one?.y])
    },
  )

  it('fill the last sheet with blank ones: people come who were not expected', () => {
    const { drawnPages } = print(12)
    // 12 people, a team of 2, 3 to spare at least: three sheets of eight.
    expect(drawnPages).toHaveLength(3)
    expect(bands(drawnPages[2] as DrawnPage, 88)).toHaveLength(8)
  })

  it('are as many as the form says, whatever the size and the paper', () => {
    const blanks = nameBadges.fields.find(({ key }) => key === 'blanks')
    if (blanks?.kind !== 'count') throw new Error('no count of blank badges')
    for (const [paper, format, perSheet] of [
      ['a4', 'a7', 8],
      ['letter', 'a7', 6],
      ['letter', 'a6', 2],
      ['letter', 'card', 8],
    ] as const) {
      const options = nameBadges.read({ paper, format })
      const said = blanks.auto(samplePrintableData(12), options)
      // 12 people and a team of 2.
      expect(print(12, { paper, format }).drawnPages).toHaveLength((14 + said) / perSheet)
      expect(nameBadges.facts(options, samplePrintableData(12)).piecesPerSheet).toBe(perSheet)
    }
  })

  it('are only for whom they are asked for, without blank ones then', () => {
    const { drawnPages } = print(12, { people: ['long-2'], team: false })
    expect(drawnPages).toHaveLength(1)
    expect(bands(drawnPages[0] as DrawnPage, 88)).toHaveLength(1)
    expect(pageWords(drawnPages[0] as DrawnPage)).toContain('Maximilien-')
  })

  it('say the colour of each band in words upon it', () => {
    const { drawnPages } = print(5, { team: false, blanks: 0 })
    const words = drawnPages.map(pageWords).join('\n')
    for (const { totem } of samplePrintableData(5).people) {
      if (totem) expect(words).toMatch(new RegExp(`\\b${totem.number}$`, 'mu'))
    }
    expect(words).toMatch(/vert|jaune|rouge|bleu|brun|noir/u)
  })

  it('never set a first name below 18 points, and warn rather than cut one', () => {
    const { drawnPages, warnings } = print(60)
    expect(warnings).toEqual([])
    const first = drawnTexts(drawnPages[0] as DrawnPage).find(({ text }) =>
      text.startsWith('Marie-'),
    )
    expect(first?.size).toBeGreaterThanOrEqual(18)
  })

  it('fold into a badge that says the name on both faces, upright, and nothing on the fold', () => {
    const { drawnPages } = print(3, { format: 'folded', team: false, blanks: 0 })
    expect(drawnPages).toHaveLength(3)
    const page = drawnPages[1] as DrawnPage
    const names = drawnTexts(page).filter(({ text }) => text === 'Alexandre')
    expect(names).toHaveLength(2)
    expect((names[1]?.x ?? 0) - (names[0]?.x ?? 0)).toBeCloseTo(105, 5)
    for (const band of bands(page, 105 - 16)) {
      expect(band.y + band.height).toBeLessThan(297 / 2 - 5)
      expect(Math.abs(band.x + band.width / 2 - 105)).toBeGreaterThan(50)
    }
  })
})
