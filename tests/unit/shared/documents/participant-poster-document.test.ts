import { describe, expect, it } from 'vitest'
import { posterDays } from '#shared/documents/participant-poster/poster-entries.ts'
import { POSTER_FLOOR } from '#shared/documents/participant-poster/poster-page.ts'
import {
  drawnPoster,
  participantPosterDocument,
} from '#shared/documents/participant-poster-document.ts'
import { ENERGY_FILLS } from '#shared/documents/plan/energy-marks.ts'
import type { PlanRows } from '#shared/documents/plan-model.ts'
import { drawnTexts, pageWords } from '#tests/helpers/drawn-text.ts'
import { boundsOf } from '#tests/helpers/mark-bounds.ts'
import { sampleBlock, sampleTrack } from '#tests/helpers/sample-agenda.ts'
import { longPlanRows, planRows, samplePlan, shortPlanRows } from '#tests/helpers/sample-plan.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

const context = printContext()
const pagesOf = (rows: PlanRows, paper: 'a3' | 'a4' = 'a3', lowInk = false) =>
  drawnPoster({ plan: samplePlan(rows, true), paper, lowInk }, context).pages

const blocks = (count: number, title = 'Séquence') =>
  planRows({
    parts: [{ ...(planRows().parts[0] as PlanRows['parts'][number]), end: '20:00' }],
    agendaBlocks: Array.from({ length: count }, (_, index) =>
      sampleBlock({ id: `b${String(index).padStart(2, '0')}`, title: `${title} ${index + 1}` }),
    ),
  })

