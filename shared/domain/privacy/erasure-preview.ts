import type { FunderTemplate } from '#shared/schemas/funder-template.schema.ts'
import type { Photo } from '#shared/schemas/outcome.schema.ts'
import { TABLE_NAMES, type TableName } from '#shared/schemas/table-documents.ts'
import type { Rows } from '#shared/schemas/tables.ts'
import type { Day } from '../dates.ts'
import { groupBy } from '../group-by.ts'
import {
  type ErasureOrder,
  erasedRow,
  filePlaceKey,
  mentionsToReplace,
  placeKey,
} from './erasure-order.ts'
import { identityOf, withMerged, wordsOfOthers } from './identities.ts'
import { findMentions, termsOf } from './mentions.ts'
import { likelyMentions } from './near-person.ts'
import { isAbout } from './person-data.ts'
import type { Mention, Term } from './terms.ts'
import { textPlaces } from './text-places.ts'
import { withdrawnFrom, withdrawnRow } from './withdrawal.ts'

/** A text that may name the person, with where it stands. */
export type FoundText = {
  readonly key: string
  readonly table: TableName
  readonly sessionId: string | null
  readonly text: string
  readonly mentions: readonly Mention[]
  /** Holds the full name, the number, the address or a rare name: replaced unless it is left. */
  readonly isSure: boolean
  /** Holds a full name that may be plain words (`Mention`). */
  readonly isProbable: boolean
  /** Sure, or a name alone or a probable one where the person is known to be: proposed to be replaced. */
  readonly isProposed: boolean
  /** Holds the name without a capital only, and may well be plain words. */
  readonly isLowerCase: boolean
  /** Name of the file in which it stands; empty: the text of a row. */
  readonly fileName: string
}

/** A text inside of a funder's workbook, with the template that keeps it. */
export type TemplateText = {
  readonly template: Pick<FunderTemplate, 'id' | 'hash' | 'fileName'>
  readonly path: string
  readonly text: string
}

/** Rows about the person in one table, and what becomes of them. */
export type TouchedTable = {
  readonly table: TableName
  readonly count: number
  readonly becomes: 'removed' | 'unnamed'
}

export type ErasurePreview = {
  readonly personIds: readonly string[]
  readonly tables: readonly TouchedTable[]
  readonly texts: readonly FoundText[]
  /** Photos and scans of the sessions the person came to: they may be in the picture. */
  readonly photos: readonly Photo[]
  /** Sessions to come that expect the person, and will no longer. */
  readonly withdrawnCount: number
}

/**
 * What erasing a person would do, before anything is done. `inFiles`: every text of every workbook kept;
 * `today`: the day of the erasure, when it is about to be done.
 */
export const previewErasure = (
  rows: Rows,
  personId: string,
  inFiles: readonly TemplateText[] = [],
  today?: Day,
): ErasurePreview => previewOf(rows, [personId], inFiles, today)

/**
 * Texts with a full name, sure or probable, a number or an address of people who are purged together,
 * read from every row and workbook: nobody reads them one by one, and a rare name alone stays.
 */
export const textsOfPurge = (
  rows: Rows,
  personIds: readonly string[],
  inFiles: readonly TemplateText[] = [],
): readonly FoundText[] =>
  personIds.length === 0
    ? []
    : textsNaming(previewOf(rows, personIds, inFiles).texts, rows, personIds)

/** Those of these texts that change when only some of the people are purged. */
export const textsNaming = (
  texts: readonly FoundText[],
  rows: Rows,
  personIds: readonly string[],
): readonly FoundText[] => {
  const terms = termsOfPeople(rows, new Set(withMerged(personIds, rows.people)))
  const order = { terms, left: [], ticked: [], names: 'whole' as const }
  return texts.flatMap((found) => {
    const mentions = mentionsToReplace(order, found.key, found.text)
    return mentions.length > 0 ? { ...found, mentions } : []
  })
}

const termsOfPeople = (rows: Rows, ids: ReadonlySet<string>): readonly Term[] => {
  const identities = rows.people.flatMap((one) => (ids.has(one.id) ? (identityOf(one) ?? []) : []))
  const others = wordsOfOthers(otherNames(rows, ids))
  return identities.flatMap((identity) => termsOf(identity, others))
}

