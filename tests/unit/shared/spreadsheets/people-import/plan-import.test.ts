import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EMPTY_PERSON } from '#shared/domain/empty-person.ts'
import {
  type ConsentEvent,
  consentEventSchema,
  importBatchSchema,
  type Person,
  personSchema,
} from '#shared/schemas/people.schema.ts'
import { finalisePlan } from '#shared/spreadsheets/people-import/finalise-plan.ts'
import type { ImportRow, PersonDraft } from '#shared/spreadsheets/people-import/import-types.ts'
import { planImport } from '#shared/spreadsheets/people-import/plan-import.ts'
import type {
  ExistingCommunity,
  ImportDecisions,
  ImportWrites,
} from '#shared/spreadsheets/people-import/plan-types.ts'
import { readPeopleList } from '#shared/spreadsheets/people-import/read-people-list.ts'
import { fixture } from '#tests/helpers/sheet-files.ts'

const NOBODY: ExistingCommunity = { people: [], consentEvents: [], distinctPairs: [] }

let lastId = 0
const newId = () => {
  lastId += 1
  return `id${lastId}`
}
const context = (fileName: string, now = '2026-11-24T12:00:00Z') => ({
  newId,
  now: new Date(now),
  fileName,
  fileHash: 'f'.repeat(64),
})

const row = (
  number: number,
  person: Partial<PersonDraft>,
  consents: ImportRow['consents'] = [],
): ImportRow => ({
  row: number,
  person: { ...EMPTY_PERSON, ...person },
  consents,
})

const applied = (existing: ExistingCommunity, writes: ImportWrites): ExistingCommunity => ({
  ...existing,
  people: [
    ...existing.people.map((person) => ({
      ...person,
      ...writes.patches.find(({ id }) => id === person.id)?.fields,
    })),
    ...writes.newPeople,
  ],
  consentEvents: [...existing.consentEvents, ...writes.consentEvents],
  importBatches: [
    ...(existing.importBatches ?? []),
    ...(writes.importBatch ? [writes.importBatch] : []),
  ],
})

const importRows = (
  rows: readonly ImportRow[],
  existing: ExistingCommunity = NOBODY,
  decisions: ImportDecisions = new Map(),
  fileName = 'liste.xlsx',
) => {
  const plan = planImport({ rows }, existing, context(fileName))
  const writes = finalisePlan(plan, existing, decisions, newId)
  return { plan, writes, after: applied(existing, writes) }
}

const rowsOfFixture = (name: string): readonly ImportRow[] => {
  const result = readPeopleList(fixture(name), name)
  if (!result.ok) throw new Error(result.error.code)
  return result.data.rows
}

const given = [{ purpose: 'newsletter', decision: 'given' }] as const
const refused = [{ purpose: 'newsletter', decision: 'refused' }] as const

const NOTHING = { newPeople: [], patches: [], consentEvents: [], importBatch: null }

