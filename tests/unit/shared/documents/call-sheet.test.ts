import { describe, expect, it } from 'vitest'
import { callSheetPages } from '#shared/documents/call-sheet-document.ts'
import { callSheetModel } from '#shared/documents/call-sheet-model.ts'
import { planModel } from '#shared/documents/plan-model.ts'
import { formatYearlessDay } from '#shared/domain/dates.ts'
import { EMPTY_PERSON } from '#shared/domain/empty-person.ts'
import { contactWay } from '#shared/domain/outreach/contact-way.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import type { ParticipationStatus } from '#shared/schemas/session.schema.ts'
import { pageWords } from '#tests/helpers/drawn-text.ts'
import { boundsOf } from '#tests/helpers/mark-bounds.ts'
import { longPlanRows, planRows } from '#tests/helpers/sample-plan.ts'
import { printContext, samplePeople } from '#tests/helpers/sample-sheets.ts'

const context = printContext()

const person = (id: string, changes: Partial<Person> = {}): Person => ({
  ...EMPTY_PERSON,
  id,
  mergedInto: null,
  firstName: 'Léa',
  lastName: id.toUpperCase(),
  phone: '+33639981234',
  createdAt: '2026-11-01T00:00:00Z',
  ...changes,
})

const participation = (personId: string, status: ParticipationStatus = 'invited') => ({
  id: `session-1.${personId}`,
  sessionId: 'session-1',
  personId,
  status,
  order: personId,
  addedAt: '2026-11-01T00:00:00Z',
})

const rowsOf = (
  people: readonly Person[],
  statuses: Readonly<Record<string, ParticipationStatus>> = {},
) => ({
  ...planRows(),
  people,
  participations: people.map(({ id }) => participation(id, statuses[id])),
  contactEvents: [],
})

describe('model of the call sheet', () => {
  it('sorts by channel, then by name', () => {
    const { people } = callSheetModel(
      rowsOf([
        person('zoé', { preferredContact: 'phone' }),
        person('ali', { preferredContact: 'whatsapp' }),
        person('béa', { preferredContact: 'phone' }),
        person('eve', { preferredContact: null }),
      ]),
    )
    expect(people.map(({ id }) => id)).toEqual(['béa', 'eve', 'zoé', 'ali'])
  })

  it('has no line for whoever was erased, whom nobody can call', () => {
    const rows = rowsOf([person('zoé'), person('', { id: 'gone', phone: '', isErased: true })])
    expect(callSheetModel(rows).people.map(({ id }) => id)).toEqual(['zoé'])
    expect(callSheetModel(rows, { withConfirmed: true }).people).toHaveLength(1)
  })

  it('puts people under the channel that can be used, as the screen does, and says what they prefer', () => {
    const rows = rowsOf([
      person('ali', { preferredContact: 'email', email: '' }),
      person('béa', { preferredContact: null, phone: '', email: 'bea@exemple.invalid' }),
      person('eve', { preferredContact: 'whatsapp', phone: '+33596981234' }),
      person('zoé', { preferredContact: null, phone: '' }),
    ])
    const model = callSheetModel(rows)
    expect(model.people.map(({ id, channel, unmet }) => [id, channel, unmet])).toEqual([
      ['ali', 'phone', 'email'],
      ['eve', 'phone', 'whatsapp'],
      ['béa', 'email', null],
      ['zoé', 'none', null],
    ])
    const onScreen = new Map(rows.people.map((one) => [one.id, contactWay(one)?.channel ?? 'none']))
    expect(model.people.every(({ id, channel }) => onScreen.get(id) === channel)).toBe(true)
    const [page] = callSheetPages(model, context)
    expect(page && pageWords(page)).toContain('WhatsApp préféré, mais rien ne le permet')
  })

  it('calls nobody who declined, and those who come only to remind them', () => {
    const rows = rowsOf([person('a'), person('b'), person('c')], { b: 'declined', c: 'confirmed' })
    expect(callSheetModel(rows).people.map(({ id }) => id)).toEqual(['a'])
    const reminded = callSheetModel(rows, { withConfirmed: true }).people
    expect(reminded.map(({ id, comes }) => [id, comes])).toEqual([
      ['a', false],
      ['c', true],
    ])
  })

  it('makes one line of two records merged into one', () => {
    const rows = rowsOf([person('a'), person('b', { mergedInto: 'a' })])
    expect(callSheetModel(rows).people.map(({ id }) => id)).toEqual(['a'])
  })

  it('takes the firmer answer of two merged records, as lists and the bilan do', () => {
    const people = [person('a'), person('b', { mergedInto: 'a' })]
    for (const [a, b] of [
      ['confirmed', 'declined'],
      ['declined', 'confirmed'],
    ] as const) {
      const rows = rowsOf(people, { a, b })
      const reminded = callSheetModel(rows, { withConfirmed: true }).people
      expect(reminded.map(({ id, comes }) => [id, comes])).toEqual([['a', true]])
      expect(planModel({ ...rows, session: { ...rows.session, expectedCount: null } }).people).toBe(
        1,
      )
    }
  })

  it('is planned beside an agenda that expects nobody erased', () => {
    const rows = rowsOf([person('a'), person('gone', { isErased: true })])
    const session = { ...rows.session, expectedCount: null }
    expect(planModel({ ...rows, session }).people).toBe(1)
  })

  it('writes the number as one reads it, and how often it was tried', () => {
    const event = {
      id: 'e',
      sessionId: 'session-1',
      personId: 'a',
      channel: 'phone' as const,
      outcome: 'noAnswer' as const,
      facilitatorId: null,
      at: '2026-11-20T12:00:00Z',
      note: '',
    }
    const rows = { ...rowsOf([person('a')]), contactEvents: [event, { ...event, id: 'f' }] }
    expect(callSheetModel(rows).people[0]).toMatchObject({ phone: '06 39 98 12 34', tries: 2 })
  })
})

