import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commitmentStanding, dueGroup } from '#shared/domain/follow-up/commitment-state.ts'
import { COMMITMENT_EVENT_KINDS } from '#shared/schemas/outcome.schema.ts'
import { commitment, events } from './builders.ts'

const TODAY = '2026-12-01'

describe('where a commitment stands', () => {
  it('is open on the day of its card while nobody said anything', () => {
    const made = commitment({ dueDate: '2026-12-12', dueText: 'avant Noël' })
    expect(commitmentStanding(made, [])).toMatchObject({
      state: 'open',
      dueDate: '2026-12-12',
      dueText: 'avant Noël',
      carried: 0,
      lastEvent: null,
    })
  })

  it('takes the day of the last carrying over, or none, and forgets the words of the card', () => {
    const made = commitment({ dueDate: '2026-11-30', dueText: 'fin novembre' })
    const said = events(
      { kind: 'carried', dueDate: '2026-12-20' },
      { kind: 'carried', dueDate: null },
    )
    expect(commitmentStanding(made, said.slice(0, 1))).toMatchObject({
      dueDate: '2026-12-20',
      dueText: '',
      carried: 1,
    })
    expect(commitmentStanding(made, said)).toMatchObject({ dueDate: null, carried: 2 })
  })

  it('keeps the word why of one that is let go, and opens again when it was a mistake', () => {
    const said = events({ kind: 'letGo', note: 'Le camion est vendu' }, 'reopened')
    expect(commitmentStanding(commitment(), said.slice(0, 1))).toMatchObject({
      state: 'letGo',
      note: 'Le camion est vendu',
      closedOn: '2026-12-01',
    })
    expect(commitmentStanding(commitment(), said)).toMatchObject({ state: 'open', closedOn: null })
  })

  it('stays closed when somebody calls about it, and open when somebody calls first', () => {
    expect(commitmentStanding(commitment(), events('kept', 'called')).state).toBe('kept')
    expect(commitmentStanding(commitment(), events('called'))).toMatchObject({
      state: 'open',
      calls: 1,
      calledOn: '2026-12-01',
    })
  })

  const kinds = fc.array(fc.constantFrom(...COMMITMENT_EVENT_KINDS), { maxLength: 8 })

  it('does not depend on the order in which rows of two laptops were joined', () => {
    fc.assert(
      fc.property(kinds, fc.integer(), (said, seed) => {
        const rows = events(...said)
        const turned = rows.length === 0 ? 0 : Math.abs(seed) % rows.length
        const shuffled = [...rows.slice(turned), ...rows.slice(0, turned)].toReversed()
        expect(commitmentStanding(commitment(), shuffled)).toEqual(
          commitmentStanding(commitment(), rows),
        )
      }),
    )
  })

  it('follows the last word but calls, and is closed on a day exactly while closed', () => {
    fc.assert(
      fc.property(kinds, (said) => {
        const { state, closedOn } = commitmentStanding(commitment(), events(...said))
        const last = said.filter((kind) => kind !== 'called').at(-1)
        expect(state).toBe(last === 'kept' || last === 'letGo' ? last : 'open')
        expect(closedOn === null).toBe(state === 'open')
      }),
    )
  })
})

describe('the group a commitment is listed in', () => {
  const at = (dueDate: string | null, state: 'open' | 'kept' = 'open') =>
    dueGroup({ state, dueDate }, TODAY)

  it('is not late on its own day, and is the day after', () => {
    expect(at(TODAY)).toBe('soon')
    expect(at('2026-11-30')).toBe('overdue')
  })

  it('is « soon » for seven days', () => {
    expect(at('2026-12-08')).toBe('soon')
    expect(at('2026-12-09')).toBe('later')
  })

  it('is its own without a day, and « done » once closed, late or not', () => {
    expect(at(null)).toBe('undated')
    expect(at('2026-11-01', 'kept')).toBe('done')
  })
})