describe('importing the sample lists', () => {
  const reception = rowsOfFixture('contacts-accueil.xlsx')
  const registrations = rowsOfFixture('inscriptions.csv')

  it('creates 30 people from 32 rows, two of which repeat earlier ones', () => {
    const { plan, writes } = importRows(reception)
    expect(plan.counts).toEqual({ new: 30, same: 0, merge: 2, toConfirm: 0 })
    expect(writes.newPeople).toHaveLength(30)
    expect(
      plan.rows
        .filter(({ kind }) => kind === 'merge')
        .map(({ row: number, matches }) => [number, matches[0]?.target]),
    ).toMatchObject([
      [25, { kind: 'row', row: 8 }],
      [32, { kind: 'row', row: 10 }],
    ])
    expect(writes.importBatch).toMatchObject({ created: 30, updated: 0, unchanged: 2 })
    for (const person of writes.newPeople) expect(personSchema.parse(person)).toEqual(person)
    for (const event of writes.consentEvents) {
      expect(consentEventSchema.parse(event)).toEqual(event)
      expect(event).toMatchObject({ channel: 'import', proof: 'toConfirm', source: 'liste.xlsx' })
    }
    expect(importBatchSchema.parse(writes.importBatch)).toEqual(writes.importBatch)
  })

  it('changes nothing the second time, nor from the ods twin, nor after another list', () => {
    const first = importRows(reception)
    const again = importRows(reception, first.after)
    expect(again.plan.counts).toEqual({ new: 0, same: 32, merge: 0, toConfirm: 0 })
    expect(again.plan.alreadyImported).toMatchObject({ created: 30 })
    expect(again.writes).toEqual(NOTHING)
    const twin = rowsOfFixture('contacts-accueil.ods')
    expect(importRows(twin, first.after, new Map(), 'autre.ods').writes).toEqual(NOTHING)
    const second = importRows(registrations, first.after, new Map(), 'inscriptions.csv')
    for (const [rows, name] of [
      [reception, 'liste.xlsx'],
      [registrations, 'inscriptions.csv'],
    ] as const) {
      expect(importRows(rows, second.after, new Map(), name).writes).toEqual(NOTHING)
    }
  })

  it('does not make one person of two who share a phone, and asks about one whose phone changed', () => {
    const first = importRows(reception)
    const { plan, writes } = importRows(registrations, first.after)
    expect(writes.newPeople).toHaveLength(18)
    expect(writes.patches).toEqual([])
    const steeve = plan.rows.find(({ row: number }) => number === 2)
    expect(steeve).toMatchObject({ kind: 'merge', certainty: 'possible', suggested: 'create' })
    expect(steeve?.matches[0]?.reasons).toContain('samePhone')
    expect(plan.rows.find(({ row: number }) => number === 3)).toMatchObject({
      kind: 'merge',
      certainty: 'possible',
      suggested: 'create',
    })
  })
})

