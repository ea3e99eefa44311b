import { addDays, type Day, daysBetween } from '#shared/domain/dates.ts'
import { EMPTY_SESSION } from '#shared/domain/empty-rows.ts'
import { byOrder, compareText, ordersAtEnd } from '#shared/domain/ordering.ts'
import type {
  InvitationPiece,
  InvitationWording,
  KitChoices,
  KitPrint,
  Participation,
  ParticipationStatus,
  Session,
  SessionPart,
} from '#shared/schemas/session.schema.ts'
import { TABLE_DOCUMENTS, TABLE_NAMES } from '#shared/schemas/table-documents.ts'
import type { Row } from '#shared/schemas/tables.ts'
import type { WriteTransaction } from '#shared/workspace/write-model.ts'
import { nowAsText } from '../lib/clock.ts'
import { newId } from '../lib/id.ts'
import { copyAgenda, parkBlocksOfPart } from './agenda-rows.ts'
import type { CommitOutcome } from './commit-queue.ts'
import {
  type FacilitatorFields,
  type NewFunder,
  type NewVenue,
  newVenue,
  putFacilitator,
  putFunder,
} from './community-repository.ts'
import { type NewPerson, newPerson } from './people-repository.ts'
import { type Created, creation, step } from './repository.ts'
import { canonicalIn } from './rows-of-person.ts'
import { newSessionCode } from './session-code.ts'

export type SessionFields = Omit<Session, 'id' | 'code' | 'createdAt'>
export type PartFields = Pick<SessionPart, 'date' | 'start' | 'end'>
export type NewSession = Partial<SessionFields> &
  Pick<SessionFields, 'title'> & {
    readonly parts: readonly PartFields[]
    readonly invitedIds?: readonly string[]
  }

/** By date, then start. */
export const compareParts = (left: SessionPart, right: SessionPart): number =>
  compareText(left.date, right.date) ||
  compareText(left.start, right.start) ||
  compareText(left.id, right.id)

/** A short code that no session has yet. */
export const freeCode = (tx: WriteTransaction): string =>
  newSessionCode(new Set(tx.find('sessions').map((session) => session.code)))

const putPart = (
  tx: WriteTransaction,
  sessionId: string,
  { id = newId(), ...fields }: PartFields & { readonly id?: string },
): string => {
  tx.put('sessionParts', { ...fields, id, sessionId, anonymousCount: 0 })
  return id
}

/** Adds people who have no link with the session yet, in the order given. */
export const addParticipations = (
  tx: WriteTransaction,
  sessionId: string,
  personIds: readonly string[],
  status: ParticipationStatus,
): void => {
  const known = tx.find('participations', { sessionId })
  const knownIds = new Set(known.map((participation) => participation.personId))
  const added = [...new Set(personIds)].filter(
    // Whoever was erased since an earlier session is not invited to the next with the others.
    (id) => !knownIds.has(id) && !(status === 'invited' && tx.get('people', { id })?.isErased),
  )
  const orders = ordersAtEnd(known, added.length)
  for (const [index, personId] of added.entries()) {
    const order = orders[index] ?? 'a0'
    const addedAt = nowAsText()
    tx.put('participations', { id: personId, sessionId, personId, status, order, addedAt })
  }
}

const create = ({ parts, invitedIds = [], ...fields }: NewSession): Promise<Created> =>
  creation('createSession', (tx, id) => {
    const code = freeCode(tx)
    const mode = fields.format === 'training' ? 'training' : 'workshop'
    tx.put('sessions', {
      ...EMPTY_SESSION,
      signInMode: mode,
      ...fields,
      id,
      code,
      createdAt: nowAsText(),
    })
    for (const part of parts) putPart(tx, id, part)
    addParticipations(tx, id, invitedIds, 'invited')
  })

