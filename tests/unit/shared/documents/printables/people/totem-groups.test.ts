import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { totemGroups } from '#shared/documents/printables/people/totem-groups.ts'
import { drawnTexts, pageWords } from '#tests/helpers/drawn-text.ts'
import { boundsOf } from '#tests/helpers/mark-bounds.ts'
import { samplePrintableData } from '#tests/helpers/sample-printables.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

const context = printContext()
const print = (count: number, options: Record<string, unknown> = {}) =>
  totemGroups.build(totemGroups.read(options), samplePrintableData(count), context)

describe('groups by totem', () => {
  it('name everyone once, whatever the number of people, and lay no line over another', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 83 }),
        fc.constantFrom('colour', 'picture'),
        fc.constantFrom('a4', 'a3'),
        (count, by, paper) => {
          const { drawnPages, warnings } = print(count, { by, paper })
          expect(warnings).toEqual([])
          const words = drawnPages.map(pageWords).join('\n').replace(/\s+/gu, '')
          for (const { totem } of samplePrintableData(count).people) {
            if (totem) expect(words).toContain(String(totem.number))
          }
          for (const page of drawnPages) {
            const names = drawnTexts(page)
              .filter(
                ({ align, face, text, y }) =>
                  align === undefined && face === 'regular' && text !== '' && y < page.heightMm - 9,
              )
              .map(boundsOf)
            names.forEach((box, index) => {
              for (const other of names.slice(index + 1)) {
                const apart =
                  box.right <= other.left + 0.1 ||
                  other.right <= box.left + 0.1 ||
                  box.bottom <= other.top + 1.2 ||
                  other.bottom <= box.top + 1.2
                expect(apart).toBe(true)
              }
            })
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  it('stand on one sheet while there is room, no name below 14 points, all above the foot', () => {
    expect(print(24).drawnPages).toHaveLength(1)
    for (const page of [12, 24, 60, 83].flatMap((count) => print(count).drawnPages)) {
      for (const text of drawnTexts(page)) {
        if (text.y >= page.heightMm - 9) continue
        expect(boundsOf(text).bottom).toBeLessThan(page.heightMm - 9)
        expect(text.size, text.text).toBeGreaterThanOrEqual(14)
      }
    }
  })

  it('set every name in one size, larger where few people come', () => {
    const sizes = (count: number) => {
      const { people } = samplePrintableData(count)
      const named = new Set(people.flatMap(({ firstName }) => firstName.split(/(?<=-)| /u)))
      return new Set(
        print(count)
          .drawnPages.flatMap(drawnTexts)
          .filter(({ text }) => named.has(text.split(/(?<=-)| /u)[0] ?? ''))
          .map(({ size }) => size),
      )
    }
    expect(sizes(60)).toEqual(new Set([14]))
    expect(sizes(3).size).toBe(1)
    expect(Math.min(...sizes(3))).toBeGreaterThan(14)
  })

  it('say each colour in words, and leave lines to fill in where nobody has a totem yet', () => {
    const words = print(0).drawnPages.map(pageWords).join('\n')
    for (const colour of ['Vert', 'Jaune', 'Rouge', 'Bleu', 'Brun', 'Noir']) {
      expect(words).toContain(colour)
    }
  })
})
