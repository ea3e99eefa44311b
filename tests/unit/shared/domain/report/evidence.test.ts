import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Evidence,
  type EvidenceItem,
  type EvidenceKind,
  evidenceByFunder,
  evidenceLevel,
  evidenceOf,
  sessionProofId,
  signedPresences,
} from '#shared/domain/report/evidence.ts'
import { EVERYTHING, NO_FUNDER } from '#shared/domain/report/report-filter.ts'
import { reportLedger } from '#shared/domain/report/report-ledger.ts'
import type { ReportRows } from '#shared/domain/report/report-rows.ts'
import type { Photo, SessionProof } from '#shared/schemas/outcome.schema.ts'
import {
  anAttendance,
  aPart,
  aParticipation,
  aPerson,
  aRoster,
  aSession,
} from '#tests/helpers/attendance-builders.ts'
import { anEvaluation, aVenue, reportRows } from '#tests/helpers/report-builders.ts'

const TODAY = '2026-11-24'
const WHOLE = { phone: '+596696980011', communeCode: '97209' } as const

const scan = (sessionId: string, kind: Photo['kind'] = 'signedSheet'): Photo => ({
  id: `scan-${sessionId}`,
  sessionId,
  order: 'a0',
  createdAt: '2026-11-24T12:00:00Z',
  hash: 'a'.repeat(64),
  type: 'application/pdf',
  kind,
  width: 0,
  height: 0,
  byteCount: 10,
  fileName: 'feuille.pdf',
  caption: '',
  about: null,
  mayBeShown: false,
})

const proof = (sessionId: string, fields: Partial<SessionProof> = {}): SessionProof => ({
  id: sessionProofId(sessionId),
  sessionId,
  readOn: '2026-11-24',
  unsigned: [],
  certifiedOn: null,
  ...fields,
})

const part = aPart('am', 's1', { date: '2026-11-10' })
const base: Partial<ReportRows> = {
  people: [aPerson('p1', WHOLE), aPerson('p2', WHOLE)],
  venues: [aVenue('v1')],
  sessions: [aSession('s1', { venueId: 'v1', facilitatorIds: ['f1'] })],
  sessionParts: [part],
  attendances: [anAttendance(part, 'p1'), anAttendance(part, 'p2')],
  photos: [scan('s1')],
  sessionProofs: [proof('s1')],
}

const evidence = (rows: Partial<ReportRows>, filter = EVERYTHING, collects: 'gender'[] = []) =>
  evidenceOf(reportLedger(reportRows({ ...base, ...rows })), filter, { today: TODAY, collects })
const gaugeOf = ({ gauges }: Evidence, kind: EvidenceKind) => {
  const { ready, total } = gauges.find((gauge) => gauge.kind === kind) ?? { ready: -1, total: -1 }
  return `${ready}/${total}`
}
const kindsOf = ({ items }: Evidence) => items.map(({ kind }) => kind)

