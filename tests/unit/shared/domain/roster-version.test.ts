import { describe, expect, it } from 'vitest'
import { rosterOnTable, sheetVersion } from '#shared/domain/roster-version.ts'
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

describe('the sheet that typing up follows', () => {
  it('is the last print until one is noted as signed', () =>
    expect(rosterOnTable([roster(2, ['a']), roster(1, ['b'])])?.version).toBe(2))

  it('stays the signed one when the kit is printed again, so that numbers do not move', () =>
    expect(
      rosterOnTable([{ ...roster(1, ['b']), isOnTable: true }, roster(2, ['a'])])?.version,
    ).toBe(1))
})