describe('programme for the wall', () => {
  it('shows the main blocks and their times, without steps, people, material or private words', () => {
    const words = pagesOf(shortPlanRows()).map(pageWords).join('\n')
    for (const said of [
      '9\u00a0h',
      '9\u00a0h\u00a030',
      '11\u00a0h\u00a015',
      'Carte du\njardin rêvé',
      'Fin',
    ]) {
      expect(words).toContain(said)
    }
    for (const kept of ['Seul·e', 'Rosalie', 'feutre', 'Duvallon', '5\u00a0min']) {
      expect(words).not.toContain(kept)
    }
  })

  it('says that funders support, with each name on one line where there is room, none over another', () => {
    const names = [
      'Fondation Bourg et Rivage',
      'Collectivité territoriale de Martinique',
      'Union européenne, programme FSE+ Martinique',
      'Caisse des écoles du Nord',
    ]
    const funders = names.map((name) => ({ name, sentence: '', logo: null }))
    const plan = samplePlan(shortPlanRows(), true)
    for (const paper of ['a3', 'a4'] as const) {
      const [page] = drawnPoster(
        { plan: { ...plan, head: { ...plan.head, funders } }, paper, lowInk: false },
        context,
      ).pages
      const texts = page ? drawnTexts(page) : []
      const label = texts.find(({ text }) => text === 'Avec le soutien de')
      const told = names.map((name) => texts.find(({ text }) => text === name))
      expect(told.map((line) => line?.text)).toEqual(names)
      expect(label?.y).toBeLessThan(told[0]?.y ?? 0)
      const rows = [...new Set(told.map((line) => line?.y ?? 0))]
      for (const [index, y] of rows.slice(1).entries()) {
        expect(y - (rows[index] ?? 0)).toBeGreaterThan(6)
      }
    }
  })

  it('sets no word of the programme below 24 points on A3 and 18 on A4', () => {
    for (const paper of ['a3', 'a4'] as const) {
      for (const rows of [shortPlanRows(), longPlanRows(), blocks(10)]) {
        for (const page of pagesOf(rows, paper)) {
          const foot = page.heightMm - 18
          for (const { text, size, y } of drawnTexts(page)) {
            expect(size, text).toBeGreaterThanOrEqual(y > foot ? 14 : POSTER_FLOOR[paper])
          }
        }
      }
    }
  })

  it('goes on two sheets beyond ten blocks, rather than in small letters', () => {
    expect(pagesOf(blocks(10))).toHaveLength(1)
    expect(pagesOf(blocks(11))).toHaveLength(2)
    expect(pagesOf(blocks(25))).toHaveLength(3)
  })

  it('drops no block, and keeps all of them within the paper', () => {
    for (const paper of ['a3', 'a4'] as const) {
      const rows = blocks(23, 'Un titre long que l’on ne peut pas dire en moins de mots ici')
      const pages = pagesOf(rows, paper)
      const words = pages.map(pageWords).join(' ').replace(/\s+/gu, ' ')
      for (let index = 1; index <= 23; index += 1) expect(words).toContain(`ici ${index}`)
      for (const page of pages) {
        // The ribbon is cut to the paper.
        for (const mark of page.marks.filter(({ kind }) => kind !== 'group')) {
          const { left, right, bottom } = boundsOf(mark)
          expect(left).toBeGreaterThanOrEqual(-0.01)
          expect(right).toBeLessThanOrEqual(page.widthMm + 0.01)
          expect(bottom).toBeLessThanOrEqual(page.heightMm - 5)
        }
      }
    }
  })

  it('begins each day on a sheet and shows the break between two halves of it', () => {
    const days = posterDays(samplePlan(longPlanRows()), context)
    expect(days.map(({ date }) => date)).toEqual(['2026-11-28', '2026-11-29'])
    expect(days[0]?.entries.filter(({ kind }) => kind === 'break').length).toBeGreaterThan(0)
    const meal = days[0]?.entries.find(({ pictogram }) => pictogram === 'bowl-spoon')
    expect(meal).toMatchObject({ kind: 'break', title: 'Pause' })
    expect(days[0]?.entries.at(-1)?.kind).toBe('end')
  })

  it('draws the pictures of a page in one size, whatever the length of the titles', () => {
    for (const paper of ['a3', 'a4'] as const) {
      for (const rows of [shortPlanRows(), longPlanRows(), blocks(9), blocks(2)]) {
        for (const page of pagesOf(rows, paper)) {
          const fills: readonly string[] = Object.values(ENERGY_FILLS)
          const sizes = page.marks.flatMap((mark) =>
            mark.kind === 'rect' && fills.includes(mark.fill ?? '') ? [mark.width] : [],
          )
          expect(new Set(sizes.map((size) => size.toFixed(3))).size).toBeLessThanOrEqual(1)
          for (const size of sizes) expect(size).toBeGreaterThanOrEqual(paper === 'a3' ? 16 : 11)
        }
      }
    }
  })

  it('names the groups that work at the same time', () => {
    expect(pagesOf(longPlanRows()).map(pageWords).join('\n')).toContain('Jardin · Cuisine')
  })

  it('spares ink: nothing is filled but the paper', () => {
    for (const page of pagesOf(shortPlanRows(), 'a4', true)) {
      for (const mark of page.marks) {
        if (mark.kind === 'rect') expect(mark.fill).toBeUndefined()
      }
    }
  })

  it('gives one sheet that says so while there is no block, or no date', () => {
    for (const rows of [planRows(), planRows({ parts: [] })]) {
      const pages = pagesOf(rows)
      expect(pages).toHaveLength(1)
      expect(pages.map(pageWords).join()).toContain('Le programme arrive.')
    }
  })

  it('says what does not fit even in the smallest words, instead of letting it run off in silence', () => {
    const name = 'Un groupe au nom sans fin '.repeat(19).trim()
    const rows = planRows({
      agendaBlocks: [
        sampleBlock({ id: 'parallel', kind: 'parallel', title: 'Ateliers' }),
        sampleBlock({ id: 'a', trackId: 't1' }),
      ],
      agendaTracks: ['t1', 't2', 't3', 't4'].map((id) => sampleTrack({ id, name })),
    })
    const warnings = (plan: PlanRows) =>
      participantPosterDocument({ plan: samplePlan(plan), paper: 'a4', lowInk: false }, context)
        .warnings
    expect(warnings(rows)).toMatchObject([{ kind: 'textDoesNotFit', text: 'Ateliers' }])
    expect(warnings(longPlanRows())).toEqual([])
  })
})
