import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currentConsents } from '#shared/domain/consents.ts'
import { addDays } from '#shared/domain/dates.ts'
import { dueProofs } from '#shared/domain/privacy/due-proofs.ts'
import { yearsAfter } from '#shared/domain/privacy/funder-holds.ts'
import { dueForPurge, yearsBefore } from '#shared/domain/privacy/retention.ts'
import { exampleRows } from '#shared/example/example-rows.ts'
import type { Photo } from '#shared/schemas/outcome.schema.ts'
import type { ConsentEvent } from '#shared/schemas/people.schema.ts'
import type { PrivacySettings } from '#shared/schemas/privacy.schema.ts'
import { photosOf } from '#tests/helpers/sample-report.ts'

const rows = exampleRows('2026-11-23')
const settings = (people: number | null): PrivacySettings => ({
  id: 'privacy',
  years: { people, proofs: null, attendance: null, requests: null, exports: null },
  confirmedOn: null,
  reviewedOn: null,
})

describe('what is to be purged', () => {
  const [person] = rows.people.filter(({ mergedInto }) => mergedInto === null)
  const [session] = rows.sessions
  if (!person || !session) throw new Error('The example is empty')
  const day = '2026-11-23'
  /** One person whose record is old, and one session held on that day. */
  const only = (date: string, fields: Partial<typeof rows>) => ({
    ...rows,
    people: [{ ...person, createdAt: '2015-01-10T12:00:00.000Z' }],
    sessionParts: rows.sessionParts.slice(0, 1).map((part) => ({
      ...part,
      id: 'part',
      sessionId: session.id,
      date,
    })),
    participations: [],
    attendances: [],
    contactEvents: [],
    consentEvents: [],
    privacyRequests: [],
    commitmentEvents: [],
    introductions: [],
    ...fields,
  })
  const due = (state: typeof rows, today = day) => dueForPurge(state, null, today).people
  const invitation = { ...rows.participations[0], personId: person.id, sessionId: session.id }
  const signed = {
    ...rows.attendances[0],
    personId: person.id,
    sessionId: session.id,
    partId: 'part',
    status: 'present' as const,
  } as (typeof rows.attendances)[number]

  it('counts from the session they came to: neither an invitation nor an absence is a contact', () => {
    const participations = [{ ...invitation, status: 'invited' } as (typeof rows.participations)[0]]
    const invited = due(only('2026-06-01', { participations }))
    expect(invited).toMatchObject([{ id: person.id, because: 'created', lastDay: '2015-01-10' }])
    const absent = only('2026-06-01', { attendances: [{ ...signed, status: 'absent' }] })
    expect(due(absent)).toMatchObject([{ because: 'created' }])
    expect(due(only('2026-06-01', { attendances: [signed] }))).toEqual([])
    expect(due(only('2021-06-01', { attendances: [signed] }))).toMatchObject([
      { because: 'session', lastDay: '2021-06-01', keptUntil: '2024-06-01' },
    ])
  })

  it('takes no planned day for a contact, and waits for whoever is expected', () => {
    const participations = [
      { ...invitation, status: 'confirmed' } as (typeof rows.participations)[0],
    ]
    const expected = only('2026-12-28', { participations })
    expect(due(expected)).toEqual([])
    // Its day is not chosen yet.
    expect(due({ ...expected, sessionParts: [] })).toEqual([])
    // Never typed up: once the day is over, it proves nothing.
    expect(due(expected, '2026-12-29')).toMatchObject([{ because: 'created' }])
    expect(due(only('2026-12-28', { attendances: [signed] }))).toMatchObject([
      { because: 'created' },
    ])
  })

  it('counts a call, a message and a consent, and says what would go', () => {
    const call = { ...rows.contactEvents[0], personId: person.id, at: '2022-03-04T12:00:00.000Z' }
    const consent = { ...rows.consentEvents[0], personId: person.id, date: '2021-03-04' }
    const state = only('2020-01-01', {
      contactEvents: [call as (typeof rows.contactEvents)[0]],
      consentEvents: [consent as (typeof rows.consentEvents)[0]],
    })
    expect(due(state)).toMatchObject([
      { because: 'contact', lastDay: '2022-03-04', keptUntil: '2025-03-04', linesGoing: 2 },
    ])
    expect(due(state)[0]?.goes).toContain('phone')
    expect(due({ ...state, contactEvents: [] })).toMatchObject([
      { because: 'consent', linesGoing: 1 },
    ])
  })

  it('waits for whoever asked about their data: what they ask for must be there to be given', () => {
    const asked = (receivedOn: string, answeredOn: string | null, personId = person.id) =>
      only('2020-01-01', {
        privacyRequests: [
          {
            id: 'r',
            kind: 'access',
            personId,
            personName: '',
            receivedOn,
            dueOn: receivedOn,
            answeredOn,
            note: '',
            createdAt: `${receivedOn}T12:00:00.000Z`,
          },
        ],
      })
    expect(due(asked('2026-11-20', null))).toEqual([])
    // However late the answer is.
    expect(due(asked('2019-01-02', null))).toEqual([])
    expect(due(asked('2019-01-02', '2019-01-20'))).toMatchObject([
      { because: 'request', lastDay: '2019-01-02' },
    ])
    // Asked so long ago that the request is no recent contact: only the wait for an answer holds them.
    const merged = asked('2019-01-02', null, 'former')
    const people = [...merged.people, { ...person, id: 'former', mergedInto: person.id }]
    expect(due({ ...merged, people })).toEqual([])
  })

  it('counts news of a commitment, and an introduction that was made', () => {
    const promised = {
      commitments: [{ ...rows.commitments[0], id: 'c', personId: person.id } as never],
      commitmentEvents: [
        {
          ...rows.commitmentEvents[0],
          commitmentId: 'c',
          kind: 'called',
          date: '2022-05-06',
        } as never,
      ],
    }
    expect(due(only('2020-01-01', promised))).toMatchObject([
      { because: 'commitment', lastDay: '2022-05-06' },
    ])
    const introduced = (introducedOn: string | null) =>
      only('2020-01-01', {
        introductions: [
          {
            ...rows.introductions[0],
            needPersonId: 'other',
            offerPersonId: person.id,
            proposedOn: '2026-10-01',
            introducedOn,
            closedOn: null,
          } as never,
        ],
      })
    expect(due(introduced('2026-10-02'))).toEqual([])
    // They heard nothing of what was only proposed.
    expect(due(introduced(null))).toMatchObject([{ because: 'created' }])
  })

  it('is nothing while nobody is past the proposed three years, and everybody long after', () => {
    expect(dueForPurge(rows, null, '2026-11-23').people).toEqual([])
    const alive = rows.people.filter(({ mergedInto }) => mergedInto === null)
    expect(dueForPurge(rows, null, '2040-01-01').people).toHaveLength(alive.length)
  })

  it('takes the 28 for a 29 February', () => {
    expect(yearsBefore('2028-02-29', 3)).toBe('2025-02-28')
  })
})

