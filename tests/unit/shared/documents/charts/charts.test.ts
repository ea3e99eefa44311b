import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { barChart } from '#shared/documents/charts/bar-chart.ts'
import { axisSteps, type Chart, textWidth } from '#shared/documents/charts/chart.ts'
import { svgOf } from '#shared/documents/charts/chart-svg.ts'
import { columnChart } from '#shared/documents/charts/column-chart.ts'
import { islandChart } from '#shared/documents/charts/island-chart.ts'
import { networkChart } from '#shared/documents/charts/network-chart.ts'
import { networkLayout } from '#shared/documents/charts/network-layout.ts'
import type { DrawCommand } from '#shared/documents/print-document.ts'

const flat = (marks: readonly DrawCommand[]): readonly DrawCommand[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? flat(mark.marks) : [mark]))

/** Words that stick out of the picture. */
const outside = ({ width, marks }: Chart): readonly string[] =>
  flat(marks).flatMap((mark) => {
    if (mark.kind !== 'text') return []
    const wide = textWidth(mark.text, mark.face === 'bold' ? 'bold' : 'regular', mark.size)
    const left =
      mark.align === 'right' ? mark.x - wide : mark.align === 'center' ? mark.x - wide / 2 : mark.x
    return left < -0.5 || left + wide > width + 0.5 ? [mark.text] : []
  })

const written = (value: number) => String(value)

describe('charts', () => {
  it('keep their words within the picture, from one column to forty, on paper and on screen', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 4_000 }), fc.nat({ max: 50 })), {
          minLength: 1,
          maxLength: 40,
        }),
        fc.constantFrom(89, 118, 186),
        (values, width) => {
          const chart = columnChart(
            {
              series: [
                { look: 'solid', label: 'Présences nommées' },
                { look: 'empty', label: 'Sans nom' },
              ],
              columns: values.map((pair, index) => ({ label: `sept. ${index}`, values: pair })),
              written,
            },
            { width, height: 60 },
          )
          expect(outside(chart)).toEqual([])
        },
      ),
      { numRuns: 60 },
    )
    const bars = [1, 30, 4_000].map((value) => ({
      label: 'Association des parents d’élèves de la Rivière claire et des environs',
      value,
      text: String(value),
    }))
    expect(outside(barChart(bars, 89))).toEqual([])
    const counts = new Map([
      ['97209', 300],
      ['97213', 2],
      ['97226', 1],
      ['97211', 1],
    ])
    const zoneNames = { Nord: 'Nord', Centre: 'Centre', Sud: 'Sud' }
    expect(outside(islandChart({ counts, zoneNames, neglected: ['Nord'] }, 89))).toEqual([])
  })

  it('count up to the largest value in at most five steps', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), (largest) => {
        const steps = axisSteps(largest)
        expect(steps.length).toBeLessThanOrEqual(6)
        expect(steps.at(-1)).toBeGreaterThanOrEqual(largest)
      }),
    )
  })

  it('draw the same network from the same links, whatever their order, with everyone in it', () => {
    const links = [
      { fromId: 'a', toId: 'b', count: 1 },
      { fromId: 'c', toId: 'd', count: 2 },
      { fromId: 'b', toId: 'e', count: 1 },
    ]
    const places = networkLayout(links)
    expect(places.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(networkLayout(links)).toEqual(places)
    const chart = networkChart(
      { links, nameOf: (id) => `Marie-Josèphe ${id}` },
      { width: 118, height: 60 },
    )
    expect(outside(chart)).toEqual([])
  })

  it('leave as an SVG in which names stay words', () => {
    const chart = barChart([{ label: '<script>&"', value: 3, text: '3' }], 89)
    const svg = svgOf(chart, 'Formats & « structures »')
    expect(svg).not.toContain('<script>')
    expect(svg).toContain('&lt;script&gt;&amp;')
    expect(svg).toContain('<title>Formats &amp; « structures »</title>')
  })
})
