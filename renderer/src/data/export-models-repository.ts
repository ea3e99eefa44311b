import type { ExportContent } from '#shared/domain/report/export-models/export-model.ts'
import type { SharedExportModel } from '#shared/library/export-model-file.ts'
import type { ExportColumn, ExportModel } from '#shared/schemas/export-model.schema.ts'
import { nowAsText } from '../lib/clock.ts'
import type { CommitOutcome } from './commit-queue.ts'
import { type Created, creation, step } from './repository.ts'

export const exportModelsRepository = {
  add: (name: string, content: ExportContent): Promise<Created> =>
    creation('addExportModel', (tx, id) =>
      tx.put('exportModels', {
        ...content,
        columns: [...content.columns],
        name,
        id,
        createdAt: nowAsText(),
      }),
    ),
  /** Keeps a model received from another team. */
  receive: (model: SharedExportModel): Promise<Created> =>
    creation('openExportModel', (tx, id) =>
      tx.put('exportModels', { ...model, referent: '', id, createdAt: nowAsText() }),
    ),
  update: (
    id: string,
    { columns, ...fields }: Partial<ExportContent & Pick<ExportModel, 'name'>>,
  ): Promise<CommitOutcome> =>
    step('editExportModel', (tx) =>
      tx.patch('exportModels', { id }, columns ? { ...fields, columns: [...columns] } : fields),
    ),
  /** Changes the columns as they are when the change is made, not as a screen knew them. */
  editColumns: (
    id: string,
    change: (columns: readonly ExportColumn[]) => readonly ExportColumn[],
  ): Promise<CommitOutcome> =>
    step('editExportModel', (tx) => {
      const model = tx.get('exportModels', { id })
      if (model) tx.patch('exportModels', { id }, { columns: [...change(model.columns)] })
    }),
  remove: (id: string): Promise<CommitOutcome> =>
    step('removeExportModel', (tx) => tx.remove('exportModels', { id })),
} as const
