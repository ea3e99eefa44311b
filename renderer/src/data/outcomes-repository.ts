import { foldText } from '#shared/domain/folded-text.ts'
import { orderBefore, ordersAtEnd } from '#shared/domain/ordering.ts'
import type { steps } from '#shared/locales/fr/steps.ts'
import type { Evaluation, SessionReport } from '#shared/schemas/outcome.schema.ts'
import type { Row } from '#shared/schemas/tables.ts'
import type { WriteTransaction } from '#shared/workspace/write-model.ts'
import { nowAsText } from '../lib/clock.ts'
import { newId } from '../lib/id.ts'
import type { CommitOutcome } from './commit-queue.ts'
import { type Created, step } from './repository.ts'

/** Outcomes that are lists of rows in the order of the paper. */
export type OutcomeTable =
  | 'contributions'
  | 'ideaClusters'
  | 'votes'
  | 'decisions'
  | 'commitments'
  | 'prototypes'
  | 'experiments'
  | 'photos'
  | 'tablePlans'

type Filled = 'id' | 'sessionId' | 'order' | 'createdAt'
/** What one tells of a new outcome; the rest is filled in. */
export type OutcomeFields<Table extends OutcomeTable> = Omit<Row<Table>, Filled>

const STEP_NAMES = {
  contributions: ['addContribution', 'editContribution', 'removeContribution', 'moveContribution'],
  ideaClusters: ['addCluster', 'editCluster', 'removeCluster', 'moveCluster'],
  votes: ['addVote', 'editVote', 'removeVote', 'moveVote'],
  decisions: ['addDecision', 'editDecision', 'removeDecision', 'moveDecision'],
  commitments: ['addCommitment', 'editCommitment', 'removeCommitment', 'moveCommitment'],
  prototypes: ['addPrototype', 'editPrototype', 'removePrototype', 'movePrototype'],
  experiments: ['addExperiment', 'editExperiment', 'removeExperiment', 'moveExperiment'],
  photos: ['addPhoto', 'editPhoto', 'removePhoto', 'movePhoto'],
  tablePlans: ['addTablePlan', 'editTablePlan', 'removeTablePlan', 'moveTablePlan'],
} as const satisfies Readonly<
  Record<
    OutcomeTable,
    readonly [
      add: keyof typeof steps,
      edit: keyof typeof steps,
      remove: keyof typeof steps,
      move: keyof typeof steps,
    ]
  >
>

/** A row as the transaction keeps it: `fields` are those of its table, whose schema checks them. */
const rowOf = <Table extends OutcomeTable>(
  fields: OutcomeFields<Table>,
  filled: { readonly [Key in Filled]: string },
): Row<Table> => ({ ...fields, ...filled }) as unknown as Row<Table>

/** Puts rows at the end of their list, within a step of its own or of somebody else's; their ids. */
export const putOutcomes = <Table extends OutcomeTable>(
  tx: WriteTransaction,
  table: Table,
  sessionId: string,
  rows: readonly OutcomeFields<Table>[],
): readonly string[] => {
  const known = tx.find(table, { sessionId } as Partial<Row<Table>>)
  const orders = ordersAtEnd(known, rows.length)
  const createdAt = nowAsText()
  return rows.map((fields, index) => {
    const id = newId()
    tx.put(table, rowOf<Table>(fields, { id, sessionId, order: orders[index] ?? 'a0', createdAt }))
    return id
  })
}

const add = async <Table extends OutcomeTable>(
  table: Table,
  sessionId: string,
  fields: OutcomeFields<Table>,
): Promise<Created> => {
  let id = ''
  const outcome = await step(STEP_NAMES[table][0], (tx) => {
    ;[id = ''] = putOutcomes(tx, table, sessionId, [fields])
  })
  return { ...outcome, id }
}

type Place = { readonly id: string; readonly sessionId: string }

export const evaluationId = ({ sessionId, kind }: Pick<Evaluation, 'sessionId' | 'kind'>): string =>
  `${sessionId}.${kind}`
export const sessionReportId = (sessionId: string): string => `report.${sessionId}`

const EMPTY_REPORT: Omit<SessionReport, 'id' | 'sessionId' | 'updatedAt'> = {
  introduction: '',
  closing: '',
  photoIds: [],
  leftOut: [],
  namesPeople: false,
  thanks: [],
}

