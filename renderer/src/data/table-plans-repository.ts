import { byOrder, ordersAtEnd } from '#shared/domain/ordering.ts'
import type { TablePlan } from '#shared/schemas/outcome.schema.ts'
import { nowAsText } from '../lib/clock.ts'
import { newId } from '../lib/id.ts'
import type { CommitOutcome } from './commit-queue.ts'
import { step } from './repository.ts'

export type DrawnRound = Pick<TablePlan, 'title' | 'seed' | 'wishes' | 'tables'>

const hasPerson =
  (personId: string) =>
  ({ personIds }: TablePlan['tables'][number]): boolean =>
    personIds.includes(personId)

/** Who sits with whom at a session: one row a round. */
export const tablePlansRepository = {
  /** In the place of the rounds there were, in one step. */
  draw: (sessionId: string, rounds: readonly DrawnRound[]): Promise<CommitOutcome> =>
    step('drawTables', (tx) => {
      for (const row of tx.find('tablePlans', { sessionId })) tx.remove('tablePlans', row)
      const orders = ordersAtEnd([], rounds.length)
      rounds.forEach((round, index) => {
        tx.put('tablePlans', {
          ...round,
          id: newId(),
          sessionId,
          order: orders[index] ?? 'a0',
          createdAt: nowAsText(),
        })
      })
    }),
  clear: (sessionId: string): Promise<CommitOutcome> =>
    step('clearTables', (tx) => {
      for (const row of tx.find('tablePlans', { sessionId })) tx.remove('tablePlans', row)
    }),
  /** Seats somebody at another table of that round, or at a first one; null: at none. */
  move: (
    { id, sessionId }: Pick<TablePlan, 'id' | 'sessionId'>,
    personId: string,
    tableIndex: number | null,
  ): Promise<CommitOutcome> =>
    step('moveSeat', (tx) => {
      const row = tx.get('tablePlans', { id, sessionId })
      if (!row || row.tables.findIndex(hasPerson(personId)) === (tableIndex ?? -1)) return
      const tables = row.tables.map((table, index) => {
        const others = table.personIds.filter((one) => one !== personId)
        return { ...table, personIds: index === tableIndex ? [...others, personId] : others }
      })
      tx.patch('tablePlans', { id, sessionId }, { tables })
    }),
  /** Names a table, in every round: it stays where it stands. */
  rename: (sessionId: string, tableIndex: number, name: string): Promise<CommitOutcome> =>
    step('editTablePlan', (tx) => {
      for (const row of tx.find('tablePlans', { sessionId }).toSorted(byOrder)) {
        const tables = row.tables.map((table, index) =>
          index === tableIndex ? { ...table, name } : table,
        )
        tx.patch('tablePlans', row, { tables })
      }
    }),
} as const
