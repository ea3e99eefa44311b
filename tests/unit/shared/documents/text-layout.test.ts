import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advanceMm } from '#shared/documents/font-metrics.ts'
import {
  drawBlock,
  fitHeading,
  fitList,
  fitText,
  fitTitle,
  lineHeightMm,
  wrapText,
} from '#shared/documents/text-layout.ts'

const solid = (text: string) => text.replace(/\s+/gu, '')
const words = fc.stringMatching(/^[a-zA-Zéàç' -]{0,80}$/u)

describe('text in lines', () => {
  it('breaks between words and after hyphens', () => {
    expect(wrapText('Saint-Aubin-Montlouis', 'regular', 12, 30).lines).toEqual([
      'Saint-Aubin-',
      'Montlouis',
    ])
  })

  it('breaks a double name after its hyphen only where that spares a line', () => {
    const place = 'Médiathèque de la Savane, 3 allée des Fromagers, Rivière-Salée'
    let kept = 0
    for (let width = 60; width < 160; width += 0.5) {
      const { lines } = wrapText(place, 'regular', 12, width)
      const together = wrapText(place.replace('-', '\u2011'), 'regular', 12, width)
      if (lines.some((line) => line.endsWith('Rivière-'))) {
        expect(lines.length, `${width}`).toBeLessThan(together.lines.length)
      } else kept += 1
    }
    expect(kept).toBeGreaterThan(150)
    // Wider than the line, it is broken there rather than anywhere.
    expect(wrapText('Le Beausoleil-Desrosiers', 'regular', 12, 24).lines).toContain('Beausoleil-')
  })

  it('keeps a no-break space unbroken, as in « 9 h 30 »', () => {
    expect(wrapText('jusqu’à 9\u00a0h\u00a030', 'regular', 12, 26).lines).toEqual([
      'jusqu’à',
      '9\u00a0h\u00a030',
    ])
  })

  it('never makes a line wider than asked, nor loses a letter', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 8, max: 90 }), (text, width) => {
        const { lines, face, size } = wrapText(text, 'bold', 11, width)
        for (const line of lines) {
          expect(advanceMm(face, line, size)).toBeLessThanOrEqual(width + 1e-9)
        }
        expect(solid(lines.join(''))).toBe(solid(text))
      }),
    )
  })

  it('shrinks to the largest size that fits, and goes on in more lines at the smallest', () => {
    const short = fitText('Atelier', 'bold', [20, 10], 60, 1)
    const long = fitText('Un atelier au titre sans fin ni cesse', 'bold', [20, 10], 30, 1)
    expect([short.size, short.lines.length]).toEqual([20, 1])
    expect(long.size).toBe(10)
    expect(solid(long.lines.join(''))).toBe('Unatelierautitresansfinnicesse')
  })

  it('breaks no name where a line of names ends', () => {
    const names = ['Rosalie Clairon', 'Jean-Baptiste Zéphirin-Montclair', 'Paul Térèse']
    expect(fitList(names, 'regular', [12], 70, 2).lines).toEqual([
      'Rosalie Clairon,',
      'Jean-Baptiste Zéphirin-Montclair,',
      'Paul Térèse',
    ])
    expect(fitList(names, 'regular', [12], 200, 1).lines).toEqual([names.join(', ')])
  })

  it('leaves no word of a title alone on its last line where even lines cost none', () => {
    const title = 'Un atelier de cuisine où l’on apprend à sécher les fruits du jardin'
    const count = title.split(' ').length
    let evened = 0
    for (let width = 60; width < 160; width += 1) {
      const plain = fitText(title, 'bold', [16, 14], width, 2)
      const { lines, size } = fitHeading(title, [16, 14], width, 2)
      expect([lines.length, size], `${width}`).toEqual([plain.lines.length, plain.size])
      expect(lines.join(' ').split(' '), `${width}`).toHaveLength(count)
      for (const line of lines) expect(advanceMm('bold', line, size)).toBeLessThanOrEqual(width)
      if (lines.length === 1) continue
      expect(lines.at(-1), `${width}`).toContain(' ')
      if (!plain.lines.at(-1)?.includes(' ')) evened += 1
    }
    expect(evened).toBeGreaterThan(5)
  })

  it('begins no line of a title with a question mark', () => {
    const sizes = { one: [20], two: [18, 12] } as const
    for (let width = 30; width < 120; width += 1) {
      const { lines } = fitTitle('Qui sait greffer un manguier ?', sizes, width)
      for (const line of lines) expect(line).not.toMatch(/^\?/u)
    }
  })

  it('sets each line one line height below the other', () => {
    const block = wrapText('un deux trois', 'regular', 10, 12)
    const [first, second] = drawBlock(block, { x: 0, top: 0, colour: '#000000' })
    expect((second?.y ?? 0) - (first?.y ?? 0)).toBeCloseTo(lineHeightMm(10), 9)
  })
})