describe('what can be shown to a funder', () => {
  it('is whole when everything is typed, attached, read and complete', () => {
    const found = evidence({})
    expect(found.items).toEqual([])
    for (const { kind, ready, total } of found.gauges) expect([kind, ready]).toEqual([kind, total])
    expect(gaugeOf(found, 'signatures')).toBe('2/2')
  })

  it('does not take a photo of the room, nor a sheet of ideas, for a signed sheet', () => {
    for (const kind of ['photo', 'sheet'] as const) {
      const found = evidence({ photos: [scan('s1', kind)] })
      expect(kindsOf(found)).toEqual(['sheet'])
      expect(gaugeOf(found, 'signatures')).toBe('0/2')
    }
  })

  it('counts no signature of a sheet that nobody read', () => {
    for (const sessionProofs of [[], [proof('s1', { readOn: null })]]) {
      const found = evidence({ sessionProofs })
      expect(kindsOf(found)).toEqual(['unread'])
      expect(gaugeOf(found, 'signatures')).toBe('0/2')
    }
  })

  it('names who did not sign, also when the record was merged into another since', () => {
    const found = evidence({
      people: [aPerson('p1', WHOLE), aPerson('p2', WHOLE), aPerson('p0', { mergedInto: 'p2' })],
      sessionProofs: [proof('s1', { unsigned: ['am.p0'] })],
    })
    expect(found.items).toEqual([
      { kind: 'signatures', sessionId: 's1', day: '2026-11-10', partId: 'am', personId: 'p2' },
    ])
    expect(gaugeOf(found, 'signatures')).toBe('1/2')
  })

  it('lists presences in the order of the printed sheet that one holds, then by name', () => {
    const ids = ['p1', 'p2', 'p3', 'p4', 'p5'] as const
    const names = ['Zéphir', 'Alcide', 'Nestor', 'Bélair', 'Marie-Sainte']
    const rows = reportRows({
      ...base,
      people: ids.map((id, at) => aPerson(id, { ...WHOLE, lastName: names[at] ?? '' })),
      attendances: ids.map((id) => anAttendance(part, id)),
      // p5 and p4 came without being on the sheet.
      rosters: [aRoster('s1', ['p2', 'p3', 'p1'])],
    })
    const ledger = reportLedger(rows)
    const session = ledger.sessionById.get('s1')
    if (!session) throw new Error('no session')
    const listed = signedPresences(ledger, session, undefined).map(({ personId }) => personId)
    expect(listed).toEqual(['p2', 'p3', 'p1', 'p4', 'p5'])
  })

  it('forgets a missing signature of somebody who was then typed absent', () => {
    const found = evidence({
      attendances: [anAttendance(part, 'p1'), anAttendance(part, 'p2', { status: 'absent' })],
      sessionProofs: [proof('s1', { unsigned: ['am.p2'] })],
    })
    expect(found.items).toEqual([])
    expect(gaugeOf(found, 'signatures')).toBe('1/1')
  })

  it('asks for certificates of trainings only, and for neither sheet nor signature of nameless heads', () => {
    const training = evidence({
      sessions: [aSession('s1', { venueId: 'v1', facilitatorIds: ['f1'], signInMode: 'training' })],
    })
    expect(kindsOf(training)).toEqual(['certificates'])
    const nameless = evidence({
      sessionParts: [{ ...part, anonymousCount: 9 }],
      attendances: [],
      photos: [],
      sessionProofs: [],
    })
    expect(nameless.items).toEqual([])
    expect(gaugeOf(nameless, 'sheet')).toBe('0/0')
  })

  it('says where and by whom the session was held is not noted, a venue that is gone included', () => {
    const found = evidence({ sessions: [aSession('s1', { venueId: 'gone', facilitatorIds: [] })] })
    expect(found.items).toEqual([
      { kind: 'facts', sessionId: 's1', day: '2026-11-10', lacks: ['venue', 'facilitator'] },
    ])
  })

  it('asks of a record only what the organisation asks for, and nothing of who was erased', () => {
    const people = [
      aPerson('p1', { ...WHOLE, phone: '0696', email: 'a@exemple.invalid' }),
      aPerson('p2', { isErased: true }),
    ]
    expect(evidence({ people })).toMatchObject({ items: [], erased: 1 })
    const asked = evidence({ people }, EVERYTHING, ['gender'])
    expect(asked.items).toEqual([{ kind: 'people', personId: 'p1', lacks: ['gender'] }])
    expect(gaugeOf(asked, 'people')).toBe('0/2')
    const half = evidence({ people: [aPerson('p1', { phone: '0696' })] })
    expect(half.items).toEqual([{ kind: 'people', personId: 'p1', lacks: ['contact', 'commune'] }])
  })

  it('does not ask to type up what is still to come', () => {
    const parts = [
      part,
      aPart('later', 's1', { date: TODAY }),
      aPart('gone', 's1', { date: '2026-11-11' }),
    ]
    expect(evidence({ sessionParts: parts }).items).toEqual([
      { kind: 'typed', sessionId: 's1', day: '2026-11-11', count: 1 },
    ])
  })

  it('does not show as typed a sheet of which some lines are left, whether names were printed or invited', () => {
    const people = ['p1', 'p2', 'p3', 'p4', 'p5'].map((id) => aPerson(id, WHOLE))
    const half = {
      people,
      rosters: [aRoster('s1', ['p1', 'p2', 'p3'])],
      participations: [
        aParticipation('s1', 'p4', { status: 'invited' }),
        aParticipation('s1', 'p5', { status: 'declined' }),
      ],
    }
    const found = evidence(half)
    expect(found.items).toEqual([
      { kind: 'begun', sessionId: 's1', day: '2026-11-10', parts: 1, count: 2 },
    ])
    expect(gaugeOf(found, 'typed')).toBe('0/1')
    const attendances = ['p1', 'p2', 'p3', 'p4'].map((id) => anAttendance(part, id))
    const whole = evidence({
      ...half,
      attendances: attendances.map((one) =>
        one.personId === 'p3' || one.personId === 'p4' ? { ...one, status: 'absent' } : one,
      ),
    })
    expect(whole.items).toEqual([])
    expect(gaugeOf(whole, 'typed')).toBe('1/1')
  })

  it('counts a line left in two parts once, as the sheet does, and tells apart a part never begun', () => {
    const parts = [
      part,
      aPart('pm', 's1', { date: '2026-11-11' }),
      aPart('eve', 's1', { date: '2026-11-12' }),
    ]
    const [, pm] = parts
    const found = evidence({
      sessionParts: parts,
      rosters: [aRoster('s1', ['p1', 'p2', 'p3'])],
      attendances: [anAttendance(part, 'p1'), ...(pm ? [anAttendance(pm, 'p1')] : [])],
    })
    expect(found.items.slice(0, 2)).toEqual([
      { kind: 'typed', sessionId: 's1', day: '2026-11-12', count: 1 },
      { kind: 'begun', sessionId: 's1', day: '2026-11-10', parts: 2, count: 2 },
    ])
    expect(gaugeOf(found, 'typed')).toBe('0/3')
  })

  it('waits for a sheet of today that is half typed: it is neither shown nor late', () => {
    const today = aPart('am', 's1', { date: TODAY })
    const found = evidence({
      sessionParts: [today],
      rosters: [aRoster('s1', ['p1', 'p2'])],
      attendances: [anAttendance(today, 'p1')],
    })
    expect(kindsOf(found)).not.toContain('begun')
    expect(gaugeOf(found, 'typed')).toBe('0/0')
  })

  it('takes heads counted without a name for all that the sheet gives, whoever was invited', () => {
    const found = evidence({
      sessionParts: [{ ...part, anonymousCount: 9 }],
      participations: [aParticipation('s1', 'p1', { status: 'invited' })],
      attendances: [],
    })
    expect(gaugeOf(found, 'typed')).toBe('1/1')
  })

  it('lists an evaluation with more answers than people in the room, those without a name included', () => {
    const of = (anonymousCount: number) =>
      evidence({
        sessionParts: [{ ...part, anonymousCount }],
        evaluations: [anEvaluation('s1', [null, null, 1, 2, 2])],
      }).items
    expect(of(2)).toEqual([
      { kind: 'answers', sessionId: 's1', day: '2026-11-10', count: 5, heads: 4 },
    ])
    expect(of(3)).toEqual([])
  })

  it('tells more than 35 % of incomplete records from fewer', () => {
    expect(evidenceLevel({ ready: 65, total: 100 })).toBe('most')
    expect(evidenceLevel({ ready: 64, total: 100 })).toBe('few')
    expect(evidenceLevel({ ready: 0, total: 0 })).toBe('none')
    expect(evidenceLevel({ ready: 3, total: 3 })).toBe('whole')
  })
})

