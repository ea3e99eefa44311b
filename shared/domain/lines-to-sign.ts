import { MOST_BLANK_LINES, type Session } from '#shared/schemas/session.schema.ts'

/**
 * Blank lines of a sign-in sheet: those asked for, or as many as it takes for each person expected
 * to have a line when the list is shorter. Nobody who comes should look for a place to sign.
 */
export const linesToSign = (
  { blankLines, expectedCount }: Pick<Session, 'blankLines' | 'expectedCount'>,
  listed: number,
): number => Math.min(MOST_BLANK_LINES, Math.max(blankLines, (expectedCount ?? listed) - listed))
