import type { SessionProof } from '#shared/schemas/outcome.schema.ts'
import type { Demographic } from '#shared/schemas/people.schema.ts'
import { type AttendanceLedger, isAttended, type LedgerSession } from '../attendance-ledger.ts'
import type { Day } from '../dates.ts'
import { sheetLineNumbers } from '../entry-lines.ts'
import { compareByName } from '../person-name.ts'
import { rosterOnTable } from '../roster-version.ts'
import { isOverIncomplete, type RecordFact, recordLacks } from './complete-record.ts'
import { countedEvaluations } from './counted-evaluations.ts'
import { presentPeople } from './present-people.ts'
import { isInPeriod, isOfKind, NO_FUNDER, type ReportFilter } from './report-filter.ts'
import { heldSessions, leftToType, type ReportLedger, resultSessionIds } from './report-ledger.ts'

/**
 * What a funder may ask to see, in the order in which it is put right. `typed`: parts that are over;
 * `facts`: place and facilitator, without which courts refused sheets (CAA Paris, 19 January 2017);
 * `sheet`: the signed sheet, kept with the session; `signatures`: one for each presence (CAA Nantes,
 * 20 April and 1 June 2021); `certificates`: of training sessions; `people`: records that are complete.
 */
export const EVIDENCE_KINDS = [
  'typed',
  'facts',
  'sheet',
  'signatures',
  'certificates',
  'people',
] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

/** What a session lacks, on its page « Préparer ». */
export type SessionLack = 'venue' | 'facilitator'

/** One line of the list to put right before an audit. */
export type EvidenceItem =
  /** Parts that are over and of which nothing is typed; `day`: the first of them. */
  | {
      readonly kind: 'typed'
      readonly sessionId: string
      readonly day: Day
      readonly count: number
    }
  /** Typing was begun, and not finished; `day`: the first of these `parts`; `count`: lines left. */
  | {
      readonly kind: 'begun'
      readonly sessionId: string
      readonly day: Day
      readonly parts: number
      readonly count: number
    }
  | {
      readonly kind: 'facts'
      readonly sessionId: string
      readonly day: Day
      readonly lacks: readonly SessionLack[]
    }
  /** No signed sheet is kept; `count`: presences that nothing shows. */
  | {
      readonly kind: 'sheet'
      readonly sessionId: string
      readonly day: Day
      readonly count: number
    }
  /** The sheet is there, and nobody read it line by line; `count`: presences. */
  | {
      readonly kind: 'unread'
      readonly sessionId: string
      readonly day: Day
      readonly count: number
    }
  /** A presence without a signature on the sheet. */
  | {
      readonly kind: 'signatures'
      readonly sessionId: string
      readonly day: Day
      readonly partId: string
      readonly personId: string
    }
  | { readonly kind: 'certificates'; readonly sessionId: string; readonly day: Day }
  /** More answers to the evaluation than people in the room: its mark is not counted; `count`: answers. */
  | {
      readonly kind: 'answers'
      readonly sessionId: string
      readonly day: Day
      readonly count: number
      readonly heads: number
    }
  | { readonly kind: 'people'; readonly personId: string; readonly lacks: readonly RecordFact[] }

/** How much of one kind is there: `ready` of `total` parts, sessions, presences or people. */
export type EvidenceGauge = {
  readonly kind: EvidenceKind
  readonly ready: number
  readonly total: number
}

export type Evidence = {
  /** One for each kind, in order; a kind of which there is nothing to show has a total of 0. */
  readonly gauges: readonly EvidenceGauge[]
  /** By kind, then by the day of the session; people last, those who lack most first. */
  readonly items: readonly EvidenceItem[]
  /** People who came and were erased since: incomplete for a funder, and nobody can complete them. */
  readonly erased: number
}

export type EvidenceContext = {
  readonly today: Day
  /** Facts about people that the organisation chose to ask for. */
  readonly collects: readonly Demographic[]
}

/** How a gauge is told. `few`: more is missing than a European funder bears with. */
export type EvidenceLevel = 'none' | 'whole' | 'most' | 'few'

export const evidenceLevel = ({
  ready,
  total,
}: Pick<EvidenceGauge, 'ready' | 'total'>): EvidenceLevel => {
  if (total === 0) return 'none'
  if (ready === total) return 'whole'
  return isOverIncomplete(total - ready, total) ? 'few' : 'most'
}

/** Id of the row that says what was checked of a session. */
export const sessionProofId = (sessionId: string): string => `proof.${sessionId}`

/** A presence, for whoever reads the signed sheet. */
export type SignedPresence = {
  readonly partId: string
  readonly day: Day
  readonly personId: string
  /** False once somebody noted that the signature is missing. */
  readonly isSigned: boolean
}

