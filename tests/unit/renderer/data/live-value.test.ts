import { afterEach, describe, expect, it, vi } from 'vitest'
import { LiveValue } from '#renderer/data/queries/live-value.ts'
import { aPerson, WorkspaceBench } from './workspace-bench.ts'

const bench = new WorkspaceBench()
afterEach(() => bench.stop())

const follow = async () => {
  await bench.start()
  const { database } = bench.core
  const query = vi.fn(async () => (await database.people.toArray()).map(({ id }) => ({ id })))
  const idle = vi.fn()
  return { query, idle, live: new LiveValue(query, idle) }
}

const put = (id: string, fields: Parameters<typeof aPerson>[1] = {}) =>
  bench.core.commit('Ajouter', (tx) => tx.put('people', aPerson(id, fields)))

describe('a query that several components follow', () => {
  it('reads the tables once for all, and gives who comes later the answer at once', async () => {
    const { query, live } = await follow()
    const first = vi.fn()
    const second = vi.fn()
    const one = live.subscribe(first)
    await vi.waitFor(() => expect(first).toHaveBeenCalledTimes(1))
    const other = live.subscribe(second)
    expect(second).toHaveBeenCalledWith([])
    await put('a')
    await vi.waitFor(() => expect(second).toHaveBeenLastCalledWith([{ id: 'a' }]))
    expect(first).toHaveBeenLastCalledWith([{ id: 'a' }])
    expect(query).toHaveBeenCalledTimes(2)
    one.unsubscribe()
    other.unsubscribe()
  })

  it('tells nobody when the answer says the same, and keeps what did not change', async () => {
    const { query, live } = await follow()
    await put('a')
    const told = vi.fn()
    const { unsubscribe } = live.subscribe(told)
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1))
    await put('a', { firstName: 'Autre' })
    await vi.waitFor(() => expect(query).toHaveBeenCalledTimes(2))
    await put('b')
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2))
    const [[before], [after]] = told.mock.calls as [[object[]], [object[]]]
    expect(after).toHaveLength(2)
    expect(after[0]).toBe(before[0])
    unsubscribe()
  })

  it('follows what is read last in a query, also once it was asked again', async () => {
    await bench.start()
    const { database } = bench.core
    const live = new LiveValue(async () => {
      const venues = await database.venues.count()
      return venues + (await database.people.count())
    })
    const told = vi.fn()
    const { unsubscribe } = live.subscribe(told)
    const people = await database.people.count()
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(people))
    await put('d')
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(people + 1))
    await put('e')
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(people + 2))
    unsubscribe()
  })

  it.each(['DatabaseClosedError', 'AbortError'])(
    'is asked again after the store was closed under it, at first and later (%s)',
    async (name) => {
      const { query, live } = await follow()
      const broken = () => Promise.reject(Object.assign(new Error('closed'), { name }))
      const told = vi.fn()
      query.mockImplementationOnce(broken)
      const { unsubscribe } = live.subscribe(told)
      await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(1))
      query.mockImplementationOnce(broken)
      await put(`after-${name}`)
      await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2))
      expect(told.mock.lastCall?.[0]).toContainEqual({ id: `after-${name}` })
      unsubscribe()
    },
  )

  it('gives no answer of before to who comes back after everybody had left', async () => {
    const { idle, live } = await follow()
    const told = vi.fn()
    const { unsubscribe } = live.subscribe(told)
    await vi.waitFor(() => expect(told).toHaveBeenCalled())
    unsubscribe()
    expect(idle).toHaveBeenCalledTimes(1)
    expect(live.hasValue()).toBe(false)
    await put('c')
    const again = vi.fn()
    const late = live.subscribe(again)
    await vi.waitFor(() => expect(again).toHaveBeenCalled())
    expect(again.mock.calls[0]?.[0]).toContainEqual({ id: 'c' })
    late.unsubscribe()
  })
})
