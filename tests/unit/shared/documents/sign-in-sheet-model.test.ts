import { describe, expect, it } from 'vitest'
import { type SignInSheetRows, signInSheetModel } from '#shared/documents/sign-in-sheet-model.ts'
import { EMPTY_SESSION, EMPTY_VENUE } from '#shared/domain/empty-rows.ts'
import { entryLines } from '#shared/domain/entry-lines.ts'
import type { Person } from '#shared/schemas/people.schema.ts'
import type { Participation, ParticipationStatus } from '#shared/schemas/session.schema.ts'
import { aPerson } from '#tests/helpers/attendance-builders.ts'
import { samplePng } from '#tests/helpers/sample-sheets.ts'

const createdAt = '2026-11-01T12:00:00Z'
const hash = 'a'.repeat(64)

const person = (id: string, lastName: string, mergedInto: string | null = null): Person =>
  aPerson(id, {
    firstName: 'Léa',
    lastName,
    structure: 'Coopérative',
    communeCode: '97213',
    phone: '+33639980001',
    email: 'lea@exemple.invalid',
    notes: 'à rappeler',
    mergedInto,
  })

const invite = (
  personId: string,
  status: ParticipationStatus = 'invited',
  sessionId = 's1',
): Participation => ({ id: personId, sessionId, personId, status, order: 'a0', addedAt: createdAt })

const rows = (changes: Partial<SignInSheetRows> = {}): SignInSheetRows => ({
  organisation: {
    id: 'organisation',
    name: 'Lakou Savann',
    communeCode: '97209',
    address: '12 rue des Flamboyants',
    siret: '',
    activityNumber: '',
    logoHash: hash,
    privacyContact: '',
    collects: [],
    isExample: false,
    createdAt,
  },
  session: {
    ...EMPTY_SESSION,
    id: 's1',
    code: 'K7FR',
    title: 'Jardin créole',
    format: 'livingLab',
    module: '',
    venueId: 'v1',
    facilitatorIds: ['f2', 'f1'],
    funderIds: ['b1'],
    deckIds: [],
    expectedCount: null,
    signInMode: 'workshop',
    blankLines: 4,
    notes: '',
    createdAt,
  },
  parts: [
    {
      id: 'p2',
      sessionId: 's1',
      date: '2026-11-25',
      start: '09:00',
      end: '12:00',
      anonymousCount: 0,
    },
    {
      id: 'p1',
      sessionId: 's1',
      date: '2026-11-24',
      start: '14:00',
      end: '17:00',
      anonymousCount: 0,
    },
    {
      id: 'px',
      sessionId: 's2',
      date: '2026-11-20',
      start: '09:00',
      end: '12:00',
      anonymousCount: 0,
    },
  ],
  venues: [
    {
      ...EMPTY_VENUE,
      id: 'v1',
      name: 'Médiathèque',
      kind: 'library',
      address: '',
      communeCode: 'other',
      notes: '',
    },
  ],
  facilitators: [
    { id: 'f1', firstName: 'Rosalie', lastName: 'Clairon', role: '', order: 'a0' },
    { id: 'f2', firstName: 'Paul', lastName: 'Térèse', role: '', order: 'a1' },
    { id: 'f3', firstName: 'Ève', lastName: 'Absente', role: '', order: 'a2' },
  ],
  funders: [{ id: 'b1', name: 'Europe', sentence: '', logoHash: 'b'.repeat(64), order: 'a0' }],
  people: [person('1', 'Zami'), person('2', 'Élisée'), person('3', 'Duval')],
  participations: [invite('1'), invite('2', 'confirmed'), invite('3', 'declined')],
  attendances: [],
  today: '2026-11-24',
  version: 2,
  images: { [hash]: samplePng(30, 20, [1, 2, 3]) },
  ...changes,
})

describe('model of a sign-in sheet', () => {
  it('lists who may come, sorted as people look for themselves, without those who declined', () => {
    expect(signInSheetModel(rows()).people.map(({ lastName }) => lastName)).toEqual([
      'Élisée',
      'Zami',
    ])
  })

  it('gives two merged records one line, whichever was invited', () => {
    const people = [person('1', 'Zami', '2'), person('2', 'Zamy')]
    const model = signInSheetModel(rows({ people, participations: [invite('1'), invite('2')] }))
    expect(model.people.map(({ id }) => id)).toEqual(['2'])
  })

  it('leaves erased people off the sheet of a day to come, and their line on the one that was printed', () => {
    const people = [
      { ...person('1', ''), firstName: '', isErased: true },
      person('2', 'Élisée'),
      person('3', 'Zami'),
    ]
    const participations = ['1', '2', '3'].map((id) => invite(id))
    const mark = (partId: string, personId = '1') => ({
      id: `${partId}.${personId}`,
      sessionId: 's1',
      partId,
      personId,
      status: 'present' as const,
      leftAt: null,
    })
    const linesOn = (today: string, attendances: SignInSheetRows['attendances']) =>
      signInSheetModel(rows({ people, participations, attendances, today })).people.map(
        ({ id }) => id,
      )
    // Days are the 24th and the 25th.
    expect(linesOn('2026-11-24', [])).toEqual(['2', '3'])
    expect(linesOn('2026-11-25', [mark('p1')])).toEqual(['2', '3'])
    expect(linesOn('2026-11-25', [mark('p1'), mark('p2', '2')])).toEqual(['2', '3'])
    // They came that day: the sheet is one more copy of what was signed.
    expect(linesOn('2026-11-25', [mark('p1'), mark('p2')])).toEqual(['1', '2', '3'])
    // Over: the same lines as on the paper that waits to be typed up.
    expect(linesOn('2026-11-26', [])).toEqual(['1', '2', '3'])
    const lines = entryLines({
      roster: { personIds: ['1', '2', '3'] },
      participations,
      people: new Map(people.map((one) => [one.id, one])),
      typedIds: ['1'],
    })
    expect(lines.map(({ number, person }) => [number, person.id])).toEqual([
      [1, '1'],
      [2, '2'],
      [3, '3'],
    ])
  })

  it('leaves out people invited to another session', () => {
    const participations = [invite('1', 'invited', 's2'), invite('2')]
    expect(signInSheetModel(rows({ participations })).people.map(({ id }) => id)).toEqual(['2'])
  })

  it('keeps no phone, e-mail or note, so that none can reach the circulating sheet', () => {
    expect(JSON.stringify(signInSheetModel(rows()))).not.toMatch(/639980001|lea@|rappeler/u)
  })

  it('puts the parts of the session in order of time', () => {
    expect(signInSheetModel(rows()).parts.map(({ id }) => id)).toEqual(['p1', 'p2'])
  })

  it('says the commune of the organiser, and none for a venue elsewhere', () => {
    const { organisation, venue } = signInSheetModel(rows())
    expect(organisation.address).toBe('12 rue des Flamboyants, Fort-de-France')
    expect(venue).toEqual({ name: 'Médiathèque', address: '', commune: '' })
  })

  it('measures logos and leaves out those that are absent or unreadable', () => {
    const { organisation, funders } = signInSheetModel(rows())
    expect(organisation.logo).toEqual({ hash, width: 30, height: 20 })
    expect(funders.map(({ logo }) => logo)).toEqual([null])
    const broken = rows({ images: { [hash]: new Uint8Array([1, 2, 3]) } })
    expect(signInSheetModel(broken).organisation.logo).toBeNull()
  })

  it('names the chosen facilitators only, in the order of the team', () => {
    expect(signInSheetModel(rows()).facilitators.map(({ firstName }) => firstName)).toEqual([
      'Rosalie',
      'Paul',
    ])
  })
})
