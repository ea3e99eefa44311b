import { textHash } from '#shared/domain/text-hash.ts'
import type { Language } from '#shared/locales/translator.ts'
import {
  PRINTABLE_SOURCES,
  type PrintableData,
  type PrintableDefinition,
  type PrintableSource,
} from './printable.ts'
import { picturesOf } from './printable-registry.ts'

type Options = Readonly<Record<string, unknown>>

/** The same text for the same values, whatever the order in which they were written. */
const stableText = (value: unknown): string =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  )

// Counts that follow the people expected are said as numbers: two expected more is nothing new for a
// sheet whose number somebody typed.
const countsOf = ({ fields }: PrintableDefinition, options: Options, data: PrintableData) =>
  fields.flatMap((field) => {
    if (field.kind !== 'count') return []
    const typed = options[field.key]
    return [typeof typed === 'number' ? typed : field.auto(data, options)]
  })

// Supports for the hand came on A4 alone before they came on Letter: on A4 they are the prints they were.
const saidOptions = ({ fields }: PrintableDefinition, { paper, ...others }: Options): Options => {
  const field = fields.find(({ key }) => key === 'paper')
  const isNew = field?.kind === 'choice' && field.values.every(({ value }) => value !== 'a3')
  return paper === undefined || (isNew && paper === 'a4') ? others : { ...others, paper }
}

/** Ids that the options of a support name; null: none, which means everybody. */
export const chosenPeople = (
  { fields }: PrintableDefinition,
  options: Options,
): ReadonlySet<unknown> | null => {
  const ids = fields.flatMap(({ kind, key }) => {
    const value = options[key]
    return kind === 'people' && Array.isArray(value) ? value : []
  })
  return ids.length === 0 ? null : new Set<unknown>(ids)
}

/**
 * Changes when what is printed changes, and only then: neither the time of printing nor what others
 * typed of people whom the sheets do not show.
 */
export const printableFingerprint = (
  printable: PrintableDefinition,
  options: Options,
  data: PrintableData,
  language: Language,
): string => {
  const { kind } = printable
  const sources = printable.reads?.(options, data) ?? PRINTABLE_SOURCES
  const isRead = (source: PrintableSource) => sources.includes(source)
  const chosen = chosenPeople(printable, options)
  const { head, organisation, challenge, opening } = data
  const { privacyContact, notices, ...organiser } = organisation
  const people = data.people
    .filter(({ id }) => chosen === null || chosen.has(id))
    .map(({ line: _, totem, attended, ...person }) => ({
      ...person,
      totem: isRead('totems') ? totem : null,
      attended: isRead('attendance') ? attended : null,
    }))
  return textHash(
    stableText({
      kind,
      language,
      options: saidOptions(printable, options),
      counts: countsOf(printable, options, data),
      pictures: picturesOf({ kind, options }).map((hash) => data.pictures[hash] ?? null),
      // What the foot and the file say.
      organisation: isRead('organisation') ? organiser : organiser.name,
      privacyContact: isRead('privacyContact') ? privacyContact : '',
      ...(isRead('privacyContact') && notices !== undefined ? { notices } : {}),
      occasion: head && {
        session: head.session,
        parts: head.parts,
        venue: head.venue && (isRead('organisation') ? head.venue : { ...head.venue, address: '' }),
      },
      team: isRead('team') ? (head?.facilitators ?? []) : [],
      people: isRead('people') ? people : [],
      challenge: isRead('challenge') ? challenge : null,
      // Absent where there is none: what was printed before there were any stays the same.
      ...(isRead('opening') && opening !== undefined ? { opening } : {}),
      ...(isRead('pieces') ? { pieces: data.pieces } : {}),
      ...(isRead('introductions') ? { introductions: data.introductions } : {}),
      ...(isRead('tables') ? { tableRounds: data.tableRounds } : {}),
    }),
  )
}
