import { describe, expect, it } from 'vitest'
import { findPictogram } from '#shared/documents/cards/pictogram-library.ts'
import { withArrow } from '#shared/documents/printables/big-sign.ts'
import { printableOf } from '#shared/documents/printables/printable-registry.ts'
import { pageWords } from '#tests/helpers/drawn-text.ts'
import { samplePrintableData } from '#tests/helpers/sample-printables.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

const context = printContext()

const built = (kind: string, options: Record<string, unknown> = {}) => {
  const printable = printableOf(kind)
  if (printable === undefined) throw new Error(kind)
  return printable.build(printable.read(options), samplePrintableData(12), context)
}

const LONG =
  'Nous vous accueillons sous le grand manguier, derrière la médiathèque, à côté du jardin partagé'

describe('signs', () => {
  it('are one sheet a line', () => {
    const items = [{ text: 'Accueil' }, { text: 'Sieste' }]
    expect(built('signPosters', { items }).drawnPages).toHaveLength(2)
  })

  it('set a long sentence smaller instead of cutting it', () => {
    const { drawnPages, warnings } = built('signPosters', { items: [{ text: LONG }] })
    expect(warnings).toEqual([])
    const words = drawnPages.map((page) => pageWords(page).split('\n').join(' ')).join(' ')
    for (const word of LONG.split(' ')) expect(words).toContain(word)
  })

  it('draw the arrow that ends a line, and leave its signs out of the words', () => {
    const item = { pictogram: null }
    const typed = ['Toilettes ->', 'Toilettes →', 'Toilettes <--', 'Toilettes ↑', 'Toilettes ↓']
    expect(typed.map((text) => withArrow({ ...item, text }).arrow)).toEqual([
      'arrow-right',
      'arrow-right',
      'arrow-left',
      'arrow-up',
      'arrow-down',
    ])
    expect(withArrow({ ...item, text: 'Toilettes ->' }).text).toBe('Toilettes')
    expect(withArrow({ ...item, text: 'Jeux 7-12 ans' }).arrow).toBeUndefined()
    const [page] = built('wayfindingSigns', { items: [{ text: 'Café ->' }] }).drawnPages
    const arrow = findPictogram('arrow-right')?.d
    expect(page?.marks.some((mark) => mark.kind === 'path' && mark.d === arrow)).toBe(true)
  })
})

describe('rules to hang', () => {
  it.each(['openSpaceRules', 'circleRules', 'fishbowlRules'])(
    'set every rule of %s in one size: none matters more than another',
    (kind) => {
      const [page] = built(kind).drawnPages
      const sizes = (page?.marks ?? []).flatMap((mark) =>
        mark.kind === 'text' && mark.y > 60 && mark.size > 12 ? [mark.size] : [],
      )
      expect(new Set(sizes).size).toBe(1)
      expect(sizes[0]).toBeGreaterThanOrEqual(18)
    },
  )
})