describe('merging', () => {
  const suzy = { firstName: 'Suzy', lastName: 'LÔRI' }

  it('adds what was missing and leaves the rest alone', () => {
    const first = importRows([row(2, { ...suzy, offers: ['couture'] })])
    const { plan, writes } = importRows(
      [row(2, { ...suzy, phone: '+33639980000', offers: ['Couture', 'photo'], notes: 'le soir' })],
      first.after,
    )
    expect(plan.rows[0]).toMatchObject({ kind: 'merge', certainty: 'sure' })
    expect(plan.rows[0]?.matches[0]?.addedOffers).toEqual(['photo'])
    expect(writes.patches).toEqual([
      {
        id: first.writes.newPeople[0]?.id,
        fields: { phone: '+33639980000', offers: ['couture', 'photo'], notes: 'le soir' },
      },
    ])
  })

  it('keeps both values of a conflict, whichever is chosen, and settles it once for all', () => {
    const phone = '+33639980000'
    const first = importRows([row(2, { ...suzy, phone, communeCode: '97229', structure: 'CCAS' })])
    const rows = [row(2, { ...suzy, phone, communeCode: '97229', structure: 'Recyclerie' })]
    const kept = importRows(rows, first.after)
    expect(kept.writes.patches[0]?.fields).toEqual({
      notes: 'Structure (autre, d’après liste.xlsx)\u00a0: Recyclerie',
    })
    expect(importRows(rows, kept.after).writes).toEqual(NOTHING)
    const taken = importRows(
      rows,
      first.after,
      new Map([[2, { action: 'merge', takeImported: ['structure'] }]]),
    )
    expect(taken.writes.patches[0]?.fields).toEqual({
      structure: 'Recyclerie',
      notes: 'Structure (autre, d’après liste.xlsx)\u00a0: CCAS',
    })
    expect(importRows(rows, taken.after).writes).toEqual(NOTHING)
  })

  it('lets each row be created, merged into someone chosen, or left out', () => {
    const first = importRows([row(2, suzy), row(3, { firstName: 'Luc', lastName: 'ZÉNON' })])
    const [suzyId, lucId] = first.writes.newPeople.map(({ id }) => id)
    const rows = [row(2, { ...suzy, notes: 'x' })]
    const decide = (decision: NonNullable<ReturnType<ImportDecisions['get']>>) =>
      importRows(rows, first.after, new Map([[2, decision]])).writes
    expect(decide({ action: 'skip' })).toEqual(NOTHING)
    expect(decide({ action: 'create' }).newPeople).toHaveLength(1)
    expect(decide({ action: 'merge' }).patches[0]?.id).toBe(suzyId)
    expect(decide({ action: 'merge', targetId: lucId ?? '' }).patches[0]?.id).toBe(lucId)
  })

  it('still carries what a repeated row says when the first one is left out', () => {
    const rows = [row(2, suzy), row(3, { ...suzy, phone: '+33639980000' })]
    const { writes } = importRows(rows, NOBODY, new Map([[2, { action: 'skip' }]]))
    expect(writes.newPeople).toMatchObject([{ lastName: 'LÔRI', phone: '+33639980000' }])
  })

  it('follows a row merged elsewhere', () => {
    const first = importRows([
      row(9, { firstName: 'Suzie', lastName: 'LÔRY', phone: '+33639980009' }),
    ])
    const id = first.writes.newPeople[0]?.id ?? ''
    const rows = [row(2, { ...suzy, phone: '+33639980000' }), row(3, { ...suzy, notes: 'x' })]
    const { writes } = importRows(
      rows,
      first.after,
      new Map([[2, { action: 'merge', targetId: id }]]),
    )
    expect(writes.newPeople).toEqual([])
    expect(writes.patches).toHaveLength(1)
    expect(writes.patches[0]?.fields.notes).toContain('x')
  })

  it('recognises someone merged since the list was first imported', () => {
    const rows = [
      row(2, suzy),
      row(3, { firstName: 'Suzie', lastName: 'LÔRY', phone: '+33639980009' }),
    ]
    const first = importRows(rows)
    const [kept, gone] = first.writes.newPeople
    const merged = {
      ...first.after,
      people: first.after.people.map((person) =>
        person.id === gone?.id ? { ...person, mergedInto: kept?.id ?? null } : person,
      ),
    }
    expect(importRows(rows, merged).writes).toEqual(NOTHING)
  })

  it('asks about a namesake whose phone contradicts the one learnt from an earlier row', () => {
    const jean = { lastName: 'MARTIN', firstName: 'Jean' }
    const { plan, writes } = importRows([
      row(2, jean),
      row(3, { ...jean, phone: '+33639980000' }),
      row(4, { ...jean, phone: '+33639980001' }),
    ])
    expect(plan.rows.map(({ certainty, suggested }) => `${certainty} ${suggested}`)).toEqual([
      'sure create',
      'sure merge',
      'possible create',
    ])
    expect(plan.rows[2]?.matches[0]?.reasons).toContain('differentPhone')
    expect(writes.newPeople.map(({ phone }) => phone)).toEqual(['+33639980000', '+33639980001'])
  })

  it('asks about two first names the other way round: « ROSE Marie » became « MARIE Rose »', () => {
    const known = { lastName: 'MARIE', firstName: 'Rose', phone: '+33639980000' }
    const swapped = { lastName: 'ROSE', firstName: 'Marie' }
    const { plan, writes, after } = importRows([row(2, known), row(3, swapped, given)])
    expect(plan.rows[1]).toMatchObject({ certainty: 'possible', suggested: 'create' })
    expect(plan.rows[1]?.matches[0]?.reasons).toContain('swappedName')
    expect(writes.newPeople).toHaveLength(2)
    expect(importRows([row(2, known), row(3, swapped, given)], after).writes).toEqual(NOTHING)
    const reached = importRows([row(2, known), row(3, { ...swapped, phone: known.phone })])
    expect(reached.plan.rows[1]).toMatchObject({ certainty: 'sure', suggested: 'merge' })
    const told = [
      row(2, { ...known, lastName: 'ZÉNON' }),
      row(3, { ...swapped, firstName: 'Zénon' }),
    ]
    expect(importRows(told).plan.rows[1]).toMatchObject({ certainty: 'sure', suggested: 'merge' })
  })

  it('asks about half a name met again: three « DURAND » became one without a word', () => {
    const rows = [2, 3, 4].map((number) => row(number, { lastName: 'DURAND' }))
    const { plan, writes, after } = importRows(rows)
    expect(plan.counts).toMatchObject({ new: 1, merge: 2, toConfirm: 2 })
    expect(plan.rows[1]).toMatchObject({ certainty: 'possible', suggested: 'create' })
    expect(writes.newPeople).toHaveLength(3)
    expect(importRows(rows, after).writes).toEqual(NOTHING)
  })

  it('asks about a namesake from another commune than the one learnt meanwhile', () => {
    const jean = { lastName: 'MARTIN', firstName: 'Jean' }
    const { plan } = importRows([
      row(2, jean),
      row(3, { ...jean, communeCode: '97213' }),
      row(4, { ...jean, communeCode: '97229' }),
    ])
    expect(plan.rows[2]).toMatchObject({ certainty: 'possible', suggested: 'create' })
  })

  it('asks about a namesake even when phone, e-mail and commune all differ', () => {
    const known = importRows([
      row(2, { ...suzy, phone: '+33639980000', email: 'a@exemple.invalid', communeCode: '97229' }),
    ])
    const { plan, writes } = importRows(
      [
        row(2, {
          lastName: 'Lori',
          firstName: 'SUZY',
          phone: '+33639980001',
          email: 'b@exemple.invalid',
          communeCode: '97213',
        }),
      ],
      known.after,
    )
    expect(plan.rows[0]).toMatchObject({
      kind: 'merge',
      certainty: 'possible',
      suggested: 'create',
    })
    expect(plan.rows[0]?.matches[0]?.reasons).toContain('differentPhone')
    expect(writes.newPeople).toHaveLength(1)
  })

  it('asks about a namesake with another phone even when the e-mail is the same', () => {
    const known = importRows([
      row(2, { ...suzy, phone: '+33639980000', email: 'belair@exemple.invalid' }),
    ])
    const rows = [row(2, { ...suzy, phone: '+33639980001', email: 'Bélair@exemple.invalid' })]
    const { plan, after } = importRows(rows, known.after)
    expect(plan.rows[0]).toMatchObject({ certainty: 'possible', suggested: 'create' })
    expect(plan.rows[0]?.matches[0]?.reasons).toEqual(['sameName', 'sameEmail', 'differentPhone'])
    expect(importRows(rows, after).writes).toEqual(NOTHING)
  })

  it('meets a namesake among more people than are compared by sound', () => {
    const crowd = Array.from({ length: 820 }, (_, index) =>
      row(index + 2, {
        lastName: index % 2 === 0 ? 'LÔRI' : `LO${index}`,
        firstName: index % 2 === 0 ? `Su${index}` : 'Suzy',
        phone: `+3363998${1000 + index}`,
      }),
    )
    const known = importRows([...crowd, row(900, { ...suzy, phone: '+33639980000' })])
    const { plan } = importRows([row(2, { ...suzy, phone: '+33639980001' })], known.after)
    expect(plan.rows[0]).toMatchObject({ kind: 'merge', certainty: 'possible' })
    expect(plan.rows[0]?.matches[0]?.reasons).toContain('sameName')
  })

  it('takes an address with an accent for the one without, and keeps both', () => {
    const luc = { lastName: 'ZÉNON', firstName: 'Luc', phone: '+33639980000' }
    const known = importRows([row(2, { ...suzy, email: 'rene@exemple.invalid' })])
    const rows = [row(2, { ...suzy, email: 'René@Exemple.invalid' }), row(3, luc)]
    const { plan, after } = importRows(rows, known.after)
    expect(plan.rows[0]).toMatchObject({ kind: 'merge', certainty: 'sure', suggested: 'merge' })
    expect(plan.rows[0]?.matches[0]?.reasons).toContain('sameEmail')
    expect(after.people[0]).toMatchObject({ email: 'rene@exemple.invalid' })
    expect(after.people[0]?.notes).toContain('René@Exemple.invalid')
    expect(importRows(rows, after).writes).toEqual(NOTHING)
  })

  it.each([
    ['phone', { phone: '+33639980000' }, 'samePhone'],
    ['e-mail', { email: 'famille@exemple.invalid' }, 'sameEmail'],
  ] as const)(
    'shows that the %s is known under another name, and makes two people of it',
    (_, shared, why) => {
      const luc = { lastName: 'ZÉNON', firstName: 'Luc', ...shared }
      const known = importRows([row(2, luc)])
      const onList = importRows([row(2, luc), row(3, { ...suzy, ...shared })])
      const before = importRows([row(3, { ...suzy, ...shared })], known.after)
      for (const { plan, writes } of [onList, before]) {
        const asked = plan.rows.at(-1)
        expect(asked).toMatchObject({ kind: 'merge', certainty: 'possible', suggested: 'create' })
        expect(asked?.matches[0]?.reasons).toContain(why)
        expect(writes.newPeople.at(-1)).toMatchObject(suzy)
      }
      expect(importRows([row(3, { ...suzy, ...shared })], before.after).writes).toEqual(NOTHING)
    },
  )

  it('finds half a name again after it was merged into somebody with a whole one', () => {
    const rows = [
      row(2, { lastName: 'ZÉNON', firstName: 'Luc' }),
      row(3, { lastName: 'ZÉNON', communeCode: '97229' }),
      row(4, { firstName: 'Lucie' }),
    ]

    const plan = planImport({ rows }, NOBODY, context('liste.xlsx'))
    const target = plan.rows[0]?.newId ?? ''
    const chosen: ImportDecisions = new Map(
      [3, 4].map((number) => [number, { action: 'merge', targetId: target }]),
    )
    const after = applied(NOBODY, finalisePlan(plan, NOBODY, chosen, newId))
    expect(after.people).toHaveLength(1)
    expect(after.people[0]?.notes.split('\n')).toEqual([
      'Nom (autre, d’après liste.xlsx)\u00a0: ZÉNON',
      'Prénom (autre, d’après liste.xlsx)\u00a0: Lucie',
    ])
    expect(importRows(rows, after).writes).toEqual(NOTHING)
  })

  it('makes a person of a row whose words no longer fit in the notes, rather than cut them', () => {
    const before = importRows([row(2, { ...suzy, structure: 'CCAS', notes: 'x'.repeat(19_990) })])
    const rows = [row(2, { ...suzy, structure: 'Recyclerie' })]
    const { plan, writes, after } = importRows(rows, before.after)
    expect(plan.rows[0]).toMatchObject({ certainty: 'possible', suggested: 'create' })
    expect(plan.rows[0]?.matches[0]?.notesFull).toBe(true)
    expect(writes.newPeople).toMatchObject([{ structure: 'Recyclerie' }])
    const asked = importRows(rows, before.after, new Map([[2, { action: 'merge' }]]))
    expect(asked.writes).toMatchObject({ patches: [], newPeople: [{ structure: 'Recyclerie' }] })
    expect(importRows(rows, after).writes).toEqual(NOTHING)
  })

  it('does not propose again someone declared different', () => {
    const first = importRows([
      row(2, { ...suzy, phone: '+33639980000' }),
      row(3, { ...suzy, phone: '+33639980001' }),
    ])
    const [one, other] = first.writes.newPeople.map(({ id }) => id)
    const existing = {
      ...first.after,
      distinctPairs: [{ personIds: [one ?? '', other ?? ''] as const }],
    }
    const { plan } = importRows([row(2, { ...suzy, phone: '+33639980000', notes: 'x' })], existing)
    expect(plan.rows[0]?.matches.map(({ target }) => target.personId)).toEqual([one])
  })
})

