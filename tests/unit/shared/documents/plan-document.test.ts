import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planDocument, planPages } from '#shared/documents/plan-document.ts'
import { everyItem, type PlanRows } from '#shared/documents/plan-model.ts'
import { BLOCK_KINDS } from '#shared/schemas/agenda.schema.ts'
import { ENERGIES } from '#shared/schemas/method.schema.ts'
import { drawnTexts, pageWords } from '#tests/helpers/drawn-text.ts'
import { boundsOf } from '#tests/helpers/mark-bounds.ts'
import { sampleBlock, sampleTrack } from '#tests/helpers/sample-agenda.ts'
import {
  longPlanRows,
  PLAN_TEAM,
  planRows,
  samplePlan,
  shortPlanRows,
} from '#tests/helpers/sample-plan.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

const context = printContext()
const joined = (rows: PlanRows, withNotes = false) =>
  planPages(samplePlan(rows, withNotes), context).map(pageWords).join('\n').replace(/\s+/gu, ' ')

const withTracks = (count: number): PlanRows => {
  const names = ['Sol', 'Eau', 'Graines', 'Outils', 'Récits'].slice(0, count)
  return planRows({
    agendaBlocks: [
      sampleBlock({ id: 'parallel', kind: 'parallel', title: 'Ateliers' }),
      ...names.map((name, index) =>
        sampleBlock({ id: `b${index}`, trackId: `t${index}`, title: `Travail ${name}` }),
      ),
    ],
    agendaTracks: names.map((name, index) => sampleTrack({ id: `t${index}`, name })),
  })
}

const placesOf = (rows: PlanRows, start: string) =>
  planPages(samplePlan(rows), context)
    .flatMap(drawnTexts)
    .filter(({ text }) => text.startsWith(start))
    .map(({ x, y }) => ({ x, y }))

describe('facilitator’s plan', () => {
  it('says times, lengths, who, groups, instructions, steps and material', () => {
    const words = joined(shortPlanRows())
    for (const said of [
      'Déroulé animateur',
      '9 h',
      '1 h 15',
      'Carte du jardin rêvé',
      'Paul Térèse, Maryse Duvallon',
      '5 groupes de 5 environ',
      'dessinez le jardin',
      'On accroche au mur',
      'gros feutre × 20',
      'Battement : 30 min',
      'heure fixe',
      'Fin : 11 h 45, 15 min avant l’heure annoncée (12 h)',
      'Travail : 2 h 15',
      'Prévu pour 24 personnes',
    ]) {
      expect(words.replaceAll('\u00a0', ' ')).toContain(said)
    }
  })

  it('prints private notes only when asked', () => {
    expect(joined(shortPlanRows())).not.toContain('Notes privées')
    expect(joined(shortPlanRows(), true)).toContain('Laisser la table de M. Duvallon')
  })

  it('says in words that a block begins before the one before ends', () => {
    const rows = planRows({
      agendaBlocks: [
        sampleBlock({ id: 'a', title: 'Un', minutes: 60 }),
        sampleBlock({ id: 'b', title: 'Deux', pinnedStart: '09:45' }),
      ],
    })
    expect(joined(rows).replaceAll('\u00a0', ' ')).toContain('Commence 15 min avant la fin')
  })

  it('sets two or three tracks side by side', () => {
    for (const count of [2, 3]) {
      const places = placesOf(withTracks(count), 'Travail ')
      expect(places).toHaveLength(count)
      expect(new Set(places.map(({ x }) => Math.round(x))).size).toBe(count)
      expect(new Set(places.map(({ y }) => Math.round(y))).size).toBe(1)
    }
  })

  it('sets four tracks or more one under the other', () => {
    for (const count of [4, 5]) {
      const places = placesOf(withTracks(count), 'Travail ')
      expect(places).toHaveLength(count)
      expect(new Set(places.map(({ x }) => Math.round(x))).size).toBe(1)
      expect(new Set(places.map(({ y }) => Math.round(y))).size).toBe(count)
    }
  })

  it('says the code and the page on every page, and begins a day on a page', () => {
    const pages = planPages(samplePlan(longPlanRows()), context)
    pages.forEach((page, index) => {
      const words = pageWords(page)
      expect(words).toContain('K7FR')
      expect(words).toContain(`Page ${index + 1} / ${pages.length}`)
    })
    const second = pages.findIndex((page) =>
      pageWords(page).includes('\nDimanche 29\u00a0novembre 2026\n9'),
    )
    expect(second).toBeGreaterThan(0)
  })

  it('draws nothing outside of the printable paper', () => {
    for (const page of planPages(samplePlan(longPlanRows(), true), context)) {
      for (const mark of page.marks) {
        const { left, top, right, bottom } = boundsOf(mark)
        expect(left).toBeGreaterThanOrEqual(11.5)
        expect(right).toBeLessThanOrEqual(198.6)
        expect(top).toBeGreaterThanOrEqual(8)
        expect(bottom).toBeLessThanOrEqual(290)
      }
    }
  })

  it('tells of an empty agenda, and of a session without a date, rather than print nothing', () => {
    expect(joined(planRows())).toContain('Rien n’est encore prévu.')
    expect(joined(planRows({ parts: [] }))).toContain('La rencontre n’a pas encore de date')
  })

  it('warns of characters that no font draws', () => {
    const rows = planRows({ agendaBlocks: [sampleBlock({ id: 'a', title: 'Fête 🎉' })] })
    expect(planDocument(samplePlan(rows), context).warnings).toEqual([
      { kind: 'missingCharacters', text: 'Fête 🎉', characters: ['🎉'] },
    ])
  })

  it('drops no title and nobody, whatever the agenda', () => {
    const word = fc.stringMatching(/^[a-zéè]{1,12}$/u)
    const block = fc.record({
      title: fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' ')),
      energy: fc.constantFrom(...ENERGIES),
      kind: fc.constantFrom(...BLOCK_KINDS),
      minutes: fc.integer({ min: 0, max: 200 }),
      pinnedStart: fc.option(fc.constantFrom('08:00', '10:30', '23:00')),
      facilitatorIds: fc.subarray(PLAN_TEAM.map(({ id }) => id)),
      instructions: fc.array(word, { maxLength: 300 }).map((words) => words.join(' ')),
      track: fc.option(fc.integer({ min: 0, max: 4 })),
    })
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 14 }),
        fc.integer({ min: 1, max: 5 }),
        (made, tracks) => {
          const rows = planRows({
            agendaBlocks: [
              sampleBlock({ id: 'parallel', kind: 'parallel', title: 'ensemble' }),
              ...made.map(({ track, ...one }, index) =>
                sampleBlock({
                  ...one,
                  id: `b${index}`,
                  trackId: track === null ? null : `t${track % tracks}`,
                }),
              ),
            ],
            agendaTracks: Array.from({ length: tracks }, (_, index) =>
              sampleTrack({ id: `t${index}` }),
            ),
          })
          const plan = samplePlan(rows)
          const items = everyItem(plan.parts.flatMap((part) => part.items))
          expect(items).toHaveLength(made.length + 1)
          // Without spaces: where a line ends does not matter.
          const words = planPages(plan, context).map(pageWords).join('').replace(/\s/gu, '')
          for (const { title, responsible } of items) {
            expect(words).toContain(title.replace(/\s/gu, ''))
            for (const { name } of responsible) expect(words).toContain(name.replace(/\s/gu, ''))
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})
