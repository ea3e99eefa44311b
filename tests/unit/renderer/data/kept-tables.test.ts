import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { warmTable, wholeTable } from '#renderer/data/queries/kept-tables.ts'
import { LiveValue } from '#renderer/data/queries/live-value.ts'
import { loadReportRows, reportLedgerOf } from '#renderer/data/queries/report-queries.ts'
import { aVenue } from '#tests/helpers/report-builders.ts'
import { aPerson, WorkspaceBench } from './workspace-bench.ts'

const bench = new WorkspaceBench()
afterEach(() => bench.stop())

const put = (id: string, fields: Parameters<typeof aPerson>[1] = {}) =>
  bench.core.commit('Ajouter', (tx) => tx.put('people', aPerson(id, fields)))

const started = async () => {
  await bench.start()
  return bench.core.database
}

describe('a table kept in memory', () => {
  it('is not read again while none of its rows changed, and is once one did', async () => {
    const database = await started()
    await put('a')
    const first = await wholeTable(database, 'people')
    expect(await wholeTable(database, 'people')).toBe(first)
    await put('a', { firstName: 'Autre' })
    expect((await wholeTable(database, 'people')).map(({ firstName }) => firstName)).toEqual([
      'Autre',
    ])
    await bench.core.commit('Retirer', (tx) => tx.remove('people', { id: 'a' }))
    expect(await wholeTable(database, 'people')).toEqual([])
  })

  it('is followed by a live query as if it had been read: changed, added and removed rows', async () => {
    const database = await started()
    await put('a')
    await wholeTable(database, 'people')
    const live = new LiveValue(async () =>
      (await wholeTable(database, 'people')).map(({ id, firstName }) => `${id} ${firstName}`),
    )
    const told = vi.fn()
    const { unsubscribe } = live.subscribe(told)
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1))
    await put('a', { firstName: 'Autre' })
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(['a Autre']))
    await put('b', { firstName: 'Bis' })
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(['a Autre', 'b Bis']))
    await bench.core.commit('Retirer', (tx) => tx.remove('people', { id: 'a' }))
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(['b Bis']))
    unsubscribe()
  })

  it('is there before anybody asks once it was read ahead, unless a row changed meanwhile', async () => {
    const database = await started()
    await put('a')
    await warmTable(database, 'people', async () => {})
    const read = vi.spyOn(database.people, 'toArray')
    expect((await wholeTable(database, 'people')).map(({ id }) => id)).toContain('a')
    expect(read).not.toHaveBeenCalled()
    read.mockRestore()
    await warmTable(database, 'venues', async () => {
      await bench.core.commit('Ajouter', (tx) => tx.put('venues', aVenue('v1')))
    })
    expect((await wholeTable(database, 'venues')).map(({ id }) => id)).toEqual(['v1'])
  })

  it('gives the bilan the ledger it has while nothing changed, and a new one after a change', async () => {
    const database = await started()
    await put('a')
    const ledger = reportLedgerOf(await loadReportRows(database))
    expect(reportLedgerOf(await loadReportRows(database))).toBe(ledger)
    await put('b')
    const after = reportLedgerOf(await loadReportRows(database))
    expect([...after.people.keys()].sort()).toEqual(['a', 'b'])
  })

  it('holds what the store does after any changes, though it reads only the rows that changed', async () => {
    const database = await started()
    const ids = ['a', 'b', 'c', 'd', 'z_1', 'Z']
    const change = fc.record({
      id: fc.constantFrom(...ids),
      isRemoved: fc.boolean(),
      name: fc.string(),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 5 }),
        async (commits) => {
          await wholeTable(database, 'people')
          for (const changes of commits) {
            await bench.core.commit('Changer', (tx) => {
              for (const { id, isRemoved, name } of changes) {
                if (isRemoved) tx.remove('people', { id })
                else tx.put('people', aPerson(id, { firstName: name }))
              }
            })
          }
          const read = vi.spyOn(database.people, 'toArray')
          const kept = await wholeTable(database, 'people')
          expect(read).not.toHaveBeenCalled()
          read.mockRestore()
          expect(kept).toEqual(await database.people.toArray())
        },
      ),
      { numRuns: 25 },
    )
  })
})
