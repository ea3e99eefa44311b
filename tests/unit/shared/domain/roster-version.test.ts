import { describe, expect, it } from 'vitest'
import { sheetVersion } from '#shared/domain/roster-version.ts'
import type { Roster } from '#shared/schemas/session.schema.ts'

const roster = (version: number, personIds: readonly string[]): Roster => ({
  id: `r${version}`,
  sessionId: 's1',
  version,
  printedAt: '2026-11-20T10:00:00Z',
  mode: 'workshop',
  personIds: [...personIds],
  blankLines: 5,
})
const sheet = (personIds: readonly string[]) => ({
  mode: 'workshop' as const,
  blankLines: 5,
  personIds,
})

describe('version written on a sign-in sheet', () => {
  it('starts at one', () =>
    expect(sheetVersion([], sheet(['a']))).toEqual({ version: 1, isNew: true }))

  it('stays when the same sheet is printed again, so that two copies carry one number', () =>
    expect(sheetVersion([roster(1, ['a']), roster(2, ['a', 'b'])], sheet(['a', 'b']))).toEqual({
      version: 2,
      isNew: false,
    }))

  it('grows when a line moved, even with the same people', () =>
    expect(sheetVersion([roster(1, ['a', 'b'])], sheet(['b', 'a']))).toEqual({
      version: 2,
      isNew: true,
    }))

  it('grows past the last print even when the sheet equals an older one', () =>
    expect(sheetVersion([roster(2, ['a', 'b']), roster(1, ['a'])], sheet(['a']))).toEqual({
      version: 3,
      isNew: true,
    }))
})