describe('consents', () => {
  const suzy = { firstName: 'Suzy', lastName: 'LÔRI' }
  const event = (
    personId: string,
    decision: ConsentEvent['decision'],
    recordedAt: string,
  ): ConsentEvent => ({
    id: newId(),
    personId,
    purpose: 'newsletter',
    decision,
    date: recordedAt.slice(0, 10),
    channel: 'paper',
    proof: 'confirmed',
    source: 'fiche 12',
    recordedAt,
  })

  it('never overrides a withdrawal unless asked to', () => {
    const first = importRows([row(2, suzy, given)])
    const id = first.writes.newPeople[0]?.id ?? ''
    const withdrawn = {
      ...first.after,
      consentEvents: [...first.after.consentEvents, event(id, 'withdrawn', '2026-12-01T10:00:00Z')],
    }
    expect(importRows([row(2, suzy, given)], withdrawn).writes).toEqual(NOTHING)
    const onPaper = {
      ...first.after,
      consentEvents: [event(id, 'withdrawn', '2026-11-01T10:00:00Z')],
    }
    const { plan, writes } = importRows([row(2, suzy, given)], onPaper)
    expect(plan.rows[0]?.matches[0]?.consents).toMatchObject([{ state: 'conflict' }])
    expect(writes).toEqual(NOTHING)
    const asked = importRows(
      [row(2, suzy, given)],
      onPaper,
      new Map([[2, { action: 'merge', takeConsents: ['newsletter'] }]]),
    )
    expect(asked.writes.consentEvents).toMatchObject([{ decision: 'given', proof: 'toConfirm' }])
  })

  it('hears a refusal that comes after a consent', () => {
    const first = importRows([row(2, suzy, given)])
    const later = importRows([row(2, suzy, refused)], first.after)
    expect(later.writes.consentEvents).toMatchObject([{ decision: 'refused' }])
    expect(importRows([row(2, suzy, refused)], later.after).writes).toEqual(NOTHING)
  })
})

