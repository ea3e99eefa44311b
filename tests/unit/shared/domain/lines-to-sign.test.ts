import { describe, expect, it } from 'vitest'
import { linesToSign } from '#shared/domain/lines-to-sign.ts'
import { MOST_BLANK_LINES } from '#shared/schemas/session.schema.ts'

describe('blank lines of a sign-in sheet', () => {
  it('gives each person expected a line when the list is shorter', () =>
    expect(linesToSign({ blankLines: 5, expectedCount: 60 }, 3)).toBe(57))

  it('keeps those asked for when the list holds everyone, or more', () => {
    expect(linesToSign({ blankLines: 5, expectedCount: 30 }, 28)).toBe(5)
    expect(linesToSign({ blankLines: 5, expectedCount: 30 }, 34)).toBe(5)
  })

  it('keeps those asked for while nobody said how many will come', () =>
    expect(linesToSign({ blankLines: 0, expectedCount: null }, 12)).toBe(0))

  it('stays what a session may record for a crowd', () =>
    expect(linesToSign({ blankLines: 5, expectedCount: 5_000 }, 0)).toBe(MOST_BLANK_LINES))
})
