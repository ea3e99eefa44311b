import { describe, expect, it } from 'vitest'
import { certificates } from '#shared/documents/printables/people/certificates.ts'
import type { PrintableData } from '#shared/documents/printables/printable.ts'
import { FOOT_TOP } from '#shared/documents/printables/printable-frame.ts'
import { drawnTexts, pageWords } from '#tests/helpers/drawn-text.ts'
import { boundsOf } from '#tests/helpers/mark-bounds.ts'
import { samplePrintableData } from '#tests/helpers/sample-printables.ts'
import { printContext } from '#tests/helpers/sample-sheets.ts'

const context = printContext()
const after = { ...context, printedAt: '2026-11-25T11:05:00Z' }
const wordsOf = (
  data: PrintableData,
  options: Record<string, unknown> = {},
  when = context,
): readonly string[] =>
  certificates
    .build(certificates.read(options), data, when)
    .drawnPages.map((page) => pageWords(page).replace(/\n/gu, ' '))

/** The first stays all along, the second leaves early, the others do not come. */
const typed = (count: number): PrintableData => {
  const data = samplePrintableData(count)
  return {
    ...data,
    people: data.people.map((person, index) => ({
      ...person,
      attended:
        index === 0
          ? { minutes: 210, partIds: ['part-1'] }
          : index === 1
            ? { minutes: 95, partIds: ['part-1'] }
            : { minutes: 0, partIds: [] },
    })),
  }
}

describe('certificates of attendance', () => {
  it('break a long name between first and family name', () => {
    const data = typed(1)
    const people = data.people.map((person) => ({
      ...person,
      firstName: 'Marie-Antoinette-Josephine',
      lastName: 'DE LA ROCHE-SAINT-ANDRÉ',
    }))
    const [page] = certificates.build(
      certificates.read({}),
      { ...data, people },
      context,
    ).drawnPages
    expect(page && drawnTexts(page).map(({ text }) => text)).toContain('De La Roche-Saint-André')
  })

  it('certify nobody for having been invited: one blank, and why, while nothing is typed', () => {
    const data = samplePrintableData(6)
    const [page, ...others] = wordsOf(data)
    expect(others).toEqual([])
    for (const { lastName } of data.people) expect(page).not.toContain(lastName)
    const { warnings } = certificates.build(certificates.read({}), data, context)
    expect(warnings).toEqual([{ kind: 'attendanceNotTyped', where: 'Attestations de présence' }])
  })

  it('say on a blank one no hours of anybody: « 3 h 30 » was printed before a name was written', () => {
    const data = samplePrintableData(6)
    const rulesOf = (options: Record<string, unknown>, of = data) =>
      certificates
        .build(certificates.read(options), of, context)
        .drawnPages.flatMap(({ marks }) => marks)
        .filter(({ kind }) => kind === 'line').length
    const [blank] = wordsOf(data)
    expect(blank).toContain('Mardi 24\u00a0novembre 2026 ')
    expect(blank).toContain('Durée de présence Où')
    expect(blank).not.toMatch(/\d\u00a0h/u)
    // A line to write them on, unless hours are not wanted.
    expect(rulesOf({})).toBe(rulesOf({ hours: false }) + 1)
    expect(wordsOf(data, { hours: false })[0]).not.toContain('Durée de présence')
  })

  it('are printed beforehand for those named one by one, for the hours planned', () => {
    const data = samplePrintableData(6)
    const people = data.people.slice(0, 2).map(({ id }) => id)
    const pages = wordsOf(data, { people })
    expect(pages).toHaveLength(2)
    for (const page of pages) expect(page).toContain('3\u00a0h\u00a030')
    const { warnings } = certificates.build(certificates.read({ people }), data, context)
    expect(warnings).toEqual([])
  })

  it('certify nobody who was absent, even when asked for by name', () => {
    const data = typed(6)
    expect(wordsOf(data)).toHaveLength(2)
    const absent = data.people[4]
    const asked = wordsOf(data, { people: [absent?.id, 'long-2'] })
    expect(asked).toHaveLength(1)
    expect(asked[0]).toContain('Maximilien')
  })

  it('count what somebody who left early stayed, and claim no hours of the part for them', () => {
    const [whole, early] = wordsOf(typed(3))
    expect(whole).toMatch(/9\u00a0h – 12\u00a0h\u00a030/u)
    expect(early).toContain('1\u00a0h\u00a035')
    expect(early).not.toContain('12\u00a0h\u00a030')
  })

  it('say only the half-days that somebody came to', () => {
    const base = samplePrintableData(1)
    const head = base.head
    if (head === null) throw new Error('no session')
    const data: PrintableData = {
      ...base,
      head: {
        ...head,
        parts: [
          { id: 'one', date: '2026-11-24', start: '09:00', end: '12:00' },
          { id: 'two', date: '2026-11-26', start: '09:00', end: '12:00' },
        ],
      },
      people: base.people.map((person) => ({
        ...person,
        attended: { minutes: 180, partIds: ['two'] },
      })),
    }
    const [page] = wordsOf(data)
    expect(page).toContain('26\u00a0novembre')
    expect(page).not.toContain('24\u00a0novembre 2026, 9')
    expect(page).toContain('3\u00a0h')
  })

  it('leave the date to be written when printed before the session: none is dated ahead of it', () => {
    const data = samplePrintableData(1)
    const everyone = { people: data.people.map(({ id }) => id) }
    const [before] = wordsOf(data, everyone)
    expect(before).not.toContain('le lundi 23\u00a0novembre')
    const [later] = wordsOf(data, everyone, after)
    expect(later).toContain('le mercredi 25\u00a0novembre 2026')
  })

  it('never cut a name, and cite no article of law', () => {
    const data = samplePrintableData(60)
    const pages = wordsOf(data, { people: data.people.map(({ id }) => id) })
    expect(pages).toHaveLength(60)
    for (const page of pages) expect(page).not.toMatch(/article|L\.? ?\d{4}/iu)
    const [first] = pages
    expect(first).toContain('Marie-Thérèse-Bernadette de la Roche-Montplaisir de Saint-Aubin')
  })

  it('leave one blank when there is nobody to certify', () => {
    expect(wordsOf(samplePrintableData(0))).toHaveLength(1)
    expect(wordsOf(samplePrintableData(5, false))).toHaveLength(1)
  })

  it.each(['a4', 'letter'])(
    'keep the place to sign above the foot whatever is long (%s)',
    (paper) => {
      const data = typed(2)
      const long =
        'Cultiver ensemble un jardin créole et partager les récoltes avec le quartier, '.repeat(3)
      const { head, organisation } = data
      if (head === null) throw new Error('no session')
      const { drawnPages } = certificates.build(
        certificates.read({ paper, signer: long.slice(0, 200), place: 'Le Lamentin' }),
        {
          ...data,
          organisation: { ...organisation, name: long.slice(0, 90), address: long.slice(0, 80) },
          head: {
            ...head,
            session: { ...head.session, title: long, module: long.slice(0, 100) },
            facilitators: [...head.facilitators, ...head.facilitators, ...head.facilitators],
          },
        },
        after,
      )
      for (const { marks, heightMm } of drawnPages) {
        const lowest = Math.max(...marks.slice(0, -3).map((mark) => boundsOf(mark).bottom))
        expect(lowest).toBeLessThanOrEqual(heightMm - FOOT_TOP)
      }
    },
  )
})
