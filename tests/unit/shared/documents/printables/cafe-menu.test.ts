import { describe, expect, it } from 'vitest'
import { cafeMenu } from '#shared/documents/printables/cafe/cafe-menu.ts'
import { pageWords } from '#tests/helpers/drawn-text.ts'
import { boundsOf } from '#tests/helpers/mark-bounds.ts'
import { samplePrintableData } from '#tests/helpers/sample-printables.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

const menu = (options: object, people = 23) =>
  cafeMenu.build(cafeMenu.read(options), samplePrintableData(people), printContext())

describe('the menu of a World Café', () => {
  it('is there once for each table of five', () => {
    expect(menu({}).drawnPages).toHaveLength(5)
    expect(menu({ form: 'twoFlat' }).drawnPages).toHaveLength(3)
    expect(menu({ count: 2 }).drawnPages).toHaveLength(2)
  })

  it('serves the question of the challenge first, or those that were written', () => {
    const [page] = menu({}).drawnPages
    expect(page && pageWords(page)).toContain('Comment nourrir le quartier')
    const [own] = menu({ questions: ['Qui cultive ?', ' ', 'Qui cuisine ?'] }).drawnPages
    const words = own === undefined ? '' : pageWords(own)
    expect(words).toContain('Qui cultive\u00a0?')
    expect(words).toContain('Plat')
    expect(words).not.toContain('Dessert')
  })

  it('reads upright from both sides of the table: the far panel is the near one, half a turn away', () => {
    const [page] = menu({}).drawnPages
    const far = page?.marks.find((mark) => mark.kind === 'group' && mark.rotate === 180)
    if (far?.kind !== 'group' || page === undefined) throw new Error('no far panel')
    const words = far.marks.filter((mark) => mark.kind === 'text')
    const { top, bottom } = boundsOf({ ...far, marks: words })
    expect(far.y).toBeCloseTo(page.heightMm / 2, 6)
    expect(top).toBeGreaterThan(8)
    expect(bottom).toBeLessThan(page.heightMm / 2 - 5)
  })

  it('keeps both A5 cards alike, a hand from the cut', () => {
    const [page] = menu({ form: 'twoFlat' }).drawnPages
    const texts = (page?.marks ?? []).filter((mark) => mark.kind === 'text')
    for (const mark of texts.filter(({ text }) => text === 'Plat')) {
      expect([29, 177.5].some((x) => Math.abs(mark.x - x) < 0.2)).toBe(true)
    }
  })

  it('says so when four long questions do not fit on the card', () => {
    const long = 'Comment faire pour que tout le monde mange bien toute l’année ? '.repeat(4).trim()
    const { warnings } = menu({ questions: [long, long, long, long] })
    expect(warnings.map(({ kind }) => kind)).toEqual(['textDoesNotFit'])
  })

  it('names the title that does not fit, not the questions that do', () => {
    const title = 'Qui cultive, qui cuisine et qui partage ? '.repeat(2).trim()
    const { warnings } = menu({ title })
    expect(warnings).toMatchObject([{ kind: 'textDoesNotFit', text: title }])
  })
})