/** Workspaces made at random: sessions of funders, with or without paper. */
const workspaces = fc
  .record({
    people: fc.array(
      fc.record({ phone: fc.boolean(), commune: fc.boolean(), merged: fc.boolean() }),
      { minLength: 2, maxLength: 6 },
    ),
    sessions: fc.array(
      fc.record({
        funders: fc.subarray(['x', 'y']),
        day: fc.constantFrom('2026-10-01', '2026-11-10', '2026-12-01'),
        came: fc.array(fc.nat(5), { maxLength: 5 }),
        printed: fc.array(fc.nat(5), { maxLength: 3 }),
        answers: fc.array(
          fc.record({
            at: fc.nat(5),
            status: fc.constantFrom('invited' as const, 'declined' as const),
          }),
          { maxLength: 3 },
        ),
        heads: fc.constantFrom(0, 0, 4),
        unsigned: fc.array(fc.nat(5), { maxLength: 3 }),
        isScanned: fc.boolean(),
        isRead: fc.boolean(),
      }),
      { maxLength: 5 },
    ),
  })
  .map(({ people, sessions }) => {
    const ids = people.map((_, index) => `p${index}`)
    const parts = sessions.map(({ day, heads }, index) =>
      aPart(`part${index}`, `s${index}`, { date: day, anonymousCount: heads }),
    )
    const known = (places: readonly number[]) => [...new Set(places.flatMap((at) => ids[at] ?? []))]
    return reportRows({
      people: people.map(({ phone, commune, merged }, index) =>
        aPerson(`p${index}`, {
          phone: phone ? WHOLE.phone : '',
          communeCode: commune ? WHOLE.communeCode : null,
          // Only ever into the first one: no circle.
          mergedInto: merged && index > 0 ? 'p0' : null,
        }),
      ),
      funders: ['x', 'y'].map((id) => ({ id, name: id, sentence: '', logoHash: null, order: id })),
      sessions: sessions.map(({ funders }, index) =>
        aSession(`s${index}`, { funderIds: funders, facilitatorIds: ['f'] }),
      ),
      sessionParts: parts,
      attendances: sessions.flatMap(({ came }, index) => {
        const one = parts[index]
        return one ? known(came).map((id) => anAttendance(one, id)) : []
      }),
      rosters: sessions.map(({ printed }, index) => aRoster(`s${index}`, known(printed))),
      participations: sessions.flatMap(({ answers }, index) =>
        answers.flatMap(({ at, status }) => {
          const id = ids[at]
          return id ? [aParticipation(`s${index}`, id, { status })] : []
        }),
      ),
      photos: sessions.flatMap(({ isScanned }, index) => (isScanned ? scan(`s${index}`) : [])),
      sessionProofs: sessions.map(({ isRead, unsigned }, index) =>
        proof(`s${index}`, {
          readOn: isRead ? TODAY : null,
          unsigned: unsigned.map((at) => `part${index}.p${at}`),
        }),
      ),
    })
  })