/** What the presences of a session are read from. */
type PresenceSource = Pick<ReportLedger, 'people'> & {
  readonly ledger: Pick<AttendanceLedger, 'canonicalId'>
  readonly rows: Pick<ReportLedger['rows'], 'rosters'>
}

/** The lines of the printed sheet first, in its order; then names as people look for themselves. */
const byLineOfSheet = ({ people, ledger, rows }: PresenceSource, sessionId: string) => {
  const roster = rosterOnTable(rows.rosters.filter((one) => one.sessionId === sessionId))
  const lines = sheetLineNumbers(roster?.personIds ?? [], [], ledger.canonicalId)
  const lineOf = (id: string) => lines.get(id) ?? Number.POSITIVE_INFINITY
  const nameOf = (id: string) => people.get(id) ?? { firstName: '', lastName: '' }
  return (left: string, right: string): number => {
    const [one, other] = [lineOf(left), lineOf(right)]
    if (one !== other) return one - other
    return compareByName(nameOf(left), nameOf(right))
  }
}

/**
 * Presences of the parts of a session, by part, in the order of the sheet that lies beside. `proof`: what
 * was noted of the session; what was noted of a record that was merged since holds for the record that
 * stays.
 */
export const signedPresences = (
  source: PresenceSource,
  { session, parts, entries }: LedgerSession,
  proof: Pick<SessionProof, 'unsigned'> | undefined,
): readonly SignedPresence[] => {
  const { canonicalId } = source.ledger
  const compare = byLineOfSheet(source, session.id)
  const inOrder = entries.toSorted((left, right) => compare(left.personId, right.personId))
  const unsigned = new Set<string>()
  for (const id of proof?.unsigned ?? []) {
    const part = parts.find(({ part }) => id.startsWith(`${part.id}.`))?.part
    if (part) unsigned.add(`${part.id}.${canonicalId(id.slice(part.id.length + 1))}`)
  }
  return parts.flatMap(({ part, position }) =>
    inOrder.flatMap(({ personId, marks }) => {
      const mark = marks[position]
      if (!mark || !isAttended(mark.status)) return []
      const isSigned = !unsigned.has(`${part.id}.${personId}`)
      return [{ partId: part.id, day: part.date, personId, isSigned }]
    }),
  )
}

/** Counts what is there and lists what is not, for the sessions that the filter asks for. */
export const evidenceOf = (
  source: ReportLedger,
  filter: ReportFilter,
  { today, collects }: EvidenceContext,
): Evidence => {
  const proofs = new Map(source.rows.sessionProofs.map((proof) => [proof.sessionId, proof]))
  const held = heldSessions(source, filter).map((session): HeldSession => {
    const proof = proofs.get(session.session.id)
    return { session, proof, presences: signedPresences(source, session, proof) }
  })
  const named = held.filter(({ presences }) => presences.length > 0)
  const people = peopleEvidence(source, held, collects)
  const kinds = [
    typedEvidence(source, filter, today),
    factsEvidence(source, held),
    ...signatureEvidence(source, named),
    certificateEvidence(named),
  ]
  return {
    erased: people.erased,
    gauges: [...kinds, people].map(({ gauge }) => gauge),
    items: [
      ...kinds.flatMap(({ items }) => items),
      ...doubtfulAnswers(source, filter),
      ...people.items,
    ],
  }
}

/**
 * The same for each funder that the filter leaves and that has sessions in it, in their order; then for
 * the sessions that nobody funds, as `NO_FUNDER`.
 */
export const evidenceByFunder = (
  source: ReportLedger,
  filter: ReportFilter,
  context: EvidenceContext,
): readonly { readonly funderId: string; readonly evidence: Evidence }[] =>
  [...source.rows.funders.map(({ id }) => id), NO_FUNDER]
    .filter((id) => filter.funderId === null || filter.funderId === id)
    .map((id) => ({
      funderId: id,
      evidence: evidenceOf(source, { ...filter, funderId: id }, context),
    }))
    .filter(({ evidence }) => evidence.gauges.some(({ total }) => total > 0))

type KindEvidence = { readonly gauge: EvidenceGauge; readonly items: readonly EvidenceItem[] }
type HeldSession = {
  readonly session: LedgerSession
  readonly proof: SessionProof | undefined
  readonly presences: readonly SignedPresence[]
}

/** A kind that is there or not, thing by thing: what lacks is an item each. */
const allBut = (
  kind: EvidenceKind,
  total: number,
  items: readonly EvidenceItem[],
): KindEvidence => ({ gauge: { kind, ready: total - items.length, total }, items })

const placeOf = ({ session: { session, parts } }: HeldSession) => ({
  sessionId: session.id,
  day: parts[0]?.part.date ?? '',
})