describe('what a funder asks to keep longer', () => {
  const session = rows.sessions.find(({ id }) =>
    rows.attendances.some(({ sessionId, status }) => sessionId === id && status === 'present'),
  )
  const part = rows.sessionParts.find(({ sessionId }) => sessionId === session?.id)
  if (!session || !part) throw new Error('Nobody came in the example')
  const scan = { ...photosOf(session.id)[0], id: 'scan', kind: 'signedSheet' } as const
  const kept = (keepYears: number | null) => ({
    ...rows,
    photos: [scan as Photo],
    funders: [{ id: 'f', name: 'FSE+', sentence: '', logoHash: null, order: 'a0', keepYears }],
    sessions: rows.sessions.map((one) =>
      one.id === session.id ? { ...one, funderIds: ['f'] } : one,
    ),
  })
  const came = new Set(
    rows.attendances
      .filter(({ sessionId, status }) => sessionId === session.id && status !== 'absent')
      .map(({ personId }) => personId),
  )

  it('stays, with who came, for as long as the longer duration: the strictest wins', () => {
    const free = dueForPurge(kept(null), null, '2035-01-01')
    expect(free.signedSheetIds).toEqual(['scan'])
    expect(free.held).toEqual([])
    const held = dueForPurge(kept(10), null, '2035-01-01')
    expect(held.signedSheetIds).toEqual([])
    expect(held.held.length).toBeGreaterThan(0)
    for (const { id, funderId, until } of held.held) {
      expect([came.has(id), funderId, until]).toEqual([true, 'f', yearsAfter(part.date, 10)])
    }
    expect(held.people.length + held.held.length).toBe(free.people.length)
    for (const { id } of held.people) expect(held.held.map((one) => one.id)).not.toContain(id)
  })

  it('stays through the last day that the funder asks for, and no longer', () => {
    const until = yearsAfter(part.date, 10)
    const onLastDay = dueForPurge(kept(10), null, until)
    expect(onLastDay.signedSheetIds).toEqual([])
    expect(onLastDay.held.map(({ id }) => id).toSorted()).toEqual(
      dueForPurge(kept(10), null, addDays(until, -1))
        .held.map(({ id }) => id)
        .toSorted(),
    )
    expect(onLastDay.held.length).toBeGreaterThan(0)
    const dayAfter = dueForPurge(kept(10), null, addDays(until, 1))
    expect(dayAfter.signedSheetIds).toEqual(['scan'])
    expect(dayAfter.held).toEqual([])
  })

  it('shortens nothing: an organisation that keeps longer keeps', () => {
    const due = dueForPurge(kept(1), settings(30), '2029-01-01')
    expect(due.signedSheetIds).toEqual([])
    expect(due.people).toEqual([])
    expect(dueForPurge(kept(1), null, '2030-01-01').held).toEqual([])
  })

  it('ends the day after its last day', () => {
    const last = yearsAfter(part.date, 8)
    expect(dueForPurge(kept(8), null, last).signedSheetIds).toEqual([])
    expect(dueForPurge(kept(8), null, addDays(last, 1)).signedSheetIds).toEqual(['scan'])
  })
})

