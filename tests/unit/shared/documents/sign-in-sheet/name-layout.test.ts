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

  // Widths of the column of names: workshop, training with two signatures a line, with four.
  it.each([59, 49.8, 61])('never makes a name of 70 letters tiny, in %s mm', (width) => {
    const { lines, size } = layoutName(
      {
        firstName: 'Marie-Antoinette Jacqueline Ghislaine',
        lastName: 'de Sainte-Rose-Beausoleil de la Martinière',
      },
      width,
    )
    expect(size).toBeGreaterThanOrEqual(10.5)
    expect(lines.length).toBeLessThanOrEqual(5)
  })

  it('takes two lines before three, and breaks no word that small letters hold', () => {
    expect(layoutName({ firstName: 'Élisabeth', lastName: 'Beausoleil-Passionnée' }, 59)).toEqual(
      expect.objectContaining({ lines: [expect.anything(), expect.anything()] }),
    )
    const { lines, size } = layoutName({ firstName: 'Ana', lastName: 'Venkataramanathapuram' }, 46)
    expect(lines.map((words) => words.map(({ text }) => text))).toEqual([
      ['VENKATARAMANATHAPURAM'],
      ['Ana'],
    ])
    expect(size).toBeGreaterThanOrEqual(9)
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