const previewOf = (
  rows: Rows,
  people: readonly string[],
  inFiles: readonly TemplateText[],
  today?: Day,
): ErasurePreview => {
  const personIds = withMerged(people, rows.people)
  const ids = new Set(personIds)
  const terms = termsOfPeople(rows, ids)
  const anonymous: ErasureOrder = {
    personIds,
    mode: 'anonymise',
    terms: [],
    left: [],
    ticked: [],
    photoIds: [],
    date: today,
  }
  const withdrawnBy = withdrawals(rows, anonymous)
  const withdrawnSessions = new Set<string>()
  const tables: TouchedTable[] = []
  const texts: FoundText[] = []
  const isLikely = likelyMentions(rows, ids)
  const note = (
    row: Readonly<Record<string, unknown>>,
    found: Omit<FoundText, 'mentions' | 'isSure' | 'isProbable' | 'isProposed' | 'isLowerCase'>,
  ) => {
    const mentions = findMentions(found.text, terms)
    if (mentions.length === 0) return
    const isSure = mentions.some((one) => one.isSure)
    const names = mentions.filter((one) => !one.isLowerCase || one.isProbable)
    texts.push({
      ...found,
      mentions,
      isSure,
      isProbable: mentions.some((one) => one.isProbable),
      isProposed: isSure || isLikely(row, found.text, names),
      isLowerCase: names.length === 0,
    })
  }
  for (const table of TABLE_NAMES) {
    const counts = { removed: 0, unnamed: 0 }
    for (const row of rows[table]) {
      const sessionId = sessionOf(table, row)
      const kept = withdrawnRow(withdrawnBy(sessionId), table, row)
      if (kept !== row && sessionId !== null) withdrawnSessions.add(sessionId)
      const left = kept && erasedRow(anonymous, table, row.id, kept)
      if (isAbout(table, row, ids)) counts[left === null ? 'removed' : 'unnamed'] += 1
      if (left === null) continue
      for (const { path, text } of textPlaces(table, left)) {
        const key = placeKey(table, row.id, path)
        note(row, { key, table, sessionId, text, fileName: '' })
      }
    }
    for (const becomes of ['removed', 'unnamed'] as const) {
      const count = counts[becomes]
      if (count > 0) tables.push({ table, count, becomes })
    }
  }
  for (const { template, path, text } of inFiles) {
    const key = filePlaceKey(template.id, template.hash, path)
    const { fileName } = template
    note({}, { key, table: 'funderTemplates', sessionId: null, text, fileName })
  }
  // What is sure comes first: the rest is to be read with more care.
  const certainty = ({ isSure, isProposed, isLowerCase }: FoundText) =>
    Number(isSure) + Number(isProposed) - Number(isLowerCase)
  texts.sort((left, right) => certainty(right) - certainty(left))
  const photos = photosNear(rows, ids)
  return { personIds, tables, texts, photos, withdrawnCount: withdrawnSessions.size }
}

/** Who would be taken out of each session. */
const withdrawals = (
  rows: Rows,
  order: ErasureOrder,
): ((sessionId: string | null) => ReadonlySet<string>) => {
  const parts = groupBy(rows.sessionParts, ({ sessionId }) => sessionId)
  const attendances = groupBy(rows.attendances, ({ sessionId }) => sessionId)
  const nobody: ReadonlySet<string> = new Set()
  const known = new Map<string, ReadonlySet<string>>()
  return (sessionId) => {
    if (sessionId === null || order.date === undefined) return nobody
    const made =
      known.get(sessionId) ??
      withdrawnFrom(order, {
        parts: parts.get(sessionId) ?? [],
        attendances: attendances.get(sessionId) ?? [],
      })
    known.set(sessionId, made)
    return made
  }
}

function* otherNames(rows: Rows, ids: ReadonlySet<string>): Generator<string> {
  for (const { id, firstName, lastName } of rows.people) {
    if (!ids.has(id)) yield* [firstName, lastName]
  }
  for (const { firstName, lastName } of rows.facilitators) yield* [firstName, lastName]
  for (const { name } of rows.venues) yield name
  for (const { name } of rows.funders) yield name
}

const sessionOf = (table: TableName, row: Readonly<Record<string, unknown>>): string | null => {
  const id = table === 'sessions' ? row.id : row.sessionId
  return typeof id === 'string' ? id : null
}

const photosNear = (rows: Rows, ids: ReadonlySet<string>): readonly Photo[] => {
  const sessions = new Set<string>()
  for (const { personId, sessionId } of rows.participations) {
    if (ids.has(personId)) sessions.add(sessionId)
  }
  for (const { personId, sessionId } of rows.attendances) {
    if (ids.has(personId)) sessions.add(sessionId)
  }
  return rows.photos.filter(({ sessionId }) => sessions.has(sessionId))
}
