import { describe, expect, it } from 'vitest'
import { itemsOf, minutesOf } from '#shared/documents/role-sheets/my-items.ts'
import { roleSheetsPages } from '#shared/documents/role-sheets-document.ts'
import { SHEET_COLOURS } from '#shared/documents/sheet-theme.ts'
import { addDays } from '#shared/domain/dates.ts'
import { pageWords } from '#tests/helpers/drawn-text.ts'
import { boundsOf } from '#tests/helpers/mark-bounds.ts'
import { sampleBlock } from '#tests/helpers/sample-agenda.ts'
import { longPlanRows, planRows, samplePlan, shortPlanRows } from '#tests/helpers/sample-plan.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

const context = printContext()

describe('role sheets', () => {
  it('begins each person’s sheet on a page, numbered on its own', () => {
    const pages = roleSheetsPages({ plan: samplePlan(), memberId: null }, context).map(pageWords)
    expect(pages).toHaveLength(3)
    for (const [index, name] of ['Rosalie Clairon', 'Paul Térèse', 'Maryse Duvallon'].entries()) {
      expect(pages[index]).toContain(`Fiche de poste\n${name}`)
      expect(pages[index]).toContain('Page 1 / 1')
    }
  })

  it('lists somebody’s own blocks and no other, with those beside them', () => {
    const plan = samplePlan()
    const [rosalie = ''] = roleSheetsPages({ plan, memberId: 'rosalie' }, context).map(pageWords)
    expect(rosalie).toContain('Accueil café')
    expect(rosalie).not.toContain('Carte du jardin')
    expect(rosalie).toContain('Avec Paul\u00a0Térèse')
    expect(rosalie).toContain('En solo')
    expect(rosalie).toContain('gobelet\u00a0×\u00a024')
  })

  it('finds blocks within tracks, with the track and its place', () => {
    const plan = samplePlan(longPlanRows())
    const mine = itemsOf(plan, 'rosalie').filter(({ track }) => track !== '')
    expect(mine.map(({ track, place }) => `${track} ${place}`)).toContain('Jardin Salle 1')
    const words = roleSheetsPages({ plan, memberId: 'rosalie' }, context).map(pageWords).join('\n')
    for (const { item } of itemsOf(plan, 'rosalie')) {
      expect(words.replace(/\s/gu, '')).toContain(item.title.replace(/\s/gu, ''))
    }
  })

  it('counts the minutes of two blocks at once only once', () => {
    const rows = planRows({
      agendaBlocks: [
        sampleBlock({ id: 'a', minutes: 60, facilitatorIds: ['rosalie'] }),
        sampleBlock({ id: 'b', minutes: 30, pinnedStart: '09:30', facilitatorIds: ['rosalie'] }),
      ],
    })
    expect(minutesOf(itemsOf(samplePlan(rows), 'rosalie'))).toBe(60)
  })

  it('says so when somebody has no block, and when the team is empty', () => {
    const rows = shortPlanRows()
    const without = samplePlan({ ...rows, agendaBlocks: rows.agendaBlocks.slice(0, 1) })
    const words = roleSheetsPages({ plan: without, memberId: 'paul' }, context).map(pageWords)
    expect(words.join()).toContain('vous êtes en renfort')
    const nobody = samplePlan(planRows({ facilitators: [] }))
    const empty = roleSheetsPages({ plan: nobody, memberId: null }, context).map(pageWords)
    expect(empty.join()).toContain('Personne n’est encore dans l’équipe')
  })

  it('draws nothing outside of the printable paper, the strip of the day included', () => {
    for (const page of roleSheetsPages(
      { plan: samplePlan(longPlanRows()), memberId: null },
      context,
    )) {
      for (const mark of page.marks) {
        const { left, right, bottom } = boundsOf(mark)
        expect(left).toBeGreaterThanOrEqual(11.5)
        expect(right).toBeLessThanOrEqual(199)
        expect(bottom).toBeLessThanOrEqual(290)
      }
    }
  })

  it('keeps the strips of a training of many days on the paper, each with its day', () => {
    const days = Array.from({ length: 30 }, (_, index) => addDays('2026-11-02', index))
    const [first] = planRows().parts
    if (!first) throw new Error('the sample has a part')
    const rows = planRows({
      parts: days.map((date) => ({ ...first, id: date, date })),
      agendaBlocks: days.map((date) =>
        sampleBlock({
          id: date,
          partId: date,
          title: `Étape ${date}`,
          facilitatorIds: ['rosalie'],
        }),
      ),
    })
    const pages = roleSheetsPages({ plan: samplePlan(rows), memberId: 'rosalie' }, context)
    const words = pages.map(pageWords).join('\n')
    for (const date of days) expect(words).toContain(`Étape ${date}`)
    for (const page of pages) {
      for (const mark of page.marks) expect(boundsOf(mark).bottom).toBeLessThanOrEqual(290)
    }
    const plain = pages.flatMap(({ marks }) => marks)
    const solid = plain.filter((mark) => mark.kind === 'rect' && mark.fill === SHEET_COLOURS.ink)
    expect(solid).toHaveLength(30)
  })
})
