import type { Challenge } from '#shared/schemas/challenge.schema.ts'
import { nowAsText } from '../lib/clock.ts'
import type { CommitOutcome } from './commit-queue.ts'
import { type Created, creation, step } from './repository.ts'

export type ChallengeFields = Omit<Challenge, 'id' | 'createdAt'>

const EMPTY_CHALLENGE: Omit<ChallengeFields, 'title'> = {
  question: '',
  holderId: null,
  holderName: '',
  place: '',
  communeCode: null,
  stage: 'observe',
  notes: '',
}

export const challengesRepository = {
  add: (
    fields: Partial<ChallengeFields> & Pick<ChallengeFields, 'title'>,
    { sessionId }: { readonly sessionId?: string } = {},
  ): Promise<Created> =>
    creation('addChallenge', (tx, id) => {
      tx.put('challenges', { ...EMPTY_CHALLENGE, ...fields, id, createdAt: nowAsText() })
      if (sessionId !== undefined) tx.patch('sessions', { id: sessionId }, { challengeId: id })
    }),
  update: (id: string, fields: Partial<ChallengeFields>): Promise<CommitOutcome> =>
    step('editChallenge', (tx) => tx.patch('challenges', { id }, fields)),
  /** Removes a challenge; its sessions stay, and undo ties them to it again. */
  remove: (id: string): Promise<CommitOutcome> =>
    step('removeChallenge', (tx) => {
      for (const session of tx.find('sessions', { challengeId: id })) {
        tx.patch('sessions', session, { challengeId: null })
      }
      tx.remove('challenges', { id })
    }),
} as const
