import type { ExportModel } from '#shared/schemas/export-model.schema.ts'
import { useQuery } from './use-query.ts'

/** The team's own models, by name; undefined while they are read. */
export const useExportModels = (): readonly ExportModel[] | undefined =>
  useQuery(async (database) =>
    (await database.exportModels.toArray()).sort((left, right) =>
      left.name.localeCompare(right.name, 'fr'),
    ),
  )

/** One of them; null: it is gone. */
export const useExportModel = (id: string): ExportModel | null | undefined =>
  useQuery(async (database) => (await database.exportModels.get(id)) ?? null, [id])
