import { describe, expect, it } from 'vitest'
import type { DrawnPage, RectCommand } from '#shared/documents/print-document.ts'
import { printableOf } from '#shared/documents/printables/printable-registry.ts'
import { drawnTexts, pageWords } from '#tests/helpers/drawn-text.ts'
import { samplePrintableData } from '#tests/helpers/sample-printables.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

const context = printContext()

const built = (kind: string, options: Record<string, unknown> = {}, people = 12) => {
  const printable = printableOf(kind)
  if (printable === undefined) throw new Error(kind)
  return printable.build(printable.read(options), samplePrintableData(people), context)
}

const rects = (page: DrawnPage | undefined): readonly RectCommand[] =>
  (page?.marks ?? []).flatMap((mark) => (mark.kind === 'rect' ? [mark] : []))

describe('voting slips', () => {
  it('are all alike to a fifth of a millimetre: a slip of another size is no longer secret', () => {
    const boxes = rects(built('votingSlips').drawnPages[0]).filter(({ width }) => width < 9)
    expect(boxes).toHaveLength(8 * 3)
    const first = boxes.slice(0, 3)
    for (let slip = 1; slip < 8; slip += 1) {
      boxes.slice(slip * 3, slip * 3 + 3).forEach(({ x, y }, choice) => {
        expect(x - (first[choice]?.x ?? 0)).toBeCloseTo((slip % 2) * 95, 6)
        expect(y - (first[choice]?.y ?? 0)).toBeCloseTo(Math.floor(slip / 2) * 68, 6)
      })
    }
  })

  it('are enough for everybody expected, with some to spare', () => {
    expect(built('votingSlips', {}, 60).drawnPages).toHaveLength(Math.ceil(66 / 8))
  })

  it('carry the code each: one found on the floor goes back to its session', () => {
    const [page] = built('votingSlips').drawnPages
    expect(pageWords(page as DrawnPage).split('K7FR')).toHaveLength(8 + 2)
  })
})

describe('mats, tokens and dots', () => {
  it('lay one mat a choice, with its words', () => {
    const choices = [
      { text: 'Le marché' },
      { text: 'L’école' },
      { text: 'La plage' },
      { text: '  ' },
    ]
    const { drawnPages } = built('tokenMats', { choices })
    expect(drawnPages.map((page) => pageWords(page).split('\n')[0])).toEqual([
      'Le marché',
      'L’école',
      'La plage',
    ])
  })

  it('print as many tokens as all may lay', () => {
    const tokens = built('voteTokens', { perPerson: 5 }, 60).drawnPages.flatMap(rects)
    expect(tokens.length).toBeGreaterThanOrEqual(5 * 66)
  })

  it('number ideas on from one sheet to the next', () => {
    const proposals = Array.from({ length: 7 }, (_, index) => ({ text: `Idée ${index + 1}` }))
    const { drawnPages } = built('dotVoteSheets', { proposals })
    expect(drawnPages).toHaveLength(2)
    const words = drawnTexts(drawnPages[1] as DrawnPage).map(({ text }) => text)
    expect(words).toContain('6')
    expect(words).not.toContain('1')
  })
})

describe('faces and weather', () => {
  it('say each step in words and with its number, for who does not read faces', () => {
    const words = pageWords(built('rotiPoster').drawnPages[0] as DrawnPage)
    for (const step of ['1', '2', '3', '4', '5', 'Ça va']) expect(words.split('\n')).toContain(step)
  })

  it('give each person the three gestures', () => {
    const { drawnPages } = built('gestureCards', {}, 10)
    const words = drawnPages.map(pageWords).join('\n')
    expect(words.split('D’accord')).toHaveLength(10 + 1)
    expect(words.split('objection')).toHaveLength(10 + 1)
  })
})
