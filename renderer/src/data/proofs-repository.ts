import type { Day } from '#shared/domain/dates.ts'
import { sessionProofId } from '#shared/domain/report/evidence.ts'
import type { SessionProof } from '#shared/schemas/outcome.schema.ts'
import type { WriteTransaction } from '#shared/workspace/write-model.ts'
import type { CommitOutcome } from './commit-queue.ts'
import { step } from './repository.ts'
import { attendanceId } from './rows-of-person.ts'

const change = (
  tx: WriteTransaction,
  sessionId: string,
  fields: Partial<Pick<SessionProof, 'readOn' | 'unsigned' | 'certifiedOn'>>,
): void => {
  const id = sessionProofId(sessionId)
  const known = tx.get('sessionProofs', { id, sessionId })
  const before = known ?? { id, sessionId, readOn: null, unsigned: [], certifiedOn: null }
  tx.put('sessionProofs', { ...before, ...fields })
}

/** What was checked of the paper of a session. */
export const proofsRepository = {
  /** The signed sheet was read line by line; `unsigned`: presences without a signature. */
  noteReading: (
    sessionId: string,
    unsigned: readonly { readonly partId: string; readonly personId: string }[],
    readOn: Day,
  ): Promise<CommitOutcome> =>
    step('readSignatures', (tx) =>
      change(tx, sessionId, {
        readOn,
        unsigned: unsigned.map(({ partId, personId }) => attendanceId(partId, personId)),
      }),
    ),
  noteCertificates: (sessionId: string, certifiedOn: Day): Promise<CommitOutcome> =>
    step('noteCertificates', (tx) => change(tx, sessionId, { certifiedOn })),
} as const
