import { describe, expect, it } from 'vitest'
import { tablePlanSheets } from '#shared/documents/printables/people/table-plan-sheets.ts'
import { drawnTexts } from '#tests/helpers/drawn-text.ts'
import { samplePrintableData } from '#tests/helpers/sample-printables.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

/** The foot of the sheet, for whoever sorts a dropped pile, is small on purpose. */
const FOOT_MM = 280

describe('the list by name at the door', () => {
  it.each([3, 60])('shrinks no name below 14 points, nor hides one, among %i people', (count) => {
    const data = samplePrintableData(count)
    const { drawnPages, warnings } = tablePlanSheets.build(
      tablePlanSheets.read({ show: 'list' }),
      data,
      printContext(),
    )
    const texts = drawnPages.flatMap(drawnTexts).filter(({ y }) => y < FOOT_MM)
    expect(texts.filter(({ size }) => size < 14).map(({ text }) => text)).toEqual([])
    expect(warnings).toEqual([])
    const words = texts.map(({ text }) => text).join(' ')
    for (const { firstName } of data.people) expect(words).toContain(firstName.split('-')[0])
  })
})

describe('the sign of a table', () => {
  it.each([3, 60])(
    'sets its names in one size, however long some of them are, among %i people',
    (count) => {
      const { drawnPages, warnings } = tablePlanSheets.build(
        tablePlanSheets.read({ show: 'signs' }),
        samplePrintableData(count),
        printContext(),
      )
      expect(warnings).toEqual([])
      expect(drawnPages.length).toBeGreaterThan(0)
      for (const page of drawnPages) {
        // Titles are in bold, and what the table is called above the names.
        const names = drawnTexts(page).filter(({ y, face }) => y < FOOT_MM && face === 'regular')
        const sizes = new Set(names.map(({ size }) => size))
        expect([...sizes]).toHaveLength(1)
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(20)
      }
    },
  )
})

describe('a table plan before tables are drawn', () => {
  it.each([0, 3, 60])('is a list to fill in by hand, a box beside each of %i people', (count) => {
    const { drawnPages, warnings } = tablePlanSheets.build(
      tablePlanSheets.read({}),
      { ...samplePrintableData(count), tableRounds: [] },
      printContext(),
    )
    expect(warnings).toEqual([])
    const boxes = drawnPages
      .flatMap(({ marks }) => marks)
      .filter((mark) => mark.kind === 'rect' && mark.width === 12 && mark.fill === undefined)
    expect(boxes).toHaveLength(count === 0 ? 24 : count)
    for (const box of boxes) expect('y' in box && box.y + 7).toBeLessThan(297 - 9)
  })
})
