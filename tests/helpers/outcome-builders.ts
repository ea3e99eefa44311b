import type { ReportRows } from '#shared/domain/report/report-rows.ts'
import { experimentSchema, prototypeSchema } from '#shared/schemas/outcome.schema.ts'
import type { Rows } from '#shared/schemas/tables.ts'

const CREATED = '2026-01-05T09:00:00-04:00'

/** Outcomes of the first two sessions of a workspace, so that every figure of a bilan has something. */
export const withOutcomes = (rows: Rows): ReportRows => {
  const [first, second] = rows.sessions
  const [helper, helped, other] = rows.people
  const [deck] = rows.decks
  if (!first || !second || !helper || !helped || !other || !deck) return rows
  const row = (id: string, sessionId: string) => ({
    id,
    sessionId,
    order: 'a0',
    createdAt: CREATED,
    personId: null,
    personName: '',
  })
  const idea = (id: string, sessionId: string, kind: 'idea' | 'quote') => ({
    ...row(id, sessionId),
    kind,
    text: `Idée ${id}`,
    clusterId: null,
    stage: null,
    publication: 'private' as const,
  })
  const prototype = (id: string, title: string, version: number) =>
    prototypeSchema.parse({
      ...row(id, first.id),
      title,
      version,
      description: '',
      materials: '',
      question: '',
      nextStep: '',
      challengeId: null,
    })
  const commitment = (id: string) => ({
    ...row(id, second.id),
    text: `Je m’engage ${id}`,
    dueDate: null,
    dueText: '',
    pictogram: null,
    cardNumber: null,
    challengeId: null,
  })
  const event = (id: string, commitmentId: string, kind: 'kept' | 'reopened', date: string) => ({
    id,
    sessionId: second.id,
    commitmentId,
    kind,
    date,
    note: '',
    dueDate: null,
    reviewedInId: null,
    at: `${date}T10:00:00-04:00`,
  })
  const introduction = (
    id: string,
    state: 'proposed' | 'clicked',
    from: string,
    to: string,
    sessionId: string | null,
  ) => ({
    id,
    needPersonId: to,
    offerPersonId: from,
    needText: 'Une remorque',
    offerText: 'J’ai une remorque',
    needPieceId: null,
    offerPieceId: null,
    chainId: null,
    state,
    proposedOn: '2026-10-01',
    introducedOn: null,
    closedOn: state === 'clicked' ? '2026-10-20' : null,
    outcome: '',
    sessionId,
    createdAt: CREATED,
  })
  return {
    ...rows,
    contributions: [
      idea('i1', first.id, 'idea'),
      idea('i2', first.id, 'idea'),
      idea('i3', second.id, 'quote'),
    ],
    prototypes: [
      prototype('p1', 'Tour à poules', 1),
      prototype('p2', 'Tour à poules', 2),
      prototype('p3', '=cmd|calc', 1),
    ],
    experiments: [
      experimentSchema.parse({
        ...row('e1', first.id),
        title: 'Une semaine sans trajet',
        hypothesis: '',
        measure: '',
        place: '',
        startDate: null,
        endDate: null,
        testers: '',
        observed: '',
        result: 'keep',
        reason: '',
        nextStep: '',
        prototypeId: null,
        challengeId: null,
      }),
    ],
    decisions: [
      {
        ...row('d1', first.id),
        text: 'On se retrouve chaque mois',
        reason: '',
        decidedBy: '',
        challengeId: null,
        replacedBy: null,
      },
    ],
    commitments: [commitment('c1'), commitment('c2')],
    commitmentEvents: [
      event('ce1', 'c1', 'kept', '2026-10-10'),
      event('ce2', 'c2', 'kept', '2026-10-10'),
      event('ce3', 'c2', 'reopened', '2026-10-11'),
    ],
    introductions: [
      introduction('in1', 'clicked', helper.id, helped.id, first.id),
      introduction('in2', 'clicked', helper.id, other.id, null),
      introduction('in3', 'proposed', other.id, helped.id, null),
    ],
    evaluations: [
      {
        id: `${first.id}.roti`,
        sessionId: first.id,
        kind: 'roti',
        counts: [0, 1, 2, 6, 3],
        remarks: '',
        createdAt: CREATED,
      },
      {
        id: `${second.id}.roti`,
        sessionId: second.id,
        kind: 'roti',
        counts: [null, null, 1, 4, 5],
        remarks: '',
        createdAt: CREATED,
      },
    ],
    cards: rows.cards.map((card, index) =>
      index < 2 ? { ...card, sessionId: first.id, author: 'Ensemble' } : card,
    ),
    deckReuses: [
      {
        id: 'r1',
        deckId: deck.id,
        date: '2026-10-30',
        by: 'Une école',
        personId: null,
        place: '',
        note: '',
        createdAt: CREATED,
      },
    ],
  }
}