/** A session read in a calendar: its parts keep the identity of their event. */
export type CalendarSessionFields = Pick<SessionFields, 'title' | 'venueId' | 'notes'> & {
  readonly parts: readonly (PartFields & { readonly id: string })[]
}

/** Several sessions at once, taken back in one step. */
const addFromCalendar = (sessions: readonly CalendarSessionFields[]): Promise<CommitOutcome> =>
  step('addFromCalendar', (tx) => {
    // Made a second time on purpose, it is another session: the event stays with the first.
    const known = new Set(tx.find('sessionParts').map((part) => part.id))
    for (const { parts, ...fields } of sessions) {
      const id = newId()
      const code = freeCode(tx)
      tx.put('sessions', { ...EMPTY_SESSION, ...fields, id, code, createdAt: nowAsText() })
      for (const part of parts)
        putPart(tx, id, known.has(part.id) ? { ...part, id: newId() } : part)
    }
  })

/** The same session on another day: same parts, agenda and people (invited again), nothing typed up. */
const duplicate = (
  sessionId: string,
  { date, title }: { readonly date: Day; readonly title?: string },
): Promise<Created> =>
  creation('duplicateSession', (tx, id) => {
    const source = tx.get('sessions', { id: sessionId })
    if (!source) return
    const parts = tx.find('sessionParts', { sessionId }).toSorted(compareParts)
    const shift = parts[0] ? daysBetween(parts[0].date, date) : 0
    const copy = { id, code: freeCode(tx), createdAt: nowAsText() }
    // What came of it belongs to the day it was held, and its own words name that day.
    const fresh = {
      title: title ?? source.title,
      challengeOutcome: '',
      reportedAt: null,
      invitationWordings: [],
    }
    const printables = tx.find('printables', { sessionId })
    const copies = new Map(printables.map((printable) => [printable.id, newId()]))
    // What was taken out of the kit stays out of the copy's, under the ids of its own supports.
    const copiedKey = (key: string): string => {
      const copyId = key.startsWith('printable:') && copies.get(key.slice('printable:'.length))
      return copyId ? `printable:${copyId}` : key
    }
    const kit = { ...source.kit, leftOut: source.kit.leftOut.map(copiedKey) }
    tx.put('sessions', { ...source, ...fresh, ...copy, kit })
    const partIds = new Map(
      parts.map(({ id: partId, date: day, start, end }) => [
        partId,
        putPart(tx, id, { date: addDays(day, shift), start, end }),
      ]),
    )
    copyAgenda(tx, { from: sessionId, to: id, partIds })
    for (const printable of printables) {
      const copyId = copies.get(printable.id) ?? newId()
      tx.put('printables', { ...printable, id: copyId, sessionId: id, printedAt: null })
    }
    const people = tx.find('participations', { sessionId }).toSorted(byOrder)
    addParticipations(
      tx,
      id,
      people.map((participation) => participation.personId),
      'invited',
    )
  })

/**
 * Two laptops may have listed two records of these people before they were merged. Their rows become one,
 * of which the answer can be changed: beside the new answer, the firmer of the old ones would stand.
 */
export const foldMerged = (
  tx: WriteTransaction,
  sessionId: string,
  personIds: readonly string[],
): void => {
  const wanted = new Set(personIds)
  const canonical = canonicalIn(tx)
  for (const row of tx.find('participations', { sessionId })) {
    const id = canonical(row.personId)
    if (id === row.personId || !wanted.has(id)) continue
    tx.remove('participations', row)
    if (!tx.get('participations', { id, sessionId })) {
      tx.put('participations', { ...row, id, personId: id })
    }
  }
}

const removeParticipation = (
  sessionId: string,
  personIds: readonly string[],
): Promise<CommitOutcome> =>
  step('removeParticipation', (tx) => {
    foldMerged(tx, sessionId, personIds)
    for (const id of personIds) tx.remove('participations', { id, sessionId })
    const gone = new Set(personIds)
    const canonical = canonicalIn(tx)
    for (const row of tx.find('attendances', { sessionId })) {
      if (gone.has(canonical(row.personId))) tx.remove('attendances', row)
    }
  })

