import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import type { Person } from '#shared/schemas/people.schema.ts'
import { InvalidRowError } from '#shared/workspace/change-draft.ts'
import { tableMap } from '#shared/workspace/row-maps.ts'
import { WriteModel } from '#shared/workspace/write-model.ts'
import { aPerson } from '#tests/helpers/attendance-builders.ts'

const person = (id: string, fields: Partial<Person> = {}): Person =>
  aPerson(id, { firstName: 'Maëlle', lastName: 'Invention', ...fields })

const participation = (sessionId: string, personId: string) => ({
  id: personId,
  sessionId,
  personId,
  status: 'invited' as const,
  order: 'a0',
  addedAt: '2026-11-23T14:00:00.000Z',
})

const address = (id: string) => ({ document: 'people', table: 'people', id }) as const

describe('two laptops', () => {
  it('keep both changes when they change two fields of one row', () => {
    const [left, right] = [new WriteModel(), new WriteModel()]
    for (const update of left.transact((tx) => tx.put('people', person('p1')))) {
      right.applyUpdate(update)
    }
    const fromLeft = left.transact((tx) =>
      // A whole row, as forms give it: only the field that changed may win.
      tx.put('people', person('p1', { notes: 'left' })),
    )
    const fromRight = right.transact((tx) =>
      tx.patch('people', { id: 'p1' }, { structure: 'right' }),
    )
    for (const update of fromRight) left.applyUpdate(update)
    for (const update of fromLeft) right.applyUpdate(update)
    const both = person('p1', { notes: 'left', structure: 'right' })
    expect(left.row(address('p1'))).toEqual(both)
    expect(right.row(address('p1'))).toEqual(both)
  })
})

describe('fields that this version does not know', () => {
  it('survive a row put again and a field patched', () => {
    const model = new WriteModel()
    model.transact((tx) => tx.put('people', person('p1')))
    tableMap(model.document('people'), 'people').get('p1')?.set('pronouns', 'elle')
    model.transact((tx) => tx.put('people', person('p1', { notes: 'again' })))
    model.transact((tx) => tx.patch('people', { id: 'p1' }, { structure: 'ferme' }))
    expect(model.rawRow(address('p1'))).toMatchObject({
      pronouns: 'elle',
      notes: 'again',
      structure: 'ferme',
    })
  })
})

describe('a change', () => {
  it('sees what it wrote, found by any field, and nothing of what it removed', () => {
    const model = new WriteModel()
    model.transact((tx) => {
      tx.put('people', person('kept', { structure: 'ferme' }))
      tx.put('people', person('gone', { structure: 'ferme' }))
    })
    model.transact((tx) => {
      tx.patch('people', { id: 'kept' }, { notes: 'seen' })
      tx.remove('people', { id: 'gone' })
      tx.put('people', person('new', { structure: 'ferme' }))
      tx.put('people', person('elsewhere'))
      const found = tx.find('people', { structure: 'ferme' })
      expect(found.map((row) => [row.id, row.notes])).toEqual([
        ['kept', 'seen'],
        ['new', ''],
      ])
      expect(tx.get('people', { id: 'gone' })).toBeNull()
    })
  })

  it('tells two participations of one person apart, though they share their id', () => {
    const model = new WriteModel()
    model.transact((tx) => {
      tx.put('participations', participation('s1', 'p1'))
      tx.put('participations', participation('s2', 'p1'))
    })
    model.transact((tx) => tx.remove('participations', { id: 'p1', sessionId: 's1' }))
    expect(model.rowsOf('participations').map((row) => row.sessionId)).toEqual(['s2'])
    model.prepare((tx) => {
      expect(tx.find('participations', { personId: 'p1' })).toHaveLength(1)
      expect(tx.find('participations', { sessionId: 's1' })).toEqual([])
    })
  })

  it('is refused whole when one row could not be read back', () => {
    const model = new WriteModel()
    const change = () =>
      model.transact((tx) => {
        tx.put('people', person('fine'))
        tx.put('people', person('broken', { firstName: 'x'.repeat(501) }))
      })
    expect(change).toThrow(InvalidRowError)
    expect(change).toThrow('firstName')
    expect(change).not.toThrow('xxx')
    expect(model.rowsOf('people')).toEqual([])
  })

  it('may still change a row that this version cannot read', () => {
    const model = new WriteModel()
    model.transact((tx) => tx.put('people', person('p1')))
    tableMap(model.document('people'), 'people').get('p1')?.set('preferredContact', 'telepathy')
    model.transact((tx) => tx.patch('people', { id: 'p1' }, { notes: 'changed' }))
    expect(model.rawRow(address('p1'))).toMatchObject({ notes: 'changed' })
  })

  it('that makes a row and removes it again writes nothing', () => {
    const model = new WriteModel()
    const updates = model.transact((tx) => {
      tx.put('people', person('p1'))
      tx.remove('people', { id: 'p1' })
    })
    expect(updates).toEqual([])
  })

  it('yields one update a document, whatever the number of rows', () => {
    const updates = new WriteModel().transact((tx) => {
      for (let index = 0; index < 20; index += 1) {
        tx.put('people', person(`p${index}`))
        tx.put('participations', participation('s1', `p${index}`))
      }
    })
    expect(updates.map((update) => update.document)).toEqual(['people', 'session:s1'])
  })

  it('of 5,000 people over many sessions takes time in proportion, not squared', () => {
    const timeFor = (count: number) => {
      const model = new WriteModel()
      const begun = performance.now()
      model.transact((tx) => {
        for (let index = 0; index < count; index += 1) {
          tx.put('people', person(`p${index}`))
          tx.put('participations', participation(`s${index}`, `p${index}`))
        }
      })
      return performance.now() - begun
    }
    timeFor(500)
    const [small, large] = [timeFor(1_000), timeFor(5_000)]
    // Squared would be 25 times as long; the rest is room for a busy machine.
    expect(large / small).toBeLessThan(14)
  })
})

