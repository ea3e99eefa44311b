import type { FunderTemplate } from '#shared/schemas/funder-template.schema.ts'
import { nowAsText } from '../lib/clock.ts'
import type { CommitOutcome } from './commit-queue.ts'
import { type Created, creation, step } from './repository.ts'

export type FunderTemplateFields = Omit<FunderTemplate, 'id' | 'createdAt'>

export const funderTemplatesRepository = {
  add: (fields: FunderTemplateFields): Promise<Created> =>
    creation('addFunderTemplate', (tx, id) =>
      tx.put('funderTemplates', { ...fields, id, createdAt: nowAsText() }),
    ),
  update: (id: string, fields: Partial<FunderTemplateFields>): Promise<CommitOutcome> =>
    step('editFunderTemplate', (tx) => tx.patch('funderTemplates', { id }, fields)),
  remove: (id: string): Promise<CommitOutcome> =>
    step('removeFunderTemplate', (tx) => tx.remove('funderTemplates', { id })),
} as const