/** Every table whose rows live and die with their session. */
const SESSION_TABLES = TABLE_NAMES.filter(
  (table) => TABLE_DOCUMENTS[table] === 'session' && table !== 'sessions',
)

const remove = (sessionId: string): Promise<CommitOutcome> =>
  step('removeSession', (tx) => {
    tx.remove('sessions', { id: sessionId })
    // Decisions of other sessions whose place was taken here hold again.
    for (const { id } of tx.find('decisions', { sessionId })) {
      for (const row of tx.find('decisions', { replacedBy: id })) {
        tx.patch('decisions', row, { replacedBy: null })
      }
    }
    for (const table of SESSION_TABLES) {
      for (const row of tx.find(table, { sessionId } as Partial<Row<typeof table>>)) {
        tx.remove(table, row)
      }
    }
    for (const row of tx.find('printables', { sessionId })) tx.remove('printables', row)
    // What people need and can give outlives the day on which they said it.
    for (const row of tx.find('pieces', { sessionId })) {
      tx.patch('pieces', row, { sessionId: null })
    }
    for (const row of tx.find('introductions', { sessionId })) {
      tx.patch('introductions', row, { sessionId: null })
    }
  })

const updateParticipation = (
  tx: WriteTransaction,
  sessionId: string,
  personId: string,
  fields: Partial<Pick<Participation, 'status'>>,
): void => tx.patch('participations', { id: personId, sessionId }, fields)

