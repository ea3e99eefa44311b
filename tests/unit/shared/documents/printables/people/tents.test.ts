import { describe, expect, it } from 'vitest'
import { findPictogram } from '#shared/documents/cards/pictogram-library.ts'
import type { DrawnPage, GroupCommand } from '#shared/documents/print-document.ts'
import { ROLE_SETS, rolesOf, roleWords } from '#shared/documents/printables/people/role-sets.ts'
import { roleTents } from '#shared/documents/printables/people/role-tents.ts'
import { tableTents } from '#shared/documents/printables/people/table-tents.ts'
import { drawnTexts, pageWords } from '#tests/helpers/drawn-text.ts'
import { boundsOf } from '#tests/helpers/mark-bounds.ts'
import { samplePrintableData } from '#tests/helpers/sample-printables.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

const context = printContext()
const pagesOf = (
  printable: typeof roleTents,
  count: number,
  options: Record<string, unknown> = {},
) => printable.build(printable.read(options), samplePrintableData(count), context)

const turned = ({ marks }: DrawnPage) =>
  marks.filter((mark): mark is GroupCommand => mark.kind === 'group' && mark.rotate === 180)

describe('tents', () => {
  it('turn the far side about the middle of its own panel: it lands within that panel', () => {
    for (const printable of [roleTents, tableTents]) {
      for (const page of pagesOf(printable, 60).drawnPages) {
        for (const group of turned(page)) {
          const { top, bottom, left, right } = boundsOf(group)
          expect(top).toBeGreaterThan(4)
          expect(bottom).toBeLessThan(99 - 2)
          expect(left).toBeGreaterThan(4)
          expect(right).toBeLessThan(210 - 4)
        }
      }
    }
  })

  it.each([
    ['a4', 297],
    ['letter', 279.4],
  ])('fold in three equal panels, within 0.2 mm (%s)', (paper, height) => {
    const [page] = pagesOf(tableTents, 10, { paper }).drawnPages
    const folds = (page?.marks ?? []).flatMap((mark) =>
      mark.kind === 'line' && mark.dash !== undefined ? [mark.y1] : [],
    )
    expect(folds).toHaveLength(2)
    expect(Math.abs((folds[0] ?? 0) - height / 3)).toBeLessThan(0.2)
    expect(Math.abs((folds[1] ?? 0) - (2 * height) / 3)).toBeLessThan(0.2)
  })

  it.each([
    [0, 1],
    [1, 1],
    [5, 1],
    [6, 2],
    [60, 12],
  ])('for %i people stand on %i tables', (people, tables) => {
    expect(pagesOf(tableTents, people).drawnPages).toHaveLength(tables)
    // Five roles a table, two a sheet.
    expect(pagesOf(roleTents, people).drawnPages).toHaveLength(Math.ceil((tables * 5) / 2))
  })

  it('say what to do to their owner, and only who it is to the others', () => {
    const [page] = pagesOf(roleTents, 5, {
      size: 'large',
      roles: [{ text: 'Scribe : note en gros', pictogram: 'pencil' }],
    }).drawnPages
    if (page === undefined) throw new Error('no page')
    expect(drawnTexts({ ...page, marks: turned(page) }).map(({ text }) => text)).toEqual(['Scribe'])
    expect(pageWords(page)).toContain('note en gros')
  })

  it('name tables by own names first, as many tents as names', () => {
    const names = ['Le jardin', 'La yole', 'La case'].map((text) => ({ text, pictogram: null }))
    const { drawnPages } = pagesOf(tableTents, 60, { names })
    expect(drawnPages.map((page) => pageWords(page).includes('Le jardin'))).toEqual([
      true,
      false,
      false,
    ])
  })

  it('warn when a name fits no tent, and cut nothing of it', () => {
    const text = 'Anticonstitutionnellement-'.repeat(9)
    const { drawnPages, warnings } = pagesOf(tableTents, 1, { names: [{ text, pictogram: null }] })
    expect(warnings.map(({ kind }) => kind)).toEqual(['textDoesNotFit'])
    expect(pageWords(drawnPages[0] as DrawnPage).replace(/\n/gu, '')).toContain(text)
  })

  it.each(ROLE_SETS)('give every role of a set a picture that exists (%s)', (set) => {
    for (const { text, pictogram } of rolesOf(set, context.t)) {
      expect(findPictogram(pictogram), text).toBeDefined()
      expect(roleWords(text).task).not.toBe('')
    }
  })

  it('part a name from its task at the first colon, French spaces or not', () => {
    expect(roleWords('Scribe\u00a0: note tout')).toEqual({ name: 'Scribe', task: 'note tout' })
    expect(roleWords('Scribe: note')).toEqual({ name: 'Scribe', task: 'note' })
    expect(roleWords('Porte-parole')).toEqual({ name: 'Porte-parole', task: '' })
    expect(roleWords(': note')).toEqual({ name: ': note', task: '' })
  })
})
