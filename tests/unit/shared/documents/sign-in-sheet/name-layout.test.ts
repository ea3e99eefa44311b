import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advanceMm } from '#shared/documents/font-metrics.ts'
import { drawName, layoutName } from '#shared/documents/sign-in-sheet/name-layout.ts'

const LONG = { firstName: 'Marie-Antoinette', lastName: 'de Saint-Aubin-Montlouis' }
const solid = (text: string) => text.replace(/\s+/gu, '')

describe('a name on its line', () => {
  it('stands on one line at full size when it can', () => {
    const { lines, size } = layoutName({ firstName: 'Léa', lastName: 'Bélair' }, 60)
    expect(size).toBe(14)
    expect(lines).toEqual([
      [
        { text: 'BÉLAIR', face: 'bold' },
        { text: 'Léa', face: 'regular' },
      ],
    ])
  })

  it('shrinks no lower than twelve points, then takes a second line instead of small letters', () => {
    expect(layoutName(LONG, 97)).toMatchObject({ size: 12, lines: { length: 1 } })
    expect(layoutName(LONG, 72)).toMatchObject({ size: 13, lines: { length: 2 } })
    const { lines, size } = layoutName(LONG, 60)
    expect(size).toBeGreaterThanOrEqual(10)
    expect(lines.map((words) => words.map(({ text }) => text))).toEqual([
      ['DE SAINT-AUBIN-MONTLOUIS'],
      ['Marie-Antoinette'],
    ])
  })

  it('sets both halves in Andika when one needs it', () => {
    const { lines } = layoutName({ firstName: 'Marie', lastName: 'Nguyễn' }, 60)
    expect(lines[0]?.map(({ face }) => face)).toEqual(['fallbackBold', 'fallbackRegular'])
  })

  it('makes a person without a name an empty line, not an error', () => {
    const block = layoutName({ firstName: '🌺', lastName: '' }, 60)
    expect(drawName(block, { x: 0, top: 0, colour: '#000000' })).toEqual([])
  })

  it('keeps every letter of any name, within the column', () => {
    const name = fc.stringMatching(/^[A-Za-zéÉç' -]{0,200}$/u)
    fc.assert(
      fc.property(name, name, fc.integer({ min: 30, max: 90 }), (firstName, lastName, width) => {
        const { lines, size } = layoutName({ firstName, lastName }, width)
        const drawn = lines.flat().map(({ text }) => text)
        expect(solid(drawn.join(''))).toBe(solid(lastName.toLocaleUpperCase('fr') + firstName))
        for (const words of lines) {
          const total = words.reduce((sum, { text, face }) => sum + advanceMm(face, text, size), 0)
          expect(total).toBeLessThanOrEqual(width + 1e-6)
        }
      }),
    )
  })
})
