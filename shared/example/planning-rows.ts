import { addDays, type Day } from '#shared/domain/dates.ts'
import { builtinMethods } from '#shared/library/builtin-methods.ts'
import type { Method, MethodMark } from '#shared/schemas/method.schema.ts'
import type { ContactEvent } from '#shared/schemas/outreach.schema.ts'
import {
  EXAMPLE_CONTACTED_SESSION,
  EXAMPLE_CONTACTS,
  EXAMPLE_MARKS,
  EXAMPLE_METHOD,
} from './example-planning.ts'

type Context = {
  readonly today: Day
  /** Id of a record of the example. */
  readonly id: (key: string) => string
  /** Nine in the morning in Martinique. */
  readonly instant: (day: Day) => string
}

export const methodRows = ({ today, id, instant }: Context): Method[] => {
  const { key, basedOn, prints, daysAgo, ...words } = EXAMPLE_METHOD
  const method = builtinMethods('fr').find((bundled) => bundled.key === basedOn)
  if (!method) throw new Error(`No method ${basedOn}`)
  const { key: _key, keywords: _keywords, ...content } = method
  return [
    {
      ...content,
      ...words,
      prints: content.prints.map((print, index) => ({
        ...print,
        label: prints[index] ?? print.label,
      })),
      id: id(key),
      basedOn,
      createdAt: instant(addDays(today, -daysAgo)),
    },
  ]
}

export const markRows = (): MethodMark[] =>
  EXAMPLE_MARKS.map(({ key, ...mark }) => ({ ...mark, id: key }))

export const contactRows = ({ today, id }: Context): ContactEvent[] =>
  EXAMPLE_CONTACTS.map(({ person, daysAgo, time, channel, outcome, by, note }, index) => ({
    id: id(`contact-${index + 1}`),
    sessionId: id(EXAMPLE_CONTACTED_SESSION),
    personId: id(person),
    channel,
    outcome,
    facilitatorId: id(by),
    at: `${addDays(today, -daysAgo)}T${time}:00-04:00`,
    note,
  }))
