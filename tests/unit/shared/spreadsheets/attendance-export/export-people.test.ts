import { expect, it } from 'vitest'
import { read, utils } from 'xlsx'
import { exampleRows } from '#shared/example/example-rows.ts'
import { exportAttendance } from '#shared/spreadsheets/attendance-export/export-attendance.ts'

const TODAY = '2026-11-24'
const rows = exampleRows(TODAY)
const model = { rows, selection: { kind: 'period', from: null, to: null }, today: TODAY } as const

const linesOf = (bytes: Uint8Array, sheet: string) => {
  const found = read(bytes).Sheets[sheet]
  return found ? utils.sheet_to_json<Readonly<Record<string, unknown>>>(found) : []
}

it('counts for the log as many people as the sheet « Personnes » has lines', () => {
  const { bytes, people } = exportAttendance({ model, language: 'fr', format: 'xlsx' })
  expect(linesOf(bytes, 'Personnes')).toHaveLength(people)
  expect(people).toBe(rows.people.filter(({ mergedInto }) => mergedInto === null).length)
})

it('counts those who stand in a file of presences, not the whole community', () => {
  const { sessionId } = rows.attendances[0] ?? { sessionId: '' }
  const session = { ...model, selection: { kind: 'session', sessionId } } as const
  const { bytes, people } = exportAttendance({ model: session, language: 'fr', format: 'xlsx' })
  expect(linesOf(bytes, 'Personnes')).toHaveLength(people)
  const csv = exportAttendance({ model: session, language: 'fr', format: 'csv' })
  expect(csv.people).toBe(people)
  expect(csv.people).toBeLessThan(rows.people.length)
})
