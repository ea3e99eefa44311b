import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitBox, heldBlock } from '#shared/documents/fit-box.ts'
import { blockHeightMm, blockWidthMm, wrapText } from '#shared/documents/text-layout.ts'

describe('fitBox', () => {
  it('never lets a line out of the box when it says that the text fits', () => {
    const word = fc.stringMatching(/^[a-zàéèêîôç]{1,14}$/u)
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 25 }),
        fc.double({ min: 15, max: 120, noNaN: true }),
        fc.double({ min: 8, max: 80, noNaN: true }),
        (words, widthMm, heightMm) => {
          const size = { largest: 30, floor: 14 }
          const { block, fits } = fitBox(words.join(' '), 'regular', { widthMm, heightMm }, size)
          if (!fits) return
          expect(blockWidthMm(block)).toBeLessThanOrEqual(widthMm + 1e-6)
          expect(blockHeightMm(block)).toBeLessThanOrEqual(heightMm + 1e-6)
          // No word was broken to make it so.
          expect(block.lines.join(' ').split(' ')).toEqual(words)
        },
      ),
    )
  })

  it('says so when a long text must be set too small to read, and keeps it in its box', () => {
    const { block, fits } = fitBox(
      'Nous prenons le temps d’écouter chacune et chacun avant de décider. '.repeat(6),
      'regular',
      { widthMm: 40, heightMm: 30 },
      { largest: 20, floor: 14 },
    )
    expect(fits).toBe(false)
    expect(block.size).toBeLessThan(14)
    expect(blockHeightMm(block)).toBeLessThanOrEqual(30)
  })

  it('ends what it cuts after a whole word: « une fois par semain… » stood on a board', () => {
    const text = 'Le marché est à quarante minutes en taxico : on achète une fois par semaine'
    const words = text.split(' ')
    for (let widthMm = 30; widthMm < 70; widthMm += 1) {
      const box = { widthMm, heightMm: 17 }
      const { lines } = heldBlock(wrapText(text, 'regular', 14, widthMm), box)
      const last = lines.at(-1) ?? ''
      if (!last.endsWith('…')) continue
      expect(words, last).toContain(last.slice(0, -1).split(' ').at(-1))
    }
  })

  it('leaves no question mark alone at the start of a line', () => {
    for (let widthMm = 32; widthMm < 60; widthMm += 1) {
      const { block } = fitBox(
        'Qui sait greffer un manguier ?',
        'bold',
        { widthMm, heightMm: 40 },
        { largest: 20, floor: 14 },
      )
      for (const line of block.lines) expect(line).not.toMatch(/^\?/u)
    }
  })
})