describe('what a run touched', () => {
  it('names rows added, changed and removed, also by an update from elsewhere met for the first time', () => {
    const [source, target] = [new WriteModel(), new WriteModel()]
    const first = source.transact((tx) => {
      tx.put('people', person('changed'))
      tx.put('people', person('removed'))
      tx.put('people', person('untouched'))
    })
    const second = source.transact((tx) => {
      tx.patch('people', { id: 'changed' }, { notes: 'x' })
      tx.remove('people', { id: 'removed' })
      tx.put('people', person('added'))
    })
    for (const update of first) target.applyUpdate(update)
    const { rows } = target.capture(['people'], () => {
      for (const update of second) target.applyUpdate(update)
    })
    expect(rows.map((row) => row.id).toSorted()).toEqual(['added', 'changed', 'removed'])
  })

  it('is nothing for an update that is already known', () => {
    const model = new WriteModel()
    const updates = model.transact((tx) => tx.put('people', person('p1')))
    const captured = model.capture(['people'], () => {
      for (const update of updates) model.applyUpdate(update)
    })
    expect(captured).toEqual({ updates: [], rows: [] })
    expect(Y.encodeStateVector(model.document('people')).length).toBeGreaterThan(0)
  })
})

describe('a document that waits', () => {
  const word = fc.constantFrom('one', 'two', 'three')
  const sessionId = fc.constantFrom('s1', 's2')
  const edits = fc.array(
    fc.record({
      sessionId,
      personId: fc.constantFrom('p1', 'p2'),
      order: word,
      isGone: fc.boolean(),
    }),
  )
  /** Everything that reads or changes a document, each of which may come first. */
  const firstUse = fc.constantFrom(
    (model: WriteModel) => model.rows(),
    (model: WriteModel) => model.counts(),
    (model: WriteModel) => model.encode('session:s1'),
    (model: WriteModel) => model.row({ document: 'session:s1', table: 'participations', id: 'p1' }),
    (model: WriteModel) => model.transact((tx) => tx.find('participations', { sessionId: 's2' })),
    (model: WriteModel) => model.capture(['session:s2'], () => {}),
    () => null,
  )

  it('is the same as one built at once, whoever asks for it first, in the middle of its updates', () => {
    fc.assert(
      fc.property(edits, edits, firstUse, (before, after, use) => {
        const source = new WriteModel()
        const write = (list: typeof before) =>
          list.flatMap((edit) =>
            source.transact((tx) => {
              const row = { ...participation(edit.sessionId, edit.personId), order: edit.order }
              if (edit.isGone) tx.remove('participations', row)
              else tx.put('participations', row)
            }),
          )
        const built = new WriteModel()
        const kept = new WriteModel()
        const give = (updates: ReturnType<typeof write>) => {
          for (const update of updates) {
            built.applyUpdate(update)
            kept.keepUpdate(update)
          }
        }
        give(write(before))
        use(built)
        use(kept)
        give(write(after))
        expect(kept.documentNames).toEqual(built.documentNames)
        expect(kept.counts()).toEqual(built.counts())
        expect(kept.rows()).toEqual(built.rows())
        for (const name of source.documentNames) {
          expect(kept.encode(name)).toEqual(source.encode(name))
        }
      }),
    )
  })

  it('yields only the change made on it, and the rows it touched, as if it had been there', () => {
    const source = new WriteModel()
    const kept = new WriteModel()
    for (const id of ['p1', 'p2']) {
      for (const update of source.transact((tx) =>
        tx.put('participations', participation('s1', id)),
      ))
        kept.keepUpdate(update)
    }
    const captured = kept.capture(['session:s1'], () =>
      kept.prepare((tx) => tx.remove('participations', participation('s1', 'p1'))).apply('local'),
    )
    expect(captured.rows.map(({ id }) => id)).toEqual(['p1'])
    expect(captured.updates).toHaveLength(1)
    for (const update of captured.updates) source.applyUpdate(update)
    expect(source.rows()).toEqual(kept.rows())
  })

  it('is refused each time when it cannot be read, and never passes for an empty one', () => {
    const model = new WriteModel()
    model.keepUpdate({ document: 'session:s1', update: Uint8Array.of(1, 2, 3) })
    for (let time = 0; time < 2; time += 1) {
      expect(() => model.document('session:s1')).toThrow()
      expect(() => model.counts()).toThrow()
    }
    expect(model.nextUnbuilt).toBe('session:s1')
  })
})