/** Signatures counted row by row, without the ledger. */
const slowSignatures = (rows: ReportRows, funderId: string | null) => {
  const target = (id: string) => rows.people.find((one) => one.id === id)?.mergedInto ?? id
  const shown = new Set<string>()
  const all = new Set<string>()
  for (const { partId, personId, sessionId } of rows.attendances) {
    const session = rows.sessions.find(({ id }) => id === sessionId)
    const ids = session?.funderIds ?? []
    const isTheirs = funderId === NO_FUNDER ? ids.length === 0 : ids.includes(funderId ?? '')
    if (funderId !== null && !isTheirs) continue
    const key = `${partId}.${target(personId)}`
    all.add(key)
    const noted = rows.sessionProofs.find((one) => one.sessionId === sessionId)
    const unsigned = noted?.unsigned.map((id) => `${partId}.${target(id.split('.')[1] ?? '')}`)
    const isKept = rows.photos.some((photo) => photo.sessionId === sessionId)
    if (isKept && noted?.readOn && !unsigned?.includes(key)) shown.add(key)
  }
  return `${shown.size}/${all.size}`
}

/** Parts typed whole, one of each session here, counted row by row. */
const slowTyped = (rows: ReportRows): string => {
  const target = (id: string) => rows.people.find((one) => one.id === id)?.mergedInto ?? id
  let [ready, total] = [0, 0]
  for (const { id, sessionId, date, anonymousCount } of rows.sessionParts) {
    const own = <Row extends { readonly sessionId: string }>(table: readonly Row[]) =>
      table.filter((row) => row.sessionId === sessionId)
    const marked = own(rows.attendances)
      .filter(({ partId }) => partId === id)
      .map(({ personId }) => target(personId))
    const answers = own(rows.participations)
    const left = [
      ...own(rows.rosters).flatMap(({ personIds }) => personIds),
      ...answers.map(({ personId }) => personId),
    ]
      .map(target)
      .filter((personId) => !marked.includes(personId))
      .filter((personId) => {
        const theirs = answers.filter((row) => target(row.personId) === personId)
        return theirs.length === 0 || theirs.some(({ status }) => status !== 'declined')
      })
    const isWhole = marked.length > 0 ? left.length === 0 : anonymousCount > 0
    if (isWhole) ready += 1
    if (isWhole || date < TODAY) total += 1
  }
  return `${ready}/${total}`
}

