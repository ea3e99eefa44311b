import { describe, expect, it } from 'vitest'
import { everyItem, hasPlan } from '#shared/documents/plan-model.ts'
import { sampleBlock } from '#tests/helpers/sample-agenda.ts'
import { longPlanRows, planRows, samplePlan, shortPlanRows } from '#tests/helpers/sample-plan.ts'

describe('model of the plans', () => {
  it('holds no private note unless asked, so that no sheet can print one', () => {
    expect(JSON.stringify(samplePlan())).not.toContain('près de la porte')
    expect(JSON.stringify(samplePlan(shortPlanRows(), true))).toContain('près de la porte')
  })

  it('derives times, gaps and groups from the agenda and the head count', () => {
    const [part] = samplePlan().parts
    expect(part?.items.map(({ start, end, gapBefore }) => [start, end, gapBefore])).toEqual([
      [540, 570, 0],
      [570, 645, 0],
      [675, 705, 30],
    ])
    expect(part?.items[1]?.groups).toEqual({ size: 5, count: 5 })
    expect(part?.items[1]?.materials[1]).toEqual({ label: 'gros feutre', quantity: 20 })
    expect(part?.items[1]?.responsible.map(({ name }) => name)).toEqual([
      'Paul Térèse',
      'Maryse Duvallon',
    ])
  })

  it('adds the material of all blocks up, those of the parking left out', () => {
    const rows = shortPlanRows()
    const parked = sampleBlock({
      id: 'p',
      partId: null,
      materials: [{ label: 'barque', quantity: 1, per: 'session', isReusable: false }],
    })
    const plan = samplePlan({ ...rows, agendaBlocks: [...rows.agendaBlocks, parked] })
    const lines = plan.materials.map(({ label, quantity }) => `${quantity} ${label}`)
    expect(lines).toContain('24 gobelet')
    expect(lines.join()).not.toContain('barque')
    expect(plan.parked).toEqual([''])
  })

  it('gives a role sheet to somebody outside the team whom a block names', () => {
    const rows = shortPlanRows()
    const plan = samplePlan({ ...rows, session: { ...rows.session, facilitatorIds: ['maryse'] } })
    expect(plan.team.map(({ id }) => id)).toEqual(['maryse', 'rosalie', 'paul'])
  })

  it('keeps blocks of other sessions out', () => {
    const foreign = sampleBlock({ id: 'x', sessionId: 'session-2', title: 'Ailleurs' })
    const plan = samplePlan(planRows({ agendaBlocks: [foreign] }))
    expect(hasPlan(plan)).toBe(false)
    expect(plan.parked).toEqual([])
  })

  it('counts the people of a track as its share', () => {
    const plan = samplePlan(longPlanRows())
    const inTracks = everyItem(plan.parts.flatMap(({ items }) => items)).filter(({ id }) =>
      id.startsWith('three-'),
    )
    expect(inTracks).toHaveLength(6)
    for (const { groups } of inTracks) expect(groups).toEqual({ size: 4, count: 2 })
  })
})