describe('any list', () => {
  const text = fc.constantFrom('', 'LÔRI', 'LORI', 'ZÉNON', 'Suzy', 'Suzie', 'J.')
  const draft = fc.record({
    lastName: text,
    firstName: text,
    phone: fc.constantFrom('', '+33639980000', '+33639980001', '06 39'),
    email: fc.constantFrom('', 'a@exemple.invalid', 'B@exemple.invalid'),
    communeCode: fc.constantFrom(null, '97229', '97222', 'other'),
    structure: fc.constantFrom('', 'CCAS', 'Ccas', 'Recyclerie', '!!'),
    preferredContact: fc.constantFrom(null, 'sms' as const, 'inPerson' as const),
    phoneNote: fc.constantFrom('', 'soir'),
    offers: fc.subarray(['couture', 'Photo', '!!', 'compta / paperasse']),
    notes: fc.constantFrom('', 'x', 'x\ny'),
  })
  const consents = fc.constantFrom<ImportRow['consents']>(
    [],
    [{ purpose: 'newsletter', decision: 'given' }],
    [{ purpose: 'newsletter', decision: 'refused' }],
    [{ purpose: 'photos', decision: 'given' }],
  )
  const list = fc
    .array(fc.tuple(draft, consents), { maxLength: 12 })
    .map((people) =>
      people
        .filter(
          ([person]) => person.lastName + person.firstName + person.phone + person.email !== '',
        )
        .map(([person, decided], index) => row(index + 2, person as Partial<PersonDraft>, decided)),
    )
  const decisions = fc
    .array(
      fc.tuple(
        fc.integer({ min: 2, max: 13 }),
        fc.constantFrom('create' as const, 'merge' as const),
      ),
    )
    .map((pairs): ImportDecisions => new Map(pairs.map(([number, action]) => [number, { action }])))

  it('changes nothing when imported again', () => {
    fc.assert(
      fc.property(list, list, (rows, others) => {
        const before = importRows(others, NOBODY, new Map(), 'avant.csv')
        const first = importRows(rows, before.after)
        expect(importRows(rows, first.after).writes).toEqual(NOTHING)
      }),
      { numRuns: 150 },
    )
  })

  it('changes nothing when imported again, whatever was chosen the first time', () => {
    fc.assert(
      fc.property(list, list, decisions, (rows, others, chosen) => {
        const before = importRows(others, NOBODY, new Map(), 'avant.csv')
        const first = importRows(rows, before.after, chosen)
        expect(importRows(rows, first.after).writes).toEqual(NOTHING)
      }),
      { numRuns: 150 },
    )
  })

  // The lists that the property above once found, shrunk (seeds -2140817613, -538681260 and 2).
  it('finds half a name merged by hand again when its consent was left in conflict', () => {
    const before = importRows([row(2, { firstName: 'LÔRI' }, refused)])
    const rows = [row(2, { firstName: 'LÔRI' }, given)]
    const first = importRows(rows, before.after, new Map([[2, { action: 'merge' }]]))
    expect(first.writes).toEqual(NOTHING)
    expect(importRows(rows, first.after).writes).toEqual(NOTHING)
  })

  it('keeps two halves of a name that one list gives apart', () => {
    const rows = [row(2, { firstName: 'LÔRI' }, given), row(3, { firstName: 'LÔRI' }, [])]
    expect(importRows(rows).writes.newPeople).toHaveLength(2)
  })

  it('finds half a name merged by hand again by a phone too short to be one', () => {
    const before = importRows([row(2, { firstName: 'LORI', phone: '06 39' })])
    const rows = [row(4, { lastName: 'LÔRI', phone: '06 39' })]
    const first = importRows(rows, before.after, new Map([[4, { action: 'merge' }]]))
    expect(first.writes.newPeople).toEqual([])
    expect(importRows(rows, first.after).writes).toEqual(NOTHING)
  })

  it('finds half a name again when phone and other half came from other rows merged by hand', () => {
    const before = importRows([row(2, { phone: '+33639980000' })])
    const target = before.after.people[0]?.id ?? ''
    const rows = [
      row(2, { lastName: 'ZÉNON' }),
      row(3, { firstName: 'Luc', email: 'a@exemple.invalid' }),
    ]
    const chosen: ImportDecisions = new Map(
      [2, 3].map((number) => [number, { action: 'merge', targetId: target }]),
    )
    const first = importRows(rows, before.after, chosen)
    expect(first.after.people).toHaveLength(1)
    expect(importRows(rows, first.after).writes).toEqual(NOTHING)
  })

  it('leaves a consent with whom it was refused, not with the namesake made by hand meanwhile', () => {
    const contact = { phone: '+33639980000', email: 'b@exemple.invalid' }
    const before = importRows([
      row(2, { lastName: 'ZÉNON', firstName: 'LORI', ...contact, email: 'a@exemple.invalid' }, [
        { purpose: 'newsletter', decision: 'refused' },
      ]),
    ])
    const rows = [
      row(2, { lastName: 'LORI', firstName: 'ZÉNON', ...contact }),
      row(3, { lastName: 'LÔRI', firstName: 'ZÉNON', ...contact }, [
        { purpose: 'newsletter', decision: 'given' },
      ]),
    ]
    const first = importRows(rows, before.after, new Map([[2, { action: 'create' }]]))
    expect(importRows(rows, first.after).writes).toEqual(NOTHING)
  })

  it('never loses a word: each value of each row is on its person or in the notes', () => {
    fc.assert(
      fc.property(list, decisions, (rows, chosen) => {
        const { writes } = importRows(rows, NOBODY, chosen)
        const everything = writes.newPeople
          .map((person: Person) => JSON.stringify(person).toLowerCase())
          .join('\n')
        for (const { person } of rows) {
          for (const value of [
            person.structure,
            person.email,
            person.phoneNote,
            ...person.offers,
          ]) {
            expect(everything).toContain(value.toLowerCase())
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  it('gives every row one plan and only rows its schema accepts', () => {
    fc.assert(
      fc.property(list, decisions, (rows, chosen) => {
        const { plan, writes } = importRows(rows, NOBODY, chosen)
        expect(plan.rows.map(({ row: number }) => number)).toEqual(
          rows.map(({ row: number }) => number),
        )
        for (const person of writes.newPeople)
          expect(personSchema.safeParse(person).success).toBe(true)
      }),
    )
  })
})
