import type { Day } from './dates.ts'
import { foldText } from './folded-text.ts'

type Dated = { readonly firstDay: Day | null; readonly lastDay: Day | null }

/**
 * Sessions to come (those of today and without a date included), earliest first, then those that
 * are over, latest first. Expects them by date, those without a date last.
 */
export const splitByDay = <Session extends Dated>(
  sessions: readonly Session[],
  today: Day,
): { readonly upcoming: readonly Session[]; readonly past: readonly Session[] } => {
  const isPast = ({ lastDay }: Session) => lastDay !== null && lastDay < today
  return {
    upcoming: sessions.filter((session) => !isPast(session)),
    past: sessions.filter(isPast).toReversed(),
  }
}

/** Reads what was typed in a search box: every word must begin a word of the texts. */
export const wordSearch = (typed: string): ((texts: readonly string[]) => boolean) => {
  const wanted = foldText(typed).split(' ').filter(Boolean)
  if (wanted.length === 0) return () => true
  return (texts) => {
    const folded = ` ${foldText(texts.join(' '))}`
    return wanted.every((word) => folded.includes(` ${word}`))
  }
}
