import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { barChart } from '#shared/documents/charts/bar-chart.ts'
import { axisSteps, type Chart, textWidth } from '#shared/documents/charts/chart.ts'
import { svgOf } from '#shared/documents/charts/chart-svg.ts'
import { columnChart } from '#shared/documents/charts/column-chart.ts'
import { islandChart } from '#shared/documents/charts/island-chart.ts'
import { markChart } from '#shared/documents/charts/mark-chart.ts'
import { networkChart } from '#shared/documents/charts/network-chart.ts'
import { networkLayout } from '#shared/documents/charts/network-layout.ts'
import { titledChart } from '#shared/documents/charts/titled-chart.ts'
import type { DrawCommand } from '#shared/documents/print-document.ts'
import { buildReport } from '#shared/domain/report/report.ts'
import { EVERYTHING } from '#shared/domain/report/report-filter.ts'
import { reportLedger } from '#shared/domain/report/report-ledger.ts'
import { exampleRows } from '#shared/example/example-rows.ts'

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

  it('do not name a series that is hidden everywhere: « Sans nom » was looked for in vain', () => {
    const wordsOf = (...unnamed: readonly (number | null)[]) =>
      JSON.stringify(
        columnChart(
          {
            series: [
              { look: 'solid', label: 'Présences nommées' },
              { look: 'empty', label: 'Sans nom' },
            ],
            columns: unnamed.map((value, index) => ({
              label: `mois ${index}`,
              values: [12, value],
            })),
            written,
          },
          { width: 118, height: 60 },
        ),
      )
    expect(wordsOf(null, 0)).not.toContain('Sans nom')
    // What the columns show is not everybody who came: their name stays.
    expect(wordsOf(null, 0)).toContain('Présences nommées')
    expect(wordsOf(null, 9)).toContain('Sans nom')
    expect(wordsOf(0, 0)).toContain('Sans nom')
  })

  it('draw the ring of a commune whole or not at all under the name of a zone', () => {
    const counts = new Map([
      ['97214', 1],
      ['97228', 1],
      ['97213', 1],
    ])
    const zoneNames = { Nord: 'Nord', Centre: 'Centre', Sud: 'Sud' }
    for (const width of [66, 70, 89]) {
      const marks = flat(islandChart({ counts, zoneNames, neglected: [] }, width).marks)
      const rects = marks.filter((mark) => mark.kind === 'rect')
      const grounds = rects.filter(({ radius }) => radius === undefined)
      expect(grounds.length, String(width)).toBeGreaterThan(0)
      for (const ring of rects.filter(({ radius, fill }) => radius && fill === '#FFFFFF')) {
        const [x, y] = [ring.x + ring.width / 2, ring.y + ring.height / 2]
        for (const ground of grounds) {
          const across = x - Math.min(Math.max(x, ground.x), ground.x + ground.width)
          const down = y - Math.min(Math.max(y, ground.y), ground.y + ground.height)
          expect(Math.hypot(across, down)).toBeGreaterThanOrEqual(ring.width / 2 - 0.01)
        }
      }
    }
  })

  it('say under the map what is counted and stands on none', () => {
    const chart = islandChart(
      {
        counts: new Map([['97209', 3]]),
        zoneNames: { Nord: 'Nord', Centre: 'Centre', Sud: 'Sud' },
        neglected: [],
        notes: ['Non renseigné : 1'],
      },
      89,
    )
    const note = flat(chart.marks).find((mark) => mark.kind === 'text' && mark.text.includes('Non'))
    expect(note?.kind === 'text' && note.y).toBeGreaterThan(chart.height - 6)
    expect(note?.kind === 'text' && note.y).toBeLessThan(chart.height)
  })

  it('name the communes of the example without any under the map, nor a line through another disc', () => {
    const rows = exampleRows('2026-11-24')
    const { byCommune } = buildReport(reportLedger(rows), EVERYTHING, {
      today: '2026-11-24',
      collects: [],
    })
    const counts = new Map(
      byCommune.flatMap(({ key, people }) => (key === null ? [] : [[key, people] as const])),
    )
    let others: readonly string[] = []
    const zoneNames = { Nord: 'Nord', Centre: 'Centre', Sud: 'Sud' }
    const chart = islandChart(
      {
        counts,
        zoneNames,
        neglected: [],
        others: (names) => {
          others = names
          return names.join()
        },
      },
      108,
    )
    expect(others).toEqual([])
    const marks = flat(chart.marks)
    const discs = marks.flatMap((mark) =>
      mark.kind === 'rect' && mark.radius !== undefined && mark.width > 2
        ? [{ x: mark.x + mark.width / 2, y: mark.y + mark.width / 2, radius: mark.width / 2 }]
        : [],
    )
    expect(discs.length).toBe(21)
    const leaders = marks.flatMap((mark) =>
      mark.kind === 'line' && mark.dash === undefined && mark.colour === '#1E2A26' ? [mark] : [],
    )
    expect(leaders.length).toBe(21)
    for (const { x1, y1, x2, y2 } of leaders) {
      const through = discs.filter(({ x, y, radius }) => {
        const length = Math.hypot(x2 - x1, y2 - y1)
        const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length
        const aside = Math.abs((x - x1) * (y2 - y1) - (y - y1) * (x2 - x1)) / length
        return along > 0 && along < length && aside < radius * 0.95
      })
      expect(through).toEqual([])
    }
  })

  it('let no line of the scale go through a mark of satisfaction', () => {
    const points = [
      { label: '12/09', mean: 3.9, answers: 4 },
      { label: '08/10', mean: 4.7, answers: 9 },
    ]
    const marks = flat(markChart(points, { width: 89, height: 46 }, (value) => String(value)).marks)
    for (const { mean } of points) {
      const at = marks.findIndex((mark) => mark.kind === 'text' && mark.text === String(mean))
      const [ground, text] = [marks[at - 1], marks[at]]
      if (ground?.kind !== 'rect' || text?.kind !== 'text') throw new Error('no ground')
      expect(ground.fill).toBe('#FFFFFF')
      expect(ground.y).toBeLessThan(text.y - 2.5)
      expect(ground.y + ground.height).toBeGreaterThanOrEqual(text.y)
    }
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

  it('name everybody in whole, without a name on another nor an arrow hidden, from 2 people to 40', () => {
    const long = 'Marie-Antoinette Guillemette Élisabeth-Anne De Saint-Aubin-Latouche'
    for (const people of [2, 5, 15, 40]) {
      const nameOf = (id: string) => (id === 'p3' ? long : `Prénom${id} Nom-de-famille`)
      const links = Array.from({ length: Math.max(1, people - 1) }, (_, index) => ({
        // Half of them in pairs, half around a few.
        fromId: `p${index % 2 === 0 ? index : index % 7}`,
        toId: `p${index + 1}`,
        count: 1,
      }))
      for (const width of [89, 118, 186]) {
        const chart = networkChart({ links, nameOf }, { width, height: width * 0.7 })
        expect(outside(chart)).toEqual([])
        const texts = flat(chart.marks).flatMap((mark) => (mark.kind === 'text' ? [mark] : []))
        const words = texts.map(({ text }) => text).join(' ')
        expect(words).not.toContain('…')
        for (let at = 0; at < people; at += 1) {
          for (const word of nameOf(`p${at}`).split(/[ -]/u)) expect(words).toContain(word)
        }
        const boxes = texts.map(({ text, x, y, align, size }) => {
          const wide = textWidth(text, 'regular', size)
          const left = align === 'right' ? x - wide : align === 'center' ? x - wide / 2 : x
          return { text, left, right: left + wide, y }
        })
        const piled = boxes.filter((one, index) =>
          boxes
            .slice(index + 1)
            .some(
              (other) =>
                Math.abs(one.y - other.y) < 2.4 &&
                one.left < other.right - 0.2 &&
                other.left < one.right - 0.2,
            ),
        )
        expect(piled).toEqual([])
        const arrows = flat(chart.marks).filter(({ kind }) => kind === 'path')
        expect(arrows).toHaveLength(links.length)
      }
    }
  })

  it('tell long names of bars apart: two lines, then a cut in the middle', () => {
    const places = ['du Vauclin', 'de Sainte-Anne', 'des Trois-Îlets']
    const bars = places.map((place, index) => ({
      label: `Association intercommunale des agriculteurs et maraîchers biologiques ${place}`,
      value: 7 - index,
      text: String(7 - index),
    }))
    const chart = barChart(bars, 89)
    expect(outside(chart)).toEqual([])
    const words = flat(chart.marks).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
    for (const place of places) expect(words.join(' ')).toContain(place.split(' ').at(-1))
    const [short] = [
      barChart([{ label: '20 autres structures (petites, réunies)', value: 2, text: '2' }], 89),
    ]
    const told = flat(short.marks).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []))
    expect(told.slice(0, -1).join(' ')).toBe('20 autres structures (petites, réunies)')
  })

  it('leave the app under their title and period, with white around them', () => {
    const chart = barChart([{ label: 'Ateliers', value: 3, text: '3' }], 89)
    const out = titledChart(chart, 'Les formats des rencontres de la communauté', 'L’année 2026')
    const words = flat(out.marks).flatMap((mark) => (mark.kind === 'text' ? [mark] : []))
    expect(words.map(({ text }) => text).join(' ')).toContain('communauté L’année 2026 Ateliers')
    expect(Math.min(...words.map(({ y }) => y))).toBeGreaterThan(5)
    expect(outside(out)).toEqual([])
    expect(out.width).toBe(chart.width + 12)
    expect(out.height).toBeGreaterThan(chart.height + 16)
  })

  it('leave as an SVG in which names stay words', () => {
    const chart = barChart([{ label: '<script>&"', value: 3, text: '3' }], 89)
    const svg = svgOf(chart, 'Formats & « structures »')
    expect(svg).not.toContain('<script>')
    expect(svg).toContain('&lt;script&gt;&amp;')
    expect(svg).toContain('<title>Formats &amp; « structures »</title>')
  })
})