/** A part that is not over, and of which something is left, is neither ready nor late. */
const typedEvidence = (source: ReportLedger, filter: ReportFilter, today: Day): KindEvidence => {
  let [ready, total] = [0, 0]
  const untyped: EvidenceItem[] = []
  const unfinished: EvidenceItem[] = []
  for (const session of source.ledger.sessions) {
    if (!isOfKind(filter, session.session)) continue
    const sessionId = session.session.id
    const parts = session.parts.filter(({ part }) => isInPeriod(filter, part.date))
    const over = parts.filter(({ part }) => part.date < today)
    const left = leftToType(source, session, parts)
    const late = leftToType(source, session, over)
    const typed = parts.length - left.untyped.length - left.begun.length
    ready += typed
    total += typed + late.untyped.length + late.begun.length
    const [[firstUntyped], [firstBegun]] = [late.untyped, late.begun]
    if (firstUntyped) {
      const day = firstUntyped.part.date
      untyped.push({ kind: 'typed', sessionId, day, count: late.untyped.length })
    }
    if (firstBegun) {
      const [day, count] = [firstBegun.part.date, late.lines]
      unfinished.push({ kind: 'begun', sessionId, day, parts: late.begun.length, count })
    }
  }
  return { gauge: { kind: 'typed', ready, total }, items: [...untyped, ...unfinished] }
}

const factsEvidence = ({ venues }: ReportLedger, held: readonly HeldSession[]): KindEvidence =>
  allBut(
    'facts',
    held.length,
    held.flatMap((one): EvidenceItem[] => {
      const { venueId, facilitatorIds } = one.session.session
      const lacks: readonly SessionLack[] = [
        ...(venues.has(venueId ?? '') ? [] : (['venue'] as const)),
        ...(facilitatorIds.length > 0 ? [] : (['facilitator'] as const)),
      ]
      return lacks.length === 0 ? [] : [{ kind: 'facts', ...placeOf(one), lacks }]
    }),
  )

/** Sheets, then the signatures on them: those of a sheet that is not kept, or not read, show nothing. */
const signatureEvidence = (
  { rows }: ReportLedger,
  named: readonly HeldSession[],
): readonly KindEvidence[] => {
  const scanned = new Set(
    rows.photos.flatMap(({ kind, sessionId }) => (kind === 'signedSheet' ? sessionId : [])),
  )
  const sheets: EvidenceItem[] = []
  const signatures: EvidenceItem[] = []
  let [ready, total] = [0, 0]
  for (const one of named) {
    const { presences, proof } = one
    const place = { ...placeOf(one), count: presences.length }
    total += presences.length
    if (!scanned.has(place.sessionId)) sheets.push({ kind: 'sheet', ...place })
    else if (!proof?.readOn) signatures.push({ kind: 'unread', ...place })
    else {
      for (const { isSigned, partId, personId, day } of presences) {
        if (isSigned) ready += 1
        else {
          const { sessionId } = place
          signatures.push({ kind: 'signatures', sessionId, day, partId, personId })
        }
      }
    }
  }
  return [
    allBut('sheet', named.length, sheets),
    { gauge: { kind: 'signatures', ready, total }, items: signatures },
  ]
}

const certificateEvidence = (named: readonly HeldSession[]): KindEvidence => {
  const trainings = named.filter(({ session }) => session.session.signInMode === 'training')
  return allBut(
    'certificates',
    trainings.length,
    trainings
      .filter(({ proof }) => !proof?.certifiedOn)
      .map((one) => ({ kind: 'certificates', ...placeOf(one) })),
  )
}

/** To be checked, and of no gauge: an evaluation is no proof that anybody was there. */
const doubtfulAnswers = (source: ReportLedger, filter: ReportFilter): readonly EvidenceItem[] =>
  countedEvaluations(source, resultSessionIds(source, filter)).doubtful.map(
    ({ session, day, answers, heads }) => ({
      kind: 'answers',
      sessionId: session.session.id,
      day,
      count: answers,
      heads,
    }),
  )

/**
 * Everybody who came, once. Who was erased is not asked for any more, and still counts as incomplete: the
 * file that a funder reads holds their row.
 */
const peopleEvidence = (
  { ledger, people }: ReportLedger,
  held: readonly HeldSession[],
  collects: readonly Demographic[],
): KindEvidence & { readonly erased: number } => {
  const present = presentPeople(
    ledger,
    held.map(({ session }) => session),
  )
  // No contact person stands for others here: they are those of one export.
  const asked = { collects, referent: '' }
  let [ready, erased] = [0, 0]
  const items: Extract<EvidenceItem, { readonly kind: 'people' }>[] = []
  for (const { personId } of present) {
    const person = people.get(personId)
    if (!person || person.isErased === true) {
      erased += 1
      continue
    }
    const lacks = recordLacks(person, asked)
    if (lacks.length === 0) ready += 1
    else items.push({ kind: 'people', personId, lacks })
  }
  return {
    gauge: { kind: 'people', ready, total: present.length },
    items: items.toSorted((left, right) => right.lacks.length - left.lacks.length),
    erased,
  }
}