describe('call sheet', () => {
  const many = samplePeople(60).map(({ id, firstName, lastName }, index) =>
    person(id, {
      firstName,
      lastName,
      preferredContact:
        (['phone', 'sms', 'whatsapp', 'email', 'inPerson', null] as const)[index % 6] ?? null,
    }),
  )

  it('says on every page that it is private, with the code and the page', () => {
    const pages = callSheetPages(callSheetModel(rowsOf(many)), context).map(pageWords)
    pages.forEach((words, index) => {
      expect(words).toContain('Feuille privée – à ne pas laisser sur la table')
      expect(words).toContain('K7FR')
      expect(words).toContain(`Page ${index + 1} / ${pages.length}`)
    })
  })

  it('breaks a name between its two parts: « Marie-Antoinette de / Saint-Aubin-Montlouis » was called', () => {
    const long = { firstName: 'Marie-Antoinette', lastName: 'de Saint-Aubin-Montlouis' }
    const model = callSheetModel(rowsOf([person('a', long), person('b', { lastName: 'Belrose' })]))
    const words = callSheetPages(model, context).map(pageWords).join('\n')
    expect(words).toContain('Marie-Antoinette\nde Saint-Aubin-Montlouis')
    expect(words).toContain('Léa Belrose')
  })

  it('lists all of sixty people, each whole with five boxes on one page', () => {
    const { people } = callSheetModel(rowsOf(many))
    const pages = callSheetPages(callSheetModel(rowsOf(many)), context)
    const words = pages.map(pageWords)
    expect(people).toHaveLength(60)
    for (const { name } of people) {
      const on = words.filter((page) => page.replace(/\s/gu, '').includes(name.replace(/\s/gu, '')))
      expect(on, name).toHaveLength(1)
    }
    for (const page of words) {
      const count = (box: string) => page.split('\n').filter((line) => line === box).length
      expect(count('joint·e')).toBe(count('rappeler'))
    }
  })

  it('draws nothing outside of the printable paper', () => {
    for (const page of callSheetPages(callSheetModel(rowsOf(many)), context)) {
      for (const mark of page.marks) {
        const { left, right, bottom } = boundsOf(mark)
        expect(left).toBeGreaterThanOrEqual(11.5)
        expect(right).toBeLessThanOrEqual(198.6)
        expect(bottom).toBeLessThanOrEqual(290)
      }
    }
  })

  it('gives two lines to say, with the day, the hour and the place', () => {
    const [words = ''] = callSheetPages(callSheetModel(rowsOf(many)), context).map(pageWords)
    const said = words.replaceAll('\u00a0', ' ').replaceAll('\n', ' ')
    expect(said).toContain('Bonjour, c’est')
    expect(said).toContain('samedi 28 novembre à 9 h (Médiathèque de la Savane')
  })

  it('says every day of a session that takes several, each at its first hour', () => {
    const rows = { ...rowsOf([person('a')]), ...longPlanRows() }
    const days = new Set(rows.parts.map(({ date }) => date))
    const { people, participations } = rowsOf([person('a')])
    const model = callSheetModel({ ...rows, people, participations })
    const [words = ''] = callSheetPages(model, context).map(pageWords)
    const said = words.replaceAll('\u00a0', ' ').replaceAll('\n', ' ')
    expect(days.size).toBeGreaterThan(1)
    for (const { date } of rows.parts) expect(said).toContain(formatYearlessDay(date, 'fr'))
    expect(said).toContain(', puis ')
  })

  it('says the team’s own words instead, when there are any', () => {
    const rows = rowsOf(many)
    const wording = { piece: 'call' as const, text: 'Bonjour !\nOn vous attend.', basedOn: '' }
    const session = { ...rows.session, invitationWordings: [wording] }
    const [words = ''] = callSheetPages(callSheetModel({ ...rows, session }), context).map(
      pageWords,
    )
    expect(words).toContain('On vous attend.')
    expect(words).not.toContain('Est-ce que vous viendrez')
  })

  it('says that nobody is left rather than print an empty page', () => {
    const words = callSheetPages(callSheetModel(rowsOf([])), context).map(pageWords)
    expect(words.join()).toContain('il ne reste personne à joindre')
  })

  it('goes on a second page with the team’s own words when they are long, and drops none', () => {
    const lines = Array.from({ length: 120 }, (_, index) => `Phrase numéro ${index}.`)
    const rows = rowsOf([person('a')])
    const session = {
      ...rows.session,
      invitationWordings: [{ piece: 'call' as const, text: lines.join('\n'), basedOn: 'x' }],
    }
    const pages = callSheetPages(callSheetModel({ ...rows, session }), context)
    const words = pages.map(pageWords).join('\n')
    for (const line of [...lines, 'Léa A']) expect(words).toContain(line)
    for (const page of pages) {
      for (const mark of page.marks) expect(boundsOf(mark).bottom).toBeLessThanOrEqual(290)
    }
  })
})