describe('old proofs of consent', () => {
  const event = fc.record({
    id: fc.uuid(),
    personId: fc.constantFrom('p1', 'p2'),
    purpose: fc.constantFrom('newsletter' as const, 'photos' as const),
    decision: fc.constantFrom('given' as const, 'refused' as const, 'withdrawn' as const),
    date: fc.constantFrom('2015-01-01', '2018-06-01', '2021-01-01', '2024-06-01', '2026-01-01'),
    channel: fc.constantFrom('paper' as const, 'import' as const),
    proof: fc.constant('confirmed' as const),
    source: fc.constant(''),
    recordedAt: fc.constantFrom('2026-01-01T12:00:00.000Z', '2026-02-01T12:00:00.000Z'),
  })

  it('change nothing of what holds today when they go, and none of them ended lately', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), (events) => {
        const due = new Set(dueProofs(events, '2021-11-23'))
        const left = events.filter(({ id }) => !due.has(id))
        for (const personId of ['p1', 'p2']) {
          const own = (list: readonly ConsentEvent[]) =>
            currentConsents(list.filter((one) => one.personId === personId))
          expect(own(left)).toEqual(own(events))
        }
        for (const { id, date } of events) if (due.has(id)) expect(date < '2021-11-23').toBe(true)
      }),
    )
  })

  it('go once another decision ended them that long ago, and a withdrawal stays', () => {
    const made = (id: string, decision: ConsentEvent['decision'], date: string): ConsentEvent => ({
      id,
      personId: 'p1',
      purpose: 'photos',
      decision,
      date,
      channel: 'paper',
      proof: 'confirmed',
      source: 'K7FR-EM',
      recordedAt: `${date}T12:00:00.000Z`,
    })
    const events = [made('a', 'given', '2015-01-01'), made('b', 'withdrawn', '2020-05-05')]
    expect(dueProofs(events, '2020-05-06')).toEqual(['a'])
    expect(dueProofs(events, '2020-05-05')).toEqual([])
    const due = dueForPurge({ ...rows, consentEvents: events }, null, '2025-05-06')
    expect(due.proofIds).toEqual(['a'])
  })
})

describe('a consent that was taken back', () => {
  const event = (fields: Partial<ConsentEvent>): ConsentEvent => ({
    id: 'c1',
    personId: 'p1',
    purpose: 'newsletter',
    decision: 'given',
    date: '2026-01-01',
    channel: 'paper',
    proof: 'confirmed',
    source: '',
    recordedAt: '2026-01-01T12:00:00.000Z',
    ...fields,
  })

  it('does not come back with a list imported later, and does with a new sheet', () => {
    const withdrawn = event({ id: 'c2', decision: 'withdrawn', date: '2026-02-01' })
    const imported = event({ id: 'c3', channel: 'import', date: '2026-03-01' })
    const again = event({ id: 'c4', date: '2026-04-01' })
    const first = event({})
    expect(currentConsents([first, imported, withdrawn]).newsletter?.decision).toBe('withdrawn')
    expect(currentConsents([imported, again, first, withdrawn]).newsletter?.id).toBe('c4')
    expect(currentConsents([imported]).newsletter?.id).toBe('c3')
  })

  it('stays proven by a sheet signed before the list that repeats it was imported', () => {
    const imported = event({ id: 'c3', channel: 'import', proof: 'toConfirm', date: '2026-07-26' })
    const sheet = event({ id: 'c5', date: '2026-06-12', recordedAt: '2026-11-23T12:00:00.000Z' })
    expect(currentConsents([sheet, imported]).newsletter?.id).toBe('c5')
    const withdrawn = event({ id: 'c2', decision: 'withdrawn', date: '2026-08-01' })
    expect(currentConsents([sheet, imported, withdrawn]).newsletter?.id).toBe('c2')
  })
})
