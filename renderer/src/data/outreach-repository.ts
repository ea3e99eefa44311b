import { ordersAtEnd } from '#shared/domain/ordering.ts'
import type { ContactEvent, SessionMaterial } from '#shared/schemas/outreach.schema.ts'
import type { ParticipationStatus } from '#shared/schemas/session.schema.ts'
import { nowAsText } from '../lib/clock.ts'
import { newId } from '../lib/id.ts'
import type { CommitOutcome } from './commit-queue.ts'
import { type Created, creation, step } from './repository.ts'
import { foldMerged } from './sessions-repository.ts'

export type ContactFields = Pick<ContactEvent, 'outcome' | 'facilitatorId' | 'note'>
/** Whom one tried to reach, and how. */
export type ContactTry = Pick<ContactEvent, 'personId' | 'channel'>
export type SessionMaterialFields = Pick<
  SessionMaterial,
  'label' | 'quantity' | 'per' | 'isReusable'
>

export const outreachRepository = {
  /** Notes one try to reach each person and, when they answered, their answer: one step. */
  recordContact: (
    sessionId: string,
    tries: readonly ContactTry[],
    fields: ContactFields,
    answer: ParticipationStatus | null = null,
  ): Promise<CommitOutcome> =>
    step('recordContact', (tx) => {
      const at = nowAsText()
      if (answer) {
        foldMerged(
          tx,
          sessionId,
          tries.map(({ personId }) => personId),
        )
      }
      for (const { personId, channel } of tries) {
        tx.put('contactEvents', { ...fields, id: newId(), sessionId, personId, channel, at })
        if (answer) tx.patch('participations', { id: personId, sessionId }, { status: answer })
      }
    }),
  removeContact: (sessionId: string, id: string): Promise<CommitOutcome> =>
    step('removeContact', (tx) => tx.remove('contactEvents', { id, sessionId })),

  addMaterial: (sessionId: string, fields: SessionMaterialFields): Promise<Created> =>
    creation('addMaterial', (tx, id) => {
      const [order = 'a0'] = ordersAtEnd(tx.find('sessionMaterials', { sessionId }), 1)
      tx.put('sessionMaterials', { ...fields, id, sessionId, order })
    }),
  updateMaterial: (
    sessionId: string,
    id: string,
    fields: Partial<SessionMaterialFields>,
  ): Promise<CommitOutcome> =>
    step('editMaterial', (tx) => tx.patch('sessionMaterials', { id, sessionId }, fields)),
  removeMaterial: (sessionId: string, id: string): Promise<CommitOutcome> =>
    step('removeMaterial', (tx) => tx.remove('sessionMaterials', { id, sessionId })),
  /** Ticks lines of the material list off, or back on; `keys` as `material-list.ts` makes them. */
  setPacked: (
    sessionId: string,
    keys: readonly string[],
    isPacked: boolean,
  ): Promise<CommitOutcome> =>
    step('packMaterial', (tx) => {
      for (const key of keys) {
        const id = `${sessionId}.${key}`
        if (isPacked) tx.put('packedItems', { id, sessionId, packedAt: nowAsText() })
        else tx.remove('packedItems', { id, sessionId })
      }
    }),
} as const
