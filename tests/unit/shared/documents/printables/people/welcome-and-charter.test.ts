import { describe, expect, it } from 'vitest'
import type { DrawnPage, RectCommand } from '#shared/documents/print-document.ts'
import { valuesCharter } from '#shared/documents/printables/people/values-charter.ts'
import { welcomeCards } from '#shared/documents/printables/people/welcome-cards.ts'
import { createTranslator } from '#shared/locales/translator.ts'
import { drawnTexts, pageWords } from '#tests/helpers/drawn-text.ts'
import { boundsOf } from '#tests/helpers/mark-bounds.ts'
import { samplePrintableData } from '#tests/helpers/sample-printables.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

const context = printContext()
const english = { ...context, language: 'en' as const, t: createTranslator('en') }
const cards = (options: Record<string, unknown> = {}, when = context, count = 12) =>
  welcomeCards.build(welcomeCards.read(options), samplePrintableData(count), when)
const charter = (count: number, options: Record<string, unknown> = {}) =>
  valuesCharter.build(valuesCharter.read(options), samplePrintableData(count), context)

const boxes = ({ marks }: DrawnPage): readonly RectCommand[] =>
  marks.filter(
    (mark): mark is RectCommand =>
      mark.kind === 'rect' && Math.abs(mark.width - mark.height) < 0.01,
  )
const firstPage = (document: { readonly drawnPages: readonly DrawnPage[] }): DrawnPage => {
  const [page] = document.drawnPages
  if (page === undefined) throw new Error('no page')
  return page
}

describe('welcome cards', () => {
  it.each(['a5', 'a6'])(
    'ask each consent on its own, with empty boxes to say yes or no (%s)',
    (format) => {
      const page = firstPage(cards({ format }))
      const ticks = boxes(page)
      const perSheet = format === 'a5' ? 2 : 4
      const contacts = format === 'a5' ? 4 : 0
      expect(ticks).toHaveLength(perSheet * (3 * 2 + contacts))
      for (const tick of ticks) {
        expect(tick.fill).toBeUndefined()
        expect(tick.width).toBeGreaterThanOrEqual(7)
      }
    },
  )

  it.each([
    ['a5', context],
    ['a6', context],
    ['a5', english],
    ['a6', english],
  ] as const)(
    'tell who keeps what, why, how long, one’s rights and whom to ask (%s)',
    (format, when) => {
      const document = cards({ format }, when)
      expect(document.warnings).toEqual([])
      const words = pageWords(firstPage(document)).replace(/\n/gu, ' ')
      for (const part of ['Association Lakou Savann', 'donnees@exemple.invalid', 'CNIL']) {
        expect(words).toContain(part)
      }
      expect(words).toMatch(/trois ans|three years/u)
    },
  )

  it('keep the words of the organisation on how long and whom to ask', () => {
    const words = pageWords(
      firstPage(cards({ retention: 'un an', contact: '06 39 98 00 07' })),
    ).replace(/\n/gu, ' ')
    expect(words).toContain('un an')
    expect(words).toContain('06 39 98 00 07')
    expect(words).not.toContain('donnees@')
  })

  it('carry the code on every card: they leave their sheet', () => {
    for (const [format, count] of [
      ['a5', 2],
      ['a6', 4],
    ] as const) {
      const codes = drawnTexts(firstPage(cards({ format }))).filter(({ text }) => text === 'K7FR')
      // And once in the foot.
      expect(codes).toHaveLength(count + 1)
    }
  })

  it.each(['a5', 'a6'])('keep words off the cut between cards (%s)', (format) => {
    const page = firstPage(cards({ format }))
    const middle = { x: page.widthMm / 2, y: page.heightMm / 2 }
    for (const mark of drawnTexts(page).filter(({ y }) => y < page.heightMm - 9)) {
      const { left, right, top, bottom } = boundsOf(mark)
      expect(left < middle.x - 4 ? right < middle.x - 4 : left > middle.x + 4, mark.text).toBe(true)
      if (format === 'a6') expect(top > middle.y + 4 || bottom < middle.y - 4).toBe(true)
    }
  })
})

describe('the charter of values', () => {
  it('has a line to sign for everyone expected, over as many sheets as it takes', () => {
    for (const [count, paper] of [
      [3, 'a4'],
      [60, 'a4'],
      [60, 'a3'],
    ] as const) {
      const { drawnPages, warnings } = charter(count, { paper })
      expect(warnings).toEqual([])
      const rules = drawnPages.flatMap(({ marks }) =>
        marks.filter((mark) => mark.kind === 'line' && mark.y1 === mark.y2 && mark.width < 0.3),
      )
      // A name and a signature each, and three to spare or a tenth.
      const lines = count + Math.max(3, Math.ceil(count / 10))
      expect(rules.filter((mark) => mark.kind === 'line' && mark.width === 0.25)).toHaveLength(
        lines * 2,
      )
      for (const page of drawnPages) expect(pageWords(page)).toContain('Ce qui nous réunit')
    }
  })

  it('shares its lines out over the sheets: three alone on the last one looked forgotten', () => {
    for (const count of [45, 60, 100]) {
      const [, ...next] = charter(count).drawnPages
      const lines = next.map(
        ({ marks }) =>
          marks.filter((mark) => mark.kind === 'line' && mark.width === 0.25).length / 2,
      )
      expect(Math.max(...lines) - Math.min(...lines), String(lines)).toBeLessThanOrEqual(4)
    }
  })

  it('takes twelve long values of the team without one over another', () => {
    const values = Array.from({ length: 12 }, (_, index) => ({
      text: `Valeur ${index + 1} : on prend le temps de se parler, de s’écouter et de se répondre vraiment`,
      pictogram: 'heart',
    }))
    const { drawnPages, warnings } = charter(12, { values })
    expect(warnings).toEqual([])
    const names = drawnTexts(firstPage({ drawnPages })).filter(({ text }) =>
      /^Valeur \d/u.test(text),
    )
    expect(names).toHaveLength(12)
    names.slice(1).forEach((mark, index) => {
      expect(mark.y - (names[index]?.y ?? 0)).toBeGreaterThan(10)
    })
  })
})
