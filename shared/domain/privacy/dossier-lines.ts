import type { Language, Translate } from '#shared/locales/translator.ts'
import { DEMOGRAPHICS, type Totem } from '#shared/schemas/people.schema.ts'
import { communeByCode } from '../communes.ts'
import { compareConsents } from '../consents.ts'
import { dayInMartinique, formatMediumDay } from '../dates.ts'
import type { CommitmentStanding } from '../follow-up/commitment-state.ts'
import { formatPhone } from '../phones.ts'
import type { PersonDossier } from './person-dossier.ts'

/** One fact of a dossier: `day` is empty when it has none. */
export type DossierLine = { readonly section: string; readonly day: string; readonly text: string }

/** Tables whose rows are what somebody said, made or promised, and the fields that say it. */
const SAID = [
  ['contributions', ['text']],
  [
    'prototypes',
    ['title', 'description', 'materials', 'forWhom', 'question', 'likes', 'dislikes', 'nextStep'],
  ],
  [
    'experiments',
    ['title', 'hypothesis', 'measure', 'place', 'testers', 'observed', 'reason', 'nextStep'],
  ],
  ['pieces', ['text']],
  ['cards', ['title', 'text', 'creole', 'answer']],
  ['deckReuses', ['place', 'note']],
  ['challenges', ['title', 'question', 'place', 'notes']],
] as const

export type DossierWords = {
  readonly t: Translate
  readonly language: Language
  /** « colibri vert 12 ». */
  readonly totemName: (totem: Totem, t: Translate) => string
}

