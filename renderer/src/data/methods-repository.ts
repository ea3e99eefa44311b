import type { Method, MethodContent, MethodMark } from '#shared/schemas/method.schema.ts'
import { nowAsText } from '../lib/clock.ts'
import type { CommitOutcome } from './commit-queue.ts'
import { type Created, creation, step } from './repository.ts'

export type MethodFields = Omit<Method, 'id' | 'createdAt'>

export const methodsRepository = {
  /** The team's own method; `basedOn` names the one it was adapted from. */
  add: (content: MethodContent, basedOn: string | null): Promise<Created> =>
    creation('addMethod', (tx, id) =>
      tx.put('methods', { ...content, id, basedOn, createdAt: nowAsText() }),
    ),
  update: (id: string, fields: Partial<MethodFields>): Promise<CommitOutcome> =>
    step('editMethod', (tx) => tx.patch('methods', { id }, fields)),
  /** Removes an own method; blocks made from it keep all they say. */
  remove: (id: string): Promise<CommitOutcome> =>
    step('removeMethod', (tx) => {
      tx.remove('methods', { id })
      tx.remove('methodMarks', { id })
    }),
  /** Favourite and experience of a method, bundled or own, by its key or id. */
  mark: (key: string, fields: Partial<Omit<MethodMark, 'id'>>): Promise<CommitOutcome> =>
    step('markMethod', (tx) => {
      const known = tx.get('methodMarks', { id: key })
      tx.put('methodMarks', { isFavourite: false, experience: '', ...known, ...fields, id: key })
    }),
} as const
