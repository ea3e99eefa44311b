import { describe, expect, it } from 'vitest'
import { tablePlanSheets } from '#shared/documents/printables/people/table-plan-sheets.ts'
import { lineHeightMm } from '#shared/documents/text-layout.ts'
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

describe('two long names of a sign', () => {
  it('stand apart: the last line of one is farther from the next than from its own', () => {
    const data = samplePrintableData(3)
    const people = data.people.map((person) => ({
      ...person,
      firstName: 'Marie-Antoinette Jacqueline',
      lastName: 'De Sainte-Rose-Beausoleil de la Martinière',
    }))
    const { drawnPages } = tablePlanSheets.build(
      tablePlanSheets.read({ show: 'signs' }),
      { ...data, people },
      printContext(),
    )
    const [page] = drawnPages
    const names = page
      ? drawnTexts(page).filter(({ face, y }) => face === 'regular' && y < FOOT_MM)
      : []
    const column = names.filter(({ x }) => x < 105)
    const apart = column.slice(1).filter(({ y }, index) => {
      const above = column[index]
      return above !== undefined && y - above.y > 1.15 * lineHeightMm(above.size)
    })
    expect(apart.map(({ text }) => text)).toEqual(['Marie-Antoinette', 'Marie-Antoinette'])
  })
})

describe('the totems of a sign', () => {
  it('print their number, for several people have one picture, and leave no hole without', () => {
    const data = samplePrintableData(6)
    const people = data.people.map((person, index) => ({
      ...person,
      totem: index % 2 === 0 ? { picture: 'banana', colour: 'sea', number: 41 + index } : null,
    })) as typeof data.people
    const { drawnPages } = tablePlanSheets.build(
      tablePlanSheets.read({ show: 'signs' }),
      { ...data, people },
      printContext(),
    )
    const texts = drawnPages.flatMap(drawnTexts).filter(({ y }) => y < FOOT_MM)
    const seated = new Set(data.tableRounds[0]?.tables.flatMap(({ personIds }) => personIds))
    const numbers = people.flatMap(({ id, totem }) => (totem && seated.has(id) ? totem.number : []))
    expect(numbers.length).toBeGreaterThan(0)
    for (const number of numbers) expect(texts.map(({ text }) => text)).toContain(String(number))
    const without = people.find(({ id, totem }) => totem === null && seated.has(id))
    const name = texts.find(({ text }) => text.startsWith(without?.firstName.split(' ')[0] ?? '?'))
    const head = Math.min(...texts.map(({ x }) => x))
    expect(name?.x).toBeCloseTo(head, 0)
  })
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
