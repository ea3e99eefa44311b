import { describe, expect, it } from 'vitest'
import { previewErasure } from '#shared/domain/privacy/erasure-preview.ts'
import { withdrawnFrom } from '#shared/domain/privacy/withdrawal.ts'
import { exampleRows } from '#shared/example/example-rows.ts'
import { ERASURE_MODES, type Erasure } from '#shared/schemas/privacy.schema.ts'
import { TABLE_NAMES } from '#shared/schemas/table-documents.ts'
import {
  type DocumentStates,
  eraseFromDocuments,
  replayErasures,
} from '#shared/workspace/erase-documents.ts'
import { loadModel } from '#shared/workspace/workspace-file.ts'
import { WriteModel } from '#shared/workspace/write-model.ts'
import { erasureLine } from '#tests/helpers/erasure-lines.ts'

const DAY = '2026-11-23'
const AT = '2026-11-01T12:00:00.000Z'
const example = exampleRows(DAY)
const [session] = example.sessions
const [gone, stays, formerly] = example.people
if (!session || !gone || !stays || !formerly) throw new Error('The example is empty')

/** The example, with one more session: its parts on these days, both people expected and seated. */
const workspace = (days: readonly string[], typed: readonly string[] = []) => {
  const model = new WriteModel()
  const of = { sessionId: 's' }
  model.transact((tx) => {
    for (const table of TABLE_NAMES) for (const row of example[table]) tx.put(table, row as never)
    tx.put('sessions', { ...session, id: 's', code: 'ZZZZ' })
    for (const date of days) {
      tx.put('sessionParts', {
        ...of,
        id: `p${date}`,
        date,
        start: '09:00',
        end: '12:00',
        anonymousCount: 0,
      })
    }
    for (const { id } of [gone, stays]) {
      tx.put('participations', {
        ...of,
        id,
        personId: id,
        status: 'confirmed',
        order: 'a0',
        addedAt: AT,
      })
    }
    for (const date of typed) {
      tx.put('attendances', {
        ...of,
        id: `p${date}.${stays.id}`,
        partId: `p${date}`,
        personId: stays.id,
        status: 'present',
        leftAt: null,
      })
    }
    tx.put('tablePlans', {
      ...of,
      id: 's.a0',
      order: 'a0',
      createdAt: AT,
      title: 'Premier tour',
      seed: 1,
      wishes: [{ kind: 'apart', personIds: [gone.id, stays.id] }],
      tables: [{ name: '', personIds: [gone.id, stays.id], facilitatorIds: ['team'] }],
    })
    tx.put('rosters', {
      ...of,
      id: 'r1',
      version: 1,
      printedAt: AT,
      mode: 'workshop',
      personIds: [gone.id, stays.id],
      blankLines: 3,
    })
  })
  return model
}
const statesOf = (model: WriteModel): DocumentStates =>
  new Map(model.documentNames.map((name) => [name, model.encode(name)] as const))
const line = (over: Partial<Erasure> = {}): Erasure =>
  erasureLine({ personIds: [gone.id], date: DAY, ...over })
/** Who the session expects, seats and keeps apart. */
const expected = (documents: DocumentStates) => {
  const model = loadModel({ documents })
  if (!model) throw new Error('does not load')
  const ours = <Row extends { readonly sessionId: string }>(rows: readonly Row[]) =>
    rows.filter(({ sessionId }) => sessionId === 's')
  const [plan] = ours(model.rowsOf('tablePlans'))
  return {
    people: ours(model.rowsOf('participations'))
      .map(({ personId }) => personId)
      .toSorted(),
    seated: plan?.tables,
    wishes: plan?.wishes.length,
    printed: ours(model.rowsOf('rosters'))[0]?.personIds,
  }
}
const both = [gone.id, stays.id]
const whole = {
  people: both.toSorted(),
  seated: [{ name: '', personIds: both, facilitatorIds: ['team'] }],
  wishes: 1,
  printed: both,
}
const withdrawn = {
  people: [stays.id],
  seated: [{ name: '', personIds: [stays.id], facilitatorIds: ['team'] }],
  wishes: 0,
  // The paper that was printed before keeps the numbers of its lines.
  printed: both,
}

describe('somebody who is erased', () => {
  it('is not expected at a session to come: « Personne effacée » was printed on its sheet', () => {
    const before = statesOf(workspace(['2026-11-24', '2026-12-01']))
    for (const mode of ERASURE_MODES) {
      const order = { ...line({ mode }), terms: [] }
      expect(expected(eraseFromDocuments(before, order).documents), mode).toEqual(withdrawn)
    }
  })

  it('stays, without a name, where a part has been, or is that very day, or was typed up', () => {
    for (const [days, typed] of [
      [['2026-11-20'], []],
      [['2026-11-20', '2026-12-01'], []],
      [[DAY], []],
      [['2026-11-24'], ['2026-11-24']],
    ] as const) {
      const before = statesOf(workspace(days, typed))
      const order = { ...line(), terms: [] }
      expect(expected(eraseFromDocuments(before, order).documents), days.join()).toEqual(whole)
    }
  })

  it('is taken out of an older state by the day of their own erasure, several lines at once', () => {
    const before = statesOf(workspace(['2026-12-01']))
    for (const mode of ERASURE_MODES) {
      const early = line({ mode })
      const late = line({ mode, id: 'e2', personIds: [formerly.id], date: '2027-03-01' })
      expect(expected(replayErasures(before, [early, late]).documents)).toEqual(withdrawn)
      expect(expected(replayErasures(before, [{ ...early, ticked: ['x'] }]).documents)).toEqual(
        withdrawn,
      )
      // Erased once it was over: that state only had not typed it up yet.
      const after = [line({ mode, date: '2026-12-02' }), { ...late, date: DAY }]
      expect(expected(replayErasures(before, after).documents)).toEqual(whole)
    }
  })

  it('is taken out by the record that was merged into theirs too', () => {
    const model = workspace(['2026-12-01'])
    model.transact((tx) => {
      tx.patch('people', gone, { mergedInto: formerly.id })
    })
    const kept = line({ personIds: [formerly.id] })
    expect(expected(replayErasures(statesOf(model), [kept]).documents)).toEqual(withdrawn)
  })

  it('is said to be expected no longer, only where they were', () => {
    const rows = workspace(['2026-12-01']).rows()
    const ahead = previewErasure(rows, gone.id, [], DAY)
    const later = previewErasure(rows, gone.id, [], '2026-12-01')
    expect(ahead.withdrawnCount).toBe(later.withdrawnCount + 1)
    const removed = { table: 'participations', becomes: 'removed' }
    expect(ahead.tables).toContainEqual(expect.objectContaining(removed))
    const nobody = previewErasure(rows, 'nobody', [], DAY)
    expect(nobody.withdrawnCount).toBe(0)
  })

  it('is not withdrawn by an order that does not say when', () => {
    const parts = [{ date: '2026-12-01' }]
    expect(withdrawnFrom({ personIds: ['p'] }, { parts, attendances: [] }).size).toBe(0)
  })
})