/** What came out of a session: every change is one step that can be undone. */
export const outcomesRepository = {
  add,
  /** Several rows in one step: lines pasted, photos dropped together. */
  addAll: <Table extends OutcomeTable>(
    table: Table,
    sessionId: string,
    rows: readonly OutcomeFields<Table>[],
  ): Promise<CommitOutcome> =>
    step(STEP_NAMES[table][0], (tx) => {
      putOutcomes(tx, table, sessionId, rows)
    }),
  /** What a note of the day becomes: nothing more when the sheet says it already, pressed twice. */
  addNoted: <Table extends 'commitments' | 'decisions'>(
    table: Table,
    sessionId: string,
    fields: OutcomeFields<Table>,
  ): Promise<CommitOutcome> =>
    step(STEP_NAMES[table][0], (tx) => {
      const same = foldText(fields.text)
      const known = tx.find(table, { sessionId } as Partial<Row<Table>>)
      if (known.some(({ text }) => foldText(text) === same)) return
      putOutcomes(tx, table, sessionId, [fields])
    }),
  update: <Table extends OutcomeTable>(
    table: Table,
    place: Place,
    fields: Partial<OutcomeFields<Table>>,
  ): Promise<CommitOutcome> =>
    step(STEP_NAMES[table][1], (tx) => tx.patch(table, place, fields as Partial<Row<Table>>)),
  /** Puts it before another of its list; null: last. */
  move: (table: OutcomeTable, place: Place, beforeId: string | null): Promise<CommitOutcome> =>
    step(STEP_NAMES[table][3], (tx) => {
      const others = tx
        .find(table, { sessionId: place.sessionId })
        .filter(({ id }) => id !== place.id)
      tx.patch(table, place, { order: orderBefore(others, beforeId) })
    }),
  /** What pointed at it points at nothing; undo ties it again. */
  remove: (table: OutcomeTable, place: Place): Promise<CommitOutcome> =>
    step(STEP_NAMES[table][2], (tx) => {
      removeOutcome(tx, table, place)
    }),
  setEvaluation: (
    fields: Pick<Evaluation, 'sessionId' | 'kind'> &
      Partial<Pick<Evaluation, 'counts' | 'remarks'>>,
  ): Promise<CommitOutcome> =>
    step('editEvaluation', (tx) => {
      const id = evaluationId(fields)
      const known = tx.get('evaluations', { id, sessionId: fields.sessionId })
      tx.put('evaluations', {
        counts: [null, null, null, null, null],
        remarks: '',
        createdAt: nowAsText(),
        ...known,
        ...fields,
        id,
      })
    }),
  setReport: (
    sessionId: string,
    fields: Partial<Omit<SessionReport, 'id' | 'sessionId' | 'updatedAt'>>,
  ): Promise<CommitOutcome> =>
    step('editSessionReport', (tx) => {
      const id = sessionReportId(sessionId)
      const known = tx.get('sessionReports', { id, sessionId })
      tx.put('sessionReports', {
        ...EMPTY_REPORT,
        ...known,
        ...fields,
        id,
        sessionId,
        updatedAt: nowAsText(),
      })
    }),
} as const

const removeOutcome = (tx: WriteTransaction, table: OutcomeTable, place: Place): void => {
  const { id, sessionId } = place
  tx.remove(table, place)
  switch (table) {
    case 'ideaClusters':
      for (const row of tx.find('contributions', { sessionId, clusterId: id })) {
        tx.patch('contributions', row, { clusterId: null })
      }
      return
    case 'contributions':
      for (const row of tx.find('votes', { sessionId })) {
        if (!row.options.some(({ contributionId }) => contributionId === id)) continue
        const options = row.options.map((option) =>
          option.contributionId === id ? { ...option, contributionId: null } : option,
        )
        tx.patch('votes', row, { options })
      }
      return
    case 'decisions':
      for (const row of tx.find('decisions', { replacedBy: id })) {
        tx.patch('decisions', row, { replacedBy: null })
      }
      return
    case 'commitments':
      for (const row of tx.find('commitmentEvents', { sessionId, commitmentId: id })) {
        tx.remove('commitmentEvents', row)
      }
      return
    case 'prototypes':
      for (const row of tx.find('experiments', { prototypeId: id })) {
        tx.patch('experiments', row, { prototypeId: null })
      }
      return
    case 'photos':
      for (const row of tx.find('sessionReports', { sessionId })) {
        if (!row.photoIds.includes(id)) continue
        tx.patch('sessionReports', row, { photoIds: row.photoIds.filter((one) => one !== id) })
      }
      return
    case 'votes':
    case 'experiments':
    case 'tablePlans':
      return
  }
}
