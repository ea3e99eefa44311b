import type { AttendanceStatus } from '#shared/schemas/session.schema.ts'

/** What is typed of one part; null: an empty box. */
type Statuses = readonly (AttendanceStatus | null)[]

type PartTotals = {
  readonly present: number
  readonly absent: number
  readonly excused: number
  readonly left: number
}

export type LineTotals = {
  readonly parts: readonly PartTotals[]
  /** Boxes that are typed, of those that were or are to type. */
  readonly done: number
  readonly total: number
}

/**
 * Totals of the grid. `lines`: for each line of the sheet the status of each part; `awaited`: whether its
 * empty boxes are left to type ([Note: Left to type]).
 */
export const lineTotals = (
  lines: readonly Statuses[],
  awaited: readonly boolean[],
  partCount: number,
): LineTotals => {
  const isLeft = (line: number, part: number) =>
    awaited[line] === true && (lines[line]?.[part] ?? null) === null
  const columns = Array.from({ length: partCount }, (_, part): PartTotals => {
    const count = (...wanted: readonly AttendanceStatus[]) =>
      lines.filter((row) => wanted.some((status) => status === row[part])).length
    return {
      present: count('present', 'leftEarly'),
      absent: count('absent'),
      excused: count('excused'),
      left: lines.filter((_, line) => isLeft(line, part)).length,
    }
  })
  const done = columns.reduce(
    (sum, { present, absent, excused }) => sum + present + absent + excused,
    0,
  )
  return {
    parts: columns,
    done,
    total: columns.reduce((sum, { left }) => sum + left, done),
  }
}

/**
 * Places of the lines that « mark the others absent » is about: those left to type. Whoever declined after
 * the print, or was erased, has an empty line on the paper and was not missing.
 */
export const linesLeft = (statuses: Statuses, awaited: readonly boolean[]): readonly number[] =>
  statuses.flatMap((status, line) => (awaited[line] === true && status === null ? [line] : []))
