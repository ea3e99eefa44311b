import { describe, expect, it } from 'vitest'
import { COMMUNES } from '#shared/domain/communes.ts'
import { communeOnMap, MAP_WIDTH } from '#shared/domain/venues/island-map.ts'
import { placeLabels } from '#shared/domain/venues/map-labels.ts'

describe('names on the map', () => {
  it('stand at the right of a disc that is alone', () => {
    const [label] = placeLabels([{ text: 'Ducos', at: { x: 100, y: 100 }, radius: 10 }])
    expect(label).toMatchObject({ text: 'Ducos', anchor: 'start' })
    expect(label?.x).toBeGreaterThan(110)
  })

  it('go to the other side of a disc whose neighbour is in the way', () => {
    const labels = placeLabels([
      { text: 'Ducos', at: { x: 100, y: 100 }, radius: 10 },
      { text: 'Saint-Esprit', at: { x: 125, y: 100 }, radius: 10 },
    ])
    expect(labels.map(({ anchor }) => anchor)).toEqual(['end', 'start'])
  })

  it('stay within the map, and off the dots that have none', () => {
    const vauclin = { text: 'Le Vauclin', at: { x: MAP_WIDTH - 60, y: 300 }, radius: 9 }
    expect(placeLabels([vauclin])[0]?.anchor).toBe('end')
    const dot = { text: null, at: { x: MAP_WIDTH - 100, y: 300 }, radius: 3 }
    expect(placeLabels([vauclin, dot])[0]?.anchor).toBe('middle')
  })

  it('never cover one another, even when every commune was visited', () => {
    const labels = placeLabels(
      COMMUNES.map((commune) => ({ text: commune.name, at: communeOnMap(commune), radius: 9 })),
    )
    expect(labels.length).toBeGreaterThan(8)
    for (const [index, one] of labels.entries()) {
      for (const other of labels.slice(index + 1)) {
        const sameLine = Math.abs(one.y - other.y) < 18
        const sameColumn = one.anchor === other.anchor && Math.abs(one.x - other.x) < 40
        expect(sameLine && sameColumn, `${one.text} and ${other.text}`).toBe(false)
      }
    }
  })
})
