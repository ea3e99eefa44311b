import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gridBoxes } from '#shared/documents/imposition/grid-template.ts'
import { LABEL_SHEET_IDS, LABEL_SHEETS } from '#shared/documents/imposition/label-sheets.ts'
import { labels } from '#shared/documents/printables/people/labels.ts'
import { pagesOnScreen } from '#shared/documents/printables/printable.ts'
import { drawnTexts, pageWords } from '#tests/helpers/drawn-text.ts'
import { boundsOf } from '#tests/helpers/mark-bounds.ts'
import { samplePrintableData } from '#tests/helpers/sample-printables.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

const context = printContext()
const print = (count: number, options: Record<string, unknown>) =>
  labels.build(labels.read(options), samplePrintableData(count), context)

describe('sheets of labels', () => {
  it('show the edges of the adhesive labels on screen, and print none of them', () => {
    const options = labels.read({})
    const { drawnPages } = print(20, {})
    const edges = (pages: typeof drawnPages) =>
      pages.flatMap(({ marks }) => marks.filter((mark) => mark.kind === 'rect' && mark.stroke))
    expect(edges(drawnPages)).toEqual([])
    expect(edges(pagesOnScreen(labels, options, drawnPages))).toHaveLength(21 * drawnPages.length)
  })

  it.each(LABEL_SHEET_IDS)('%s: places stay on the paper and never overlap', (id) => {
    const sheet = LABEL_SHEETS[id]
    const boxes = gridBoxes(sheet)
    expect(sheet.dx).toBeGreaterThanOrEqual(sheet.width)
    expect(sheet.dy).toBeGreaterThanOrEqual(sheet.height)
    for (const { x, y, width, height } of boxes) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(210.01)
      expect(y + height).toBeLessThanOrEqual(297.01)
    }
    // Left and right margins agree within two millimetres: sheets are fed either way round.
    const last = boxes[sheet.nx - 1]
    const right = 210 - ((last?.x ?? 0) + sheet.width)
    expect(Math.abs(right - sheet.x0)).toBeLessThan(2)
    expect(id.startsWith(`${sheet.nx * sheet.ny}x`)).toBe(true)
  })

  it.each(LABEL_SHEET_IDS)('%s: moved by a printer, never prints its foot on a label', (id) => {
    const { y0, dy, ny, height } = LABEL_SHEETS[id]
    for (const shiftY of [-10, -3, 0, 3, 5, 10]) {
      const [page] = print(20, { sheet: id, shiftY }).drawnPages
      const foot = page && drawnTexts(page).find(({ text }) => text.startsWith('Page '))
      if (foot === undefined) continue
      expect(boundsOf(foot).top, `${shiftY}`).toBeGreaterThan(
        y0 + Math.max(0, shiftY) + (ny - 1) * dy + height,
      )
    }
  })

  it('print within the safe part of each label, whatever the sheet and the names', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LABEL_SHEET_IDS),
        fc.integer({ min: 1, max: 65 }),
        (id, start) => {
          const sheet = LABEL_SHEETS[id]
          const { drawnPages } = print(20, { contents: 'people', sheet: id, start })
          const boxes = gridBoxes(sheet)
          for (const page of drawnPages) {
            for (const mark of drawnTexts(page)) {
              if (mark.text === '' || mark.y > 297 - 8) continue
              const { left, right, top, bottom } = boundsOf(mark)
              // Two millimetres in from the label, and where a printer prints.
              const inside = boxes.some(
                ({ x, y, width, height }) =>
                  left >= Math.max(x + 1.9, 5.3) &&
                  right <= Math.min(x + width - 1.9, 204.7) &&
                  top >= y + 0.9 &&
                  bottom <= y + height - 0.9,
              )
              expect(inside, `${id} ${mark.text}`).toBe(true)
            }
          }
        },
      ),
      { numRuns: 25 },
    )
  })

  it('begin at the label that is free, and leave those before it blank', () => {
    const { drawnPages } = print(3, { contents: 'people', sheet: '24x70x37', start: 6 })
    const texts = drawnTexts(drawnPages[0] as never)
    expect(Math.min(...texts.map(({ y }) => y))).toBeGreaterThan(37)
    expect(print(60, { contents: 'people', sheet: '24x70x37', start: 24 }).drawnPages).toHaveLength(
      4,
    )
  })

  it('print no foot over labels, only where the paper is white below them', () => {
    const onLabels = print(24, { contents: 'people', sheet: '24x70x37' }).drawnPages[0]
    expect(pageWords(onLabels as never)).not.toContain('Page 1')
    const below = print(24, { contents: 'people', sheet: '21x63x38' }).drawnPages[0]
    expect(pageWords(below as never)).toContain('Page 1')
  })

  it('deal each label out as many times as asked, one envelope a table', () => {
    const { drawnPages } = print(12, { copies: 2 })
    expect(pageWords(drawnPages[0] as never).match(/^Table\u00a0\d$/gmu)).toEqual([
      'Table\u00a01',
      'Table\u00a01',
      'Table\u00a02',
      'Table\u00a02',
      'Table\u00a03',
      'Table\u00a03',
    ])
  })
})