describe('evidence of each funder', () => {
  it('ends with the sessions that nobody funds: they would be in no line', () => {
    const parts = [aPart('a', 's1', { anonymousCount: 2 }), aPart('b', 's2', { anonymousCount: 2 })]
    const rows = reportRows({
      sessions: [aSession('s1', { funderIds: ['f1'] }), aSession('s2')],
      sessionParts: parts,
      funders: [{ id: 'f1', name: 'Ville', sentence: '', logoHash: null, order: 'a0' }],
    })
    const lines = evidenceByFunder(reportLedger(rows), EVERYTHING, { today: TODAY, collects: [] })
    expect(lines.map(({ funderId, evidence }) => [funderId, gaugeOf(evidence, 'typed')])).toEqual([
      ['f1', '1/1'],
      [NO_FUNDER, '1/1'],
    ])
  })
})

describe('evidence, on workspaces made at random', () => {
  it('counts the signatures that a count row by row gives, for all and for each funder', () => {
    fc.assert(
      fc.property(workspaces, (rows) => {
        const ledger = reportLedger(rows)
        const context = { today: TODAY, collects: [] }
        const all = evidenceOf(ledger, EVERYTHING, context)
        expect(gaugeOf(all, 'signatures')).toBe(slowSignatures(rows, null))
        for (const { funderId, evidence: one } of evidenceByFunder(ledger, EVERYTHING, context)) {
          expect(gaugeOf(one, 'signatures')).toBe(slowSignatures(rows, funderId))
        }
      }),
    )
  })

  it('counts as typed what a look at every row of the sheets gives', () => {
    fc.assert(
      fc.property(workspaces, (rows) => {
        const found = evidenceOf(reportLedger(rows), EVERYTHING, { today: TODAY, collects: [] })
        expect(gaugeOf(found, 'typed')).toBe(slowTyped(rows))
      }),
    )
  })

  it('lists exactly what its gauges say is missing, each thing once', () => {
    const weight = (item: EvidenceItem) => {
      if (item.kind === 'begun') return item.parts
      return 'count' in item && item.kind !== 'sheet' ? item.count : 1
    }
    const gauge = { unread: 'signatures', begun: 'typed' } as Partial<Record<string, EvidenceKind>>
    fc.assert(
      fc.property(workspaces, (rows) => {
        const { gauges, items } = evidenceOf(reportLedger(rows), EVERYTHING, {
          today: TODAY,
          collects: [],
        })
        expect(new Set(items.map((item) => JSON.stringify(item))).size).toBe(items.length)
        for (const { kind, ready, total } of gauges) {
          const listed = items.filter((item) => (gauge[item.kind] ?? item.kind) === kind)
          // Presences of a sheet that is not kept are told once, with the sheet.
          const hidden =
            kind === 'signatures'
              ? items.reduce((sum, item) => sum + (item.kind === 'sheet' ? item.count : 0), 0)
              : 0
          expect(listed.reduce((sum, item) => sum + weight(item), 0) + hidden).toBe(total - ready)
        }
      }),
    )
  })
})
