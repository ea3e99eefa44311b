import { describe, expect, it } from 'vitest'
import { movedLines } from '#shared/documents/printables/exchange/moved-lines.ts'
import { whatMovedSheet } from '#shared/documents/printables/exchange/what-moved.ts'
import { printableOpening } from '#shared/documents/printables/opening-data.ts'
import { printableFingerprint } from '#shared/documents/printables/printable-fingerprint.ts'
import { sessionOpening } from '#shared/domain/follow-up/session-opening.ts'
import { aPerson } from '#tests/helpers/attendance-builders.ts'
import { drawnTexts, pageWords } from '#tests/helpers/drawn-text.ts'
import { boundsOf } from '#tests/helpers/mark-bounds.ts'
import { sampleOpening, samplePrintableData } from '#tests/helpers/sample-printables.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'
import { commitment, events } from '../../domain/follow-up/builders.ts'

const context = printContext()
const sheetOf = (promises: number, options: Record<string, unknown> = {}) =>
  whatMovedSheet.build(
    whatMovedSheet.read(options),
    { ...samplePrintableData(60), opening: sampleOpening(promises) },
    context,
  )

describe('the sheet « Qu’est-ce qui a bougé ? »', () => {
  it.each([3, 12, 60])(
    'holds each of %i promises once, numbered, none cut between pages',
    (count) => {
      const { drawnPages, warnings } = sheetOf(count, { hasScript: false })
      expect(warnings).toEqual([])
      const all = drawnPages.map(pageWords).join(' ')
      expect(all.split('c’est fait').length - 1).toBe(count + 2)
      for (const page of drawnPages) {
        for (const mark of drawnTexts(page).slice(0, -3)) {
          expect(boundsOf(mark).bottom).toBeLessThan(page.heightMm - 10)
        }
      }
    },
  )

  it('leaves no empty line over the boxes of what has no date', () => {
    const pages = sheetOf(3, { hasScript: false }).drawnPages
    const gaps = pages.flatMap((page) => {
      const lines = drawnTexts(page).filter(({ size }) => size === 20)
      const boxes = drawnTexts(page).filter(({ text }) => text === 'c’est fait')
      return boxes.map(
        ({ y }) => y - Math.max(...lines.map((line) => line.y).filter((at) => at < y)),
      )
    })
    expect(gaps).toHaveLength(5)
    expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(1.5)
  })

  it('says promises in 20 points or more: they are read by a circle', () => {
    const said = sheetOf(3, { hasScript: false }).drawnPages.flatMap(drawnTexts)
    const promise = said.filter(({ text }) => /gombo|mairie|bouture/u.test(text))
    expect(promise.length).toBeGreaterThan(2)
    for (const { size } of promise) expect(size).toBeGreaterThanOrEqual(20)
  })

  it('tells two people of one first name apart by an initial, and prints no family name', () => {
    const opening = printableOpening(
      sessionOpening('s2', '2026-12-01', {
        sessions: [
          { id: 's1', title: 'Jardin', challengeId: 'g1' },
          { id: 's2', title: 'Suite', challengeId: 'g1' },
        ],
        sessionParts: [
          { sessionId: 's1', date: '2026-11-10' },
          { sessionId: 's2', date: '2026-12-01' },
        ],
        participations: [],
        attendances: [],
        commitments: [
          commitment(),
          commitment({ id: 'c2', order: 'a1', personId: 'p2' }),
          commitment({ id: 'c3', order: 'a2', personId: 'p3' }),
          commitment({ id: 'c4', order: 'a3', personId: null, personName: 'Tatie' }),
          commitment({ id: 'c5', order: 'a4' }),
        ],
        commitmentEvents: events({ commitmentId: 'c5', kind: 'kept' }),
        introductions: [],
        experiments: [],
        pieces: [],
        people: [
          person('p1', 'Marie', 'Balustre'),
          person('p2', 'Marie', 'Cyrille'),
          person('p3', 'Joël', 'Mormin'),
        ],
      }),
    )
    expect(opening?.promises.map(({ firstName }) => firstName)).toEqual([
      'Marie B.',
      'Marie C.',
      'Joël',
      'Tatie',
    ])
  })

  it('names nobody who was erased, in the place that a promise or a meeting had', () => {
    const gone = { ...person('p1', 'Personne effacée', ''), isErased: true }
    const meeting = { needText: 'Un camion', state: 'introduced' as const, needPersonId: 'p1' }
    const opening = printableOpening({
      group: [],
      commitments: [
        {
          commitment: commitment(),
          before: { state: 'open', dueDate: null, dueText: '' },
          from: { id: 's1', title: 'Jardin', day: null },
        },
      ] as never,
      introductions: [{ ...meeting, offerPersonId: 'p3' }] as never,
      experiments: [],
      people: new Map([gone, person('p3', 'Joël', 'Mormin')].map((one) => [one.id, one])),
    })
    expect(movedLines(opening, context).map(({ number, who }) => [number, who])).toEqual([
      [1, ''],
      [2, 'Joël'],
    ])
  })

  it('is another print once a promise is carried over, and the same while nothing moves', () => {
    const print = (promises: number) =>
      printableFingerprint(
        whatMovedSheet,
        whatMovedSheet.read({}),
        { ...samplePrintableData(12), opening: sampleOpening(promises) },
        'fr',
      )
    expect(print(3)).toBe(print(3))
    expect(print(3)).not.toBe(print(4))
  })

  it('is not all to hang up: the sheets that are read aloud stay in the hand', () => {
    const doneWith = (options: Record<string, unknown>) =>
      whatMovedSheet.facts(whatMovedSheet.read(options), samplePrintableData(3)).afterwards
    expect(doneWith({})).toEqual(['hang', 'keepLast'])
    expect(doneWith({ hasScript: false })).toEqual(['hang'])
  })

  it('reads each promise aloud on its own sheet, by the number of the large one', () => {
    const script = sheetOf(3).drawnPages.at(-1)
    expect(script && pageWords(script)).toContain('À lire à voix haute')
    expect(script && pageWords(script).replace(/\s+/gu, ' ')).toContain('Appeler la mairie')
  })
})

const person = (id: string, firstName: string, lastName: string) =>
  aPerson(id, { firstName, lastName, phone: '+33639980000' })
