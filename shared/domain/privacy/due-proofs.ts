import type { ConsentEvent } from '#shared/schemas/people.schema.ts'
import { compareConsents, currentConsents } from '../consents.ts'
import type { Day } from '../dates.ts'
import { groupBy } from '../group-by.ts'

/**
 * Ids of the decisions that ended before that day: another one followed about the same purpose. What
 * holds today stays for as long as the record does, a refusal or a withdrawal above all: without it a
 * list imported later would bring the consent back.
 */
export const dueProofs = (events: readonly ConsentEvent[], before: Day): readonly string[] =>
  [...groupBy(events, ({ personId }) => personId).values()].flatMap((own) => {
    const current = new Set(Object.values(currentConsents(own)).flatMap((event) => event?.id ?? []))
    return [...groupBy(own, ({ purpose }) => purpose).values()].flatMap((about) => {
      const sorted = about.toSorted(compareConsents)
      return sorted.flatMap((event, index) => {
        if (current.has(event.id)) return []
        const end = sorted[index + 1]?.date ?? event.date
        return end < before ? event.id : []
      })
    })
  })