/** The dossier in sentences, in the order in which people read it; the same for paper and workbook. */
export const dossierLines = (
  { rows, mentions, sessions, standings, partners, seats }: PersonDossier,
  { t, language, totemName }: DossierWords,
): readonly DossierLine[] => {
  const lines: DossierLine[] = []
  const add = (section: string, day: string, text: string) => {
    if (text !== '') lines.push({ section, day, text })
  }
  const dayOf = (instant: string) => dayInMartinique(new Date(instant))
  const sessionTitle = (id: string | null) => (id && sessions.get(id)?.title) || ''
  const joined = (...parts: readonly string[]) => parts.filter(Boolean).join(' · ')

  for (const person of rows.people ?? []) {
    const section = t('privacy.dossier.identity')
    const labelled = (label: string, value: string) =>
      add(section, '', value && t('privacy.dossier.labelled', { label, value }))
    labelled(t('people.fields.firstName'), person.firstName)
    labelled(t('people.fields.lastName'), person.lastName)
    labelled(t('people.fields.phone'), joined(formatPhone(person.phone), person.phoneNote))
    labelled(t('people.fields.email'), person.email)
    labelled(
      t('people.fields.preferredContact'),
      person.preferredContact === null ? '' : t(`people.contacts.${person.preferredContact}`),
    )
    labelled(t('people.fields.commune'), communeByCode(person.communeCode)?.name ?? '')
    labelled(t('people.fields.structure'), person.structure)
    labelled(t('people.fields.activity'), person.activity)
    labelled(t('people.fields.offers'), person.offers.join(', '))
    labelled(t('people.fields.needs'), person.needs.join(', '))
    labelled(t('people.fields.notes'), person.notes)
    labelled(t('totems.section.title'), person.totem === null ? '' : totemName(person.totem, t))
    for (const field of DEMOGRAPHICS) {
      const answer = person[field]
      if (answer === null) continue
      labelled(
        t(`reports.demographics.${field}.title`),
        t(`reports.demographics.${field}.${answer}` as 'reports.demographics.gender.woman'),
      )
    }
    add(section, dayOf(person.createdAt), t('privacy.dossier.created'))
  }
  for (const event of (rows.consentEvents ?? []).toSorted(compareConsents)) {
    const words = {
      date: formatMediumDay(event.date, language),
      channel: t(`people.consents.channels.${event.channel}`),
      source: event.source,
    }
    add(
      t('people.consents.title'),
      event.date,
      joined(
        t(`people.consents.purposes.${event.purpose}`),
        t(`people.consents.states.${event.decision}`),
        t(event.source ? 'people.consents.sinceSource' : 'people.consents.since', words),
        event.noticeVersion === undefined
          ? ''
          : t('people.consents.readVersion', { version: event.noticeVersion }),
      ),
    )
  }
  const attended = new Map<string, string[]>()
  for (const { sessionId, status } of rows.participations ?? []) {
    attended.set(sessionId, [t(`privacy.dossier.participation.${status}`)])
  }
  for (const { sessionId, status } of rows.attendances ?? []) {
    const list = attended.get(sessionId) ?? []
    attended.set(sessionId, [...list, t(`privacy.dossier.attendance.${status}`)])
  }
  for (const [sessionId, marks] of attended) {
    const day = sessions.get(sessionId)?.day ?? ''
    add(t('privacy.tables.attendances'), day, joined(sessionTitle(sessionId), ...marks))
  }
  for (const { id, sessionId, title, tables, wishes } of rows.tablePlans ?? []) {
    const number = seats.get(id)
    add(
      t('privacy.tables.tablePlans'),
      sessions.get(sessionId)?.day ?? '',
      joined(
        number === undefined ? '' : tables[0]?.name || t('exchange.tables.table', { number }),
        // Whom they were to sit with, or apart from, has no part in their folder.
        ...wishes.map(({ kind }) => t(`privacy.dossier.seatWish.${kind}`)),
        title,
        sessionTitle(sessionId),
      ),
    )
  }
  for (const one of rows.commitments ?? []) {
    const standing = standings.get(one.id)
    add(
      t('privacy.tables.commitments'),
      dayOf(one.createdAt),
      joined(
        one.text,
        sessionTitle(one.sessionId),
        standing ? standingWords(standing, t, language) : '',
      ),
    )
  }
  for (const [table, said] of SAID) {
    for (const row of (rows[table] ?? []) as readonly Readonly<Record<string, unknown>>[]) {
      const sessionId = typeof row.sessionId === 'string' ? row.sessionId : null
      const day = typeof row.createdAt === 'string' ? dayOf(row.createdAt) : ''
      add(
        t(`privacy.tables.${table}`),
        day,
        joined(...said.map((field) => String(row[field] ?? '')), sessionTitle(sessionId)),
      )
    }
  }
  for (const row of rows.introductions ?? []) {
    const partner = partners.get(row.id)
    add(
      t('privacy.tables.introductions'),
      row.proposedOn,
      joined(
        row.needText,
        row.offerText,
        partner ? t('privacy.dossier.introducedTo', { name: partner }) : '',
        t(`exchange.introductions.states.${row.state}`),
        row.outcome,
      ),
    )
  }
  for (const { at, channel, outcome, note, sessionId } of rows.contactEvents ?? []) {
    add(
      t('privacy.tables.contactEvents'),
      dayOf(at),
      joined(
        t(`people.contacts.${channel}`),
        t(`privacy.dossier.contact.${outcome}`),
        note,
        sessionTitle(sessionId),
      ),
    )
  }
  for (const { kind, receivedOn, note } of rows.privacyRequests ?? []) {
    add(
      t('privacy.tables.privacyRequests'),
      receivedOn,
      joined(t(`privacy.requests.kinds.${kind}`), note),
    )
  }
  for (const { table, sessionId, fileName, text } of mentions) {
    add(
      t('privacy.dossier.mentions'),
      (sessionId && sessions.get(sessionId)?.day) || '',
      joined(text, t(`privacy.tables.${table}`), sessionTitle(sessionId) || fileName),
    )
  }
  return lines
}

/** « En cours, pour le 12 déc. 2026 », « C’est fait, le 3 oct. 2026 ». */
const standingWords = (
  { state, isBegun, dueDate, dueText, closedOn, note }: CommitmentStanding,
  t: Translate,
  language: Language,
): string => {
  const name = state === 'open' && isBegun ? 'begun' : state
  const day = state === 'open' ? dueDate : closedOn
  const due = state === 'open' ? dueText : ''
  const when = day === null ? due : formatMediumDay(day, language)
  const standing = t(`privacy.dossier.standing.${name}`)
  const said = when === '' ? standing : t(`privacy.dossier.standingOn.${name}`, { when })
  return [said, note].filter(Boolean).join(' · ')
}
