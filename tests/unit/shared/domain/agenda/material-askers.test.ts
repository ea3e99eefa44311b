import { describe, expect, it } from 'vitest'
import { planAgenda } from '#shared/domain/agenda/day-plan.ts'
import { groupSplit } from '#shared/domain/agenda/group-split.ts'
import { plannedAnswers, plannedHeadCount } from '#shared/domain/agenda/head-count.ts'
import { materialAskers } from '#shared/domain/agenda/material-askers.ts'
import { materialList } from '#shared/domain/agenda/material-list.ts'
import type { AgendaBlock } from '#shared/schemas/agenda.schema.ts'
import type { Material } from '#shared/schemas/method.schema.ts'
import { sampleBlock, samplePart, sampleTrack } from '#tests/helpers/sample-agenda.ts'

const slips: Material = { label: 'Fiches', quantity: 1, per: 'person', isReusable: false }
const pens: Material = { label: 'Feutres', quantity: 4, per: 'session', isReusable: true }

const block = (id: string, fields: Partial<AgendaBlock> = {}): AgendaBlock =>
  sampleBlock({ id, title: id, ...fields })
const TRACKS = ['t1', 't2'].map((id) => sampleTrack({ id }))

const listOf = (blocks: readonly AgendaBlock[], materials: readonly Material[] = []) =>
  materialList(
    materialAskers(
      { days: planAgenda([samplePart()], blocks, TRACKS).days, materials },
      { kind: 'materials', own: 'Équipe', people: 21 },
    ),
    21,
  ).map(({ label, quantity, askedBy }) => `${quantity} ${label} (${askedBy.join(', ')})`)

describe('the material of a session', () => {
  it('shares the people out between groups in parallel: nobody takes two slips at once', () =>
    expect(
      listOf([
        block('parallel', { kind: 'parallel' }),
        block('bois', { trackId: 't1', materials: [slips] }),
        block('terre', { trackId: 't2', materials: [slips] }),
      ]),
    ).toEqual(['22 Fiches (bois, terre)']))

  it('brings pens for both groups at once, but once for blocks that follow each other', () => {
    expect(
      listOf([block('idées', { materials: [pens] }), block('bilan', { materials: [pens] })]),
    ).toEqual(['4 Feutres (bilan, idées)'])
    expect(
      listOf([
        block('parallel', { kind: 'parallel' }),
        block('bois', { trackId: 't1', materials: [pens] }),
        block('terre', { trackId: 't2', materials: [pens] }),
      ]),
    ).toEqual(['8 Feutres (bois, terre)'])
  })

  it('hands pens on from one block of a group to the next', () =>
    expect(
      listOf([
        block('parallel', { kind: 'parallel' }),
        block('bois 1', { trackId: 't1', materials: [pens] }),
        block('bois 2', { trackId: 't1', materials: [pens] }),
        block('terre', { trackId: 't2', materials: [pens] }),
      ]),
    ).toEqual(['8 Feutres (bois 1, bois 2, terre)']))

  it('asks for nothing that stands in a half-day or a group that is gone', () =>
    expect(
      listOf([
        block('idées', { partId: 'gone', materials: [slips] }),
        block('bois', { trackId: 'gone', materials: [pens] }),
      ]),
    ).toEqual([]))

  it('asks for nothing that waits in the parking, nor in a parallel block that does', () =>
    expect(
      listOf([
        block('idées', { partId: null, materials: [slips] }),
        block('parallel', { kind: 'parallel', partId: null }),
        block('bois', { trackId: 't1', materials: [pens] }),
      ]),
    ).toEqual([]))

  it('adds what the team wrote itself', () =>
    expect(listOf([block('idées', { materials: [slips] })], [slips])).toEqual([
      '42 Fiches (idées, Équipe)',
    ]))
})

describe('groups', () => {
  it.each([
    [21, 5, '5 groups of 4 to 5'],
    [20, 5, '4 groups of 5 to 5'],
    [3, 5, '1 groups of 3 to 3'],
    [12, null, '1 groups of 12 to 12'],
  ])('of %i people by %s', (people, size, expected) => {
    const split = groupSplit(people, size)
    expect(`${split?.groups} groups of ${split?.smallest} to ${split?.largest}`).toBe(expected)
  })

  it('of nobody are none', () => expect(groupSplit(0, 5)).toBeNull())
})

describe('the head count', () => {
  const counts = { invited: 3, confirmed: 4, declined: 5, walkIn: 6 }
  it('is what the team expects, else who may still come', () => {
    expect(plannedHeadCount({ expectedCount: 12 }, counts)).toBe(12)
    expect(plannedHeadCount({ expectedCount: null }, counts)).toBe(7)
    expect(plannedHeadCount({ expectedCount: 0 }, counts)).toBe(7)
  })

  it('has no place for whoever was erased: a course planned for them to its last day', () => {
    const answers = plannedAnswers([
      { status: 'confirmed', isErased: true },
      { status: 'confirmed', isErased: false },
      { status: 'declined', isErased: false },
    ])
    expect(answers).toEqual({ invited: 0, confirmed: 1, declined: 1, walkIn: 0 })
  })
})