export const sessionsRepository = {
  /** A new session under a fresh short code; training gets the training sign-in sheet. */
  create,
  addFromCalendar,

  update: (id: string, fields: Partial<SessionFields>): Promise<CommitOutcome> => {
    const names = Object.keys(fields)
    const name = names.length === 1 && names[0] === 'title' ? 'renameSession' : 'editSession'
    return step(name, (tx) => tx.patch('sessions', { id }, fields))
  },

  /** Changes choices of its kit, from what they are when they are written. */
  changeKit: (
    id: string,
    change: (kit: KitChoices) => Partial<KitChoices>,
  ): Promise<CommitOutcome> =>
    step('editSession', (tx) => {
      const kit = tx.get('sessions', { id })?.kit
      if (kit) tx.patch('sessions', { id }, { kit: { ...kit, ...change(kit) } })
    }),
  /** Puts a deck into its kit, last, or takes it out. */
  setDeck: (id: string, deckId: string, isIn: boolean): Promise<CommitOutcome> =>
    step('editSession', (tx) => {
      const others = tx.get('sessions', { id })?.deckIds.filter((one) => one !== deckId)
      if (others) {
        tx.patch('sessions', { id }, { deckIds: isIn ? [...others, deckId] : others })
      }
    }),

  /** Keeps the team's own words for one piece of the invitation; null: those proposed again. */
  setInvitationWording: (
    id: string,
    piece: InvitationPiece,
    wording: Omit<InvitationWording, 'piece'> | null,
  ): Promise<CommitOutcome> =>
    step('editInvitation', (tx) => {
      const known = tx.get('sessions', { id })?.invitationWordings ?? []
      const others = known.filter((one) => one.piece !== piece)
      const invitationWordings = wording ? [...others, { piece, ...wording }] : others
      tx.patch('sessions', { id }, { invitationWordings })
    }),

  /** Notes that its figures left the app; nothing to undo, the file is out. */
  recordReport: (id: string): Promise<CommitOutcome> =>
    step('recordReport', (tx) => tx.patch('sessions', { id }, { reportedAt: nowAsText() }), {
      isUndoable: false,
    }),

  /** Notes what of the kit left the app; nothing to undo, the paper is out. Others keep their last print. */
  recordKitPrint: (id: string, parts: KitPrint['parts']): Promise<CommitOutcome> =>
    step(
      'recordKitPrint',
      (tx) => {
        const row = `kit.${id}`
        const known = tx.get('kitPrints', { id: row, sessionId: id })?.parts ?? []
        const now = new Set(parts.map(({ key }) => key))
        tx.put('kitPrints', {
          id: row,
          sessionId: id,
          printedAt: nowAsText(),
          parts: [...known.filter(({ key }) => !now.has(key)), ...parts],
        })
      },
      { isUndoable: false },
    ),

  duplicate,
  /** Removes the session with all that was typed for it; undo brings everything back. */
  remove,

  addPart: (sessionId: string, fields: PartFields): Promise<Created> =>
    creation('addPart', (tx, id) =>
      tx.put('sessionParts', { ...fields, id, sessionId, anonymousCount: 0 }),
    ),
  updatePart: (
    sessionId: string,
    partId: string,
    fields: Partial<PartFields>,
  ): Promise<CommitOutcome> =>
    step('editPart', (tx) => tx.patch('sessionParts', { id: partId, sessionId }, fields)),
  /** Removes a part with the attendance typed for it; its blocks wait in the parking. */
  removePart: (sessionId: string, partId: string): Promise<CommitOutcome> =>
    step('removePart', (tx) => {
      parkBlocksOfPart(tx, sessionId, partId)
      tx.remove('sessionParts', { id: partId, sessionId })
      for (const row of tx.find('attendances', { sessionId, partId })) tx.remove('attendances', row)
      for (const row of tx.find('runEvents', { sessionId, partId })) tx.remove('runEvents', row)
    }),

  /** Creates a venue and holds the session there, in one step; the id is the venue's. */
  setNewVenue: (sessionId: string, fields: NewVenue): Promise<Created> =>
    creation('addVenue', (tx, id) => {
      tx.put('venues', newVenue(id, fields))
      tx.patch('sessions', { id: sessionId }, { venueId: id })
    }),

  /** Adds somebody to the team and to the session, in one step; the id is the facilitator's. */
  addNewFacilitator: (sessionId: string, fields: Partial<FacilitatorFields>): Promise<Created> =>
    creation('addFacilitator', (tx, id) => {
      putFacilitator(tx, id, fields)
      const facilitatorIds = tx.get('sessions', { id: sessionId })?.facilitatorIds ?? []
      tx.patch('sessions', { id: sessionId }, { facilitatorIds: [...facilitatorIds, id] })
    }),

  /** Adds a funder and names it for the session, in one step; the id is the funder's. */
  addNewFunder: (sessionId: string, fields: NewFunder): Promise<Created> =>
    creation('addFunder', (tx, id) => {
      putFunder(tx, id, fields)
      const funderIds = tx.get('sessions', { id: sessionId })?.funderIds ?? []
      tx.patch('sessions', { id: sessionId }, { funderIds: [...funderIds, id] })
    }),

  /** Adds a person to the community and invites them, in one step; the id is the person's. */
  inviteNew: (sessionId: string, fields: NewPerson): Promise<Created> =>
    creation('addPerson', (tx, id) => {
      tx.put('people', newPerson(id, fields))
      addParticipations(tx, sessionId, [id], 'invited')
    }),

  /** Invites those who are not on the list yet; the others keep their answer. */
  invite: (sessionId: string, personIds: readonly string[]): Promise<CommitOutcome> =>
    step('invitePeople', (tx) => addParticipations(tx, sessionId, personIds, 'invited')),
  setParticipation: (
    sessionId: string,
    personIds: readonly string[],
    status: ParticipationStatus,
  ): Promise<CommitOutcome> =>
    step('changeParticipation', (tx) => {
      foldMerged(tx, sessionId, personIds)
      for (const personId of personIds) updateParticipation(tx, sessionId, personId, { status })
    }),
  /** Takes people off the session, with the attendance typed for them. */
  removeParticipation,
} as const
