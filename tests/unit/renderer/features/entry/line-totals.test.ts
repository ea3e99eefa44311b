import { describe, expect, it } from 'vitest'
import { linesLeft, lineTotals } from '#renderer/features/entry/line-totals.ts'

describe('totals of the attendance grid', () => {
  const lines = [
    ['present', 'leftEarly'],
    ['absent', null],
    // Printed, then declined or erased: an empty line of the paper, that nobody is waiting for.
    [null, null],
    // Declined, came in the morning all the same.
    ['present', null],
    ['excused', 'excused'],
  ] as const
  const awaited = [true, true, false, false, true]

  it('leave nothing to type of whoever is not awaited, as the bilan does', () => {
    expect(lineTotals(lines, awaited, 2)).toEqual({
      parts: [
        { present: 2, absent: 1, excused: 1, left: 0 },
        { present: 1, absent: 0, excused: 1, left: 1 },
      ],
      done: 6,
      total: 7,
    })
  })

  it('count the boxes, as the list of sheets does: a morning typed up whole is half of the day', () => {
    const morning = [
      ['present', null],
      ['absent', null],
    ] as const
    expect(lineTotals(morning, [true, true], 2)).toMatchObject({ done: 2, total: 4 })
  })

  it('are complete once the last box awaited is filled', () => {
    const filled = lines.map((row, line) => (line === 1 ? (['absent', 'absent'] as const) : row))
    expect(lineTotals(filled, awaited, 2)).toMatchObject({ done: 7, total: 7 })
  })

  it('leave who is not awaited out of « the others absent »: one who had declined became absent', () => {
    const column = (part: number) => lines.map((row) => row[part] ?? null)
    expect(linesLeft(column(0), awaited)).toEqual([])
    expect(linesLeft(column(1), awaited)).toEqual([1])
  })
})
